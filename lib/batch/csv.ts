import Papa from "papaparse";
import { textOf } from "./encoding";
import { type Piece, type Row, TableError } from "./table";

/** A row longer than this means that a quote is opened and never closed. */
const longestRow = 1 << 20;
const separators = [",", ";", "\t", "，", "；"];

/** The separator that stands most often in the header, outside quotes. */
function separatorOf(text: string): string {
  const header = text
    .trimStart()
    .replace(/"[^"]*"/g, "")
    .replace(/\n.*/s, "");
  const count = (sign: string) => header.split(sign).length;
  return separators.reduce((most, one) => (count(one) > count(most) ? one : most));
}

/** Ends every line with \n alone, also where a line end is cut in two by the end of a chunk. */
async function* evenLines(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let held = "";
  for await (const text of texts) {
    const whole = held + text;
    held = whole.endsWith("\r") ? "\r" : "";
    yield (held ? whole.slice(0, -1) : whole).replace(/\r\n?/g, "\n");
  }
  if (held) yield "\n";
}

interface Parsed {
  readonly data: string[][];
  readonly errors: readonly { readonly code: string }[];
  readonly meta: { readonly cursor: number };
}

/** Counts the bytes that go by. */
async function* counted(
  chunks: AsyncIterable<Uint8Array>,
  count: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    count(chunk.length);
    yield chunk;
  }
}

/** Splits text that ends anywhere into rows; what is not a whole row yet waits for more. */
class Splitter {
  private rest = "";
  private separator: string | null = null;
  private rows = 0;

  /** The rows that are whole. `last` means that no more text comes. */
  take(text: string, last: boolean): readonly Row[] {
    this.rest += text;
    if (this.separator === null) {
      if (!last && !this.rest.trimStart().includes("\n")) return this.checked([]);
      this.separator = separatorOf(this.rest);
    }
    const parser = new Papa.Parser({ delimiter: this.separator, newline: "\n" });
    const { data, errors, meta }: Parsed = parser.parse(this.rest, 0, !last);
    if (last && errors.some(({ code }) => code === "MissingQuotes")) {
      throw new TableError("quotes", this.rows + data.length);
    }
    this.rest = last ? "" : this.rest.slice(meta.cursor);
    return this.checked(data);
  }

  private checked(data: readonly string[][]): readonly Row[] {
    const before = this.rows;
    this.rows += data.length;
    if (this.rest.length > longestRow) throw new TableError("quotes", this.rows + 1);
    return data.map((cells, index) => ({ number: before + index + 1, cells }));
  }
}

/**
 * Reads a list written as text with separators, chunk after chunk. `size` is that of the file in bytes, if known.
 * Fails with a {@link TableError} where the text cannot be told or a quote is never closed.
 *
 * @example for await (const { rows } of csvPieces(chunksOf(file.stream()), file.size)) …
 */
export async function* csvPieces(
  chunks: AsyncIterable<Uint8Array>,
  size: number | null,
): AsyncGenerator<Piece> {
  let bytes = 0;
  const through = counted(chunks, (count) => {
    bytes += count;
  });
  const splitter = new Splitter();
  for await (const text of evenLines(textOf(through))) {
    const rows = splitter.take(text, false);
    if (rows.length > 0) yield { rows, read: size ? bytes / size : 0 };
  }
  const rows = splitter.take("", true);
  if (rows.length > 0) yield { rows, read: 1 };
}
