import { checkStart } from "@/locales/check-start";
import { common } from "@/locales/common";
import type { Locale } from "@/locales/languages";

/** The title of a page of the questionnaire; it says so where something is wrong. */
export function titleOf(heading: string, locale: Locale, wrong = false): string {
  const prefix = wrong ? checkStart[locale].wrong.title : "";
  return `${prefix}${heading} · ${common[locale].product}`;
}
