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

/** How many are listed; the command names them all. */
export const maxListed = 5000;

/**
 * The bad cells of two parts of a list together.
 *
 * @example together({ listed: [], cells: 2, rows: 1 }, noBadCells).cells // 2
 */
export function together(one: BadCells, other: BadCells): BadCells {
  const all = [...one.listed, ...other.listed].sort((a, b) => a.row - b.row || a.column - b.column);
  return {
    listed: all.slice(0, maxListed),
    cells: one.cells + other.cells,
    rows: one.rows + other.rows,
  };
}

/** Collects the bad cells of rows that come in their order. */
export class BadCellList {
  private readonly listed: BadCell[] = [];
  private cells = 0;
  private rows = 0;

  /** Adds the bad cells of a row. */
  add(bad: readonly BadCell[]): void {
    this.rows += 1;
    this.cells += bad.length;
    this.listed.push(...bad.slice(0, maxListed - this.listed.length));
  }

  get all(): BadCells {
    return { listed: this.listed, cells: this.cells, rows: this.rows };
  }
}
