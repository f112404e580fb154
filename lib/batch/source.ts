import { csvPieces } from "./csv";
import type { NameReader } from "./header";
import { bytesToKnow, directoryOf, kindOf, olderKind } from "./kinds";
import { chunksOf, type Piece, problemOf, TableError } from "./table";

/** A sheet of a file as people see it. */
export interface SheetName {
  readonly name: string;
  readonly hidden: boolean;
}

/** A file that can be read again and again: its sheets, and the rows of one by its position. Text has one sheet without a name. */
export interface Source {
  readonly sheets: readonly SheetName[];
  readonly pieces: (sheet: number) => AsyncGenerator<Piece>;
  readonly close: () => Promise<void>;
}

/** The bytes of a file. One that has changed since it was chosen cannot be read any more. */
async function* bytesOf(file: Blob): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  try {
    yield* chunksOf(file.stream());
  } catch (error) {
    throw problemOf(error);
  }
}

async function bytesAt(file: Blob, at: number): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.slice(at, at + bytesToKnow).arrayBuffer());
  } catch (error) {
    throw problemOf(error);
  }
}

async function packageSource(file: Blob): Promise<Source> {
  const { openPackage } = await import("./xlsx/package");
  const { parts, close } = await openPackage(file);
  try {
    if (parts.has("xl/workbook.xml")) {
      const { bookParts, workbookOf } = await import("./xlsx/workbook");
      const { xlsxPieces } = await import("./xlsx/read");
      const book = await bookParts(parts);
      let read: ReturnType<typeof workbookOf> | undefined;
      // Once, however many of its sheets are looked at.
      const workbook = () => {
        read ??= workbookOf(parts, book);
        return read;
      };
      const pieces = (position: number) => {
        const sheet = book.sheets[position];
        if (!sheet) throw new TableError("noSheet");
        return xlsxPieces(sheet, book, workbook);
      };
      return { sheets: book.sheets.map(({ name, hidden }) => ({ name, hidden })), pieces, close };
    }
    if (parts.has("xl/workbook.bin")) throw new TableError("binaryExcel");
    const content = parts.get("content.xml");
    if (content && !parts.has("word/document.xml")) {
      const { odsPieces, odsSheets, isLocked } = await import("./ods/read");
      if (await isLocked(parts.get("META-INF/manifest.xml"))) throw new TableError("password");
      return {
        sheets: await odsSheets(content),
        pieces: (sheet) => odsPieces(content, sheet),
        close,
      };
    }
    if ([...parts.keys()].some((name) => /^(?:word|ppt)\//.test(name))) {
      throw new TableError("document");
    }
    throw new TableError("otherZip");
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * Opens a file by its content, whatever its name: XLSX, ODS, or text with separators. Fails with a {@link TableError} that says what else it
 * is.
 *
 * @example (await openSource(file, named)).sheets
 */
export async function openSource(file: Blob, named: NameReader): Promise<Source> {
  const start = await bytesAt(file, 0);
  const kind = kindOf(start);
  if (kind === "package") return packageSource(file);
  const directory = directoryOf(start);
  if (directory !== null && kind === "oldExcel") {
    throw new TableError(olderKind(await bytesAt(file, directory)));
  }
  if (kind !== "text") throw new TableError(kind);
  return {
    sheets: [{ name: "", hidden: false }],
    pieces: () => csvPieces(bytesOf(file), file.size, named),
    close: async () => {},
  };
}
