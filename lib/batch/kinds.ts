import type { TableProblem } from "./table";

/** What a file is by its first bytes, whatever its name. */
export type FileKind = "text" | "package" | TableProblem;

const begins = (bytes: Uint8Array, ...mark: readonly number[]): boolean =>
  mark.every((one, position) => bytes[position] === one);

const asText = (bytes: Uint8Array): string =>
  new TextDecoder("latin1").decode(bytes).replaceAll("\0", "");

/** Marks of pictures, of documents to print, and of other packed files. */
const others: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x1f, 0x8b, 0x08],
  [0x52, 0x61, 0x72, 0x21],
  [0x37, 0x7a, 0xbc, 0xaf],
];

/**
 * As much of a file as its kind is known by: old workbooks name their parts anywhere in their first blocks.
 */
export const bytesToKnow = 1 << 16;

/**
 * Where an older package of Microsoft names its parts, by its first bytes; null where it is none.
 *
 * @example directoryOf(new TextEncoder().encode("a,b")) // null
 */
export function directoryOf(bytes: Uint8Array): number | null {
  if (!begins(bytes, 0xd0, 0xcf, 0x11, 0xe0) || bytes.length < 52) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return 512 + view.getUint32(48, true) * 512;
}

/**
 * What an older package holds, by the names of its parts.
 *
 * @example olderKind(directory) // "password"
 */
export function olderKind(bytes: Uint8Array): TableProblem {
  const text = asText(bytes);
  if (/EncryptedPackage|EncryptionInfo/.test(text)) return "password";
  if (/WordDocument|PowerPoint Document/.test(text)) return "document";
  return "oldExcel";
}

/** What a text in tags is, if it is one: spreadsheets open some by the name of a workbook. */
function kindInTags(text: string): FileKind | null {
  const start = text.replace(/^\s*(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?\s*/, "");
  if (/^<\?xml/i.test(start)) {
    return /<(?:[\w-]+:)?html[\s>]/i.test(start) ? "webPage" : "xmlTable";
  }
  if (/^(?:<!--|<!doctype\s+html|<(?:html|head|body|table|meta|style|div)[\s>])/i.test(start)) {
    return "webPage";
  }
  return /^MIME-Version:/i.test(start) && /text\/html/i.test(start) ? "webPage" : null;
}

/**
 * Tells what a file is by its first bytes, at best {@link bytesToKnow} of them.
 *
 * @example kindOf(new TextEncoder().encode("<table><tr>")) // "webPage"
 */
export function kindOf(bytes: Uint8Array): FileKind {
  if (begins(bytes, 0x50, 0x4b, 0x03, 0x04) || begins(bytes, 0x50, 0x4b, 0x05, 0x06)) {
    return "package";
  }
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return olderKind(bytes);
  // The first records of a workbook that is older than packages.
  if (begins(bytes, 0x09, 0x08) || begins(bytes, 0x09, 0x04) || begins(bytes, 0x09, 0x02)) {
    return bytes[2] === 0x06 || bytes[2] === 0x08 || bytes[2] === 0x10 ? "oldExcel" : "text";
  }
  if (others.some((mark) => begins(bytes, ...mark))) return "notAList";
  const text = asText(bytes);
  if (/^%PDF|^\{\\rtf/.test(text)) return "document";
  return kindInTags(text) ?? "text";
}
