import type {
  ChoiceFact,
  DateFact,
  NumberFact,
  SetFact,
  YesNoFact,
} from "../../../engine/language/fact";
import type { GroupId } from "./groups";

/** What a fact's author writes: all but the type, and only groups that exist. */
type Described<F extends { readonly group: string }> = Omit<F, "type" | "group"> & {
  readonly group: GroupId;
};

/** So far go money and counts: every product in an amount stays an exact integer, or the rules are refused. */
const largestYuan = 1e12;
const largestCount = 1e8;
const largestMonths = 1200;
/** Days of a course are those of one year at most. */
const largestDays = 366;

type Counted = Omit<Described<NumberFact>, "decimals" | "min" | "max" | "unit">;

/** The options bear the ids; what can be changed names some of them. */
type Optioned<F extends ChoiceFact | SetFact, Own extends ChoiceFact | SetFact> = Omit<
  Described<F>,
  "options" | "change"
> &
  Pick<Own, "options"> & { readonly change?: NoInfer<Own["change"]> };

/** Freezes a fact with its texts and options. */
function frozen<T extends object>(data: T): T {
  for (const value of Object.values(data)) {
    if (typeof value === "object" && value !== null) frozen(value);
  }
  return Object.freeze(data);
}

/**
 * A question answered by yes or no.
 *
 * @example yesNo({ id: "canWork", subjects: ["person"], holder: "applicant", group, label, question, hint })
 */
export const yesNo = (fact: Described<YesNoFact>): YesNoFact => frozen({ type: "yesNo", ...fact });

/**
 * A civil date.
 *
 * @example date({ id: "birthDate", ...own, label, question, hint, limits: { yearsBefore: 120 } })
 */
export const date = (fact: Described<DateFact>): DateFact => frozen({ type: "date", ...fact });

/**
 * A whole number of people or items, 0 to 100,000,000 unless the fact has fewer.
 *
 * @example count("people", { id: "businessStaff", ...own, label, question, hint })
 */
export const count = (
  unit: "people" | "items",
  fact: Counted & { readonly max?: number },
): NumberFact => frozen({ type: "number", unit, decimals: 0, min: 0, max: largestCount, ...fact });

/**
 * A whole number of days, 0 to 366.
 *
 * @example dayCount({ id: "trainingDays", ...own, label, question, hint })
 */
export const dayCount = (fact: Counted): NumberFact =>
  frozen({ type: "number", unit: "days", decimals: 0, min: 0, max: largestDays, ...fact });

/**
 * A whole number of months, 0 to 1200.
 *
 * @example monthCount({ id: "internshipMonths", ...own, label, question, hint })
 */
export const monthCount = (fact: Counted): NumberFact =>
  frozen({ type: "number", unit: "months", decimals: 0, min: 0, max: largestMonths, ...fact });

/**
 * Yuan to the fen, 0 to 1,000,000,000,000.
 *
 * @example money({ id: "appraisalFeeYuan", ...own, label, question, hint })
 */
export const money = (fact: Counted): NumberFact =>
  frozen({ type: "number", unit: "yuan", decimals: 2, min: 0, max: largestYuan, ...fact });

/**
 * A percentage with at most two decimals, 0 to 100.
 *
 * @example percent({ id: "localUnemploymentPercent", ...office, label, question, hint })
 */
export const percent = (fact: Counted): NumberFact =>
  frozen({ type: "number", unit: "percent", decimals: 2, min: 0, max: 100, ...fact });

/**
 * Exactly one of the options; their ids become the type of the fact.
 *
 * @example choice({ id: "incubatorLevel", ...own, label, question, hint, options: [{ id: "none", label: "没有" }] }) // ChoiceFact<"none">
 */
export const choice = <const Id extends string | number>(
  fact: Optioned<ChoiceFact, ChoiceFact<Id>>,
): ChoiceFact<Id> => frozen({ type: "choice", ...fact });

/**
 * Any number of the options; their ids become the type of the fact.
 *
 * @example set({ id: "loanGroups", ...own, label, question, hint, options: [{ id: "veteran", label: "退役军人" }] }) // SetFact<"veteran">
 */
export const set = <const Id extends string>(fact: Optioned<SetFact, SetFact<Id>>): SetFact<Id> =>
  frozen({ type: "set", ...fact });
