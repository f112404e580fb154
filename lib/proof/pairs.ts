import type { Programme, Rules } from "@/lib/policy/engine";
import type { Answer } from "./ask";
import { daysThatMatter, inForceOn } from "./days";
import type { Inquiry, Prover } from "./prover";
import { and } from "./smt";
import type { Surprise } from "./surprise";

/** What is proved of two programmes of which only one may be taken: somebody can have either. */

export interface PairProof {
  readonly pair: readonly [string, string];
  readonly answer: Answer;
  readonly surprises: readonly Surprise[];
}

function inquiriesOf(pair: readonly [string, string], rules: Rules): readonly Inquiry[] {
  const programmes = pair.flatMap((id) => rules.programmes.filter((one) => one.id === id));
  const [first] = programmes;
  if (!first) return [];
  return daysThatMatter(programmes, rules).map((asOf) => {
    const inForce = programmes.flatMap((one) => inForceOn(one, asOf, rules) ?? []);
    const tests = programmes.flatMap(({ requirements }) => requirements.map(({ test }) => test));
    return {
      rules,
      applicant: first.applicant,
      asOf,
      asked: true,
      tests: [...tests, ...inForce],
      goal: (truths) => and(...truths.map((one) => one.yes)),
      expected: programmes.map(({ id, requirements }, nth) => ({
        rules,
        programme: id,
        verdicts: ["eligible", "conditional"],
        tests: new Map(
          requirements.map((one, index) => [one.id, index + offsetOf(programmes, nth)]),
        ),
      })),
    };
  });
}

/** Where the requirements of a programme begin among those of all. */
const offsetOf = (programmes: readonly Programme[], nth: number): number =>
  programmes.slice(0, nth).reduce((sum, { requirements }) => sum + requirements.length, 0);

/** Proves that somebody can have both of a pair. @example (await provePair(pair, [rules], prover)).surprises // [] */
export async function provePair(
  pair: readonly [string, string],
  laws: readonly Rules[],
  prover: Prover,
): Promise<PairProof> {
  const answer = await prover.seek(laws.flatMap((rules) => inquiriesOf(pair, rules)));
  return {
    pair,
    answer,
    surprises:
      typeof answer === "string"
        ? [{ kind: "neverTogether", pair, proved: answer === "nobody" }]
        : [],
  };
}
