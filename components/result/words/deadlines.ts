import type { Programme, Result } from "@/lib/policy/engine";
import type { Locale } from "@/locales/languages";
import { resultWords } from "@/locales/result-words";
import { dayWords } from "./format";

/** When one can apply, in words; whose limit it is where there is one. */
export function deadlineWords(
  { verdict, window }: Pick<Result, "verdict" | "window">,
  { period }: Pick<Programme, "period">,
  asOf: string,
  locale: Locale,
): string {
  const texts = resultWords[locale].deadline;
  const words = (day: string): string => dayWords(day, locale);
  const { opens, closes } = window;
  if (verdict === "notInForce") {
    if (period.from !== null && asOf < period.from) return texts.starts(words(period.from));
    return period.to === null ? texts.none : texts.over(words(period.to));
  }
  if (verdict === "held") return texts.held;
  if (verdict === "notYet" && opens !== null) {
    return closes === null ? texts.from(words(opens)) : texts.fromTo(words(opens), words(closes));
  }
  if (verdict === "ineligible") {
    return period.to === null ? texts.none : texts.policy(words(period.to));
  }
  if (closes === null) return texts.none;
  return closes === period.to ? texts.policy(words(closes)) : texts.own(words(closes));
}
