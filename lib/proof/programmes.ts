import type { Condition, Programme, Rules, Verdict } from "@/lib/policy/engine";
import { comparisonsIn, textOf } from "./comparisons";
import { daysThatMatter, inForceOn } from "./days";
import type { Inquiry, Prover } from "./prover";
import { and, no, or, yes } from "./smt";
import type { Surprise } from "./surprise";
import type { Truth } from "./surroundings";

/** What is proved of each programme: it can be had, and none of its requirements and comparisons is idle. */

/** A programme under a law, on a day on which it is in force. */
interface Occasion {
  readonly rules: Rules;
  readonly programme: Programme;
  readonly asOf: string;
  readonly inForce: Condition;
}

function occasionsOf(id: string, laws: readonly Rules[]): readonly Occasion[] {
  return laws.flatMap((rules) =>
    rules.programmes
      .filter((programme) => programme.id === id)
      .flatMap((programme) =>
        daysThatMatter([programme], rules).flatMap((asOf) => {
          const inForce = inForceOn(programme, asOf, rules);
          return inForce ? [{ rules, programme, asOf, inForce }] : [];
        }),
      ),
  );
}

type Goal = (requirements: readonly Truth[], read: Parameters<Inquiry["goal"]>[1]) => string;

/** Whether there is somebody of whom something holds where the programme is in force. */
function inquiryOn(
  { rules, programme, asOf, inForce }: Occasion,
  asked: boolean,
  verdicts: readonly Verdict[],
  goal: Goal,
): Inquiry {
  const { id, applicant, requirements } = programme;
  return {
    rules,
    applicant,
    asOf,
    asked,
    tests: [...requirements.map(({ test }) => test), inForce],
    goal: (truths, read) =>
      and(...truths.slice(-1).map((one) => one.yes), goal(truths.slice(0, -1), read)),
    expected: [
      {
        rules,
        programme: id,
        verdicts,
        tests: new Map(requirements.map((one, index) => [one.id, index])),
      },
    ],
  };
}

const allMet = (truths: readonly Truth[]): string => and(...truths.map((one) => one.yes));

/** The others all hold. */
const othersMet = (truths: readonly Truth[], index: number): string =>
  allMet(truths.filter((_, at) => at !== index));

/** Open figures of an amount are the office's, and leave what is met at `conditional`. */
const canHave = ["eligible", "conditional"] as const;
const cannotHave = ["ineligible", "notYet", "held"] as const;

/** The days, by law, on which nobody can have a programme that is in force. */
async function unattainable(
  occasions: readonly Occasion[],
  prover: Prover,
): Promise<readonly Surprise[]> {
  const surprises: Surprise[] = [];
  for (const one of occasions) {
    const answer = await prover.seek([inquiryOn(one, true, canHave, allMet)]);
    if (typeof answer !== "string") continue;
    const { rules, programme, asOf } = one;
    const proved = answer === "nobody";
    surprises.push({ kind: "cannotBeHad", programme: programme.id, law: rules.law, asOf, proved });
  }
  return surprises;
}

const indexOf = ({ programme }: Occasion, requirement: string): number =>
  programme.requirements.findIndex(({ id }) => id === requirement);

/** Somebody is refused by a requirement alone. */
const refusedAlone = (one: Occasion, index: number): Inquiry =>
  inquiryOn(one, false, cannotHave, (truths) =>
    and(
      othersMet(truths, index),
      ...truths.filter((_, at) => at === index).map((truth) => truth.no),
    ),
  );

/** Somebody of whom a requirement would stand the other way if a comparison in it did. */
const decidedBy = (
  one: Occasion,
  index: number,
  test: Condition,
  comparison: Condition,
  holds: boolean,
): Inquiry => {
  const text = textOf(comparison);
  const taken = (other: Condition, truth: Truth) => (textOf(other) === text ? truth : null);
  return inquiryOn(one, false, [...canHave, ...cannotHave], (truths, read) => {
    const own = read(comparison);
    const ifSo = read(test, (other) => taken(other, { yes, no }));
    const ifNot = read(test, (other) => taken(other, { yes: no, no: yes }));
    return and(
      othersMet(truths, index),
      holds ? own.yes : own.no,
      or(and(ifSo.yes, ifNot.no), and(ifSo.no, ifNot.yes)),
    );
  });
};

/** The requirement on each occasion on which it is there, with its place among the others. */
const withRequirement = (occasions: readonly Occasion[], requirement: string) =>
  occasions.flatMap((one) => {
    const index = indexOf(one, requirement);
    const found = one.programme.requirements[index];
    return found ? [{ one, index, test: found.test }] : [];
  });

async function idleComparisons(
  programme: string,
  requirement: string,
  occasions: readonly Occasion[],
  prover: Prover,
): Promise<readonly Surprise[]> {
  const there = withRequirement(occasions, requirement);
  const comparisons = new Map(
    there.flatMap(({ test }) => comparisonsIn(test)).map((one) => [textOf(one), one]),
  );
  // One alone decides where its requirement does.
  if (comparisons.size < 2) return [];
  const surprises: Surprise[] = [];
  for (const [text, comparison] of comparisons) {
    const reading = there.filter(({ test }) =>
      comparisonsIn(test).some((other) => textOf(other) === text),
    );
    for (const holds of [true, false]) {
      const answer = await prover.seek(
        reading.map(({ one, index, test }) => decidedBy(one, index, test, comparison, holds)),
      );
      if (typeof answer !== "string") continue;
      const proved = answer === "nobody";
      surprises.push({ kind: "decidesNothing", programme, requirement, comparison, holds, proved });
    }
  }
  return surprises;
}

/**
 * What should not be so of a requirement of a programme: nobody is refused by it alone, or a comparison in it decides for nobody.
 *
 * @example await proveRequirement("startup-subsidy", "one-year", [rules, amended(rules)], prover) // []
 */
export async function proveRequirement(
  programme: string,
  requirement: string,
  laws: readonly Rules[],
  prover: Prover,
): Promise<readonly Surprise[]> {
  const occasions = occasionsOf(programme, laws);
  const answer = await prover.seek(
    withRequirement(occasions, requirement).map(({ one, index }) => refusedAlone(one, index)),
  );
  return [
    ...(typeof answer === "string"
      ? [{ kind: "refusesNobody", programme, requirement, proved: answer === "nobody" } as const]
      : []),
    ...(await idleComparisons(programme, requirement, occasions, prover)),
  ];
}

/** What was proved of a programme. */
export interface ProgrammeProof {
  readonly programme: string;
  /** The days on which it was tried, under any law. */
  readonly days: readonly string[];
  readonly requirements: number;
  /** Comparisons of its requirements, each counted once in each. */
  readonly comparisons: number;
  readonly surprises: readonly Surprise[];
}

/**
 * Proves of a programme that it can be had on each day that matters, and that on one of them each requirement, and each comparison in it, decides.
 *
 * @example (await proveProgramme("startup-subsidy", [rules, amended(rules)], prover)).surprises // []
 */
export async function proveProgramme(
  programme: string,
  laws: readonly Rules[],
  prover: Prover,
): Promise<ProgrammeProof> {
  const occasions = occasionsOf(programme, laws);
  const requirements = new Set(
    occasions.flatMap((one) => one.programme.requirements.map(({ id }) => id)),
  );
  const surprises: Surprise[] = [...(await unattainable(occasions, prover))];
  let comparisons = 0;
  for (const requirement of requirements) {
    const tests = withRequirement(occasions, requirement).map(({ test }) => test);
    comparisons += new Set(tests.flatMap((test) => comparisonsIn(test).map(textOf))).size;
    surprises.push(...(await proveRequirement(programme, requirement, laws, prover)));
  }
  return {
    programme,
    days: [...new Set(occasions.map(({ asOf }) => asOf))].sort(),
    requirements: requirements.size,
    comparisons,
    surprises,
  };
}
