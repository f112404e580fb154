/** A language of the interface. */
export interface Language {
  /** The folder of its catalogues and the first step of its addresses. */
  readonly tag: string;
  /** What it calls itself. */
  readonly name: string;
  /** The value of `lang`, by which numbers, days and lists are written too. */
  readonly lang: string;
  readonly direction: "ltr" | "rtl";
  readonly writingMode: "horizontal-tb" | "vertical-lr";
  /** Chinese characters need less room along a line than letters, and more between lines. */
  readonly script: "han" | "letters";
  /** Whether visitors get it. Its catalogues must be whole either way. */
  readonly shipped: boolean;
}

/**
 * Every language that has a folder of catalogues; the first is the default and has no step of its own in
 * addresses. `npm run language -- new <tag>` adds one, `npm run language -- join` follows a change made here.
 */
export const languages = [
  {
    tag: "zh",
    name: "中文",
    lang: "zh-CN",
    direction: "ltr",
    writingMode: "horizontal-tb",
    script: "han",
    shipped: true,
  },
  {
    tag: "en",
    name: "English",
    lang: "en-GB",
    direction: "ltr",
    writingMode: "horizontal-tb",
    script: "letters",
    shipped: true,
  },
] as const satisfies readonly Language[];

/** A language that visitors get. */
export type Locale = Extract<(typeof languages)[number], { readonly shipped: true }>["tag"];

/** The language at `/`. */
export const defaultLocale = languages[0].tag;

/** Every language that visitors get, the default first. */
export const locales: readonly Locale[] = languages
  .filter(({ shipped }) => shipped)
  .map(({ tag }) => tag);

/** What is known of a language. */
export function languageOf(locale: Locale): Language {
  return languages.find(({ tag }) => tag === locale) ?? languages[0];
}

/** The same in every language of the product. */
export type InLanguages<T = string> = Readonly<Record<Locale, T>>;

/**
 * Makes the same for every language.
 *
 * @example inLanguages((locale) => documentIn(locale).imprint.title).en // "Implementing Opinions of Alxa League …"
 */
export const inLanguages = <T>(make: (locale: Locale) => T): InLanguages<T> =>
  Object.fromEntries(locales.map((locale) => [locale, make(locale)])) as InLanguages<T>;

/** A text that whoever runs the site writes: in Chinese and in English, which stands for every other language. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** What of such a text is shown in a language. */
export const bilingualIn = ({ zh, en }: Bilingual, locale: Locale): string =>
  locale === "zh" ? zh : en;
