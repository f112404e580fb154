import { type Case, isSameAnswer } from "@/lib/case/case";
import type { Fact, FactValue } from "@/lib/policy/engine";

/** One answer that is not what the person handed over. */
export interface Difference {
  /** Null for the assessment date. */
  readonly fact: Fact | null;
  /** What was handed over; undefined where it was not stated. */
  readonly said: FactValue | undefined;
  /** What stands now; undefined where it is not stated. */
  readonly now: FactValue | undefined;
}

/**
 * What the counter changed of a case that was handed over: the assessment date, then the facts in the order of asking. Empty where
 * nothing was handed over.
 */
export function differencesOf(
  facts: readonly Fact[],
  said: Case | null,
  value: Case,
): readonly Difference[] {
  if (said === null) return [];
  const changed = facts
    .map((fact): Difference => ({ fact, said: said.facts[fact.id], now: value.facts[fact.id] }))
    .filter(({ said: before, now }) => !isSameAnswer(before, now));
  if (said.asOf === value.asOf) return changed;
  return [{ fact: null, said: said.asOf, now: value.asOf }, ...changed];
}
