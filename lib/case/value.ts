import {
  type DayProblem,
  type Fact,
  type Facts,
  type FactValue,
  type KnownValue,
  typeOf,
  type ValueProblem,
} from "@/lib/policy/engine";
import type { Case } from "./case";

const isKnownValueOf = (fact: Fact, value: unknown): value is KnownValue =>
  typeOf(fact).problem(fact, value) === null;

/**
 * What is wrong with a value from outside as an answer to the fact; null where nothing is. null, for 不清楚, is always an answer.
 * `asOf` is the assessment date, null where it is not known: it bounds the dates that it can.
 *
 * @example valueProblem(person.birthDate, "2030-01-01", "2026-11-25") // "afterAssessment"
 */
export function valueProblem(fact: Fact, value: unknown, asOf: string | null): ValueProblem | null {
  if (value === null) return null;
  if (!isKnownValueOf(fact, value)) return typeOf(fact).problem(fact, value);
  return asOf === null ? null : typeOf(fact).impossible(fact, value, asOf);
}

/**
 * Whether a value from outside is an answer to the fact; see {@link valueProblem}.
 *
 * @example isValueOf(person.birthDate, "2030-01-01", "2026-11-25") // false
 */
export const isValueOf = (fact: Fact, value: unknown, asOf: string | null): value is FactValue =>
  valueProblem(fact, value, asOf) === null;

/**
 * What is wrong with an answer on this assessment date alone; null where nothing is, and where the value is no answer on any day.
 *
 * @example problemOn(person.birthDate, "1990-01-01", "1989-12-31") // "afterAssessment"
 */
export const problemOn = (fact: Fact, value: unknown, asOf: string): DayProblem | null =>
  value !== null && isKnownValueOf(fact, value) ? typeOf(fact).impossible(fact, value, asOf) : null;

/**
 * Facts whose answers cannot be on this assessment date, though they are answers: dates beyond their bounds.
 *
 * @example impossibleOn(facts, { applicant: "person", birthDate: "1990-01-01" }, "1989-12-31") // ["birthDate"]
 */
export const impossibleOn = (
  facts: readonly Fact[],
  stated: Facts,
  asOf: string,
): readonly string[] =>
  facts
    .filter((fact) => problemOn(fact, stated[fact.id] ?? null, asOf) !== null)
    .map(({ id }) => id);

/**
 * The part of a case that the rules can read: an answer that an earlier version of the rules
 * allowed, or that belongs to another kind of applicant, is left out.
 *
 * @example validCase(rules.facts, { asOf: null, facts: { applicant: "person", staffNow: 3 } }).facts // { applicant: "person" }
 */
export function validCase(facts: readonly Fact[], value: Case): Case {
  const { applicant } = value.facts;
  const valid: [string, FactValue][] = [];
  for (const fact of facts) {
    const answer = value.facts[fact.id];
    if (answer === undefined || !fact.subjects.includes(applicant)) continue;
    if (isValueOf(fact, answer, value.asOf)) valid.push([fact.id, answer]);
  }
  const validFacts: Facts = { applicant, ...Object.fromEntries(valid) };
  return { ...value, facts: validFacts };
}
