import { renderToStaticMarkup } from "react-dom/server";
import { SiteDocument } from "@/components/site/document";
import { ButtonLink } from "@/components/ui/button";
import { builtStylesheets } from "@/lib/build/manifest";
import { common } from "@/locales/common";
import { defaultLocale, locales } from "@/locales/languages";
import { refused } from "@/locales/refused";
import { hrefFor, langOf } from "@/messages/locale";

export type ErrorStatus = 400 | 405 | 500 | 503;

/** A whole page that says in every language why a request got no answer, as HTML. */
export function errorPage(status: ErrorStatus): string {
  const titles = locales.map((locale) => refused[locale][status].title);
  return `<!DOCTYPE html>${renderToStaticMarkup(
    <SiteDocument
      locale={defaultLocale}
      path="/"
      title={titles.join(" · ")}
      stylesheets={builtStylesheets()}
    >
      <div className="grid gap-12 pbs-8 md:grid-cols-2">
        {locales.map((locale, index) => {
          const { title, body } = refused[locale][status];
          const Heading = index === 0 ? "h1" : "h2";
          return (
            <section key={locale} lang={langOf(locale)} className="grid justify-items-start gap-4">
              <Heading className="text-3xl">{title}</Heading>
              <p>{body}</p>
              <ButtonLink
                href={hrefFor(locale, "/")}
                variant={index === 0 ? "primary" : "secondary"}
              >
                {common[locale].notFound.home}
              </ButtonLink>
            </section>
          );
        })}
      </div>
    </SiteDocument>,
  )}`;
}
