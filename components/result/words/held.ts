import type { Programme } from "@/lib/policy/engine";
import type { Locale } from "@/locales/languages";
import { resultWords } from "@/locales/result-words";

/** That the applicant has a programme already, in a few words: 以前领过了，只给一次. */
export function heldWords({ had }: Pick<Programme, "had">, locale: Locale): string {
  const { hadOtherwise } = resultWords[locale];
  const words: Readonly<Record<string, string>> = resultWords[locale].had;
  return (had !== undefined && words[had]) || hadOtherwise;
}
