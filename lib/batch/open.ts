import { csvPieces } from "./csv";
import { chunksOf, type Table, TableError, withHeader } from "./table";

/** Zip, as XLSX is; and the package of older spreadsheets and of those with a password. */
const zipMark = [0x50, 0x4b, 0x03, 0x04];
const oldMark = [0xd0, 0xcf, 0x11, 0xe0];

const begins = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((one, position) => bytes[position] === one);

const startOf = async (file: Blob) => new Uint8Array(await file.slice(0, 4).arrayBuffer());

/**
 * Opens a list, whatever its name: an XLSX file, or text with separators. Can be done again and again.
 *
 * @example (await openTable(file)).header
 */
export async function openTable(file: Blob): Promise<Table> {
  const start = await startOf(file);
  if (begins(start, oldMark)) throw new TableError("oldExcel");
  if (begins(start, zipMark)) {
    const { xlsxPieces } = await import("./xlsx/read");
    return withHeader(xlsxPieces(file));
  }
  return withHeader(csvPieces(chunksOf(file.stream()), file.size));
}

/**
 * Opens a list that comes as a stream and can be read once. An XLSX file is read whole first.
 *
 * @example (await openStream(process.stdin)).header
 */
export async function openStream(chunks: AsyncIterable<Uint8Array<ArrayBuffer>>): Promise<Table> {
  const source = chunks[Symbol.asyncIterator]();
  const first: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  while (length < zipMark.length) {
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
  const start = await startOf(new Blob(first));
  if (!begins(start, zipMark) && !begins(start, oldMark)) return withHeader(csvPieces(all(), null));
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for await (const part of all()) parts.push(part);
  return openTable(new Blob(parts));
}
