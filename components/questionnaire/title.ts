import { checkStart } from "@/locales/check-start";
import type { Locale } from "@/locales/languages";

/** What the site is called, as the page says it. */
const siteName = (): string =>
  document.querySelector<HTMLMetaElement>("meta[name=application-name]")?.content ?? "";

/** In the browser: the title of a page of the questionnaire; it says so where something is wrong. */
export function titleOf(heading: string, locale: Locale, wrong = false): string {
  const prefix = wrong ? checkStart[locale].wrong.title : "";
  return `${prefix}${heading} · ${siteName()}`;
}
