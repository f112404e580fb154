import { type Case, isSameAnswer, onAnotherDay, withAnswer } from "@/lib/case/case";
import type { Assessment, Fact, FactValue } from "@/lib/policy/engine";

/** Stands for the assessment date among the facts. */
export const dayId = "assessmentDate";

/** What is tried, by fact and {@link dayId}; a day that is null means today. */
export type Scenario = Readonly<Record<string, FactValue>>;

/** One answer that is tried in place of another. */
export interface AnswerChange {
  readonly id: string;
  /** undefined: not answered. */
  readonly from: FactValue | undefined;
  readonly to: FactValue;
}

/** The value of a fact of a case, or its day. */
export const valueAt = (value: Case, id: string): FactValue | undefined =>
  id === dayId ? value.asOf : value.facts[id];

/** What of a scenario differs from the case, in the order in which it was tried. */
export function changesOf(value: Case, scenario: Scenario): readonly AnswerChange[] {
  return Object.entries(scenario).flatMap(([id, to]) => {
    const from = valueAt(value, id);
    return isSameAnswer(from, to) ? [] : [{ id, from, to }];
  });
}

const dayOf = (to: FactValue): string | null => (to === null ? null : String(to));

/** The case with everything that is tried; `today` in Shanghai. */
export function applyChanges(value: Case, changes: readonly AnswerChange[], today: string): Case {
  return changes.reduce(
    (then, { id, to }) =>
      id === dayId ? onAnotherDay(then, dayOf(to), today) : withAnswer(then, id, to),
    value,
  );
}

/** Facts to choose from under one heading. */
export interface Topic {
  /** The id of a group of facts; null for what is neither answered nor can matter. */
  readonly group: string | null;
  readonly facts: readonly Fact[];
}

/**
 * The facts that can be tried: by topic those that are answered or can matter, then the rest. What only an office can state is never
 * among them, stated or not: that is for the counter.
 */
export function topicsOf(
  facts: readonly Fact[],
  value: Case,
  { questionsEver }: Pick<Assessment, "questionsEver">,
): readonly Topic[] {
  const questions = new Set(questionsEver);
  const own = facts.filter(
    ({ holder, subjects }) => holder === "applicant" && subjects.includes(value.facts.applicant),
  );
  const near = own.filter(({ id }) => value.facts[id] !== undefined || questions.has(id));
  const groups = [...new Set(near.map(({ group }) => group))];
  const rest = own.filter((fact) => !near.includes(fact));
  return [
    ...groups.map((group) => ({ group, facts: near.filter((fact) => fact.group === group) })),
    ...(rest.length > 0 ? [{ group: null, facts: rest }] : []),
  ];
}
