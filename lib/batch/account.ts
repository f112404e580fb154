import { BadCellList, type BadCells, noBadCells, together } from "./bad-cells";
import { firstOf, List, type Listed } from "./listed";
import { type PassedRow, passedRow } from "./nobody";
import type { BadCell, Remark } from "./rows";
import type { HeaderRows, Row, RowCount } from "./table";

/** What became of the rows of a list, or of a share of them: each is in one of the three numbers. */
export interface Account {
  readonly people: number;
  /** Rows that are left out. */
  readonly bad: BadCells;
  /** Rows that are nobody; empty ones are not among them. */
  readonly passed: Listed<PassedRow>;
  /** What is to be said of rows that are assessed. */
  readonly remarks: Listed<Remark>;
  /** Cells of which something personal is held back. */
  readonly held: number;
  /** People for whom something that the operator has stated was filled in. */
  readonly filled: number;
}

const nothing = { listed: [], count: 0 };

/** No row. */
export const emptyAccount: Account = {
  people: 0,
  bad: noBadCells,
  passed: nothing,
  remarks: nothing,
  held: 0,
  filled: 0,
};

function listedTogether<Item extends { readonly row: number }>(
  one: Listed<Item>,
  other: Listed<Item>,
): Listed<Item> {
  return { listed: firstOf(one.listed, other.listed), count: one.count + other.count };
}

/**
 * Two parts of a list together.
 *
 * @example sumOf(emptyAccount, emptyAccount).people // 0
 */
export const sumOf = (one: Account, other: Account): Account => ({
  people: one.people + other.people,
  bad: together(one.bad, other.bad),
  passed: listedTogether(one.passed, other.passed),
  remarks: listedTogether(one.remarks, other.remarks),
  held: one.held + other.held,
  filled: one.filled + other.filled,
});

/** What a file comes to, row by row. The last four together are the first. */
export interface RowSums {
  /** Rows of the file, up to the last in which anything stands. */
  readonly rows: number;
  readonly header: number;
  readonly people: number;
  /** Left out. */
  readonly bad: number;
  /** Passed over, the empty ones among them. */
  readonly passed: number;
  readonly empty: number;
}

/**
 * The sums of a file that is read to its end.
 *
 * @example rowSums(account, { last: 5, empty: 0 }, { first: 1, last: 1 }).header // 1
 */
export function rowSums(
  { people, bad, passed }: Account,
  { last, empty }: RowCount,
  headerRows: HeaderRows,
): RowSums {
  const header = headerRows.last - headerRows.first + 1;
  return { rows: last, header, people, bad: bad.rows, passed: passed.count + empty, empty };
}

/** Keeps account of rows that come in their order. */
export class AccountBook {
  private readonly badCells = new BadCellList();
  private readonly passed = new List<PassedRow>();
  private readonly remarks = new List<Remark>();
  private people = 0;
  private held = 0;
  private filled = 0;

  /** Somebody who was assessed. */
  person(one: { readonly held: number; readonly filled: readonly unknown[] }): void {
    this.people += 1;
    this.held += one.held;
    if (one.filled.length > 0) this.filled += 1;
  }

  remark(remarks: readonly Remark[]): void {
    if (remarks.length > 0) this.remarks.add(...remarks);
  }

  bad(cells: readonly BadCell[]): void {
    this.badCells.add(cells);
  }

  pass(row: PassedRow): void {
    this.passed.add(row);
  }

  /** Rows above the header. */
  above(rows: readonly Row[]): void {
    for (const row of rows) this.pass(passedRow(row, "above"));
  }

  get all(): Account {
    const { people, held, filled } = this;
    const [bad, passed, remarks] = [this.badCells.all, this.passed.all, this.remarks.all];
    return { people, bad, passed, remarks, held, filled };
  }
}
