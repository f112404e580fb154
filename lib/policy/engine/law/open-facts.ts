import type { Fact } from "../language/fact";
import type { Programme, Rules } from "../language/programme";
import { factsOf, factsOfNumber } from "../walk";
import { openFigure, openRequirement } from "./open";

/** The figure of an amount that a paper has changed as a whole; it has no other name. @example amountFigure("temporary-relief") */
export const amountFigure = (programme: string): string => `${programme}.amount`;

const officeFact = (rules: Rules, programmes: readonly string[]) => ({
  subjects: [
    ...new Set(
      rules.programmes.flatMap(({ id, applicant }) => (programmes.includes(id) ? applicant : [])),
    ),
  ],
  holder: "office" as const,
  group: "",
  hint: "",
});

/** Every fact that a programme's conditions and amount read. */
const factsRead = ({ requirements, amount }: Programme): readonly string[] => [
  ...requirements.flatMap(({ test }) => factsOf(test)),
  ...("yuan" in amount ? factsOfNumber(amount.yuan) : []),
  ...("termMonths" in amount && amount.termMonths ? factsOfNumber(amount.termMonths) : []),
];

/**
 * The facts that stand for what only the office knows since a paper; nobody is asked for them. `programmes` are those with papers folded in.
 *
 * @example openFacts(rules, programmes).map(({ id }) => id) // ["figure:startup-loan-individual.ceiling"]
 */
export function openFacts(rules: Rules, programmes: readonly Programme[]): readonly Fact[] {
  const read = new Set(programmes.flatMap(factsRead));
  const figures = [
    ...rules.figures,
    ...rules.programmes.map(({ id, title }) => ({
      id: amountFigure(id),
      programmes: [id],
      name: title,
    })),
  ].map(
    ({ id, name, programmes: whose }): Fact => ({
      ...officeFact(rules, whose),
      id: openFigure(id),
      label: name,
      question: name,
      type: "number",
      unit: "items",
      decimals: 0,
      min: 0,
      // Nobody states it: two values are enough to see whether it can decide.
      max: 1,
    }),
  );
  const requirements = programmes.flatMap(({ id, requirements: all }) =>
    all.map(
      (requirement): Fact => ({
        ...officeFact(rules, [id]),
        id: openRequirement(id, requirement.id),
        label: requirement.words,
        question: requirement.words,
        type: "yesNo",
      }),
    ),
  );
  return [...figures, ...requirements].filter(({ id }) => read.has(id));
}
