import type { PolicyDocument, Programme } from "@/lib/policy/engine";
import type { Locale } from "@/locales/languages";
import { resultWords } from "@/locales/result-words";

/** That the applicant has a programme already, in a few words: 以前领过了，只给一次. */
export const heldWords = (
  { had }: Pick<Programme, "had">,
  { heldWords: byFact }: Pick<PolicyDocument, "heldWords">,
  locale: Locale,
): string => byFact.find(({ id }) => id === had)?.words ?? resultWords[locale].had;
