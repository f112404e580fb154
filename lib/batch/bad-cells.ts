import type { BadCell } from "./rows";

/** Bad cells, the first of them kept and all of them counted. */
export interface BadCells {
  /** The first, in the order of rows. */
  readonly kept: readonly BadCell[];
  readonly cells: number;
  /** Rows that are left out. */
  readonly rows: number;
}

/** No bad cell. */
export const noBadCells: BadCells = { kept: [], cells: 0, rows: 0 };

/** How many are kept; the command names them all. */
export const mostKept = 5000;

/**
 * The bad cells of two parts of a list together.
 *
 * @example together({ kept: [], cells: 2, rows: 1 }, noBadCells).cells // 2
 */
export function together(one: BadCells, other: BadCells): BadCells {
  const all = [...one.kept, ...other.kept].sort((a, b) => a.row - b.row || a.column - b.column);
  return {
    kept: all.slice(0, mostKept),
    cells: one.cells + other.cells,
    rows: one.rows + other.rows,
  };
}

/** Collects the bad cells of rows that come in their order. */
export class BadCellList {
  private readonly kept: BadCell[] = [];
  private cells = 0;
  private rows = 0;

  /** Adds the bad cells of a row. */
  add(bad: readonly BadCell[]): void {
    this.rows += 1;
    this.cells += bad.length;
    this.kept.push(...bad.slice(0, mostKept - this.kept.length));
  }

  get all(): BadCells {
    return { kept: this.kept, cells: this.cells, rows: this.rows };
  }
}
