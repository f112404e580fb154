import { type PassedReason, type PassedRow, passedRow } from "@/lib/batch/nobody";
import type { HeaderRows, Row, RowCount } from "@/lib/batch/table";
import type { FilledFact } from "@/lib/case/operator-facts";
import { standingOf } from "@/lib/case/standing";
import type { Assessment, Parsed, Result } from "@/lib/policy/engine";
import type { Expected, OfficeCase, UnreadRow } from "./read";

/** What of a case came to something else than the office expects. */
export interface Difference {
  readonly verdict: boolean;
  readonly amount: boolean;
}

/** A case with what it came to. */
export interface CheckedCase {
  readonly case: OfficeCase;
  readonly assessment: Assessment;
  /** What the operator has stated and the case has not. */
  readonly filled: readonly FilledFact[];
  /** Of the programme of the case. */
  readonly result: Result;
  readonly differs: Difference;
}

/**
 * What of a result differs from what is expected. A verdict is about the conditions: `eligible` agrees whether or not anybody is known to
 * say that the programme still runs; `toAsk` only where nobody is. An amount agrees to the fen; one that is not stated is not looked at.
 *
 * @example differenceOf({ standing: "eligible", amount: { yuan: 5000 } }, result) // { verdict: false, amount: true }
 */
export function differenceOf(
  { standing, amount }: Expected,
  result: Pick<Result, "verdict" | "status" | "amount">,
): Difference {
  return {
    verdict: standing !== result.verdict && standing !== standingOf(result),
    amount: amount !== null && amount.yuan !== result.amount.yuan,
  };
}

/** Whether a case came to what the office expects. @example agrees(checked) // true */
export const agrees = ({ differs }: Pick<CheckedCase, "differs">): boolean =>
  !differs.verdict && !differs.amount;

/** What became of a row of a file of office cases. */
export type CaseRow =
  | { readonly is: "checked"; readonly checked: CheckedCase }
  | { readonly is: "unread"; readonly unread: UnreadRow }
  | { readonly is: "passed"; readonly passed: PassedRow };

/** What a file of office cases comes to, row by row. Header, agree, differ, unread and passed together are its rows. */
export interface CaseSums {
  /** Rows of the file, up to the last in which anything stands. */
  readonly rows: number;
  readonly header: number;
  readonly agree: number;
  readonly differ: number;
  /** Rows that could not be read. */
  readonly unread: number;
  /** Passed over, the empty ones among them. */
  readonly passed: number;
  readonly empty: number;
}

/**
 * Makes the function that says what becomes of a row.
 *
 * @example caseChecker({ noCase, read, assess })({ number: 2, cells }).is // "checked"
 */
export function caseChecker({
  noCase,
  read,
  assess,
}: {
  readonly noCase: (row: Row) => PassedReason | null;
  readonly read: (row: Row) => Parsed<OfficeCase, UnreadRow>;
  readonly assess: (one: OfficeCase) => Pick<CheckedCase, "assessment" | "filled">;
}): (row: Row) => CaseRow {
  return (row) => {
    const reason = noCase(row);
    if (reason !== null) return { is: "passed", passed: passedRow(row, reason) };
    const one = read(row);
    if (!one.ok) return { is: "unread", unread: one.problem };
    const { assessment, filled } = assess(one.value);
    const { programme, expected } = one.value;
    const result = assessment.results.find((candidate) => candidate.programme === programme);
    if (!result) throw new Error(`${programme} is not among the results`);
    const differs = differenceOf(expected, result);
    return { is: "checked", checked: { case: one.value, assessment, filled, result, differs } };
  };
}

/**
 * The sums of a file that is read to its end, of which so many rows that are not empty stand above the header.
 *
 * @example caseSums([], { last: 1, empty: 0 }, { first: 1, last: 1 }, 0).header // 1
 */
export function caseSums(
  rows: readonly CaseRow[],
  { last, empty }: RowCount,
  headerRows: HeaderRows,
  above: number,
): CaseSums {
  const checked = rows.flatMap((row) => (row.is === "checked" ? [row.checked] : []));
  const agree = checked.filter(agrees).length;
  return {
    rows: last,
    header: headerRows.last - headerRows.first + 1,
    agree,
    differ: checked.length - agree,
    unread: rows.filter(({ is }) => is === "unread").length,
    passed: rows.filter(({ is }) => is === "passed").length + above + empty,
    empty,
  };
}
