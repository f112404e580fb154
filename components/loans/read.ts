import * as z from "zod/mini";
import { problemIn } from "@/lib/case/form";
import { dayPartsSchema, numberSchema } from "@/lib/case/schema";
import { type Estimate, estimate, type InterestTerms } from "@/lib/loans/estimate";
import { type Loan, type RepaymentMethod, repaymentMethods } from "@/lib/loans/schedule";
import {
  type NumberBounds,
  type Parsed,
  parsed,
  plain,
  refused,
  type WrittenProblem,
} from "@/lib/policy/engine";
import { plainAmount } from "@/lib/text/amount";
import type { LoansData } from "./data";
import { ceilingOn, type Offer } from "./offer";
import { type DayRule, ratesOf, termsBy } from "./rates";
import { bounds, dayIn, type LoanValues, sharings } from "./values";

/** The fields of the form, in its order. */
export const loanFields = [
  "amount",
  "months",
  "method",
  "date",
  "rate",
  "sharing",
  "ownRate",
] as const;
export type LoanField = (typeof loanFields)[number];

/** What is wrong with a field; the day of a loan has no bounds. */
export type LoanProblem =
  | Exclude<WrittenProblem, "afterAssessment" | "tooLongAgo" | "notADate">
  | "aboveContract";
export type LoanProblems = Readonly<Partial<Record<LoanField, LoanProblem>>>;

/** A form that can be worked out, and what it comes to. */
export interface WorkedLoan {
  readonly loan: Loan;
  readonly method: RepaymentMethod;
  readonly terms: InterestTerms;
  /** The day of the loan, for which rate and rule were looked up. */
  readonly day: string;
  /** The rule of sharing interest that was followed; null where the document or the borrower has it otherwise. */
  readonly rule: DayRule | null;
  /**
   * Where the document has all interest paid: the rule of the day for other loans, and what the borrower would bear
   * by it, in fen. Null where it does not, or no rule is known.
   */
  readonly elsewhere: { readonly rule: DayRule; readonly own: number } | null;
  readonly estimate: Estimate;
}

/** What was made of a form. */
export type ReadLoan = Parsed<WorkedLoan, LoanProblems>;

/** The bounds of the numbers of a loan on its day: yuan, months, percent. */
export function boundsOf(offer: Offer, day: string | null) {
  const rate: NumberBounds = { decimals: 2, min: 0, max: bounds.maxRate };
  return {
    amount: { decimals: 0, min: bounds.minYuan, max: ceilingOn(offer, day) },
    months: { decimals: 0, min: 1, max: offer.termMonths ?? bounds.maxMonths },
    rate,
    ownRate: rate,
  } as const satisfies Record<string, NumberBounds>;
}

const choices = ["method", "sharing"];

const isLoanProblem = (
  code: WrittenProblem | undefined,
): code is Exclude<LoanProblem, "aboveContract"> =>
  code !== undefined && code !== "afterAssessment" && code !== "tooLongAgo" && code !== "notADate";

function problemOf(field: LoanField, message: string): LoanProblem {
  const code = problemIn(message);
  if (isLoanProblem(code)) return code;
  return choices.includes(field) ? "notAnOption" : "notANumber";
}

/** A term as people write it, in months. @example plainMonths("3年") // "36" */
export function plainMonths(text: string): string {
  const line = plain(text);
  const [, years] = /^(\d{1,3})\s*(?:年|years?)$/i.exec(line) ?? [];
  if (years !== undefined) return String(12 * Number(years));
  return line.replace(/\s*(?:个?月|months?)$/i, "");
}

/** A rate as people write it, without its sign. @example plainRate("4.35%") // "4.35" */
export const plainRate = (text: string): string => plain(text).replace(/\s*%$/, "");

const inHundredths = (value: number): number => Math.round(value * 100);

/** A field that plays no part: read as nothing, whatever stands in it. */
const unread = z.pipe(
  z.string(),
  z.transform(() => null),
);

/** Who bears the interest: by the document, by the rule that is followed, or by the borrower's own rate. */
function termsOf(
  offer: Offer,
  rule: DayRule | null,
  { rate, own }: { rate: number; own: number },
): InterestTerms {
  if (offer.payers.length > 0) {
    return { kind: "funded", shares: offer.payers.map(({ share }) => share) };
  }
  return rule ? termsBy(rule, rate) : { kind: "own-rate", rate: own };
}

/** Reads the form of a loan and works it out, or says what is wrong with it. */
export function readLoan(values: LoanValues, offer: Offer, data: LoansData): ReadLoan {
  const { amount, months, rate, ownRate } = boundsOf(offer, dayIn(values));
  const funded = offer.payers.length > 0;
  const { rule } = ratesOf(data, dayIn(values));
  const schema = z.object({
    amount: numberSchema(amount),
    months: numberSchema(months),
    method: z.enum(repaymentMethods),
    date: dayPartsSchema,
    rate: numberSchema(rate),
    sharing: funded ? unread : z.enum(sharings),
    ownRate: !funded && values.sharing === "own-rate" ? numberSchema(ownRate) : unread,
  });
  const read = schema.safeParse({
    ...values,
    amount: plainAmount(values.amount),
    months: plainMonths(values.months),
    rate: plainRate(values.rate),
    ownRate: plainRate(values.ownRate),
  });
  // Without a rule for the day there is nothing that the choice of it could mean.
  const ruleless = !funded && values.sharing === "rule" && rule === null && dayIn(values) !== null;
  if (!read.success || ruleless) {
    const issues = read.error?.issues ?? [];
    const problems = loanFields.flatMap((field) => {
      const issue = issues.find(({ path: [first] }) => first === field);
      if (issue) return [[field, problemOf(field, issue.message)] as const];
      return field === "sharing" && ruleless ? [[field, "required"] as const] : [];
    });
    return refused(Object.fromEntries(problems));
  }
  const { data: typed } = read;
  const loan = {
    fen: typed.amount * 100,
    months: typed.months,
    rate: inHundredths(typed.rate),
  };
  const own = typed.ownRate === null ? loan.rate : inHundredths(typed.ownRate);
  if (own > loan.rate) return refused({ ownRate: "aboveContract" as const });
  const followed = !funded && typed.sharing === "rule" ? rule : null;
  const terms = termsOf(offer, followed, { rate: loan.rate, own });
  const byRule = (then: DayRule): number =>
    estimate(loan, typed.method, termsBy(then, loan.rate)).total.own;
  return parsed({
    loan,
    method: typed.method,
    terms,
    day: typed.date,
    rule: followed,
    elsewhere: funded && rule ? { rule, own: byRule(rule) } : null,
    estimate: estimate(loan, typed.method, terms),
  });
}
