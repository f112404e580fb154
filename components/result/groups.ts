import type { Assessment, Result, Verdict } from "@/lib/policy/engine";

/** What a group of results has in common: a verdict, or that the figure comes to 0 yuan although the conditions hold. */
export type GroupId = Verdict | "zero";

/** Results that are shown together, in the order of the rules. */
export interface ResultGroup {
  readonly id: GroupId;
  readonly results: readonly Result[];
}

/** What can be had first, then what waits, then what gives nothing or is there already, then the rest. */
const groupIds = [
  "eligible",
  "conditional",
  "unknown",
  "notYet",
  "zero",
  "held",
  "ineligible",
  "notInForce",
] as const satisfies readonly GroupId[];

/** Whether a programme can be had and its figure comes to 0 yuan: such a one does not count among what can be had. */
export const comesToNothing = ({ verdict, amount }: Pick<Result, "verdict" | "amount">): boolean =>
  (verdict === "eligible" || verdict === "conditional") && amount.yuan === 0;

/** The group of a result. */
export const groupOf = (result: Pick<Result, "verdict" | "amount">): GroupId =>
  comesToNothing(result) ? "zero" : result.verdict;

/** The results by group, what can be had first; groups without a result are left out. */
export function groupsOf({ results }: Pick<Assessment, "results">): readonly ResultGroup[] {
  return groupIds.flatMap((id) => {
    const own = results.filter((result) => groupOf(result) === id);
    return own.length === 0 ? [] : [{ id, results: own }];
  });
}
