import type { Day } from "../calendar";
import type { Condition } from "../condition";
import type { Parsed } from "../parsed";

/** Who applies: a natural person, an enterprise or another institution. */
export const applicants = ["person", "enterprise", "institution"] as const;
export type Applicant = (typeof applicants)[number];

/** Who can state a fact: the applicant, or only an office (never asked of a citizen). */
export type Holder = "applicant" | "office";

/** What every fact has, whatever its type. */
export interface FactBase {
  /** The public name of the fact in JSON, CSV and results. */
  readonly id: string;
  /** The kinds of applicant the fact is about. */
  readonly subjects: readonly Applicant[];
  readonly holder: Holder;
  /** Which group of the questionnaire it belongs to, by its id. */
  readonly group: string;
  /** A few words for lists and the printed sheet, e.g. 出生日期. */
  readonly label: string;
  /** The question as it is put to the applicant. */
  readonly question: string;
  /** Where to find the answer, or what the words mean. */
  readonly hint: string;
  /** Where it is laid down what the words mean, with the numbers of documents, which the hint has none of. */
  readonly basis?: string;
  /** It is asked only of applicants of whom this holds; `missing` names it all the same. */
  readonly presupposes?: Condition;
  /** The fact asked earlier on whose page it may stand, since the two are one idea. */
  readonly askedWith?: string;
}

/** One allowed answer of a choice or a set. */
export interface Option<Id extends string | number = string | number> {
  readonly id: Id;
  readonly label: string;
  readonly hint?: string;
}

/**
 * How applicants can change an answer by what they do. A fact without it is as it is: age, history,
 * wishes, and what only the outcome of a programme changes.
 */
export interface Changeable<To> {
  readonly to: To;
  /** What to do, in a few words: “多招职工”. */
  readonly act: string;
}

/** A stated value that is known. */
export type KnownValue = boolean | number | string | readonly string[];

/** A stated value; `null` is 不清楚 and means the same as not given. */
export type FactValue = KnownValue | null;

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

/** Why an answer cannot be, seen from the assessment date. */
export type DayProblem = Extract<ValueProblem, "afterAssessment" | "tooLongAgo">;

/** What can be wrong with what a person wrote, on a page or in a list; of a date it is said which part of it. */
export const writtenProblems = [
  "required",
  "notADate",
  "notAYear",
  "notAMonth",
  "notADay",
  "notANumber",
  "notWhole",
  "tooManyDecimals",
  "tooSmall",
  "tooLarge",
  "notAnOption",
  "afterAssessment",
  "tooLongAgo",
] as const;
export type WrittenProblem = (typeof writtenProblems)[number];

/** Units that numbers are counted in; yuan and percents have two decimals. */
export type Unit = "people" | "months" | "days" | "items" | "yuan" | "percent";

/** How one language shows values. */
export interface ValueWords {
  readonly yes: string;
  readonly no: string;
  /** An empty set: none of these. */
  readonly none: string;
  readonly day: (day: string) => string;
  readonly quantity: (value: number, unit: Unit) => string;
  readonly list: (parts: readonly string[]) => string;
}

/** What answers are called where people write them, as in the cells of a list. */
export interface AnswerNames {
  readonly isYes: (text: string) => boolean;
  readonly isNo: (text: string) => boolean;
  /** Says nothing, as what stands between two separators may. */
  readonly isBlank: (text: string) => boolean;
  /** None of the options of a set. */
  readonly isNothing: (text: string) => boolean;
  /** The option of this name; undefined where there is none, null where there are several. */
  readonly option: (text: string) => string | number | null | undefined;
  /** The text without the unit that stands beside its number. */
  readonly withoutUnit: (text: string, unit: Unit) => string;
}

/** One of the answers that a fact offers. */
export interface OfferedAnswer {
  /** As forms send it. */
  readonly id: string;
  /** Null where it is one member of several. */
  readonly value: KnownValue | null;
  readonly label: string;
  readonly hint?: string | undefined;
}

/** What a form holds of one answer: a text or a chosen value, the boxes ticked, or the texts of its parts. */
export type FormValue = string | readonly string[] | Readonly<Record<string, string>>;

/** Where bits are written to; small whole numbers take few of them. */
export interface BitSink {
  /** Writes the lowest `width` bits of a whole number. */
  fixed(value: number, width: number): void;
  whole(value: number): void;
}

/** Where they are read from again. */
export interface BitSource {
  fixed(width: number): number;
  whole(): number;
}

/** The options of a choice or a set as share codes number them. */
export type SharedOptions = readonly (string | number)[];

/** One fact that can be changed, in a situation, to one of its values. */
export interface Move {
  readonly slot: number;
  readonly to: number;
  /** Facts that change with it. */
  readonly brings: readonly { readonly slot: number; readonly to: number }[];
}

/** What the moves of a fact depend on, in a situation. */
export interface MoveContext {
  readonly slot: number;
  /** What the fact is now. */
  readonly have: number;
  readonly slotOf: (fact: string) => number;
  /** What stands in another slot; NaN where it is unknown. */
  readonly at: (slot: number) => number;
  /** The assessment date. */
  readonly assessed: Day;
  /** Where failing comparisons of numbers hold if these slots move together, the first of them being the fact's. */
  readonly nearest: (slots: readonly [number, ...number[]]) => readonly number[];
}

/** What a number can be, and how long ago a day: for words about what is wrong. 0 where the type has no such limit. */
export interface Limits {
  readonly min: number;
  readonly max: number;
  /** Years before the assessment date. */
  readonly yearsBefore: number;
}

export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * All that the product knows of one type of fact: how its values are kept, checked, written, read, shown, shared and changed. A new type
 * is one such object in a file of its own, a line in `index.ts`, and where its answers are neither offered nor written on one line, a
 * control for its fields.
 */
export interface FactType<
  F extends FactBase = FactBase & { readonly type: string },
  V extends KnownValue = KnownValue,
> {
  /** Whether one of the offered answers is taken, any number of them, or the answer is written. */
  readonly answering: "one" | "several" | "written";
  /** Whether other values are as good as the nearest one; not so of amounts, of which the nearest is what is missing. */
  readonly discrete: boolean;
  /** Makes the function that writes a value as one number of a situation. Throws where the fact has more values than a number can tell apart. */
  encoder(fact: F): (value: FactValue) => number;
  /** Reads a known value out of a situation. */
  decode(fact: F, encoded: number): V | null;
  /** How many units in a situation one unit of the value is: 100 for yuan. */
  scale(fact: F): number;
  /** What is wrong with a value from outside; null where nothing is. Takes no longer for a long value than for one as long as the fact allows. */
  problem(fact: F, value: unknown): ValueProblem | null;
  /** Why a value that is one cannot be on this assessment date, `YYYY-MM-DD`; null where it can. */
  impossible(fact: F, value: V, asOf: string): DayProblem | null;
  limits(fact: F): Limits;
  /** The answers to choose from; none where the answer is written. */
  offered(fact: F, words: Pick<ValueWords, "yes" | "no">): readonly OfferedAnswer[];
  /** The parts of the answer that have a field of their own in a form; none where it is one field. */
  readonly parts: readonly string[];
  /**
   * Makes the function that reads what a form holds, a {@link FormValue} or nothing at all. `asOf` is the assessment date, on which the
   * value must be possible; null where it is not known.
   */
  reader(fact: F, asOf: string | null): (input: unknown) => Parsed<V, WrittenProblem>;
  /** A value as it would stand in a form. */
  fill(fact: F, value: V): FormValue;
  /**
   * Reads what is written on one line: on the desk, in the cell of a list. `text` is of plain signs, without spaces around. The desk
   * shows a written value as `String` has it, so that is read too.
   */
  parse(fact: F, text: string, names: AnswerNames): Parsed<V, WrittenProblem>;
  /** A value as its applicant would say it. */
  format(fact: F, value: V, words: ValueWords): string;
  /** What {@link FactType.problem} lets pass, as JSON Schema; what depends on the assessment date is said by `remarks`. */
  jsonSchema(fact: F): JsonSchema;
  /** What the schema does not say, in English sentences. */
  remarks(fact: F): readonly string[];
  /** Writes a value into a share code. Codes are printed: what is written for a value never changes. */
  writeShared(bits: BitSink, options: SharedOptions, value: V): void;
  /** Reads it again; undefined where the code names an option that is in no list. */
  readShared(bits: BitSource, options: SharedOptions): V | undefined;
  /** What applicants can do about a known answer, the nearest first. */
  moves(fact: F, context: MoveContext): readonly Move[];
  /** Values for random cases, around a day and around the given numbers: of the fact's unit, or so many months before the day. */
  samples(fact: F, around: Day, numbers: readonly number[]): readonly V[];
}

/** A fact of which answers are chosen, and none is written. @example nothingOffered() // [] */
export const nothingOffered = (): readonly OfferedAnswer[] => [];

/** An answer that can be on every day. @example possible() // null */
export const possible = (): null => null;

/** A type without limits of number or day. @example noLimits().max // 0 */
export const noLimits = (): Limits => ({ min: 0, max: 0, yearsBefore: 0 });

/**
 * Days that a change sets to the assessment date.
 *
 * @example datesBrought(["businessRegisteredOn"], context) // [{ slot: 12, to: 20190618 }]
 */
export const datesBrought = (
  dates: readonly string[] | undefined,
  { slotOf, assessed }: MoveContext,
): Move["brings"] => (dates ?? []).map((date) => ({ slot: slotOf(date), to: assessed }));

const isText = (input: unknown): input is string => typeof input === "string";

/**
 * The texts of one field; none where nothing was filled in.
 *
 * @example textsIn(["veteran", ""]) // ["veteran"]
 */
export function textsIn(input: unknown): readonly string[] {
  const all: readonly unknown[] = Array.isArray(input) ? input : [input];
  return all.filter(isText).filter((text) => text !== "");
}

/**
 * The text of one field, of plain signs; empty where nothing was filled in.
 *
 * @example textIn(" １２ ") // "12"
 */
export const textIn = (input: unknown): string => plain(textsIn(input)[0] ?? "");

/**
 * The text of one part of an answer as it was typed; empty where nothing was filled in.
 *
 * @example partIn({ year: "1990" }, "year") // "1990"
 */
export const partIn = (input: unknown, part: string): string =>
  typeof input === "object" && input !== null && Object.hasOwn(input, part)
    ? (textsIn(Reflect.get(input, part))[0] ?? "")
    : "";

/**
 * Chinese keyboards write full-width digits and signs: they become the plain ones, without spaces around.
 *
 * @example plain("（１）") // "(1)"
 */
export const plain = (text: string): string => text.normalize("NFKC").trim();
