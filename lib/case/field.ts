import * as z from "zod/mini";
import { type Fact, type FactValue, parseDay } from "@/lib/policy/engine";
import type { FieldProblem } from "./field-problems";
import { dayProblem, type NumberBounds, rangeProblem } from "./value";

/** The value of the box 以上都没有, which answers a set with nothing in it. */
export const emptySet = "none";

/** The three boxes of a date, as they were filled in. */
export interface DateBoxes {
  readonly year?: string | null;
  readonly month?: string | null;
  readonly day?: string | null;
}

/** What a form holds for one fact: a text or a chosen value, the boxes ticked, or the boxes of a date. */
export type FieldInput = string | readonly string[] | DateBoxes | false | null | undefined;

export type NumberFact = Extract<Fact, { type: "number" }>;
export type { NumberBounds };
/** What was written as a value, or what is wrong with it. */
export type Reading<T = FactValue> = { readonly value: T } | { readonly problem: FieldProblem };

const value = <T>(read: T): Reading<T> => ({ value: read });
const problem = (code: FieldProblem): Reading<never> => ({ problem: code });

/** Chinese keyboards write full-width digits and signs: they become the plain ones. */
const plain = (text: string): string => text.normalize("NFKC").trim();

const boxText = (text: string | null | undefined): string =>
  plain(text ?? "").replace(/[年月日]$/, "");

const isList = (input: FieldInput): input is readonly string[] => Array.isArray(input);

const listOf = (input: FieldInput): readonly string[] => {
  if (isList(input)) return input;
  return typeof input === "string" && input !== "" ? [input] : [];
};

function readDate(input: FieldInput): Reading<string> {
  const boxes: DateBoxes = typeof input === "object" && input && !isList(input) ? input : {};
  const [year, month, day] = [boxes.year, boxes.month, boxes.day].map(boxText);
  if (!year || !month || !day) return problem("required");
  if (!/^\d{4}$/.test(year) || year === "0000") return problem("notAYear");
  if (!/^(?:0?[1-9]|1[0-2])$/.test(month)) return problem("notAMonth");
  const written = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return parseDay(written) === null ? problem("notADay") : value(written);
}

const writtenNumber = /^(-?)(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d*))?$/;

/** Reads a number as people write it: with thousands separators or without. `text` is plain and trimmed. */
export function readNumber(fact: NumberBounds, text: string): Reading<number> {
  const [written, sign, whole = "", decimals = ""] = writtenNumber.exec(text) ?? [];
  if (written === undefined) return problem("notANumber");
  const fraction = decimals.replace(/0+$/, "");
  if (fraction.length > fact.decimals) {
    return problem(fact.decimals === 0 ? "notWhole" : "tooManyDecimals");
  }
  const size = Number(`${whole.replaceAll(",", "")}.${fraction}`);
  const number = sign && size > 0 ? -size : size;
  const wrong = rangeProblem(fact, number);
  return wrong ? problem(wrong) : value(number);
}

function readSet(options: readonly { readonly id: string }[], given: readonly string[]): Reading {
  if (given.length === 0) return problem("required");
  if (given.every((id) => id === emptySet)) return value([]);
  const known = options.map(({ id }) => id);
  if (!given.every((id) => known.includes(id))) return problem("notAnOption");
  return value(known.filter((id) => given.includes(id)));
}

function readField(fact: Fact, input: FieldInput, asOf: string | null): Reading {
  if (fact.type === "date") {
    const read = readDate(input);
    const wrong = "value" in read ? dayProblem(fact, read.value, asOf) : null;
    return wrong ? problem(wrong) : read;
  }
  if (fact.type === "set") return readSet(fact.options, listOf(input));
  const text = plain(listOf(input)[0] ?? "");
  if (text === "") return problem("required");
  if (fact.type === "number") return readNumber(fact, text);
  if (fact.type === "yesNo") {
    return text === "yes" || text === "no" ? value(text === "yes") : problem("notAnOption");
  }
  const option = fact.options.find(({ id }) => String(id) === text);
  return option ? value(option.id) : problem("notAnOption");
}

function schemaOf<T>(read: (input: FieldInput) => Reading<T>): z.ZodMiniType<T, FieldInput> {
  return z.pipe(
    z.custom<FieldInput>(),
    z.transform((input: FieldInput, context): T => {
      const reading = read(input);
      if ("value" in reading) return reading.value;
      context.issues.push({ code: "custom", message: reading.problem, input });
      return z.NEVER;
    }),
  );
}

/**
 * The schema of a fact's answer in a form: from the strings of its fields to its value. The message
 * of an issue is a {@link FieldProblem}. `asOf` is the assessment date, which bounds some dates; null where it is not known.
 * 不清楚 is not a value that is typed; see `form.ts`.
 */
export const fieldSchema = (
  fact: Fact,
  asOf: string | null,
): z.ZodMiniType<FactValue, FieldInput> => schemaOf((input) => readField(fact, input, asOf));

/** The schema of a typed number that is no fact; see {@link fieldSchema} for its issues. */
export const numberSchema = (bounds: NumberBounds): z.ZodMiniType<number, FieldInput> =>
  schemaOf((input) => {
    const text = plain(listOf(input)[0] ?? "");
    return text === "" ? problem("required") : readNumber(bounds, text);
  });

/** The schema of a day in three boxes that is no fact, read as `YYYY-MM-DD`; see {@link fieldSchema} for its issues. */
export const daySchema: z.ZodMiniType<string, FieldInput> = schemaOf(readDate);
