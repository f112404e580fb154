import type { FileEntry } from "@zip.js/zip.js/lib/zip-core-custom.js";
import { Merging } from "../merged";
import { type Piece, type Row, TableError } from "../table";
import type { Flawed } from "../xlsx/cell-text";
import { attribute, hear, type Listener, listen, type Tag } from "../xlsx/package";

/** A sheet of an ODS file. */
export interface OdsSheet {
  readonly name: string;
  readonly hidden: boolean;
}

/**
 * Reads which sheets there are. They all stand in one part, which is read to its end.
 *
 * @example (await odsSheets(content))[0]?.name // "名单"
 */
export async function odsSheets(content: FileEntry): Promise<readonly OdsSheet[]> {
  const sheets: OdsSheet[] = [];
  const hiddenStyles = new Set<string>();
  let style = "";
  let depth = 0;
  const listener: Listener = {
    open: (name, tag) => {
      if (name === "style") style = attribute(tag, "name") ?? "";
      if (name === "table-properties" && attribute(tag, "display") === "false") {
        hiddenStyles.add(style);
      }
      if (name !== "table") return;
      depth += 1;
      if (depth > 1) return;
      const hidden = hiddenStyles.has(attribute(tag, "style-name") ?? "");
      sheets.push({ name: attribute(tag, "name") ?? "", hidden });
    },
    close: (name) => {
      if (name === "table") depth -= 1;
    },
  };
  for await (const _ of listen(content, listener));
  if (sheets.length === 0) throw new TableError("broken");
  return sheets;
}

const monthShown = /^\d{4}\s*[-/.年]\s*\d{1,2}\s*月?$|^[A-Za-z]{3,9}\.?[ -]\d{2,4}$/;
const dayShown = /^\d{1,2}\s*[-/.月]\s*\d{1,2}\s*[日号]?$|^\d{1,2}[ -][A-Za-z]{3,9}\.?$/;

/** As many columns and rows as a sheet has; more is said of none. */
const mostColumns = 16_384;
const mostRows = 1_048_576;
/** A row that is written so often is one that was filled in beyond the people. */
const mostAlike = 10_000;

/** A cell as its tag says it, and what is shown of it. */
function textOf(tag: Tag, shown: string): string | Flawed {
  const type = attribute(tag, "value-type");
  switch (type) {
    case "float":
    case "currency":
      return attribute(tag, "value") ?? shown;
    case "percentage": {
      const value = Number(attribute(tag, "value"));
      return `${Number((value * 100).toPrecision(15))}%`;
    }
    case "boolean":
      return attribute(tag, "boolean-value") === "true" ? "TRUE" : "FALSE";
    case "date": {
      const day = (attribute(tag, "date-value") ?? "").slice(0, 10);
      if (monthShown.test(shown.trim())) return { text: shown, problem: "hiddenDay" };
      if (dayShown.test(shown.trim())) return { text: shown, problem: "hiddenYear" };
      return day;
    }
    default: {
      const formula = attribute(tag, "formula") !== undefined;
      return formula && type === undefined ? { text: "", problem: "noValue" } : shown;
    }
  }
}

const countOf = (tag: Tag, name: string, most: number): number => {
  const count = Number(attribute(tag, name) ?? 1);
  return Number.isInteger(count) && count >= 1 ? Math.min(count, most) : 1;
};

/** Collects the rows of one sheet as the tags of all go by. */
class OdsRows implements Listener {
  rows: Row[] = [];
  private readonly wanted: number;
  private readonly merging = new Merging([]);
  private sheet = -1;
  private depth = 0;
  private number = 0;
  private repeated = 1;
  private cells: string[] = [];
  private flaws: NonNullable<Row["flaws"]>[number][] = [];
  private spans: { readonly column: number; readonly rows: number }[] = [];
  private column = 0;
  private cell: Tag | null = null;
  private shown: string[] = [];
  private comment = 0;

  constructor(wanted: number) {
    this.wanted = wanted;
  }

  open(name: string, tag: Tag): void {
    if (name === "table") {
      this.depth += 1;
      if (this.depth === 1) this.sheet += 1;
    }
    if (this.sheet !== this.wanted || this.depth !== 1) return;
    if (name === "table-row") {
      this.repeated = countOf(tag, "number-rows-repeated", mostRows);
      this.cells = [];
      this.flaws = [];
      this.spans = [];
      this.column = 0;
    } else if (name === "table-cell" || name === "covered-table-cell") {
      this.cell = tag;
      this.shown = [];
    } else if (name === "annotation") this.comment += 1;
    else if (this.cell && this.comment === 0) this.write(name, tag);
  }

  text(text: string): void {
    const last = this.shown.length - 1;
    if (this.cell && this.comment === 0 && last >= 0) this.shown[last] += text;
  }

  close(name: string): void {
    if (name === "table") this.depth -= 1;
    if (this.sheet !== this.wanted || this.depth !== 1) return;
    if (name === "annotation") this.comment -= 1;
    else if (name === "table-cell" || name === "covered-table-cell") this.endCell();
    else if (name === "table-row") this.endRow();
  }

  /** What stands within the text of a cell besides letters. */
  private write(name: string, tag: Tag): void {
    if (name === "p") this.shown.push("");
    else if (name === "line-break") this.text("\n");
    else if (name === "tab") this.text("\t");
    else if (name === "s") this.text(" ".repeat(countOf(tag, "c", mostColumns)));
  }

  private endCell(): void {
    const { cell, column } = this;
    if (!cell) return;
    this.cell = null;
    const read = textOf(cell, this.shown.join("\n"));
    const count = countOf(cell, "number-columns-repeated", mostColumns);
    this.column = Math.min(column + count, mostColumns);
    const rows = countOf(cell, "number-rows-spanned", mostRows);
    if (rows > 1) this.spans.push({ column, rows });
    if (read === "") return;
    while (this.cells.length < column) this.cells.push("");
    for (let at = column; at < this.column; at += 1) {
      this.cells[at] = typeof read === "string" ? read : read.text;
      if (typeof read !== "string") this.flaws.push({ column: at, problem: read.problem });
    }
  }

  private endRow(): void {
    const { cells, flaws, repeated } = this;
    const first = this.number + 1;
    this.number += repeated;
    for (const { column, rows } of this.spans) {
      this.merging.add({ column, first, last: first + rows - 1 });
    }
    if (cells.length === 0 && flaws.length === 0 && repeated > mostAlike) return;
    for (let number = first; number <= this.number; number += 1) {
      this.rows.push(
        this.merging.fill(flaws.length > 0 ? { number, cells, flaws } : { number, cells }),
      );
    }
  }
}

/**
 * Reads a sheet of an ODS file by its position, chunk after chunk. Cells become the text that people see, as those of XLSX do.
 *
 * @example for await (const { rows } of odsPieces(content, 0)) …
 */
export async function* odsPieces(content: FileEntry, sheet: number): AsyncGenerator<Piece> {
  const collected = new OdsRows(sheet);
  let bytes = 0;
  for await (const count of listen(content, collected)) {
    bytes += count;
    const { rows } = collected;
    if (rows.length === 0) continue;
    collected.rows = [];
    yield { rows, read: Math.min(1, bytes / content.uncompressedSize) };
  }
}

/**
 * Whether the parts of the package are locked by a password, as its list of parts says.
 *
 * @example await isLocked(parts.get("META-INF/manifest.xml")) // false
 */
export async function isLocked(manifest: FileEntry | undefined): Promise<boolean> {
  let locked = false;
  await hear(manifest, {
    open: (name) => {
      if (name === "encryption-data") locked = true;
    },
  });
  return locked;
}
