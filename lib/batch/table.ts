import { visible } from "@/lib/text/invisible";
import { type NameReader, pairOf, scoreOf } from "./header";

/** What is wrong with a cell as the file holds it, before anything is made of it. */
export type StoredProblem =
  /** Quotes that do not close, or close within a cell: which cell is which cannot be told. */
  | "quotes"
  /** A quoted cell runs over lines and holds as many separators as whole rows. */
  | "swallowed"
  /** A formula that was never computed. */
  | "noValue"
  /** The cell points to a text that the file does not have. */
  | "brokenText"
  /** A day of which the format hides the day of the month. */
  | "hiddenDay"
  /** A day of which the format hides the year. */
  | "hiddenYear";

/** What is to be said of a cell that can be read nevertheless. */
export type StoredRemark = "perhapsSwallowed";

/** A row of a list as text. */
export interface Row {
  /** As the spreadsheet counts, from 1. */
  readonly number: number;
  readonly cells: readonly string[];
  /** Cells with which something is wrong, by column from 0. */
  readonly flaws?: readonly { readonly column: number; readonly problem: StoredProblem }[];
  readonly remarks?: readonly { readonly column: number; readonly remark: StoredRemark }[];
  /** Columns whose value stands in a merged cell that began in a row above. */
  readonly filled?: readonly number[];
}

/** Some rows of a list, and how much of the whole is read with them, 0 to 1. */
export interface Piece {
  readonly rows: readonly Row[];
  readonly read: number;
}

/** Why a file cannot be used at all. */
export type TableProblem =
  | "empty"
  | "oldExcel"
  | "password"
  | "binaryExcel"
  | "webPage"
  | "xmlTable"
  | "document"
  | "otherZip"
  | "notAList"
  | "changed"
  | "tooMuchText"
  | "noSheet"
  | "broken"
  | "encoding"
  | "quotes"
  | "noColumns"
  | "tooManyColumns";

/** A file that cannot be used; `row` is where it breaks off, if that is known. */
export class TableError extends Error {
  readonly problem: TableProblem;
  readonly row: number | null;

  constructor(problem: TableProblem, row: number | null = null) {
    super(problem);
    this.problem = problem;
    this.row = row;
  }
}

/**
 * What is told of a failure: a file that has changed cannot be read any more.
 *
 * @example problemOf(new DOMException("", "NotReadableError")).problem // "changed"
 */
export function problemOf(error: unknown): TableError {
  if (error instanceof TableError) return error;
  const changed = error instanceof DOMException && error.name === "NotReadableError";
  return new TableError(changed ? "changed" : "broken");
}

/** Where the names of the columns stand: one row, or two below each other. */
export interface HeaderRows {
  readonly first: number;
  readonly last: number;
}

/** How much of a file is behind. */
export interface RowCount {
  /** The number of the last row in which anything stands; 0 before the first. */
  last: number;
  /** Rows up to there in which nothing stands. */
  empty: number;
}

/** A list: its header, and what follows it. */
export interface Table {
  readonly header: readonly string[];
  readonly headerRows: HeaderRows;
  /** The first rows of the file that are not empty, the header among them. */
  readonly top: readonly Row[];
  /** Rows above the header. */
  readonly above: readonly Row[];
  readonly pieces: AsyncGenerator<Piece>;
  /** Grows while pieces are read. */
  readonly count: Readonly<RowCount>;
}

/** How the header is found; `headerRow` is where people say it is. */
export interface HeaderChoice {
  readonly named: NameReader;
  readonly headerRow?: number | undefined;
}

/** No name is known. @example await withHeader(pieces, anyHeader) */
export const anyHeader: HeaderChoice = { named: () => null };

/** More columns than any list of ours has; a file beyond is something else. */
const maxColumns = 500;
/** So many rows that are not empty are looked through for the header. */
const topRows = 30;

const isEmpty = ({ cells, flaws }: Row): boolean =>
  flaws === undefined && cells.every((cell) => cell.trim() === "");

/** Takes invisible signs away, gives every row a number of its own, passes over empty rows and counts them. */
async function* filled(pieces: AsyncGenerator<Piece>, count: RowCount): AsyncGenerator<Piece> {
  let number = 0;
  for await (const piece of pieces) {
    const rows: Row[] = [];
    for (const row of piece.rows) {
      number = Math.max(row.number, number + 1);
      const clean = { ...row, number, cells: row.cells.map(visible) };
      if (isEmpty(clean)) continue;
      count.empty += number - count.last - 1;
      count.last = number;
      rows.push(clean);
    }
    yield { ...piece, rows };
  }
}

async function* after(first: Piece, others: AsyncGenerator<Piece>): AsyncGenerator<Piece> {
  try {
    yield first;
    yield* others;
  } finally {
    await others.return(undefined);
  }
}

const isUsable = ({ cells, flaws }: Row): boolean =>
  flaws === undefined && !/^sep=/i.test(cells[0] ?? "");

/** A title stands alone in its row. */
const isTitle = ({ cells }: Row): boolean => cells.filter((cell) => cell.trim() !== "").length < 2;

/** Where no name is known: the first row, or the first of several cells below a title. */
function unknownHeader(rows: readonly Row[]): Row | undefined {
  const [first, ...rest] = rows;
  if (!first || !isTitle(first)) return first;
  const table = rest
    .slice(0, 5)
    .find(({ cells }) => cells.filter((cell) => cell.trim() !== "").length > 2);
  return table ?? first;
}

/** The row, or the two, that name most columns. */
function headerAmong(rows: readonly Row[], { named, headerRow }: HeaderChoice) {
  const usable = rows.filter(isUsable);
  const candidates = usable.filter(({ number }) => (headerRow ?? number) === number);
  let best: { rows: readonly Row[]; names: readonly string[]; score: number } | null = null;
  for (const row of candidates) {
    const score = scoreOf(row.cells, named);
    const below = usable.find(({ number }) => number === row.number + 1);
    const pair = below ? pairOf(row.cells, below.cells, named) : null;
    if (score > (best?.score ?? 0)) best = { rows: [row], names: row.cells, score };
    const alone = Math.max(best?.score ?? 0, below ? scoreOf(below.cells, named) : 0);
    if (below && pair && pair.score > alone) {
      best = { rows: [row, below], names: pair.names, score: pair.score };
    }
  }
  // One name alone may as well be a value of the first person.
  const first = headerRow === undefined ? unknownHeader(usable) : candidates[0];
  const sure = best && (best.score > 2 || best.rows[0] === first) ? best : null;
  return sure ?? (first ? { rows: [first], names: first.cells } : null);
}

/**
 * Takes the row among the first ones that names most columns as the header, or two rows that do so together; where none is known, the
 * first below a title. Rows without any text are passed over. Fails with a {@link TableError} where there is no such row.
 *
 * @example (await withHeader(csvPieces(chunks, null), anyHeader)).header
 */
export async function withHeader(
  given: AsyncGenerator<Piece>,
  choice: HeaderChoice,
): Promise<Table> {
  const count = { last: 0, empty: 0 };
  const pieces = filled(given, count);
  const rows: Row[] = [];
  let read = 0;
  const most = Math.max(topRows, choice.headerRow ?? 0);
  while (rows.length < most) {
    const next = await pieces.next();
    if (next.done) break;
    for (const row of next.value.rows) rows.push(row);
    read = next.value.read;
  }
  const found = headerAmong(rows.slice(0, most), choice);
  if (!found) throw new TableError("empty");
  const names = found.names.map((name) => name.trim());
  while (names.at(-1) === "") names.pop();
  if (names.length > maxColumns) throw new TableError("tooManyColumns");
  const [first, last = first] = found.rows.map(({ number }) => number);
  const headerRows = { first: first ?? 0, last: last ?? 0 };
  return {
    header: names,
    headerRows,
    top: rows.slice(0, topRows),
    above: rows.filter(({ number }) => number < headerRows.first),
    pieces: after({ rows: rows.filter(({ number }) => number > headerRows.last), read }, pieces),
    count,
  };
}

/**
 * The chunks of a stream. Leaving the loop cancels the stream.
 *
 * @example for await (const chunk of chunksOf(file.stream())) …
 */
export async function* chunksOf<T>(stream: ReadableStream<T>): AsyncGenerator<T> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel();
  }
}
