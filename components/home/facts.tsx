import { RunByLine } from "@/components/site/run-by";
import { documentIn } from "@/locales/documents";
import { home } from "@/locales/home";
import type { Locale } from "@/locales/languages";
import { punctuation } from "@/locales/punctuation";
import { resultWords } from "@/locales/result-words";

/** What one wants to know before one begins: what it rests on, what one gets, how long it takes, who runs it. */
export function HomeFacts({ locale }: { locale: Locale }) {
  const texts = home[locale].facts;
  const { semicolon, gap, stop } = punctuation[locale];
  const { effort, site } = documentIn(locale);
  const taken = effort.map(({ id, pages, minutes }) => texts.effort[id](pages, minutes));
  return (
    <ul className="grid max-inline-3xl gap-1.5 text-base">
      <li>{site.restsOn}</li>
      <li>{texts.gives}</li>
      <li>{resultWords[locale].answer(texts.takes, taken.join(semicolon + gap) + stop)}</li>
      <li>
        <RunByLine locale={locale} />
      </li>
    </ul>
  );
}
