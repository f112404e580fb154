import { csvPieces } from "./csv";
import { scoreOf } from "./header";
import { bytesToKnow, kindOf } from "./kinds";
import { openSource, type SheetName, type Source } from "./source";
import { anyHeader, type HeaderChoice, type Table, TableError, withHeader } from "./table";

/**
 * What is read of a file, where people say it: a sheet by its position from 0, or by its name or its number from 1 as a text; and the row of
 * the header as the spreadsheet counts.
 */
export interface ListChoice extends HeaderChoice {
  readonly sheet?: number | string | undefined;
}

/** A sheet of a file, and whether columns of a list are named in it. */
export interface SheetFound extends SheetName {
  readonly isList: boolean;
}

/** A list with the sheet on which it stands. */
export interface OpenedTable extends Table {
  /** Its position from 0. */
  readonly sheet: number;
  readonly sheets: readonly SheetName[];
  /** Names of other sheets to be seen that look like lists; none where it was said which one is read. */
  readonly others: readonly string[];
}

/** Reads on until the source is closed with the pieces. */
function closing(table: Table, source: Source): Table {
  const { pieces } = table;
  const all = async function* () {
    try {
      yield* pieces;
    } finally {
      await source.close();
    }
  };
  return { ...table, pieces: all() };
}

/** How much the header of a sheet tells that it is a list; -1 where nothing stands on it. */
async function scoreOfSheet(source: Source, sheet: number, choice: HeaderChoice): Promise<number> {
  try {
    const { header, pieces } = await withHeader(source.pieces(sheet), { named: choice.named });
    await pieces.return(undefined);
    return scoreOf(header, choice.named);
  } catch (error) {
    if (error instanceof TableError && error.problem === "empty") return -1;
    if (error instanceof TableError && error.problem === "tooManyColumns") return 0;
    throw error;
  }
}

/** A name of a fact alone is less than a list. */
const leastOfAList = 3;

/** The first sheet to be seen that has a list; else the one that is most like one, and any rather than one that is empty or hidden. */
function bestSheet(sheets: readonly SheetName[], scores: readonly number[]): number {
  const shown = sheets.flatMap(({ hidden }, position) => (hidden ? [] : [position]));
  const hidden = sheets.flatMap((sheet, position) => (sheet.hidden ? [position] : []));
  const list = shown.find((position) => (scores[position] ?? -1) >= leastOfAList);
  if (list !== undefined) return list;
  return [...shown, ...hidden].reduce((best, one) =>
    (scores[one] ?? -1) > (scores[best] ?? -1) ? one : best,
  );
}

/** The position of the sheet that people say; null where they say none. Fails with a {@link TableError} where there is no such sheet. */
function saidSheet(sheets: readonly SheetName[], { sheet }: ListChoice): number | null {
  if (sheet === undefined) return null;
  const named = sheets.findIndex(({ name }) => name === sheet);
  const position = typeof sheet === "number" ? sheet : named >= 0 ? named : Number(sheet) - 1;
  if (!sheets[position]) throw new TableError("noSheet");
  return position;
}

interface FoundSheets {
  readonly sheet: number;
  readonly sheets: readonly SheetFound[];
}

async function sheetsIn(source: Source, choice: ListChoice): Promise<FoundSheets> {
  const scores: number[] = [];
  if (source.sheets.length > 1) {
    for (const position of source.sheets.keys()) {
      scores.push(await scoreOfSheet(source, position, choice));
    }
  }
  const sheets = source.sheets.map((sheet, position) => ({
    ...sheet,
    isList: source.sheets.length === 1 || (scores[position] ?? -1) >= leastOfAList,
  }));
  return { sheet: saidSheet(sheets, choice) ?? bestSheet(sheets, scores), sheets };
}

/**
 * Looks at all sheets of a file: which have a list, and which of them is read.
 *
 * @example (await findSheets(file, { named })).sheets.filter(({ isList }) => isList)
 */
export async function findSheets(file: Blob, choice: ListChoice): Promise<FoundSheets> {
  const source = await openSource(file, choice.named);
  try {
    return await sheetsIn(source, choice);
  } finally {
    await source.close();
  }
}

/**
 * Opens a list, whatever the name of its file. Can be done again and again.
 *
 * @example (await openTable(file, { named: nameReader(facts, vocabulary) })).header
 */
export async function openTable(file: Blob, choice: ListChoice = anyHeader): Promise<OpenedTable> {
  const source = await openSource(file, choice.named);
  try {
    const found = choice.sheet === undefined ? await sheetsIn(source, choice) : null;
    const sheet = found?.sheet ?? saidSheet(source.sheets, choice) ?? 0;
    const others = (found?.sheets ?? [])
      .filter(({ isList, hidden }, position) => isList && !hidden && position !== sheet)
      .map(({ name }) => name);
    const table = await withHeader(source.pieces(sheet), choice);
    return { ...closing(table, source), sheet, sheets: source.sheets, others };
  } catch (error) {
    await source.close();
    throw error;
  }
}

/**
 * Opens a list that comes as a stream and can be read once. A package, which says at its end what is in it, is read whole first.
 *
 * @example (await openStream(process.stdin)).header
 */
export async function openStream(
  chunks: AsyncIterable<Uint8Array<ArrayBuffer>>,
  choice: ListChoice = anyHeader,
): Promise<OpenedTable> {
  const source = chunks[Symbol.asyncIterator]();
  const first: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  while (length < bytesToKnow) {
    const { done, value } = await source.next();
    if (done) break;
    first.push(value);
    length += value.length;
  }
  const all = async function* () {
    yield* first;
    for (;;) {
      const { done, value } = await source.next();
      if (done) return;
      yield value;
    }
  };
  const kind = kindOf(new Uint8Array(await new Blob(first).slice(0, bytesToKnow).arrayBuffer()));
  if (kind === "text") {
    const table = await withHeader(csvPieces(all(), null, choice.named), choice);
    return { ...table, sheet: 0, sheets: [{ name: "", hidden: false }], others: [] };
  }
  const parts: Uint8Array<ArrayBuffer>[] = [];
  if (kind === "package") for await (const part of all()) parts.push(part);
  return openTable(new Blob(kind === "package" ? parts : first), choice);
}
