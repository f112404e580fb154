import type { Assessment, Result, Verdict } from "@/lib/policy/engine";

/**
 * What a group of results has in common: a verdict; that the conditions hold and the figure comes to 0 yuan, or that nobody is known to say whether it still
 * runs; that it has ended.
 */
export type GroupId = Verdict | "zero" | "unconfirmed" | "ended";

/** Results that are shown together, in the order of the rules. */
export interface ResultGroup {
  readonly id: GroupId;
  readonly results: readonly Result[];
}

/** What can be had first, then what waits, then what gives nothing or is there already, then the rest. */
const groupIds = [
  "eligible",
  "conditional",
  "unconfirmed",
  "unknown",
  "notYet",
  "zero",
  "held",
  "ineligible",
  "ended",
  "notInForce",
] as const satisfies readonly GroupId[];

/** Whether a programme can be had and its figure comes to 0 yuan: such a one does not count among what can be had. */
export const comesToNothing = ({ verdict, amount }: Pick<Result, "verdict" | "amount">): boolean =>
  (verdict === "eligible" || verdict === "conditional") && amount.yuan === 0;

/** Whether it is not known that a programme still runs. */
export const isUnconfirmed = ({ status }: Pick<Result, "status">): boolean =>
  status.state === "unconfirmed";

/** The groups of what one meets the conditions of. */
export const havable: readonly GroupId[] = ["eligible", "conditional", "unconfirmed"];

/** The group of a result. */
export function groupOf(result: Pick<Result, "verdict" | "amount" | "status">): GroupId {
  if (comesToNothing(result)) return "zero";
  const { verdict, status } = result;
  if (verdict === "notInForce" && status.state === "ended") return "ended";
  return havable.includes(verdict) && isUnconfirmed(result) ? "unconfirmed" : verdict;
}

/** The results by group, what can be had first; groups without a result are left out. */
export function groupsOf({ results }: Pick<Assessment, "results">): readonly ResultGroup[] {
  return groupIds.flatMap((id) => {
    const own = results.filter((result) => groupOf(result) === id);
    return own.length === 0 ? [] : [{ id, results: own }];
  });
}
