/** A row of a list as text. */
export interface Row {
  /** As the spreadsheet counts, from 1. */
  readonly number: number;
  readonly cells: readonly string[];
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

/** A list: its header, and what follows it. */
export interface Table {
  readonly header: readonly string[];
  readonly pieces: AsyncGenerator<Piece>;
}

/** More columns than any list of ours has; a file beyond is something else. */
const maxColumns = 500;

const isEmpty = ({ cells }: Row): boolean => cells.every((cell) => cell.trim() === "");

async function* afterHeader(first: Piece, others: AsyncGenerator<Piece>): AsyncGenerator<Piece> {
  try {
    yield first;
    for await (const piece of others) {
      yield { ...piece, rows: piece.rows.filter((row) => !isEmpty(row)) };
    }
  } finally {
    await others.return(undefined);
  }
}

/**
 * Takes the first row that is not empty as the header; rows without any text are passed over.
 *
 * @example (await withHeader(csvPieces(chunks, null))).header
 */
export async function withHeader(pieces: AsyncGenerator<Piece>): Promise<Table> {
  for (;;) {
    const next = await pieces.next();
    if (next.done) throw new TableError("empty");
    const rows = next.value.rows.filter((row) => !isEmpty(row));
    const [header, ...rest] = rows;
    if (!header) continue;
    const names = header.cells.map((name) => name.trim());
    while (names.at(-1) === "") names.pop();
    if (names.length > maxColumns) throw new TableError("tooManyColumns");
    return { header: names, pieces: afterHeader({ ...next.value, rows: rest }, pieces) };
  }
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
