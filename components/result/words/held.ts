import type { Programme } from "@/lib/policy/engine";
import { resultWords } from "@/locales/result-words";
import type { Locale } from "@/messages/locale";

/** That the applicant has a programme already, in a few words: 以前领过了，只给一次. */
export function heldWords({ had }: Pick<Programme<string>, "had">, locale: Locale): string {
  const { hadOtherwise } = resultWords[locale];
  const words: Readonly<Record<string, string>> = resultWords[locale].had;
  return (had !== undefined && words[had]) || hadOtherwise;
}
