import {
  type Fact,
  type FactValue,
  type FormValue,
  typeOf,
  type WrittenProblem,
  writtenProblems,
} from "@/lib/policy/engine";
import type { Case } from "./case";

/** Answers as forms hold them, posted by a browser or kept by a script; `schema.ts` reads them. */

/** What a form holds, by the name of the field. */
export type FormValues = Readonly<Record<string, FormValue | undefined>>;

/** All strings that a posted form holds under a name; none where nothing was filled in. */
export type FormStrings = (name: string) => readonly string[];

/**
 * What a posted form holds of the answer to one question: an answer of several parts is posted as `birthDate.year` and so on.
 *
 * @example postedValue(person.birthDate, form) // { year: "1990", month: "2", day: "30" }
 */
export function postedValue(fact: Fact, strings: FormStrings): FormValue {
  const { id } = fact;
  const { parts, answering } = typeOf(fact);
  if (parts.length > 0) {
    return Object.fromEntries(parts.map((part) => [part, strings(`${id}.${part}`)[0] ?? ""]));
  }
  return answering === "several" ? strings(id) : (strings(id)[0] ?? "");
}

/**
 * What a posted form holds of the answers to several questions; see {@link postedValue}.
 *
 * @example postedValues([person.canWork], form) // { canWork: "yes" }
 */
export const postedValues = (facts: readonly Fact[], strings: FormStrings): FormValues =>
  Object.fromEntries(facts.map((fact) => [fact.id, postedValue(fact, strings)]));

/**
 * A given answer as it would stand in a form; undefined where nothing was answered, or 不清楚.
 *
 * @example formValue(person.birthDate, "1990-02-28") // { year: "1990", month: "2", day: "28" }
 */
export const formValue = (fact: Fact, value: FactValue | undefined): FormValue | undefined =>
  value === null || value === undefined ? undefined : typeOf(fact).fill(fact, value);

/**
 * Given answers as they would stand in the form that asks for them; see {@link formValue}.
 *
 * @example typedOf([person.canWork], { facts: { applicant: "person", canWork: true } }) // { canWork: "yes" }
 */
export const typedOf = (
  facts: readonly Fact[],
  { facts: given }: Pick<Case, "facts">,
): FormValues =>
  Object.fromEntries(facts.map((fact) => [fact.id, formValue(fact, given[fact.id])]));

/** The code that a message is; undefined where it is none. @example problemIn("tooLarge") // "tooLarge" */
export const problemIn = (message: string | undefined): WrittenProblem | undefined =>
  writtenProblems.find((code) => code === message);
