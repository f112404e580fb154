import Papa from "papaparse";
import { visible } from "@/lib/text/invisible";
import { textOf } from "./encoding";
import { type NameReader, scoreOf } from "./header";
import { type Piece, type Row, TableError } from "./table";

/** A line longer than this is none of a list. */
const longestLine = 1 << 20;
const separators = [",", ";", "\t", "，", "；", "|"];
/** The first line of some files says what separates cells. */
const statedSeparator = /^\s*"?sep=(.)"?\s*$/i;
/** So many lines, or so much text, is looked at before it is decided what separates cells. */
const linesToSee = 20;
const textToSee = 1 << 16;

const linesOf = (text: string): readonly string[] =>
  text
    .split("\n", linesToSee)
    .map(visible)
    .filter((line) => line.trim() !== "");

/** The separator by which a line names most columns; where it names none, the one that stands most often in the first line, outside quotes. */
function separatorOf(text: string, named: NameReader): string {
  const lines = linesOf(text);
  const [first = "", ...others] = lines.map((line) => line.replace(/"[^"]*"/g, '"'));
  const stated = statedSeparator.exec(lines[0] ?? "")?.[1];
  if (stated) return stated;
  const scoreBy = (sign: string) =>
    Math.max(
      0,
      ...lines.map((line) =>
        scoreOf(
          line.split(sign).map((cell) => cell.replaceAll('"', "")),
          named,
        ),
      ),
    );
  const count = (line: string) => (sign: string) => line.split(sign).length;
  const most = (of: (sign: string) => number) =>
    separators.reduce((best, one) => (of(one) > of(best) ? one : best));
  const byNames = most(scoreBy);
  if (scoreBy(byNames) > scoreBy(",") || scoreBy(",") > 2) return byNames;
  if (separators.some((sign) => count(first)(sign) > 1)) return most(count(first));
  // A title stands alone; a list of one column has no second line of many cells.
  const table = others.find((line) => separators.some((sign) => count(line)(sign) > 2));
  return table === undefined ? "," : most(count(table));
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
  readonly errors: readonly {
    readonly code: string;
    readonly row?: number;
    readonly index?: number;
  }[];
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

/** Where the line ends in which the quotes of a cell, whose text begins at `start`, end or should. */
function endOfFault(text: string, start: number): number {
  let quote = text.indexOf('"', start);
  while (quote >= 0 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2);
  const end = text.indexOf("\n", quote < 0 ? start : quote);
  return end < 0 ? text.length : end;
}

/**
 * Whether the quotes of a cell, whose text begins at `start`, are only not doubled: it ends by a quote before a separator or the end of the
 * line, and neither stands within.
 */
function isPlain(text: string, start: number, separator: string): boolean {
  const line = text.indexOf("\n", start);
  const within = text.slice(start, line < 0 ? text.length : line);
  const end = within.indexOf(separator);
  const cell = (end < 0 ? within : within.slice(0, end)).trimEnd();
  return /(?:^|[^"])(?:"")*"$/.test(cell);
}

/** So much is split at once: where quotes are wrong, it is split again. */
const textAtOnce = 1 << 13;

/**
 * Splits text that ends anywhere into rows; what is not a whole row yet waits for more. Where quotes do not close as they should, the lines
 * up to there are rows of one cell each with which something is wrong, and what follows is read as if nothing had been.
 */
class Splitter {
  private readonly named: NameReader;
  private rest = "";
  private separator: string | null = null;
  private rows = 0;
  /** The most cells that a row has had. */
  private width = 0;

  constructor(named: NameReader) {
    this.named = named;
  }

  /** The rows that are whole. `last` means that no more text comes. */
  take(text: string, last: boolean): readonly Row[] {
    let given = text;
    if (this.separator === null) {
      this.rest += text;
      const seen = this.rest.trimStart();
      const enough =
        seen.length > textToSee || seen.split("\n", linesToSee + 1).length > linesToSee;
      if (!last && !(enough && seen.includes("\n"))) {
        if (seen.length > longestLine) throw new TableError("quotes", 1);
        return [];
      }
      this.separator = separatorOf(this.rest, this.named);
      given = this.rest;
      this.rest = "";
    }
    const rows: Row[] = [];
    for (let start = 0; start < given.length; start += textAtOnce) {
      this.rest += given.slice(start, start + textAtOnce);
      this.split(rows, false);
    }
    if (last) this.split(rows, true);
    return rows;
  }

  private split(rows: Row[], last: boolean): void {
    while (this.rest !== "") {
      const fault = this.parse(rows, last);
      if (fault === null) break;
      this.pass(rows, fault);
    }
    if (this.rest.length > longestLine) throw new TableError("quotes", this.rows + 1);
  }

  /** Adds the rows that are whole and right; where one follows of which the quotes are wrong, how long its text is. */
  private parse(rows: Row[], last: boolean): number | null {
    const config = { delimiter: this.separator ?? ",", newline: "\n" } as const;
    const parsed = (preview: number): Parsed =>
      new Papa.Parser({ ...config, preview }).parse(this.rest, 0, !last);
    const whole = parsed(0);
    const error = whole.errors.find(
      ({ code, index = 0 }) =>
        // A quote at the end of what is there may still be followed by a separator.
        (last || this.rest.includes("\n", endOfFault(this.rest, index))) &&
        !(code === "InvalidQuotes" && isPlain(this.rest, index, config.delimiter)),
    );
    const right = error?.row ?? whole.data.length;
    const stop = right < whole.data.length ? parsed(right) : whole;
    const cursor = right === 0 && error ? 0 : stop.meta.cursor;
    // A line end at the very end is followed by no row.
    const ended = last && !error && this.rest.endsWith("\n") ? 1 : 0;
    this.add(rows, whole.data.slice(0, right - ended));
    this.rest = this.rest.slice(cursor);
    if (error) return endOfFault(this.rest, (error.index ?? 0) - cursor);
    if (last) this.rest = "";
    const line = this.rest.indexOf("\n");
    // So long a row is a quote that never closes.
    return this.rest.length > longestLine && line >= 0 && line < longestLine ? line : null;
  }

  /** Passes the lines up to an end as rows that cannot be read. */
  private pass(rows: Row[], end: number): void {
    for (const line of this.rest.slice(0, end).split("\n")) {
      this.rows += 1;
      rows.push({
        number: this.rows,
        cells: [line],
        flaws: [{ column: 0, problem: "quotes" }],
      });
    }
    this.rest = this.rest.slice(end + 1);
  }

  private add(rows: Row[], data: readonly string[][]): void {
    const quoted = this.rest.includes('"');
    for (const cells of data) {
      this.rows += 1;
      const row = { number: this.rows, cells };
      rows.push(quoted ? this.withSwallowed(row) : row);
      this.width = Math.max(this.width, cells.length);
    }
  }

  /** Sees cells that run over lines and hold separators: whoever stands in those lines may be swallowed. */
  private withSwallowed(row: Row): Row {
    const within = row.cells.flatMap((cell, column) => {
      const count = cell.includes("\n") ? cell.split(this.separator ?? ",").length - 1 : 0;
      return count === 0 ? [] : [{ column, count }];
    });
    const bad = within.find(({ count }) => count >= Math.max(1, this.width - 1));
    if (bad) return { ...row, flaws: [{ column: bad.column, problem: "swallowed" }] };
    if (within.length === 0) return row;
    return {
      ...row,
      remarks: within.map(({ column }) => ({ column, remark: "perhapsSwallowed" })),
    };
  }
}

/**
 * Reads a list written as text with separators, chunk after chunk. `size` is that of the file in bytes, if known; `named` tells names of
 * columns, by which the separator is known. Fails with a {@link TableError} where the text cannot be told.
 *
 * @example for await (const { rows } of csvPieces(chunksOf(file.stream()), file.size, named)) …
 */
export async function* csvPieces(
  chunks: AsyncIterable<Uint8Array>,
  size: number | null,
  named: NameReader = () => null,
): AsyncGenerator<Piece> {
  let bytes = 0;
  const through = counted(chunks, (count) => {
    bytes += count;
  });
  const splitter = new Splitter(named);
  for await (const text of evenLines(textOf(through))) {
    const rows = splitter.take(text, false);
    if (rows.length > 0) yield { rows, read: size ? bytes / size : 0 };
  }
  const rows = splitter.take("", true);
  if (rows.length > 0) yield { rows, read: 1 };
}
