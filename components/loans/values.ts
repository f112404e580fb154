import * as z from "zod/mini";
import { readTab, writeTab } from "@/components/case/tab";
import { yuanText } from "@/lib/loans/csv";
import { dayInParts, readDayParts } from "@/lib/policy/engine";
import type { LoansData } from "./data";
import { ceilingOn, type Offer } from "./offer";
import { ratesOf } from "./rates";

/** Under what the tab keeps the estimate. */
const loansKey = "case-loans";

/** Who bears the interest: as the rule of the day has it, the borrower at a rate of their own, or the borrower alone. */
export const sharings = ["rule", "own-rate", "all-own"] as const;

/** What stands in the form: as typed, right or wrong. */
const loanValues = z.object({
  amount: z.string(),
  months: z.string(),
  method: z.string(),
  date: z.object({ year: z.string(), month: z.string(), day: z.string() }),
  rate: z.string(),
  /** The rate was typed, and no longer follows the day. */
  rateTyped: z.boolean(),
  /** How the interest is shared where the document does not say: one of {@link sharings}. */
  sharing: z.string(),
  ownRate: z.string(),
});
export type LoanValues = z.infer<typeof loanValues>;

/** What the tab keeps of the calculator: the loan last looked at, and what was typed for each. */
const storedSchema = z.object({ chosen: z.string(), forms: z.record(z.string(), loanValues) });
type StoredLoans = z.infer<typeof storedSchema>;

/** What the tab keeps; nothing where there is nothing or it cannot be read. */
export function storedLoans(): StoredLoans | null {
  try {
    return storedSchema.parse(JSON.parse(readTab(loansKey) ?? "null"));
  } catch {
    return null;
  }
}

/** Keeps what stands in the form of a loan beside what was typed for the others. */
export function storeLoan(id: string, values: LoanValues): void {
  writeTab(
    loansKey,
    JSON.stringify({ chosen: id, forms: { ...storedLoans()?.forms, [id]: values } }),
  );
}

/** Our own bounds where the document sets none; the ceiling and the longest term are the programme's. */
export const bounds = {
  minYuan: 1_000,
  maxMonths: 120,
  /** To begin with, where the document states no term. */
  usualMonths: 36,
  /** Percent a year. */
  maxRate: 24,
} as const;

/** How far a slider over yuan goes at once. */
export const sliderStepOf = (ceiling: number): number => (ceiling > 1_000_000 ? 10_000 : 1_000);

/** The day in the boxes; null where there is none. */
export function dayIn({ date }: LoanValues): string | null {
  const read = readDayParts(date);
  return read.ok ? read.value : null;
}

/** The rate that was not typed, as the day offers it; empty where it offers none, as it was on no day. */
export function followed(values: LoanValues, data: LoansData): LoanValues {
  const day = dayIn(values);
  if (day === null || values.rateTyped) return values;
  const { lpr } = ratesOf(data, day);
  return { ...values, rate: lpr ? yuanText(lpr.rate) : "" };
}

/** A form before anything is typed: the most that can be borrowed, for the longest, at today's rate. */
function freshValues(offer: Offer, today: string): LoanValues {
  return {
    amount: String(ceilingOn(offer, today)),
    months: String(offer.termMonths ?? bounds.usualMonths),
    method: "instalments",
    date: dayInParts(today),
    rate: "",
    rateTyped: false,
    sharing: "rule",
    ownRate: "",
  };
}

/** What stands in the form of a loan when it opens: what was typed before, and the day, rate and way of repaying of the loan last looked at. */
export function startValues(offer: Offer, data: LoansData, today: string): LoanValues {
  const stored = storedLoans();
  const own = stored?.forms[offer.id] ?? freshValues(offer, today);
  const last = stored?.forms[stored.chosen];
  if (!last) return followed(own, data);
  const { method, date, rate, rateTyped } = last;
  return followed({ ...own, method, date, rate, rateTyped }, data);
}
