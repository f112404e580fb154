import type { Condition } from "./condition";

/** Who applies: a natural person, an enterprise or another institution. */
export const applicants = ["person", "enterprise", "institution"] as const;
export type Applicant = (typeof applicants)[number];

/** Who can state a fact: the applicant, or only an office (never asked of a citizen). */
export type Holder = "applicant" | "office";

interface FactBase {
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
  /** It is asked only of applicants of whom this holds; `missing` names it all the same. */
  readonly presupposes?: Condition;
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
interface Changeable<To> {
  readonly to: To;
  /** What to do, in a few words: 「多招职工」. */
  readonly act: string;
}

/** true or false. */
export interface YesNoFact extends FactBase {
  readonly type: "yesNo";
  readonly change?: Changeable<boolean> & {
    /** Dates that are then the day of the change. */
    readonly dates?: readonly string[];
  };
}

/** A civil date `YYYY-MM-DD`. */
export interface DateFact extends FactBase {
  readonly type: "date";
  /**
   * What the date cannot be, seen from the assessment date: later than it, or more than so many years before
   * it. Without it every day can be stated.
   */
  readonly limits?: { readonly yearsBefore: number };
}

/** A number with at most `decimals` decimals between `min` and `max`, both included. */
export interface NumberFact extends FactBase {
  readonly type: "number";
  readonly unit: "people" | "months" | "days" | "items" | "yuan" | "percent";
  readonly decimals: 0 | 2;
  readonly min: number;
  readonly max: number;
  readonly change?: Changeable<"more" | "less" | "either"> & {
    /** Numbers that move with this one, step by step. */
    readonly moves?: readonly string[];
  };
}

/** Exactly one of the options; ids are strings, or numbers for grades. */
export interface ChoiceFact<Id extends string | number = string | number> extends FactBase {
  readonly type: "choice";
  readonly options: readonly Option<Id>[];
  readonly change?: Changeable<readonly Id[]> & {
    /** Answers from which one can get there. */
    readonly from: readonly Id[];
    /** Dates that are then the day of the change. */
    readonly dates?: readonly string[];
    /** Yes/no facts that are then so. */
    readonly brings?: readonly { readonly fact: string; readonly to: boolean }[];
  };
}

/** Any number of the options; the empty set is an answer ("none of these"). */
export interface SetFact<Id extends string = string> extends FactBase {
  readonly type: "set";
  readonly options: readonly Option<Id>[];
  /** Members that can be added. */
  readonly change?: Changeable<readonly Id[]>;
}

/** Everything the product can know about a case, one union; `type` tells them apart. */
export type Fact =
  | YesNoFact
  | DateFact
  | NumberFact
  | ChoiceFact<string | number>
  | SetFact<string>;

/** A stated value; `null` is 不清楚 and means the same as not given. */
export type FactValue = boolean | number | string | readonly string[] | null;

/** What is known of a case: who applies, and facts by id. */
export interface Facts {
  readonly applicant: Applicant;
  readonly [fact: string]: FactValue | undefined;
}
