import {
  type Assess,
  createAssessor,
  differByOneStep,
  type Example,
  type FactValue,
  type Programme,
  type Result,
  type Rules,
} from "@/lib/policy";

/** A case of a programme as a row of its table: what is stated otherwise than in the first one, and what it comes to by the document alone. */
export interface CaseRow {
  /** From 1 on, by which it is cited. */
  readonly number: number;
  /** The facts that differ from the first case, in the order of asking; of the first, all that are stated. */
  readonly facts: readonly { readonly fact: string; readonly value: FactValue }[];
  /** The assessment date, where it differs from that of the first case. */
  readonly asOf: string | null;
  /** The day on which facts about "this year" are stated, where it is not the assessment date. */
  readonly statedOn: string | null;
  readonly result: Result;
  /** The numbers of the requirements that fail. */
  readonly failed: readonly number[];
  /** The cases that are one step away and come out otherwise. */
  readonly oneStepFrom: readonly number[];
}

const isSame = (one: FactValue | undefined, other: FactValue | undefined): boolean =>
  JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

/** What of a result a reader sees of a case: two that are told apart by it lie on either side of a line. */
const outcomeOf = ({ verdict, amount, failed, missing, pending }: Result): string =>
  JSON.stringify([
    verdict,
    amount.yuan,
    failed.map(({ condition }) => condition),
    missing,
    pending,
  ]);

function resultOf(assess: Assess, { id, applicant }: Programme, example: Example): Result {
  const { results } = assess({ ...example.facts, applicant }, example.asOf, example);
  const found = results.find(({ programme }) => programme === id);
  if (!found) throw new Error(`${id} is not among the results`);
  return found;
}

/**
 * The cases of a programme, each by what it has otherwise than the first.
 *
 * @param rules by the document alone
 * @example caseRows(rules, programme, examples)[1]?.facts // [{ fact: "district", value: "outside" }]
 */
export function caseRows(
  rules: Rules,
  programme: Programme,
  examples: readonly Example[],
): readonly CaseRow[] {
  const assess = createAssessor(rules);
  const assessed = examples.map((example) => ({
    example,
    result: resultOf(assess, programme, example),
  }));
  const first = examples[0];
  return assessed.map(({ example, result }, index) => {
    const base = index === 0 ? undefined : first;
    const stated = rules.facts.map(({ id }) => ({ fact: id, value: example.facts[id] ?? null }));
    return {
      number: index + 1,
      facts: stated.filter(({ fact, value }) => !isSame(value, base?.facts[fact])),
      asOf: example.asOf === base?.asOf ? null : example.asOf,
      statedOn: example.statedOn === example.asOf ? null : (example.statedOn ?? null),
      result,
      failed: result.failed.map(
        ({ condition }) => programme.requirements.findIndex(({ id }) => id === condition) + 1,
      ),
      oneStepFrom: assessed.flatMap((other, place) =>
        outcomeOf(other.result) !== outcomeOf(result) &&
        differByOneStep(rules.facts, example, other.example)
          ? [place + 1]
          : [],
      ),
    };
  });
}
