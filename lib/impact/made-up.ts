import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import type { RandomGenerator } from "pure-rand/types/RandomGenerator";
import {
  compareVerdicts,
  createAssessor,
  districtsOf,
  type Fact,
  type Facts,
  type FactValue,
  type KnownValue,
  type Programme,
  type Rules,
} from "@/lib/policy/engine";

/**
 * Applicants that are made up to see what a change of the law does. They say where its lines move and how many of those near a line are touched; how many
 * people live near a line they do not say.
 */

/** One answer in so many is drawn anew, so that most applicants miss a condition or two at most; */
export const redrawnOneIn = 8;
/** of those that a changed condition asks for, one in so many. */
export const atStakeOneIn = 2;
/** One answer in so many is not known. */
export const unknownOneIn = 40;

/** Where answers that contradict each other are drawn again, this often at most. */
const maxDraws = 10;
/** From so many beginnings people are looked for who can have a programme; from more, where nobody is found. */
const beginnings = 6;
const maxBeginnings = 60;

/** A fact with the values from which its answers are drawn. */
export interface Drawn {
  readonly fact: Fact;
  readonly values: readonly KnownValue[];
  /** A condition that asks for it is changed. */
  readonly atStake: boolean;
}

/** The numbers that draw. The same seed draws the same. */
export class Dice {
  private readonly generator: RandomGenerator;

  constructor(seed: number) {
    this.generator = xoroshiro128plus(seed);
  }

  /** Whether it is one of so many. */
  oneIn(count: number): boolean {
    return uniformInt(this.generator, 1, count) === 1;
  }

  /** One of the values, each as likely; there must be one. */
  pick<T>(values: readonly T[]): T {
    return values[uniformInt(this.generator, 0, values.length - 1)] as T;
  }
}

/** The scores of what no answer but the district changes, and of whoever has a programme already: worse than any contradictions. */
const notInForce = -2e6;
const held = -1e6;

/** How far these answers are on the way to a programme, without contradictions; more is nearer. */
function scorer(programme: Programme, rules: Rules, asOf: string): (facts: Facts) => number {
  const assess = createAssessor({ ...rules, programmes: [programme], notTogether: [] });
  return (facts) => {
    const { results, warnings } = assess(facts, asOf);
    const [result] = results;
    if (!result || result.verdict === "notInForce") return notInForce;
    if (result.verdict === "held") return held;
    const met = result.statuses.filter((status) => status === "met").length;
    return compareVerdicts(result.verdict, "ineligible") * 10_000 - warnings.length * 100 + met;
  };
}

/** Where a score is of somebody who can have the programme, perhaps by what an office decides, and whose answers go together. */
const isModel = (score: number): boolean => score >= 30_000;
/** Where nothing is left to an office either: no answer brings it nearer. */
const isSure = (score: number): boolean => score >= 40_000;

/** Answers that can be set one after the other. */
type Answers = Record<string, FactValue> & Pick<Facts, "applicant">;

/** Sets each answer, one after the other, to what brings the rest nearest, as long as that helps; returns how near they are then. */
function bringNearer(
  facts: Answers,
  drawn: readonly Drawn[],
  score: (facts: Facts) => number,
): number {
  let best = score(facts);
  const trySet = (id: string, value: FactValue): void => {
    const own = facts[id] as FactValue;
    facts[id] = value;
    const found = score(facts);
    if (found > best) best = found;
    else facts[id] = own;
  };
  for (let before = Number.NEGATIVE_INFINITY; before < best; ) {
    before = best;
    for (const { fact, values } of drawn) {
      for (const value of [...values, null]) {
        if (isSure(best)) return best;
        trySet(fact.id, value);
      }
    }
  }
  return best;
}

/**
 * People who can have the programme on the assessment date, as far as applicants can say; none where nobody is found. Each is found from another beginning, by
 * setting one answer after the other to what brings the rest nearest.
 *
 * @example modelsOf(programmeIn(rules, "startup-subsidy"), rules, drawn, "2026-11-30", new Dice(1))
 */
export function modelsOf(
  programme: Programme,
  rules: Rules,
  drawn: readonly Drawn[],
  asOf: string,
  dice: Dice,
): readonly Facts[] {
  const score = scorer(programme, rules, asOf);
  const models = new Map<string, Facts>();
  const isEnough = (tried: number): boolean =>
    tried >= (models.size > 0 ? beginnings : maxBeginnings);
  for (let tried = 0; !isEnough(tried); tried += 1) {
    const facts: Answers = { applicant: programme.applicant };
    for (const { fact, values } of drawn) facts[fact.id] = dice.pick(values);
    const best = bringNearer(facts, drawn, score);
    if (best === notInForce) break;
    if (isModel(best)) models.set(JSON.stringify(facts), facts);
  }
  return [...models.values()];
}

/** An applicant like the model, in this district, of whom some answers are otherwise. */
function like(
  model: Facts,
  drawn: readonly Drawn[],
  place: readonly [fact: string, district: string],
  dice: Dice,
): Facts {
  const answers = drawn.map(({ fact, values, atStake }) => {
    if (fact.id === place[0]) return place;
    if (dice.oneIn(unknownOneIn)) return [fact.id, null] as const;
    const isRedrawn = dice.oneIn(atStake ? atStakeOneIn : redrawnOneIn);
    return [fact.id, isRedrawn ? dice.pick(values) : model[fact.id]] as const;
  });
  return { applicant: model.applicant, [place[0]]: place[1], ...Object.fromEntries(answers) };
}

/**
 * Makes up applicants: each like one of the models, in turn, and the districts in turn as well; see {@link redrawnOneIn}, {@link atStakeOneIn} and {@link unknownOneIn} for what
 * is otherwise. Answers that contradict each other are drawn again.
 *
 * @example [...madeUp(models, (applicant) => drawn[applicant], rules, { count: 10_000, isSound, dice })].length // 10,000
 */
export function* madeUp(
  models: readonly Facts[],
  drawnOf: (applicant: Facts["applicant"]) => readonly Drawn[],
  rules: Rules,
  given: {
    readonly count: number;
    /** Whether the answers of an applicant go together. */
    readonly isSound: (facts: Facts) => boolean;
    readonly dice: Dice;
  },
): Generator<Facts> {
  const { count, isSound, dice } = given;
  const districts = districtsOf(rules);
  for (let nth = 0; nth < count; nth += 1) {
    const model = models[nth % models.length];
    const district = districts[Math.floor(nth / models.length) % districts.length];
    if (!model || !district) return;
    const draw = () =>
      like(model, drawnOf(model.applicant), [rules.places.fact, district.id], dice);
    let facts = draw();
    for (let again = 1; again < maxDraws && !isSound(facts); again += 1) facts = draw();
    yield facts;
  }
}
