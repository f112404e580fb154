import { document, type PolicyDocument } from "@/lib/policy";
import { inWords, type Words, wordsOf } from "@/lib/policy/words";
import { documentCatalogues } from "./document-catalogues";
import type { Locale } from "./languages";

const catalogues: Readonly<Partial<Record<Locale, Readonly<Record<string, Words>>>>> =
  documentCatalogues;

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

/** The words of the document as it is written, for the template of its catalogues. */
export const ownWords = (): { readonly id: string; readonly words: Words } => ({
  id: document.id,
  words: wordsOf(document),
});
