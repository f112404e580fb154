import { valueWords } from "@/components/result/words/answers";
import { dayWords } from "@/components/result/words/format";
import type { FactValue } from "@/lib/policy/engine";
import { deskReceive as messages } from "@/locales/desk-receive";
import type { Locale } from "@/locales/languages";
import type { Difference } from "./differences";

/** One side of a difference in words: what was handed over, or what stands now. */
export function sideWords(
  { fact }: Difference,
  answer: FactValue | undefined,
  locale: Locale,
): string {
  const texts = messages[locale];
  if (fact === null) return typeof answer === "string" ? dayWords(answer, locale) : texts.today;
  return answer === undefined ? texts.unstated : valueWords(fact, answer, locale);
}
