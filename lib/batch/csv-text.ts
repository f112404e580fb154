import Papa from "papaparse";
import { comparable } from "@/lib/text/invisible";
import type { Cell } from "./export-table";

/** By it, spreadsheets know the text for UTF-8. */
export const byteOrderMark = "\ufeff";

/**
 * What a spreadsheet could take for a formula when it opens the file, in half or full width. Such a cell is written
 * with an apostrophe before it, as OWASP advises; ours hold none, but cells carried through may.
 */
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** The same where signs that nobody sees stand before it, which spreadsheets leave away. */
const harmless = (cell: Cell): Cell =>
  typeof cell === "string" && !formula.test(cell) && formula.test(comparable(cell))
    ? comparable(cell)
    : cell;

/**
 * Lines as comma-separated text, each ended. A number is written as it is.
 *
 * @example csvText([["行", 1], ["a,b", ""]]) // "行,1\r\n\"a,b\",\r\n"
 */
export function csvText(lines: readonly (readonly Cell[])[]): string {
  if (lines.length === 0) return "";
  const cells = lines.map((line) => line.map(harmless));
  const text = Papa.unparse(cells, { newline: "\r\n", escapeFormulae: formula });
  return `${text}\r\n`;
}
