import { isOpenLaw, type Result } from "@/lib/policy/engine";
import type { Locale } from "@/locales/languages";
import { result as messages } from "@/locales/result";
import { resultLaw } from "@/locales/result-law";
import { isUnconfirmed } from "../groups";
import { dayWords } from "./format";

/** From which day one can apply, as far as that can be promised; null where the result does not wait for a day. */
export function openingWords(result: Result, locale: Locale): string | null {
  const {
    verdict,
    window: { opens },
    missing,
    pending,
  } = result;
  if (verdict !== "notYet" || opens === null) return null;
  const texts = messages[locale];
  const day = dayWords(opens, locale);
  if (pending.some(isOpenLaw)) return resultLaw[locale].unknownFrom(day);
  if (isUnconfirmed(result)) return resultLaw[locale].byDocumentFrom(day);
  if (missing.length > 0) return texts.earliestDay(day);
  return pending.length > 0 ? texts.askFromDay(day) : texts.fromDay(day);
}
