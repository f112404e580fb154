import type { Locale } from "./locale";

/**
 * The interface texts of one domain in every language. Chinese gives the shape; a text that is
 * missing or left over in English does not compile. A text with a figure in it is a function.
 *
 * One file a domain: `export const result = defineMessages({ zh: {…}, en: {…} })`,
 * read as `result[locale].title`.
 */
export function defineMessages<Shape>(texts: {
  readonly zh: Shape;
  readonly en: NoInfer<Shape>;
}): Readonly<Record<Locale, Shape>> {
  return texts;
}
