import { type Assessment, compareVerdicts, type Result, type Verdict } from "@/lib/policy/engine";
import { groupOf } from "../groups";
import { totalOf } from "../words/total";

/** Which way a programme goes: nearer to being had, further from it, or neither. */
export type Direction = "opens" | "closes" | "changes";

/** A programme that does not stand as it did. */
export interface Difference {
  readonly programme: string;
  readonly direction: Direction;
  readonly before: Result;
  readonly after: Result;
}

/** Two assessments of the same kind of applicant beside each other. */
export interface Comparison {
  /** In the order of the results; those that stand as before are left out. */
  readonly differences: readonly Difference[];
  /** The best total in yuan, see `best` of an assessment. */
  readonly total: { readonly before: number; readonly after: number };
  /** Ids of contradictions that the first did not have. */
  readonly warnings: Assessment["warnings"];
}

function directionOf(before: Verdict, after: Verdict): Direction {
  const step = compareVerdicts(after, before);
  if (step === 0) return "changes";
  return step > 0 ? "opens" : "closes";
}

/** What a reader sees of a result: a first day matters only while it lies ahead. */
function fingerprint(result: Result, asOf: string): string {
  const { verdict, amount, window } = result;
  const opens = window.opens !== null && asOf < window.opens ? window.opens : null;
  const { kind, yuan, per, termMonths } = amount;
  return JSON.stringify([
    verdict,
    groupOf(result),
    kind,
    yuan,
    per,
    termMonths,
    opens,
    window.closes,
  ]);
}

/** Which programmes differ in verdict, amount or days, and how the best total and the warnings do. */
export function compare(before: Assessment, after: Assessment): Comparison {
  const now = new Map(after.results.map((result) => [result.programme, result]));
  const known = new Set(before.warnings);
  return {
    differences: before.results.flatMap((was): readonly Difference[] => {
      const is = now.get(was.programme);
      if (!is || fingerprint(was, before.asOf) === fingerprint(is, after.asOf)) return [];
      const direction = directionOf(was.verdict, is.verdict);
      return [{ programme: was.programme, direction, before: was, after: is }];
    }),
    total: { before: totalOf(before), after: totalOf(after) },
    warnings: after.warnings.filter((id) => !known.has(id)),
  };
}
