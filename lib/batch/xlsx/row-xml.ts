import type { Cell } from "../export-table";

/** As much as a cell of a spreadsheet holds. */
const longestText = 32_767;

const signs: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** What XML 1.0 cannot hold: control signs but tab and line ends, halves of characters, and two that are none. */
const noXml = /[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Spreadsheets read `_x000D_` as a sign by its number; the text itself is meant. */
const escapeLike = /_x[0-9A-Fa-f]{4}_/g;

/** Text for XML; signs that XML cannot hold are left out. @example xmlText("a<b & c") // "a&lt;b &amp; c" */
export function xmlText(text: string): string {
  return text.replace(noXml, "").replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}

function cellXml(cell: Cell, style: string): string {
  if (cell === null || cell === "") return "<c/>";
  if (typeof cell === "number") return `<c${style}><v>${cell}</v></c>`;
  const text = xmlText(cell.slice(0, longestText).replace(escapeLike, "_x005F$&"));
  return `<c${style} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

/**
 * A row of a sheet. Texts are written as texts, so that none is ever a formula. `bold` is for headers.
 *
 * @example rowXml([1]) // "<row><c><v>1</v></c></row>"
 */
export function rowXml(cells: readonly Cell[], bold = false): string {
  const style = bold ? ' s="1"' : "";
  return `<row>${cells.map((cell) => cellXml(cell, style)).join("")}</row>`;
}

/** The name of a column: 0 is A. @example columnName(27) // "AB" */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}
