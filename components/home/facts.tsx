import type { ReactNode } from "react";
import { RunByLines } from "@/components/site/run-by";
import { documentIn } from "@/locales/documents";
import { home } from "@/locales/home";
import type { Locale } from "@/locales/languages";
import { punctuation } from "@/locales/punctuation";
import { runBy } from "@/locales/run-by";

/** How long it takes whom. */
function Effort({ locale }: { locale: Locale }) {
  const texts = home[locale].facts;
  const { semicolon, gap, stop } = punctuation[locale];
  const taken = documentIn(locale).effort.map(({ id, pages, minutes }) =>
    texts.effort[id](pages, minutes),
  );
  return taken.join(semicolon + gap) + stop;
}

/** What one wants to know before one begins: what it rests on, what one gets, how long it takes, who runs it. */
export function HomeFacts({ locale }: { locale: Locale }) {
  const texts = home[locale].facts;
  const facts: readonly (readonly [name: string, words: ReactNode])[] = [
    [texts.basis, documentIn(locale).site.restsOn],
    [texts.gives, texts.givesWords],
    [texts.takes, <Effort key="effort" locale={locale} />],
    [runBy[locale].title, <RunByLines key="run-by" locale={locale} />],
  ];
  return (
    <dl className="grid max-inline-3xl grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-2 text-base">
      {facts.map(([name, words]) => (
        <div key={name} className="contents">
          <dt className="font-bold text-soft">{name}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
