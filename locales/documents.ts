import { document, type PolicyDocument } from "@/lib/policy";
import { inWords, type Words } from "@/lib/policy/words";
import { alxa2019 as en } from "./en/alxa-2019";
import type { Locale } from "./languages";

/** The words of documents in other languages than their own: by language, then by document. */
const catalogues: Readonly<Partial<Record<Locale, Readonly<Record<string, Words>>>>> = {
  en: { "alxa-2019": en },
};

const known = new Map<Locale, PolicyDocument>();

/**
 * The document in a language; in its own words where there is no catalogue of it. For server code: a page hands the browser what it
 * needs of it.
 *
 * @example documentIn("en").rules.programmes[0]?.title // "Start-up loan for individuals"
 */
export function documentIn(locale: Locale): PolicyDocument {
  const before = known.get(locale);
  if (before) return before;
  const catalogue = catalogues[locale]?.[document.id];
  const translated = catalogue ? inWords(document, catalogue) : document;
  known.set(locale, translated);
  return translated;
}
