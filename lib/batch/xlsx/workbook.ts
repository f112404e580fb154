import type { FileEntry } from "@zip.js/zip.js/lib/zip-core-custom.js";
import { TableError } from "../table";
import type { Workbook } from "./cell-text";
import { attribute, hear, type Parts } from "./package";

/** A sheet of a workbook that holds cells. */
export interface SheetPart {
  readonly name: string;
  readonly hidden: boolean;
  readonly part: FileEntry;
}

/** What a workbook says of itself before any cell is read. */
export interface BookParts {
  readonly sheets: readonly SheetPart[];
  readonly from1904: boolean;
  /** Whoever wrote it leaves it to the spreadsheet to compute everything. */
  readonly uncomputed: boolean;
}

/** The path of a part that is named from the folder `xl`. */
const inside = (target: string): string => {
  const path = target.replaceAll("\\", "/");
  return path.startsWith("/") ? path.slice(1) : `xl/${path}`;
};

const isTrue = (text: string | undefined): boolean => text === "1" || text === "true";

/** Sheets of charts, of macros and of dialogs hold no cells. */
const isOfCells = (type: string | undefined): boolean =>
  type === undefined || !/\/(?:chartsheet|dialogsheet|xlMacrosheet)$/i.test(type);

/**
 * Reads which sheets there are, in their order. Fails with a {@link TableError} where none holds cells.
 *
 * @example (await bookParts(parts)).sheets[0]?.name
 */
export async function bookParts(parts: Parts): Promise<BookParts> {
  const named: { readonly name: string; readonly hidden: boolean; readonly relation: string }[] =
    [];
  let from1904 = false;
  let uncomputed = false;
  await hear(parts.get("xl/workbook.xml"), {
    open: (name, tag) => {
      if (name === "workbookPr") from1904 = isTrue(attribute(tag, "date1904"));
      if (name === "calcPr") uncomputed = isTrue(attribute(tag, "fullCalcOnLoad"));
      if (name !== "sheet") return;
      named.push({
        name: attribute(tag, "name") ?? "",
        hidden: /^(?:very)?hidden$/i.test(attribute(tag, "state") ?? ""),
        relation: attribute(tag, "id") ?? "",
      });
    },
  });
  const related = new Map<string, FileEntry>();
  await hear(parts.get("xl/_rels/workbook.xml.rels"), {
    open: (_, tag) => {
      const part = parts.get(inside(attribute(tag, "Target") ?? ""));
      const id = attribute(tag, "Id");
      if (id && part && isOfCells(attribute(tag, "Type"))) related.set(id, part);
    },
  });
  const sheets = named.flatMap(({ name, hidden, relation }) => {
    const part = related.get(relation);
    return part ? [{ name, hidden, part }] : [];
  });
  if (sheets.length === 0) throw new TableError("broken");
  return { sheets, from1904, uncomputed };
}

/** As many signs as texts that cells share may have together; a file with more is made to be too large. */
const mostText = 1 << 27;

/** The texts that cells share; phonetic guides beside them are no part of them. */
async function sharedTexts(parts: Parts): Promise<readonly string[]> {
  const texts: string[] = [];
  let text = "";
  let within = false;
  let guide = false;
  let length = 0;
  await hear(parts.get("xl/sharedStrings.xml"), {
    open: (name) => {
      if (name === "si") text = "";
      if (name === "rPh") guide = true;
      within = name === "t" && !guide;
    },
    text: (part) => {
      if (!within) return;
      length += part.length;
      if (length + texts.length * 8 > mostText) throw new TableError("tooMuchText");
      text += part;
    },
    close: (name) => {
      within = false;
      if (name === "rPh") guide = false;
      if (name === "si") texts.push(text);
    },
  });
  return texts;
}

/** By style of a cell: the id of its number format, and the formats that the file defines itself. */
async function numberFormats(parts: Parts): Promise<Pick<Workbook, "styles" | "formats">> {
  const styles: number[] = [];
  const formats = new Map<number, string>();
  let within = false;
  await hear(parts.get("xl/styles.xml"), {
    open: (name, tag) => {
      if (name === "cellXfs") within = true;
      if (name === "xf" && within) styles.push(Number(attribute(tag, "numFmtId") ?? 0));
      if (name === "numFmt") {
        formats.set(Number(attribute(tag, "numFmtId")), attribute(tag, "formatCode") ?? "");
      }
    },
    close: (name) => {
      if (name === "cellXfs") within = false;
    },
  });
  return { styles, formats };
}

/**
 * What the cells of all sheets lean on.
 *
 * @example (await workbookOf(parts, await bookParts(parts))).texts[0]
 */
export async function workbookOf(parts: Parts, { from1904 }: BookParts): Promise<Workbook> {
  return { ...(await numberFormats(parts)), from1904, texts: await sharedTexts(parts) };
}
