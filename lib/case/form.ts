import * as z from "zod/mini";
import {
  type Fact,
  type FactValue,
  type FormValue,
  type NumberBounds,
  type Parsed,
  readDayParts,
  readNumber,
  refused,
  textIn,
  typeOf,
  type WrittenProblem,
  writtenProblems,
} from "@/lib/policy/engine";
import { problemOn } from "./value";

/**
 * Answers as forms hold them, posted by a browser or kept by a script: the schemas that read them. The message of an issue is a
 * {@link WrittenProblem}.
 */

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
 * A given answer as it would stand in a form; undefined where nothing was answered, or 不清楚.
 *
 * @example formValue(person.birthDate, "1990-02-28") // { year: "1990", month: "2", day: "28" }
 */
export const formValue = (fact: Fact, value: FactValue | undefined): FormValue | undefined =>
  value === null || value === undefined ? undefined : typeOf(fact).fill(fact, value);

/** The code that a message is; undefined where it is none. */
export const problemIn = (message: string | undefined): WrittenProblem | undefined =>
  writtenProblems.find((code) => code === message);

function schemaOf<T>(
  read: (input: unknown) => Parsed<T, WrittenProblem>,
): z.ZodMiniType<T, unknown> {
  return z.pipe(
    z.unknown(),
    z.transform((input: unknown, context): T => {
      const result = read(input);
      if (result.ok) return result.value;
      context.issues.push({ code: "custom", message: result.problem, input });
      return z.NEVER;
    }),
  );
}

/**
 * The schema of the answer to a fact: from what a form holds to the value. `asOf` is the assessment date, which bounds some dates; null
 * where it is not known. 不清楚 is not a value that is typed.
 *
 * @example answerSchema(person.canWork, null).parse("yes") // true
 */
export const answerSchema = (fact: Fact, asOf: string | null): z.ZodMiniType<FactValue, unknown> =>
  schemaOf((input) => {
    const read = typeOf(fact).read(fact, input);
    const never = read.ok && asOf !== null ? problemOn(fact, read.value, asOf) : null;
    return never ? refused(never) : read;
  });

/** The schema of a typed number that is no fact. @example numberSchema({ decimals: 0, min: 1, max: 12 }).parse("１２") // 12 */
export const numberSchema = (bounds: NumberBounds): z.ZodMiniType<number, unknown> =>
  schemaOf((input) => readNumber(bounds, textIn(input)));

/** The schema of a day in its three parts that is no fact, read as `YYYY-MM-DD`. */
export const dayPartsSchema: z.ZodMiniType<string, unknown> = schemaOf(readDayParts);
