import { locales } from "@/locales/languages";
import { basePath, hrefFor, langOf, pathWithoutLocale } from "@/messages/locale";

const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escapeXml = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

/**
 * The sitemap of these pages, each with its address in every language.
 *
 * @example sitemapXml("https://example.org", ["/", "/check"])
 */
export function sitemapXml(origin: string, pages: readonly string[]): string {
  const address = (path: string) => escapeXml(new URL(path, origin).href);
  const entries = pages.map((page) => {
    const path = pathWithoutLocale(page);
    const alternates = locales.map(
      (locale) =>
        `<xhtml:link rel="alternate" hreflang="${langOf(locale)}" href="${address(hrefFor(locale, path))}"/>`,
    );
    return `<url><loc>${address(`${basePath}${page}`)}</loc>${alternates.join("")}</url>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    "</urlset>",
    "",
  ].join("\n");
}
