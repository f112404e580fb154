import * as z from "zod/mini";
import {
  daySchema,
  type FieldProblem,
  fieldProblems,
  type NumberBounds,
  numberSchema,
} from "@/lib/case/field";
import { type Estimate, estimate, type InterestTerms } from "@/lib/loans/estimate";
import { type Loan, type RepaymentMethod, repaymentMethods } from "@/lib/loans/schedule";
import type { Offer } from "./offer";
import { bounds, type LoanValues } from "./values";

/** The fields of the form, in its order. */
export const loanFields = ["amount", "months", "method", "date", "rate", "ownRate"] as const;
export type LoanField = (typeof loanFields)[number];

/** What is wrong with a field. */
export type LoanProblem = FieldProblem | "aboveContract";
export type LoanProblems = Readonly<Partial<Record<LoanField, LoanProblem>>>;

/** A form that can be worked out, and what it comes to. */
export interface WorkedLoan {
  readonly loan: Loan;
  readonly method: RepaymentMethod;
  readonly terms: InterestTerms;
  /** The day that the rate was looked up for. */
  readonly day: string;
  readonly estimate: Estimate;
}

/** What was made of a form. */
export type ReadLoan =
  | { readonly ok: true; readonly worked: WorkedLoan }
  | { readonly ok: false; readonly problems: LoanProblems };

/** The bounds of the numbers of a loan: yuan, months, percent. */
export function boundsOf({ ceiling, termMonths }: Offer) {
  const rate: NumberBounds = { decimals: 2, min: 0, max: bounds.mostRate };
  return {
    amount: { decimals: 0, min: bounds.leastYuan, max: ceiling },
    months: { decimals: 0, min: 1, max: termMonths ?? bounds.mostMonths },
    rate,
    ownRate: rate,
  } as const satisfies Record<string, NumberBounds>;
}

const problemOf = (field: LoanField, message: string): LoanProblem =>
  fieldProblems.find((one) => one === message) ??
  (field === "method" ? "notAnOption" : "notANumber");

const inHundredths = (value: number): number => Math.round(value * 100);

/** Reads the form of a loan and works it out, or says what is wrong with it. */
export function readLoan(values: LoanValues, offer: Offer): ReadLoan {
  const { amount, months, rate, ownRate } = boundsOf(offer);
  const funded = offer.payers.length > 0;
  const schema = z.object({
    amount: numberSchema(amount),
    months: numberSchema(months),
    method: z.enum(repaymentMethods),
    date: daySchema,
    rate: numberSchema(rate),
    ownRate: funded
      ? z.pipe(
          z.string(),
          z.transform(() => 0),
        )
      : numberSchema(ownRate),
  });
  const read = schema.safeParse(values);
  if (!read.success) {
    const problems = loanFields.flatMap((field) => {
      const issue = read.error.issues.find(({ path: [first] }) => first === field);
      return issue ? [[field, problemOf(field, issue.message)] as const] : [];
    });
    return { ok: false, problems: Object.fromEntries(problems) };
  }
  const { data } = read;
  if (data.ownRate > data.rate) return { ok: false, problems: { ownRate: "aboveContract" } };
  const loan = {
    fen: data.amount * 100,
    months: data.months,
    rate: inHundredths(data.rate),
  };
  const terms: InterestTerms = funded
    ? { kind: "funded", shares: offer.payers.map(({ share }) => share) }
    : { kind: "own-rate", rate: inHundredths(data.ownRate) };
  return {
    ok: true,
    worked: {
      loan,
      method: data.method,
      terms,
      day: data.date,
      estimate: estimate(loan, data.method, terms),
    },
  };
}
