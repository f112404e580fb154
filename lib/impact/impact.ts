import { isStated, usingOperatorFacts } from "@/lib/case/operator-facts";
import {
  type Assess,
  type Condition,
  createAssessor,
  districtsOf,
  type Facts,
  type Programme,
  type Result,
  type RunningState,
  runningStatusOf,
  statedDistrict,
} from "@/lib/policy/engine";
import {
  type ChangedProgramme,
  conditionsOf,
  factsRead,
  programmesChanged,
  type Replacement,
  type StatedLaw,
} from "./changed";
import { type Affected, byEffect, type Effect, fewestAnswers } from "./effect";
import { Dice, type Drawn, madeUp, modelsOf } from "./made-up";
import { type Counts, Tally } from "./tally";
import { valuesOf } from "./values";

/** So many people are made up where nothing else is asked for. */
export const usualPeople = 10_000;
/** With this seed. */
export const usualSeed = 20190618;

/** What becomes of a programme in one district. */
export interface DistrictImpact extends Counts {
  readonly district: string;
  /** Whether it is known to run. */
  readonly state: { readonly before: RunningState; readonly after: RunningState };
}

/** What becomes of one programme. */
export interface ProgrammeImpact {
  readonly programme: string;
  readonly districts: readonly DistrictImpact[];
  /** The first ones of each effect, at most {@link maxExamples}. */
  readonly examples: Readonly<Record<Effect, readonly Affected[]>>;
  /** The fewest answers that show each effect; null where there is nobody. */
  readonly smallest: Readonly<Record<Effect, Affected | null>>;
}

/** What a file in place of another does to made-up applicants on one day. */
export interface Impact {
  readonly asOf: string;
  readonly people: number;
  readonly seed: number;
  /** The programmes that the two files treat otherwise, in the order of the rules. */
  readonly programmes: readonly ProgrammeImpact[];
}

/** The facts of the applicants of one kind with the values to draw from, by both laws. */
function drawnFor(
  changed: readonly ChangedProgramme[],
  { before, after }: Replacement,
  asOf: string,
): readonly Drawn[] {
  const { facts, places } = after.rules;
  const programmes = changed.flatMap((one) => [one.before, one.after]);
  const atStake = new Set(changed.flatMap((one) => one.atStake));
  const read = new Set([places.fact, ...programmes.flatMap(factsRead)]);
  const conditions: readonly Condition[] = programmes.flatMap(conditionsOf);
  return facts
    .filter(({ id }) => read.has(id) && !isStated(before.stated[id]) && !isStated(after.stated[id]))
    .map((fact) => ({
      fact,
      values: valuesOf(fact, conditions, asOf),
      atStake: atStake.has(fact.id),
    }));
}

/** Assesses by one of the laws; what does not change is left out. */
function assessorOf(law: StatedLaw, programmes: readonly Programme[]): Assess {
  const own = { ...law.rules, programmes, notTogether: [] };
  return usingOperatorFacts(law, createAssessor(own));
}

/** How answers stand by both laws, of one programme alone. */
function outcomesOf(one: ChangedProgramme, { before, after }: Replacement, asOf: string) {
  const [assessBefore, assessAfter] = [
    assessorOf(before, [one.before]),
    assessorOf(after, [one.after]),
  ];
  return (facts: Facts) => ({
    before: assessBefore(facts, asOf).results[0] as Result,
    after: assessAfter(facts, asOf).results[0] as Result,
  });
}

/**
 * What a file in place of another does: applicants are made up near the lines of both laws (see `made-up.ts`) and assessed by both. The two files must be in
 * order and of one document. The same files, day, number of people and seed give the same.
 *
 * @example impactOf({ before, after }, "2026-11-30").programmes[0]?.districts[0]?.effects.gains
 */
export function impactOf(
  replacement: Replacement,
  asOf: string,
  {
    people = usualPeople,
    seed = usualSeed,
  }: { readonly people?: number; readonly seed?: number } = {},
): Impact {
  const { before, after } = replacement;
  const { rules } = after;
  const changed = programmesChanged(replacement, asOf);
  const kinds = [...new Set(changed.map((one) => one.after.applicant))];
  const drawn = new Map(
    kinds.map((kind) => {
      const own = changed.filter((one) => one.after.applicant === kind);
      return [kind, drawnFor(own, replacement, asOf)];
    }),
  );
  const drawnOf = (kind: Facts["applicant"]): readonly Drawn[] => drawn.get(kind) ?? [];
  const dice = new Dice(seed);
  const models = changed.flatMap((one) => {
    const own = drawnFor([one], replacement, asOf);
    return [
      ...modelsOf(one.after, rules, own, asOf, dice),
      ...modelsOf(one.before, before.rules, own, asOf, dice),
    ];
  });

  const assessBefore = assessorOf(
    before,
    changed.map((one) => one.before),
  );
  const assessAfter = assessorOf(
    after,
    changed.map((one) => one.after),
  );
  const tallies = new Map(changed.map((one) => [one.after.id, new Tally()]));
  const isSound = (facts: Facts): boolean => assessAfter(facts, asOf).warnings.length === 0;
  for (const facts of madeUp(models, drawnOf, rules, { count: people, isSound, dice })) {
    const district = statedDistrict(facts, rules);
    const results = assessBefore(facts, asOf).results;
    for (const [index, result] of assessAfter(facts, asOf).results.entries()) {
      tallies.get(result.programme)?.add(facts, district, results[index] as Result, result);
    }
  }

  const [statusBefore, statusAfter] = [runningStatusOf(before.rules), runningStatusOf(rules)];
  return {
    asOf,
    people: models.length === 0 ? 0 : people,
    seed,
    programmes: changed.map((one) => {
      const { id } = one.after;
      const tally = tallies.get(id) as Tally;
      const { examples } = tally;
      const outcomes = outcomesOf(one, replacement, asOf);
      return {
        programme: id,
        districts: districtsOf(rules).map((district) => ({
          district: district.id,
          ...tally.in(district.id),
          state: {
            before: statusBefore(one.before, asOf, district.id).state,
            after: statusAfter(one.after, asOf, district.id).state,
          },
        })),
        examples,
        smallest: byEffect((effect) => smallestOf(examples[effect], effect, outcomes)),
      };
    }),
  };
}

/** The one of these people whose effect the fewest answers show. */
function smallestOf(
  examples: readonly Affected[],
  effect: Effect,
  outcomes: (facts: Facts) => Omit<Affected, "facts">,
): Affected | null {
  const size = ({ facts }: Affected): number => Object.keys(facts).length;
  return examples
    .map((one) => fewestAnswers(one, effect, outcomes))
    .reduce<Affected | null>(
      (fewest, one) => (fewest === null || size(one) < size(fewest) ? one : fewest),
      null,
    );
}
