import {
  BlobReader,
  configure,
  type FileEntry,
  ZipReader,
} from "@zip.js/zip.js/lib/zip-core-custom.js";
import { SaxesParser, type SaxesTagPlain } from "saxes";
import { chunksOf, type Piece, type Row, TableError } from "../table";
import { cellText, type Workbook } from "./cell-text";

configure({ useWebWorkers: false });

type Tag = SaxesTagPlain;
type Files = ReadonlyMap<string, FileEntry>;

/** The name of a tag without its prefix, which some programs write. */
const local = (name: string): string => name.slice(name.indexOf(":") + 1);

const attribute = (tag: Tag, name: string): string | undefined => tag.attributes[name];

interface Listener {
  open(name: string, tag: Tag): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Reads one file of the package; the listener hears its tags. Yields the bytes read, chunk by chunk. */
async function* listen(entry: FileEntry, listener: Listener): AsyncGenerator<number> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const sent = entry.getData(writable);
  // Where it fails, what is read fails as well, or it is waited for.
  sent.catch(() => {});
  const parser = new SaxesParser();
  parser.on("opentag", (tag) => listener.open(local(tag.name), tag));
  parser.on("text", (text) => listener.text?.(text));
  parser.on("closetag", (tag) => listener.close?.(local(tag.name)));
  const decoder = new TextDecoder();
  try {
    for await (const chunk of chunksOf(readable)) {
      parser.write(decoder.decode(chunk, { stream: true }));
      yield chunk.length;
    }
    await sent;
    parser.write(decoder.decode()).close();
  } catch {
    throw new TableError("broken");
  }
}

async function onData(entry: FileEntry | undefined, listener: Listener): Promise<void> {
  if (!entry) return;
  for await (const _ of listen(entry, listener));
}

/** The path of a part that is named from the folder `xl`. */
const inside = (target: string): string =>
  target.startsWith("/") ? target.slice(1) : `xl/${target}`;

/** Where the first sheet stands, and whether days are counted from 1904. */
async function firstSheet(files: Files): Promise<{ sheet: FileEntry; from1904: boolean }> {
  let relation = "";
  let from1904 = false;
  await onData(files.get("xl/workbook.xml"), {
    open: (name, tag) => {
      if (name === "workbookPr") from1904 = /^(1|true)$/.test(String(attribute(tag, "date1904")));
      if (name !== "sheet" || relation || attribute(tag, "state") === "veryHidden") return;
      const id = Object.entries(tag.attributes).find(([one]) => local(one) === "id");
      relation = id?.[1] ?? "";
    },
  });
  let sheet: FileEntry | undefined;
  await onData(files.get("xl/_rels/workbook.xml.rels"), {
    open: (_, tag) => {
      if (attribute(tag, "Id") === relation)
        sheet = files.get(inside(attribute(tag, "Target") ?? ""));
    },
  });
  if (!sheet) throw new TableError("broken");
  return { sheet, from1904 };
}

/** The texts that cells share; phonetic guides beside them are no part of them. */
async function sharedTexts(files: Files): Promise<readonly string[]> {
  const texts: string[] = [];
  let text = "";
  let within = false;
  let before = "";
  await onData(files.get("xl/sharedStrings.xml"), {
    open: (name) => {
      if (name === "si") text = "";
      within = name === "t" && before !== "rPh";
      before = name;
    },
    text: (part) => {
      if (within) text += part;
    },
    close: (name) => {
      within = false;
      if (name === "si") texts.push(text);
    },
  });
  return texts;
}

/** By style of a cell: the id of its number format, and the formats that the file defines itself. */
async function numberFormats(files: Files): Promise<Pick<Workbook, "styles" | "formats">> {
  const styles: number[] = [];
  const formats = new Map<number, string>();
  let within = false;
  await onData(files.get("xl/styles.xml"), {
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

/** The position of a cell in its row, from its name: A1 is 0. @example columnOf("AB7") // 27 */
export function columnOf(name: string): number {
  let column = 0;
  for (const sign of name) {
    const letter = sign.charCodeAt(0) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
}

/** The last column that a spreadsheet can have; a name beyond is no cell. */
const lastColumn = 16_383;

/** Collects the rows of a sheet as its tags go by. */
class SheetRows implements Listener {
  rows: Row[] = [];
  private readonly workbook: Workbook;
  private number = 0;
  private cells: string[] = [];
  private column = -1;
  private type = "";
  private style = 0;
  private value = "";
  private within = false;
  /** The tag that was opened last: a text right within `rPh` is a guide. */
  private before = "";

  constructor(workbook: Workbook) {
    this.workbook = workbook;
  }

  open(name: string, tag: Tag): void {
    if (name === "row") {
      this.number = Number(attribute(tag, "r") ?? this.number + 1);
      this.cells = [];
      this.column = -1;
    } else if (name === "c") {
      const named = attribute(tag, "r");
      this.column = named ? columnOf(named) : this.column + 1;
      if (this.column < 0 || this.column > lastColumn) throw new TableError("broken");
      this.type = attribute(tag, "t") ?? "n";
      this.style = Number(attribute(tag, "s") ?? 0);
      this.value = "";
    }
    this.within = name === "v" || (name === "t" && this.before !== "rPh");
    this.before = name;
  }

  text(text: string): void {
    if (this.within) this.value += text;
  }

  close(name: string): void {
    this.within = false;
    if (name === "c") {
      while (this.cells.length < this.column) this.cells.push("");
      this.cells[this.column] = cellText(this.type, this.style, this.value, this.workbook);
    } else if (name === "row") {
      this.rows.push({ number: this.number, cells: this.cells });
    }
  }
}

async function filesOf(zip: ZipReader<Blob>): Promise<Files> {
  try {
    const entries = await zip.getEntries();
    return new Map(
      entries.flatMap((entry) => (entry.directory ? [] : [[entry.filename, entry] as const])),
    );
  } catch {
    throw new TableError("broken");
  }
}

/**
 * Reads the first sheet of an XLSX file, chunk after chunk; only the texts that cells share are held. Cells become the
 * text that people see: days `YYYY-MM-DD`, percents with their sign. Fails with a {@link TableError} on anything else.
 *
 * @example for await (const { rows } of xlsxPieces(file)) …
 */
export async function* xlsxPieces(file: Blob): AsyncGenerator<Piece> {
  const zip = new ZipReader(new BlobReader(file));
  try {
    const files = await filesOf(zip);
    const { sheet, from1904 } = await firstSheet(files);
    const formats = await numberFormats(files);
    const collected = new SheetRows({ ...formats, from1904, texts: await sharedTexts(files) });
    let bytes = 0;
    for await (const count of listen(sheet, collected)) {
      bytes += count;
      const { rows } = collected;
      if (rows.length === 0) continue;
      collected.rows = [];
      yield { rows, read: Math.min(1, bytes / sheet.uncompressedSize) };
    }
  } finally {
    await zip.close();
  }
}
