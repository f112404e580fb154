import type { ReactNode } from "react";
import { documentIn } from "@/locales/documents";
import type { Locale } from "@/locales/languages";
import { basePath, documentAttributes } from "@/messages/locale";
import { DisplayLinks } from "../display";
import { SiteFooter } from "../footer";
import { SiteHeader } from "../header";
import { LanguageLink, SectionLinks } from "../navigation";
import { sections } from "../navigation/sections";

interface SiteDocumentProps {
  locale: Locale;
  /** Path of the page without its language; the language link leads there. */
  path: string;
  title: string;
  /** Addresses from `builtStylesheets()`. */
  stylesheets: readonly string[];
  /** What leads to the other language, where a link to `path` would lose something. */
  language?: ReactNode;
  /** What leads to the page in another display, where its address does not. */
  display?: ReactNode;
  children: ReactNode;
}

/**
 * A whole page as plain HTML, for route handlers that answer with a document of their own.
 * It holds no script. Pages of the router get the same frame from their layout.
 */
export function SiteDocument({
  locale,
  path,
  title,
  stylesheets,
  language = <LanguageLink locale={locale} path={path} />,
  display = <DisplayLinks locale={locale} />,
  children,
}: SiteDocumentProps) {
  return (
    <html {...documentAttributes(locale)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{`${title} · ${documentIn(locale).site.product}`}</title>
        <link rel="icon" href={`${basePath}/icon.svg`} type="image/svg+xml" />
        {stylesheets.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
      </head>
      <body>
        <SiteHeader
          locale={locale}
          sections={<SectionLinks locale={locale} path={path} sections={sections} />}
          language={language}
          tools={display}
        />
        <main id="content" className="page pbs-8">
          {children}
        </main>
        <SiteFooter locale={locale} />
      </body>
    </html>
  );
}
