import type { Row } from "./table";

/** A cell that reaches down over rows: its column from 0, and its rows as the spreadsheet counts. */
export interface Merged {
  readonly column: number;
  readonly first: number;
  readonly last: number;
}

type Flaw = NonNullable<Row["flaws"]>[number];

/** Fills what stands in the first cell of a merged one into the rows that it reaches over, row after row. */
export class Merging {
  private readonly waiting: Merged[];
  private open: {
    readonly merged: Merged;
    readonly text: string;
    readonly flaw: Flaw | undefined;
  }[] = [];

  constructor(merged: readonly Merged[]) {
    this.waiting = merged.toSorted((one, other) => other.first - one.first);
  }

  /** A cell of the row that comes next reaches down to the row `last`. */
  add(merged: Merged): void {
    this.waiting.push(merged);
  }

  /** The row with what merged cells put into it; `column` and flaws as in {@link Row}. */
  fill(row: Row): Row {
    const { number } = row;
    this.open = this.open.filter(({ merged }) => merged.last >= number);
    let filled = row;
    if (this.open.length > 0) {
      const cells = [...row.cells];
      const flaws = [...(row.flaws ?? [])];
      for (const { merged, text, flaw } of this.open) {
        while (cells.length <= merged.column) cells.push("");
        cells[merged.column] = text;
        if (flaw) flaws.push(flaw);
      }
      const columns = this.open.map(({ merged }) => merged.column);
      filled = { ...row, cells, filled: columns, ...(flaws.length > 0 ? { flaws } : {}) };
    }
    for (;;) {
      const next = this.waiting.at(-1);
      if (!next || next.first > number) return filled;
      this.waiting.pop();
      if (next.first < number || next.last <= number) continue;
      this.open.push({
        merged: next,
        text: row.cells[next.column] ?? "",
        flaw: row.flaws?.find(({ column }) => column === next.column),
      });
    }
  }
}
