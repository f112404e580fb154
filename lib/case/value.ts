import {
  addMonths,
  dayOf,
  type Fact,
  type Facts,
  type FactValue,
  parseDay,
} from "@/lib/policy/engine";

/** What can be wrong with a value of a fact, wherever it comes from: form, share code, store, list or HTTP. */
export const valueProblems = [
  "wrongType",
  "notADay",
  "notWhole",
  "tooManyDecimals",
  "tooSmall",
  "tooLarge",
  "notAnOption",
  "repeated",
  "afterAssessment",
  "tooLongAgo",
] as const;
export type ValueProblem = (typeof valueProblems)[number];

type FactOf<Type extends Fact["type"]> = Extract<Fact, { readonly type: Type }>;

/** What a number may be: between `min` and `max`, both included, with so many decimals. */
export type NumberBounds = Pick<FactOf<"number">, "decimals" | "min" | "max">;

/** Whether a number lies outside what it may be; null where it does not. */
export function rangeProblem(
  { min, max }: Pick<NumberBounds, "min" | "max">,
  value: number,
): "tooSmall" | "tooLarge" | null {
  if (value < min) return "tooSmall";
  return value > max ? "tooLarge" : null;
}

function numberProblem(bounds: NumberBounds, value: number): ValueProblem | null {
  const beyond = rangeProblem(bounds, value);
  if (beyond) return beyond;
  const { decimals } = bounds;
  if (decimals === 0) return Number.isInteger(value) ? null : "notWhole";
  return Number(value.toFixed(decimals)) === value ? null : "tooManyDecimals";
}

/**
 * What is wrong with a day, seen from the assessment date: what the fact cannot be is in its `limits`. Null where nothing is, or no
 * assessment date is known. The day of the limit itself is possible.
 *
 * @example dayProblem(person.birthDate, "2030-01-01", "2026-11-25") // "afterAssessment"
 */
export function dayProblem(
  { limits }: Pick<FactOf<"date">, "limits">,
  day: string,
  asOf: string | null,
): "afterAssessment" | "tooLongAgo" | null {
  if (!limits || asOf === null) return null;
  if (day > asOf) return "afterAssessment";
  const last = addMonths(dayOf(day), limits.yearsBefore * 12);
  return last < dayOf(asOf) ? "tooLongAgo" : null;
}

function setProblem({ options }: FactOf<"set">, members: readonly unknown[]): ValueProblem | null {
  // More members than options cannot all differ: the first ones tell what is wrong.
  const seen = new Set<unknown>();
  for (const member of members) {
    if (!options.some(({ id }) => id === member)) return "notAnOption";
    if (seen.has(member)) return "repeated";
    seen.add(member);
  }
  return null;
}

/**
 * What is wrong with a value from outside as an answer to the fact; null where nothing is. null, for 不清楚, is always an answer.
 * `asOf` is the assessment date, null where it is not known: it bounds the dates that it can. Takes no longer for a long value than for
 * one as long as the fact allows.
 */
export function valueProblem(fact: Fact, value: unknown, asOf: string | null): ValueProblem | null {
  if (value === null) return null;
  switch (fact.type) {
    case "yesNo":
      return typeof value === "boolean" ? null : "wrongType";
    case "date":
      if (typeof value !== "string") return "wrongType";
      return parseDay(value) === null ? "notADay" : dayProblem(fact, value, asOf);
    case "number":
      return typeof value === "number" && Number.isFinite(value)
        ? numberProblem(fact, value)
        : "wrongType";
    case "choice":
      return fact.options.some(({ id }) => id === value) ? null : "notAnOption";
    case "set":
      return Array.isArray(value) ? setProblem(fact, value) : "wrongType";
  }
}

/** Whether a value from outside is an answer to the fact; see {@link valueProblem}. */
export const isValueOf = (fact: Fact, value: unknown, asOf: string | null): value is FactValue =>
  valueProblem(fact, value, asOf) === null;

/**
 * What is wrong with an answer on this assessment date alone; null where nothing is, and where the value is no answer on any day.
 *
 * @example problemOn(person.birthDate, "1990-01-01", "1989-12-31") // "afterAssessment"
 */
export const problemOn = (fact: Fact, value: unknown, asOf: string): ValueProblem | null =>
  isValueOf(fact, value, null) ? valueProblem(fact, value, asOf) : null;

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
