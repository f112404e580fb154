import { firstOf, List } from "./listed";
import type { BadCell } from "./rows";

/** Bad cells, the first of them listed and all of them counted. */
export interface BadCells {
  /** The first, in the order of rows. */
  readonly listed: readonly BadCell[];
  readonly cells: number;
  /** Rows that are left out. */
  readonly rows: number;
}

/** No bad cell. */
export const noBadCells: BadCells = { listed: [], cells: 0, rows: 0 };

/**
 * The bad cells of two parts of a list together.
 *
 * @example together({ listed: [], cells: 2, rows: 1 }, noBadCells).cells // 2
 */
export function together(one: BadCells, other: BadCells): BadCells {
  return {
    listed: firstOf(one.listed, other.listed, (a, b) => a.column - b.column),
    cells: one.cells + other.cells,
    rows: one.rows + other.rows,
  };
}

/** Collects the bad cells of rows that come in their order. */
export class BadCellList {
  private readonly cells = new List<BadCell>();
  private rows = 0;

  /** Adds the bad cells of a row. */
  add(bad: readonly BadCell[]): void {
    this.rows += 1;
    this.cells.add(...bad);
  }

  get all(): BadCells {
    const { listed, count } = this.cells.all;
    return { listed, cells: count, rows: this.rows };
  }
}
