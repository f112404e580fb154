import type { InterestTerms } from "@/lib/loans/estimate";
import type { LoanInterestRule } from "@/lib/policy";
import { type DatedValue, entryOn, parameterOn } from "@/lib/policy/engine";
import type { LoansData } from "./data";

/** A dated value in hundredths of a percent. */
export interface DatedRate extends DatedValue {
  readonly rate: number;
}

/** The rule of sharing interest on one day. */
export interface DayRule extends Omit<LoanInterestRule, "sharing"> {
  /** A rate in hundredths of a percent a year, or a share in whole percent, that the borrower bears. */
  readonly own:
    | { readonly kind: "below-lpr"; readonly points: number; readonly rate: number }
    | { readonly kind: "own-share"; readonly percent: number };
}

/** What is known of a day; null where nothing is, and it must be asked for. */
export interface DayRates {
  readonly lpr: DatedRate | null;
  readonly rule: DayRule | null;
}

const inHundredths = (percent: number): number => Math.round(percent * 100);

function ruleOn(rules: LoansData["interestRules"], day: string, lpr: DatedRate | null) {
  const found = entryOn(rules, day);
  if (!found) return null;
  const { sharing, ...rule } = found;
  if (sharing.kind === "own-share") return { ...rule, own: sharing };
  if (!lpr) return null;
  const rate = Math.max(0, lpr.rate - inHundredths(sharing.points));
  return { ...rule, own: { ...sharing, rate } };
}

/** The rates of a day, `YYYY-MM-DD`, and its rule of sharing interest; none of them on no day. */
export function ratesOf({ lpr, interestRules }: LoansData, day: string | null): DayRates {
  if (day === null) return { lpr: null, rule: null };
  const found = lpr && parameterOn(lpr, day);
  const then = found && { ...found, rate: inHundredths(found.value) };
  return { lpr: then, rule: ruleOn(interestRules, day, then) };
}

/**
 * What a rule comes to for a loan at a rate in hundredths of a percent. A borrower whose own rate would be above
 * it bears all the interest.
 */
export const termsBy = ({ own }: DayRule, contractRate: number): InterestTerms =>
  own.kind === "own-share"
    ? { kind: "own-share", percent: own.percent }
    : { kind: "own-rate", rate: Math.min(own.rate, contractRate) };

/** The first day of dated entries. */
export const firstDayOf = (entries: readonly { readonly from: string }[]): string =>
  entries[0]?.from ?? "";
