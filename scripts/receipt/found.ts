import { readFileSync } from "node:fs";
import { openTable } from "@/lib/batch/open";
import { TableError } from "@/lib/batch/table";
import { readSaved, type Saved } from "@/lib/receipt/saved";
import { readReceiptText, type TextProblem } from "@/lib/receipt/text";
import { documentHere } from "@/lib/settings";
import { batchExport } from "@/locales/batch-export";
import { locales } from "@/locales/languages";
import type { receipt as texts } from "@/messages/receipt";

/** A receipt of a file, or why there is none that can be read. */
export interface Found {
  /** Where in the file it stands. */
  readonly where: (words: typeof texts) => string;
  readonly saved: Saved | TextProblem;
}

function inJson(file: string, text: string): readonly Found[] {
  const all = readSaved(JSON.parse(text)) ?? [];
  return all.map((saved, index) => ({
    where: (words) => (all.length > 1 ? words.number(file, index + 1) : file),
    saved,
  }));
}

/** Those of an exported list, by the column that it has for them: the last, where a list that was exported has been exported again. */
async function inTable(file: string, bytes: Uint8Array<ArrayBuffer>): Promise<readonly Found[]> {
  const { header, pieces } = await openTable(new Blob([bytes]));
  const names = locales.map((locale) => batchExport[locale].columns.receipt);
  const column = header.findLastIndex((name) => names.includes(name.trim()));
  const { facts } = documentHere("zh").rules;
  const found: Found[] = [];
  for await (const { rows } of pieces) {
    for (const { number, cells } of rows) {
      const text = (cells[column] ?? "").trim();
      if (text === "") continue;
      const read = readReceiptText(text, facts);
      const saved = read.ok ? { receipt: read.value, results: null } : read.problem;
      found.push({ where: (words) => words.row(file, number), saved });
    }
  }
  return found;
}

/**
 * The receipts of a file: of JSON, or of a list that was exported; null where it cannot be opened.
 *
 * @example await receiptsIn("answer.json")
 */
export async function receiptsIn(file: string): Promise<readonly Found[] | null> {
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(readFileSync(file));
  } catch {
    return null;
  }
  const text = new TextDecoder().decode(bytes).trimStart();
  try {
    return /^[[{]/.test(text) ? inJson(file, text) : await inTable(file, bytes);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TableError) return [];
    throw error;
  }
}
