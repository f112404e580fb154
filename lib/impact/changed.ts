import type { StatedRules } from "@/lib/case/operator-facts";
import {
  type Condition,
  districtsOf,
  factsOf,
  factsOfNumber,
  isOpenLaw,
  type Programme,
  type Rules,
  runningStatusOf,
} from "@/lib/policy/engine";

/** The law by an operator's file: the rules {@link amended} with its papers and what offices have said, and the facts that it fills in. */
export interface StatedLaw extends StatedRules {
  readonly rules: Rules;
}

/** A file in place of another. */
export interface Replacement {
  readonly before: StatedLaw;
  readonly after: StatedLaw;
}

/** The conditions of a programme. @example conditionsOf(programme).length */
export const conditionsOf = ({ requirements }: Programme): readonly Condition[] =>
  requirements.map(({ test }) => test);

/**
 * The facts on which a programme depends, without what nobody can state.
 *
 * @example factsRead(programmeIn(rules, "startup-subsidy")).includes("businessRegisteredOn") // true
 */
export function factsRead(programme: Programme): readonly string[] {
  const { amount, had } = programme;
  return [
    ...conditionsOf(programme).flatMap(factsOf),
    ...("yuan" in amount ? factsOfNumber(amount.yuan) : []),
    ...(had === undefined ? [] : [had]),
  ].filter((id) => !isOpenLaw(id));
}

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** The facts that the two files fill in otherwise. */
const filledOtherwise = ({ before, after }: Replacement): readonly string[] =>
  Object.keys({ ...before.stated, ...after.stated }).filter(
    (id) => !isSame(before.stated[id], after.stated[id]),
  );

/** A programme that two files treat otherwise, as both have it. */
export interface ChangedProgramme {
  readonly before: Programme;
  readonly after: Programme;
  /** The facts that its changed conditions ask for, or the conditions for which something else is filled in. */
  readonly atStake: readonly string[];
}

function factsAtStake(
  one: Programme,
  other: Programme,
  filled: readonly string[],
): readonly string[] {
  const written = new Set(conditionsOf(other).map((test) => JSON.stringify(test)));
  return conditionsOf(one)
    .filter((test) => {
      const isChanged = !written.has(JSON.stringify(test));
      return isChanged || factsOf(test).some((id) => filled.includes(id));
    })
    .flatMap(factsOf);
}

/**
 * The programmes that two files treat otherwise: by their rules, by whether they run on the assessment date, or by what is filled in for
 * those who apply.
 *
 * @example programmesChanged({ before, after }, "2026-11-30").map(({ after }) => after.id)
 */
export function programmesChanged(
  replacement: Replacement,
  asOf: string,
): readonly ChangedProgramme[] {
  const { before, after } = replacement;
  const places = [undefined, ...districtsOf(after.rules).map(({ id }) => id)];
  const statusBefore = runningStatusOf(before.rules);
  const statusAfter = runningStatusOf(after.rules);
  const filled = filledOtherwise(replacement);
  return after.rules.programmes.flatMap((programme, index) => {
    const own = before.rules.programmes[index] as Programme;
    const unchanged =
      isSame(own, programme) &&
      !factsRead(programme).some((id) => filled.includes(id)) &&
      places.every((place) =>
        isSame(statusBefore(own, asOf, place), statusAfter(programme, asOf, place)),
      );
    if (unchanged) return [];
    const atStake = [
      ...factsAtStake(own, programme, filled),
      ...factsAtStake(programme, own, filled),
    ];
    return [{ before: own, after: programme, atStake }];
  });
}

/**
 * The day on which to look at a change: the first day of what begins last, of what is stated in the new file only, or today where all of it has begun.
 *
 * @example dayOfChange({ before, after }, "2026-11-30") // "2027-01-01": a paper that is in force from then on
 */
export function dayOfChange({ before, after }: Replacement, today: string): string {
  const firstDays = ({ rules }: StatedLaw): readonly (readonly [stated: string, day: string])[] => [
    ...rules.instruments.flatMap(({ amendments }) =>
      amendments.map((one) => [JSON.stringify(one), one.from] as const),
    ),
    ...rules.confirmations.map((one) => [JSON.stringify(one), one.on] as const),
  ];
  const known = new Set(firstDays(before).map(([stated]) => stated));
  const days = firstDays(after).flatMap(([stated, day]) => (known.has(stated) ? [] : [day]));
  return [today, ...days].reduce((last, day) => (day > last ? day : last));
}
