import { type Case, isSameAnswer } from "@/lib/case/case";
import type { Fact, FactValue } from "@/lib/policy/engine";

/** One answer that is not what the person handed over. */
export interface Difference {
  /** Null for the assessment date. */
  readonly fact: Fact | null;
  /** What was handed over; undefined where it was not stated. */
  readonly received: FactValue | undefined;
  /** What stands now; undefined where it is not stated. */
  readonly now: FactValue | undefined;
}

/**
 * What the counter changed of a case that was handed over: the assessment date, then the facts in the order of asking. Empty where
 * nothing was handed over.
 */
export function differencesOf(
  facts: readonly Fact[],
  received: Case | null,
  value: Case,
): readonly Difference[] {
  if (received === null) return [];
  const changed = facts
    .map(
      (fact): Difference => ({
        fact,
        received: received.facts[fact.id],
        now: value.facts[fact.id],
      }),
    )
    .filter(({ received: before, now }) => !isSameAnswer(before, now));
  if (received.asOf === value.asOf) return changed;
  return [{ fact: null, received: received.asOf, now: value.asOf }, ...changed];
}
