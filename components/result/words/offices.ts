import { officeIn, type Rules } from "@/lib/policy/engine";
import type { Locale } from "@/locales/languages";
import { resultWords } from "@/locales/result-words";

/** Whether an office has another name by now. */
export const isRenamed = (rules: Pick<Rules, "offices">, office: string): boolean =>
  officeIn(rules, office).laterName !== undefined;

/** The name of an office as the document has it, with what it is called by now: 人民银行…支行（现中国人民银行…分行，以当地公布为准）. */
export function officeWords(rules: Pick<Rules, "offices">, office: string, locale: Locale): string {
  const { name, laterName } = officeIn(rules, office);
  return laterName ? resultWords[locale].nameNow(name, laterName.name) : name;
}
