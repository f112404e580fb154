/** Makes Excel read the file as UTF-8. */
const byteOrderMark = "\uFEFF";

const cell = (value: string): string =>
  /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;

/**
 * A table as CSV (RFC 4180) that spreadsheets open with its Chinese intact.
 *
 * @example csvOf([["月", "元"], ["1", "10.00"]]) // "\ufeff月,元\r\n1,10.00\r\n"
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return byteOrderMark + rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

/** Fen as a plain decimal number of yuan, `15213.20`. @example yuanText(1521320) // "15213.20" */
export function yuanText(fen: number): string {
  const digits = String(fen).padStart(3, "0");
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
