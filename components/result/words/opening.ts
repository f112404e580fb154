import type { Result } from "@/lib/policy/engine";
import type { Locale } from "@/locales/languages";
import { result as messages } from "@/locales/result";
import { dayWords } from "./format";

/** From which day one can apply, as far as that can be promised; null where the result does not wait for a day. */
export function openingWords(
  { verdict, window: { opens }, missing, pending }: Result,
  locale: Locale,
): string | null {
  if (verdict !== "notYet" || opens === null) return null;
  const texts = messages[locale];
  const day = dayWords(opens, locale);
  if (missing.length > 0) return texts.earliestDay(day);
  return pending.length > 0 ? texts.askFromDay(day) : texts.fromDay(day);
}
