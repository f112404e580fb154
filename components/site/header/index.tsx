import type { ReactNode } from "react";
import { common } from "@/locales/common";
import { documentIn } from "@/locales/documents";
import type { Locale } from "@/locales/languages";
import { hrefFor } from "@/messages/locale";
import { Mark } from "../mark";

interface SiteHeaderProps {
  locale: Locale;
  sections: ReactNode;
  language: ReactNode;
  /** What stands above the name: how one wants pages to look, and whether one wants them read aloud. */
  tools: ReactNode;
}

/** The head of every page: how it is shown, name, sections, language. It does not print. */
export function SiteHeader({ locale, sections, language, tools }: SiteHeaderProps) {
  const texts = common[locale];
  return (
    <header className="site-header border-be border-line bg-card print:hidden">
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:absolute focus:inset-bs-2 focus:start-2 focus:z-10 focus:bg-lake focus:px-4 focus:py-3 focus:text-foam"
      >
        {texts.skipToContent}
      </a>
      <div className="site-tools bg-sand">
        <div className="page flex flex-wrap items-center gap-x-3">{tools}</div>
      </div>
      <div className="page flex flex-wrap items-center gap-x-3 md:gap-x-6">
        <a
          href={hrefFor(locale, "/")}
          className="flex min-block-11 grow basis-44 items-center gap-2.5 py-2 leading-tight font-bold text-ink"
        >
          <Mark className="size-9 shrink-0" />
          <span className="min-inline-0 text-balance">{documentIn(locale).site.product}</span>
        </a>
        <nav
          aria-label={texts.mainNavigation}
          className="order-last inline-full md:order-none md:inline-auto"
        >
          {sections}
        </nav>
        {language}
      </div>
    </header>
  );
}
