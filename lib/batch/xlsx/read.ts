import { type Merged, Merging } from "../merged";
import { type Piece, type Row, TableError } from "../table";
import { cellText, type Flawed, type Workbook } from "./cell-text";
import { attribute, hearBehind, type Listener, listen, type Tag } from "./package";
import type { BookParts, SheetPart } from "./workbook";

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

type Flaws = NonNullable<Row["flaws"]>;

/** Collects the rows of a sheet as its tags go by. */
class SheetRows implements Listener {
  rows: Row[] = [];
  private readonly workbook: Workbook;
  private readonly uncomputed: boolean;
  private readonly merging: Merging;
  private number = 0;
  private cells: string[] = [];
  private flaws: Flaws[number][] = [];
  private column = -1;
  private type = "";
  private style = 0;
  private value = "";
  private formula = false;
  private within = false;
  private guide = false;

  constructor(workbook: Workbook, uncomputed: boolean, merged: readonly Merged[]) {
    this.workbook = workbook;
    this.uncomputed = uncomputed;
    this.merging = new Merging(merged);
  }

  open(name: string, tag: Tag): void {
    if (name === "row") {
      this.number = Number(tag.attributes.r ?? this.number + 1);
      this.cells = [];
      this.flaws = [];
      this.column = -1;
    } else if (name === "c") {
      const named = tag.attributes.r;
      this.column = named ? columnOf(named) : this.column + 1;
      if (this.column < 0 || this.column > lastColumn) throw new TableError("broken");
      this.type = tag.attributes.t ?? "n";
      this.style = Number(tag.attributes.s ?? 0);
      this.value = "";
      this.formula = false;
    } else if (name === "f") this.formula = true;
    else if (name === "rPh") this.guide = true;
    this.within = name === "v" || (name === "t" && !this.guide);
  }

  text(text: string): void {
    if (this.within) this.value += text;
  }

  close(name: string): void {
    this.within = false;
    if (name === "rPh") this.guide = false;
    else if (name === "c") {
      while (this.cells.length < this.column) this.cells.push("");
      const read = this.read();
      if (typeof read === "string") this.cells[this.column] = read;
      else {
        this.cells[this.column] = read.text;
        this.flaws.push({ column: this.column, problem: read.problem });
      }
    } else if (name === "row") {
      const { number, cells, flaws } = this;
      const row = flaws.length > 0 ? { number, cells, flaws } : { number, cells };
      this.rows.push(this.merging.fill(row));
    }
  }

  private read(): string | Flawed {
    const { type, value } = this;
    if (this.formula) {
      const nothing = value === "" && (type !== "str" || this.uncomputed);
      const never = this.uncomputed && type === "n" && Number(value) === 0;
      if (nothing || never) return { text: value, problem: "noValue" };
    }
    return cellText(type, this.style, value, this.workbook);
  }
}

const reference = /^([A-Z]{1,3})(\d+):[A-Z]{1,3}(\d+)$/;

/** The cells of a sheet that reach over more than one row. They are written behind the rows. */
async function mergedCells({ part }: SheetPart): Promise<readonly Merged[]> {
  const merged: Merged[] = [];
  await hearBehind(part, "sheetData", {
    open: (name, tag) => {
      if (name !== "mergeCell") return;
      const [, from = "", first = "", last = ""] =
        reference.exec(attribute(tag, "ref")?.replaceAll("$", "") ?? "") ?? [];
      if (Number(last) > Number(first)) {
        merged.push({ column: columnOf(from), first: Number(first), last: Number(last) });
      }
    },
  });
  return merged;
}

/**
 * Reads a sheet of an XLSX file, chunk after chunk; only what cells lean on is held. Cells become the text that people see: days
 * `YYYY-MM-DD`, percents with their sign, merged cells in each of their rows. Fails with a {@link TableError} on anything else.
 *
 * @example for await (const { rows } of xlsxPieces(sheet, book, () => workbookOf(parts, book))) …
 */
export async function* xlsxPieces(
  sheet: SheetPart,
  { uncomputed }: BookParts,
  workbook: () => Promise<Workbook>,
): AsyncGenerator<Piece> {
  const collected = new SheetRows(await workbook(), uncomputed, await mergedCells(sheet));
  let bytes = 0;
  for await (const count of listen(sheet.part, collected)) {
    bytes += count;
    const { rows } = collected;
    if (rows.length === 0) continue;
    collected.rows = [];
    yield { rows, read: Math.min(1, bytes / sheet.part.uncompressedSize) };
  }
}
