import type { Programme } from "@/lib/policy/engine";
import type { Locale } from "@/locales/languages";
import { resultWords } from "@/messages/result-words";

/** That the applicant has a programme already, in a few words: 以前领过了，只给一次. */
export function heldWords({ had }: Pick<Programme, "had">, locale: Locale): string {
  const { had: words, hadOtherwise } = resultWords[locale];
  return (had !== undefined && words[had]) || hadOtherwise;
}
