import {
  type Condition,
  dayAfter,
  dayBefore,
  dayOf,
  daysIn,
  formatDay,
  type Programme,
  type ProgrammeDays,
  type Rules,
} from "@/lib/policy/engine";

/** The days on which a programme is tried: the first and the last of each stretch of days within which its rules stay the same. */

const covers = ({ from, to }: ProgrammeDays["runs"][number], day: string): boolean =>
  (from === null || from <= day) && (to === null || day <= to);

const daysOf = ({ period, days }: Programme): readonly ProgrammeDays[] =>
  days ?? [{ districts: null, runs: [period] }];

/**
 * Where a programme is in force on a day, as what must hold of the case; null where it is nowhere.
 *
 * @example inForceOn(youthInternship, "2022-01-01", rules) // null
 */
export function inForceOn(
  programme: Programme,
  day: string,
  { places }: Pick<Rules, "places">,
): Condition | null {
  const entries = daysOf(programme);
  const there = entries.filter(({ runs }) => runs.some((run) => covers(run, day)));
  if (there.length === 0) return null;
  if (there.length === entries.length) return { op: "all", of: [] };
  return {
    op: "oneOf",
    fact: places.fact,
    values: there.flatMap(({ districts }) => districts ?? []),
  };
}

const shifted = (day: string, by: typeof dayAfter): string => formatDay(by(dayOf(day)));

/**
 * The days, in order, on which programmes are tried together: all are in force on them somewhere.
 *
 * @example daysThatMatter([youthInternship], rules) // ["2019-01-01", "2019-06-18", "2021-12-31"]
 */
export function daysThatMatter(
  programmes: readonly Programme[],
  rules: Pick<Rules, "places" | "issuedOn">,
): readonly string[] {
  const named = programmes.flatMap((programme) => [
    ...daysOf(programme).flatMap(({ runs }) => runs.flatMap(({ from, to }) => [from, to])),
    ...programme.requirements
      .flatMap(({ test }) => daysIn(test))
      .flatMap((day) => [day, shifted(day, dayBefore), shifted(day, dayAfter)]),
  ]);
  const days = new Set([rules.issuedOn, ...named.filter((day) => day !== null)]);
  return [...days]
    .filter((day) => programmes.every((one) => inForceOn(one, day, rules) !== null))
    .sort();
}
