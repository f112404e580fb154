import type { Programme } from "@/lib/policy";
import { guide } from "@/locales/guide";
import type { Locale } from "@/locales/languages";
import { dayWords } from "../result/words/format";

/** From which to which day a programme is in force. */
export function periodText(
  { from, to }: Pick<Programme["period"], "from" | "to">,
  locale: Locale,
): string {
  const texts = guide[locale];
  if (from !== null && to !== null) {
    return texts.fromTo(dayWords(from, locale), dayWords(to, locale));
  }
  if (from !== null) return texts.from(dayWords(from, locale));
  return to === null ? texts.noPeriod : texts.until(dayWords(to, locale));
}
