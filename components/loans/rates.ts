import { type DatedValue, parameterOn } from "@/lib/policy/engine";
import type { LoansData } from "./data";

/** A dated value in hundredths of a percent. */
export interface DatedRate extends DatedValue<string> {
  readonly rate: number;
}

/** What a day offers to begin with; null where nothing is known for it, and the rate must be asked for. */
export interface DayRates {
  readonly lpr: DatedRate | null;
  /** By how much the borrower's own rate is below the LPR. */
  readonly margin: DatedRate | null;
  /** The borrower's own rate: the LPR less the margin, never below zero. */
  readonly ownRate: number | null;
}

function rateOn(parameter: LoansData["lpr"], day: string): DatedRate | null {
  const found = parameterOn(parameter, day);
  return found && { ...found, rate: Math.round(found.value * 100) };
}

/** The rates of a day, `YYYY-MM-DD`; none of them on no day. */
export function ratesOf({ lpr, margin }: LoansData, day: string | null): DayRates {
  if (day === null) return { lpr: null, margin: null, ownRate: null };
  const then = { lpr: rateOn(lpr, day), margin: rateOn(margin, day) };
  const ownRate = then.lpr && then.margin && Math.max(0, then.lpr.rate - then.margin.rate);
  return { ...then, ownRate };
}

/** The first day of a parameter. */
export const firstDayOf = ({ values }: LoansData["lpr"]): string => values[0]?.from ?? "";
