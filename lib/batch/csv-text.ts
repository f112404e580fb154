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

/** Most cells begin so, and are none. */
const plainStart = /^[\w\u4e00-\u9fff]/;

/** Without the signs that nobody sees before a formula, which spreadsheets leave away. */
function harmless(cell: Cell): Cell {
  if (typeof cell !== "string" || plainStart.test(cell) || formula.test(cell)) return cell;
  const seen = comparable(cell);
  return formula.test(seen) ? seen : cell;
}

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
