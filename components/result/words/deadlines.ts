import type { Programme, Result } from "@/lib/policy/engine";
import type { Locale } from "@/locales/languages";
import { resultWords } from "@/locales/result-words";
import { dayWords } from "./format";
import { endedWords } from "./law";

/** When one can apply, in words; whose limit it is where there is one. */
export function deadlineWords(
  { verdict, window, status }: Pick<Result, "verdict" | "window" | "status">,
  { period, days }: Pick<Programme, "period" | "days">,
  asOf: string,
  locale: Locale,
): string {
  const texts = resultWords[locale].deadline;
  const words = (day: string): string => dayWords(day, locale);
  const { opens, closes } = window;
  if (verdict === "notInForce") {
    if (status.state === "ended") return endedWords({ status, window }, locale);
    if (opens !== null && asOf < opens) return texts.starts(words(opens));
    return closes === null ? texts.none : texts.over(words(closes));
  }
  if (verdict === "held") return texts.held;
  if (verdict === "notYet" && opens !== null) {
    return closes === null ? texts.from(words(opens)) : texts.fromTo(words(opens), words(closes));
  }
  if (verdict === "ineligible") {
    return period.to === null ? texts.none : texts.policy(words(period.to));
  }
  if (closes === null) return texts.none;
  const ends = [period, ...(days ?? []).flatMap(({ runs }) => runs)];
  return ends.some(({ to }) => to === closes)
    ? texts.policy(words(closes))
    : texts.own(words(closes));
}
