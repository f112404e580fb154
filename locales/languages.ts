/** Every language of the product, the default first. */
export const locales = ["zh", "en"] as const;
/** A language of the product. */
export type Locale = (typeof locales)[number];

/** The same in every language of the product. */
export type InLanguages<T = string> = Readonly<Record<Locale, T>>;

/**
 * Makes the same for every language.
 *
 * @example inLanguages((locale) => documentIn(locale).imprint.title).en // "Implementing Opinions of Alxa League …"
 */
export const inLanguages = <T>(make: (locale: Locale) => T): InLanguages<T> =>
  Object.fromEntries(locales.map((locale) => [locale, make(locale)])) as InLanguages<T>;
