import type { Metadata } from "next";
import "./globals.css";
import { SiteFooter } from "@/components/site/footer";
import { SiteHeader } from "@/components/site/header";
import { MainHotlines } from "@/components/site/hotlines";
import { LanguageLink, SectionLinks } from "@/components/site/navigation";
import { sections } from "@/components/site/navigation/sections";
import { PageScript } from "@/components/site/page-script";
import { ButtonLink } from "@/components/ui/button";
import { common } from "@/locales/common";
import { defaultLocale, type Locale, locales } from "@/locales/languages";
import { resultWords } from "@/locales/result-words";
import { runBy } from "@/locales/run-by";
import { documentAttributes, hrefFor, langOf } from "@/messages/locale";

export const metadata: Metadata = {
  title: locales.map((locale) => common[locale].notFound.title).join(" · "),
};

function Message({ locale, first }: { locale: Locale; first: boolean }) {
  const texts = common[locale].notFound;
  const Heading = first ? "h1" : "h2";
  return (
    <section lang={langOf(locale)} className="grid justify-items-start gap-4">
      <Heading className="text-3xl">{texts.title}</Heading>
      <p>{texts.body}</p>
      <div>
        <p>{resultWords[locale].answer(runBy[locale].call, "")}</p>
        <p className="flex flex-wrap gap-x-4">
          <MainHotlines locale={locale} />
        </p>
      </div>
      <ButtonLink href={hrefFor(locale, "/")} variant={first ? "primary" : "secondary"}>
        {texts.home}
      </ButtonLink>
    </section>
  );
}

/** For every address that is none of ours; one page, so it speaks every language. */
export default function NotFound() {
  return (
    <html {...documentAttributes(defaultLocale)}>
      <body>
        <PageScript />
        <SiteHeader
          locale={defaultLocale}
          sections={<SectionLinks locale={defaultLocale} path="" sections={sections} />}
          language={<LanguageLink locale={defaultLocale} path="/" />}
        />
        <main id="content" className="page grid gap-12 pbs-16 md:grid-cols-2">
          {locales.map((locale, index) => (
            <Message key={locale} locale={locale} first={index === 0} />
          ))}
        </main>
        <SiteFooter locale={defaultLocale} />
      </body>
    </html>
  );
}
