"use client";

import "./globals.css";
import { Button, ButtonLink } from "@/components/ui/button";
import { defaultLocale, locales } from "@/locales/languages";
import { pageError } from "@/locales/page-error";
import { documentAttributes, hrefFor, langOf } from "@/messages/locale";

/** Shown where even the frame of the page failed; the link works without scripts, which may be what failed. */
export default function GlobalError({ reset }: { reset: () => void }) {
  return (
    <html {...documentAttributes(defaultLocale)}>
      <head>
        <title>{locales.map((locale) => pageError[locale].title).join(" · ")}</title>
      </head>
      <body>
        <main className="page grid gap-12 pbs-16 md:grid-cols-2">
          {locales.map((locale) => {
            const texts = pageError[locale];
            return (
              <section
                key={locale}
                lang={langOf(locale)}
                className="grid justify-items-start gap-4"
              >
                <h1 className="text-3xl">{texts.title}</h1>
                <p>{texts.body}</p>
                <div className="flex flex-wrap gap-3">
                  <Button onClick={reset}>{texts.retry}</Button>
                  <ButtonLink href={hrefFor(locale, "/")} variant="secondary">
                    {texts.home}
                  </ButtonLink>
                </div>
              </section>
            );
          })}
        </main>
      </body>
    </html>
  );
}
