import { type Locale, locales } from "@/locales/languages";

export { type Locale, locales };

/** Narrows a route parameter to a language of the product. */
export function isLocale(value: string): value is Locale {
  return locales.some((locale) => locale === value);
}

/** The language of a route parameter; Chinese where it is none of ours. */
export function localeOf(value: string): Locale {
  return isLocale(value) ? value : "zh";
}

/** The value of the `lang` attribute. */
export const htmlLang: Readonly<Record<Locale, string>> = { zh: "zh-CN", en: "en-GB" };

/** The folder of the site that all its addresses begin with, `/policy`; empty where it has a host of its own. */
export const basePath = process.env.BASE_PATH ?? "";

/** The path of a page in a language, within the site: Chinese has no prefix. `path` begins with a slash. */
export function pathFor(locale: Locale, path: string): string {
  if (locale === "zh") return path;
  return path === "/" ? `/${locale}` : `/${locale}${path}`;
}

/** The address of a page in a language, for links: {@link pathFor} in the folder of the site. */
export function hrefFor(locale: Locale, path: string): string {
  const page = pathFor(locale, path);
  return basePath !== "" && page === "/" ? basePath : `${basePath}${page}`;
}

/** The path of a page without its language: `/en/check`, `/zh/check` and `/check` are one page. */
export function pathWithoutLocale(pathname: string): string {
  const [, first = "", ...rest] = pathname.split("/");
  return isLocale(first) ? `/${rest.join("/")}` : pathname;
}
