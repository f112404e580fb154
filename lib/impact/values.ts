import {
  type Condition,
  dayAfter,
  dayBefore,
  dayOf,
  daysIn,
  type Fact,
  factsOf,
  formatDay,
  type KnownValue,
  monthsIn,
  numbersIn,
  typeOf,
} from "@/lib/policy/engine";

/** What is tried of a number for which there is no line but 0. */
const usualNumbers = [1, 2, 10, 100, 1000, 10_000];
/** How many months every date lies before the assessment date, whatever the lines are. */
const usualLengths = [0, 6, 18];

const around = (day: string): readonly string[] => [
  formatDay(dayBefore(dayOf(day))),
  day,
  formatDay(dayAfter(dayOf(day))),
];

/**
 * The values from which an answer of a made-up applicant is drawn: what can be chosen, and numbers and days on the lines of these conditions and
 * one step to either side of them. Each once; all of them can be stated on the assessment date.
 *
 * @example valuesOf(businessStaff, [atLeast(person.businessStaff, 5)], "2026-11-30") // [0, 4, 5, 6]
 */
export function valuesOf(
  fact: Fact,
  conditions: readonly Condition[],
  asOf: string,
): readonly KnownValue[] {
  const type = typeOf(fact);
  const own = conditions.filter((condition) => factsOf(condition).includes(fact.id));
  const lines = own.flatMap(numbersIn).filter((line) => line !== 0);
  const numbers =
    lines.length === 0 ? usualNumbers : lines.flatMap((line) => [line - 1, line, line + 1]);
  const lengths = [...usualLengths, ...own.flatMap(monthsIn)];
  const samples = type.samples(fact, dayOf(asOf), "unit" in fact ? [0, ...numbers] : lengths);
  const values = [...samples, ...own.flatMap(daysIn).flatMap(around)].filter(
    (value) => type.problem(fact, value) === null && type.impossible(fact, value, asOf) === null,
  );
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
