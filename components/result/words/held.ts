import type { Locale, Programme } from "@/lib/policy/engine";
import { resultWords } from "@/messages/result-words";

/** That the applicant has a programme already, in a few words: 以前领过了，只给一次. */
export function heldWords({ had }: Pick<Programme<string>, "had">, locale: Locale): string {
  const { had: words, hadOtherwise } = resultWords[locale];
  return (had !== undefined && words[had]) || hadOtherwise;
}
