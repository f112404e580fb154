import type { Fact, FactValue } from "@/lib/policy/engine";
import { type FieldInput, fieldSchema } from "./field";
import { type FieldProblem, fieldProblems } from "./field-problems";

/** The name of the button 不清楚; its value is the fact it stands beside. */
export const unsureButton = "unsure";

/** All strings that a form holds under a name; none where nothing was filled in. */
export type FormStrings = (name: string) => readonly string[];

/** The answer to one question, or what is wrong with it. */
export type Answer = { readonly value: FactValue } | { readonly problem: FieldProblem };

const isString = (part: unknown): part is string => typeof part === "string";

/** Reads a form as a browser posts it. Files are no answers. */
export function postedStrings(form: FormData): FormStrings {
  return (name) => form.getAll(name).filter(isString);
}

/** Reads the values of a form that a script keeps: `a.b` is the member `b` of the member `a`. */
export function keptStrings(values: unknown): FormStrings {
  return (name) => {
    let found = values;
    for (const part of name.split(".")) {
      if (typeof found !== "object" || found === null || !Object.hasOwn(found, part)) return [];
      found = Reflect.get(found, part);
    }
    return (Array.isArray(found) ? found : [found]).filter(isString);
  };
}

function inputOf(fact: Fact, strings: FormStrings): FieldInput {
  if (fact.type !== "date") return strings(fact.id);
  const box = (part: string): string | undefined => strings(`${fact.id}.${part}`)[0];
  return { year: box("year"), month: box("month"), day: box("day") };
}

/**
 * Reads the answer to one question from a form, posted or kept by a script; 不清楚 is null. `asOf` is the assessment date of the case.
 */
export function readAnswer(fact: Fact, strings: FormStrings, asOf: string | null): Answer {
  if (strings(unsureButton).includes(fact.id)) return { value: null };
  const read = fieldSchema(fact, asOf).safeParse(inputOf(fact, strings));
  if (read.success) return { value: read.data };
  const message = read.error.issues[0]?.message;
  return { problem: fieldProblems.find((code) => code === message) ?? "required" };
}
