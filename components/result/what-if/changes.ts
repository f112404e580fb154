import { type Case, isSameAnswer } from "@/lib/case/case";
import type { Assessment, Fact, FactValue } from "@/lib/policy/engine";

/** Stands for the assessment date among the facts. */
export const dayId = "assessmentDate";

/** What is tried, by fact and {@link dayId}; a day that is null means today. */
export type Trial = Readonly<Record<string, FactValue>>;

/** One answer that is tried in place of another. */
export interface Change {
  readonly id: string;
  /** undefined: not answered. */
  readonly from: FactValue | undefined;
  readonly to: FactValue;
}

/** The value of a fact of a case, or its day. */
export const valueAt = (value: Case, id: string): FactValue | undefined =>
  id === dayId ? value.asOf : value.facts[id];

/** What of a trial differs from the case, in the order in which it was tried. */
export function changesOf(value: Case, trial: Trial): readonly Change[] {
  return Object.entries(trial).flatMap(([id, to]) => {
    const from = valueAt(value, id);
    return isSameAnswer(from, to) ? [] : [{ id, from, to }];
  });
}

const dayOf = (to: FactValue): string | null => (to === null ? null : String(to));

/** The case with everything that is tried. */
export function tried(value: Case, changes: readonly Change[]): Case {
  const day = changes.find(({ id }) => id === dayId);
  const facts = changes.filter(({ id }) => id !== dayId).map(({ id, to }) => [id, to] as const);
  return {
    asOf: day ? dayOf(day.to) : value.asOf,
    facts: { ...value.facts, ...Object.fromEntries(facts) },
  };
}

/** Facts to choose from under one heading. */
export interface Topic {
  /** The id of a group of facts; null for what is neither answered nor can matter. */
  readonly group: string | null;
  readonly facts: readonly Fact<string>[];
}

/**
 * The facts that can be tried: by topic those that are answered or can matter, then the rest. What
 * only an office can state is among them once a clerk has entered something of the kind, and never
 * before: a citizen is not asked to guess it.
 */
export function topicsOf(
  facts: readonly Fact<string>[],
  value: Case,
  { questionsEver, results }: Pick<Assessment<string>, "questionsEver" | "results">,
): readonly Topic[] {
  const given = (id: string): boolean => value.facts[id] !== undefined;
  const own = facts.filter(({ subjects }) => subjects.includes(value.facts.applicant));
  const atTheCounter = own.some(({ id, holder }) => holder === "office" && given(id));
  const pending = new Set(results.flatMap((result) => result.pending));
  const questions = new Set(questionsEver);
  const near = own.filter(({ id, holder }) =>
    holder === "office"
      ? given(id) || (atTheCounter && pending.has(id))
      : given(id) || questions.has(id),
  );
  const groups = [...new Set(near.map(({ group }) => group))];
  const rest = own.filter((fact) => fact.holder === "applicant" && !near.includes(fact));
  return [
    ...groups.map((group) => ({ group, facts: near.filter((fact) => fact.group === group) })),
    ...(rest.length > 0 ? [{ group: null, facts: rest }] : []),
  ];
}
