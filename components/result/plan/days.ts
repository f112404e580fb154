import { addMonths, dayAfter, dayOf, formatDay } from "@/lib/policy/engine";
import type { Locale } from "@/locales/languages";
import { plan as messages } from "@/locales/plan";

const millisecondsOfDay = 86_400_000;

/** The days since 1970-01-01, for counting; days are civil, so no zone plays a part. */
export function serialOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(0).setUTCFullYear(year, month - 1, date) / millisecondsOfDay;
}

/** How many days the second lies after the first; negative where it lies before. */
export function daysBetween(from: string, to: string): number {
  return serialOf(to) - serialOf(from);
}

/** A length of time as the calendar counts it. */
export interface Length {
  readonly months: number;
  readonly days: number;
}

/**
 * From one day to another that is not earlier: whole months, then the days that are left. The month ends
 * on the same day of a later month, or on the last day of one that lacks it.
 */
export function lengthBetween(from: string, to: string): Length {
  const [start, end] = [dayOf(from), dayOf(to)];
  const apart =
    12 * (Math.floor(end / 10_000) - Math.floor(start / 10_000)) +
    (Math.floor(end / 100) % 100) -
    (Math.floor(start / 100) % 100);
  const months = addMonths(start, apart) > end ? apart - 1 : apart;
  return { months, days: daysBetween(formatDay(addMonths(start, months)), to) };
}

/** A length in words: years where there are at least two, then months, then days. */
function lengthWords({ months, days }: Length, locale: Locale): string {
  const years = months < 24 ? 0 : Math.floor(months / 12);
  return messages[locale].length(years, months - 12 * years, days);
}

/**
 * How long one can apply, both days included: 1 July to 30 June are twelve months. From a day to the same day of a later month is whole
 * months as well, as people say it.
 */
export function windowLengthWords(from: string, to: string, locale: Locale): string {
  if (from === to) return messages[locale].oneDay;
  const apart = lengthBetween(from, to);
  if (apart.days === 0) return lengthWords(apart, locale);
  return lengthWords(lengthBetween(from, formatDay(dayAfter(dayOf(to)))), locale);
}

/** How long it still is from one day to a later one. */
export function leftWords(from: string, to: string, locale: Locale): string {
  return lengthWords(lengthBetween(from, to), locale);
}
