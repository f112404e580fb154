import { dayAfter, dayOf } from "./engine/language/calendar";
import type { Fact, FactValue } from "./engine/language/fact";

/** What is stated of a case, and on which days. */
interface StatedCase {
  readonly asOf: string;
  readonly statedOn?: string;
  readonly facts: Readonly<Record<string, FactValue>>;
}

const isNextDay = (one: string, other: string): boolean =>
  dayAfter(dayOf(one)) === dayOf(other) || dayAfter(dayOf(other)) === dayOf(one);

/** One step: a day, a person, a month, a fen or a hundredth of a percent. */
function isOneStep(
  fact: Fact | undefined,
  from: FactValue | undefined,
  to: FactValue | undefined,
): boolean {
  if (fact?.type === "number" && typeof from === "number" && typeof to === "number") {
    const unit = 10 ** fact.decimals;
    return Math.abs(Math.round(from * unit) - Math.round(to * unit)) === 1;
  }
  return fact?.type === "date" && typeof from === "string" && isNextDay(from, String(to));
}

/**
 * Whether two cases differ in nothing but one number, one date or the assessment date, and in that by the smallest step that there is: a line of the rules
 * is tried by two such cases, one on either side.
 *
 * @example differByOneStep(facts, { asOf, facts: { businessStaff: 4 } }, { asOf, facts: { businessStaff: 5 } }) // true
 */
export function differByOneStep(
  facts: readonly Fact[],
  one: StatedCase,
  other: StatedCase,
): boolean {
  const changed = [...new Set([...Object.keys(one.facts), ...Object.keys(other.facts)])].filter(
    (id) => JSON.stringify(one.facts[id] ?? null) !== JSON.stringify(other.facts[id] ?? null),
  );
  if (one.asOf !== other.asOf) {
    return (
      changed.length === 0 && one.statedOn === other.statedOn && isNextDay(one.asOf, other.asOf)
    );
  }
  const [only] = changed;
  if (only === undefined || changed.length > 1) return false;
  return isOneStep(
    facts.find(({ id }) => id === only),
    one.facts[only],
    other.facts[only],
  );
}
