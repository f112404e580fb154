import { periodText } from "@/components/guide/words";
import type { Locale } from "@/locales/languages";
import { rulebook } from "@/locales/rulebook";

/** A run of days, both included; null is open. */
export const daysText = (from: string | null, to: string | null, locale: Locale): string =>
  from === null && to === null ? rulebook[locale].allDays : periodText({ from, to }, locale);
