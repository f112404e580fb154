import { defaultLocale, type Locale, languageOf, locales } from "@/locales/languages";

/** Narrows a route parameter to a language of the product. */
export function isLocale(value: string): value is Locale {
  return locales.some((locale) => locale === value);
}

/** The language of a route parameter; the default where it is none of ours. */
export function localeOf(value: string): Locale {
  return isLocale(value) ? value : defaultLocale;
}

/** Every language but one. */
export const otherLocales = (locale: Locale): readonly Locale[] =>
  locales.filter((other) => other !== locale);

/** The value of the `lang` attribute. */
export const langOf = (locale: Locale): string => languageOf(locale).lang;

/** The attributes of `<html>` in a language. */
export function documentAttributes(locale: Locale) {
  const { lang, direction, writingMode } = languageOf(locale);
  return {
    lang,
    dir: direction === "rtl" ? direction : undefined,
    "data-writing-mode": writingMode === "vertical-lr" ? writingMode : undefined,
  };
}

/** The folder of the site that all its addresses begin with, `/policy`; empty where it has a host of its own. */
export const basePath = process.env.BASE_PATH ?? "";

/** The path of a page in a language, within the site: the default has no prefix. `path` begins with a slash. */
export function pathFor(locale: Locale, path: string): string {
  if (locale === defaultLocale) return path;
  return path === "/" ? `/${locale}` : `/${locale}${path}`;
}

/** The address of a page in a language, for links: {@link pathFor} in the folder of the site. */
export function hrefFor(locale: Locale, path: string): string {
  const page = pathFor(locale, path);
  return basePath !== "" && page === "/" ? basePath : `${basePath}${page}`;
}

/** The language that the path of a page begins with; the default where it names none. */
export function localeIn(pathname: string): Locale {
  return localeOf(pathname.split("/")[1] ?? "");
}

/** The path of a page without its language: `/en/check`, `/zh/check` and `/check` are one page. */
export function pathWithoutLocale(pathname: string): string {
  const [, first = "", ...rest] = pathname.split("/");
  return isLocale(first) ? `/${rest.join("/")}` : pathname;
}
