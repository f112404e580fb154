import { documentHere } from "@/lib/settings";
import { common } from "@/locales/common";
import { documentIn } from "@/locales/documents";
import type { Locale } from "@/locales/languages";
import { punctuation } from "@/locales/punctuation";
import { resultWords } from "@/locales/result-words";
import { runBy } from "@/locales/run-by";
import { hrefFor } from "@/messages/locale";
import { MainHotlines } from "../hotlines";
import { RunByLine } from "../run-by";

const links = [
  { path: "/clauses", text: "document" },
  { path: "/law", text: "law" },
  { path: "/desk", text: "desk" },
] as const;

/** The foot of every page: what this is and is not, who runs it, whom to call. It does not print. */
export function SiteFooter({ locale }: { locale: Locale }) {
  const texts = common[locale].footer;
  const { gap } = punctuation[locale];
  const { answer } = resultWords[locale];
  const hasPapers = documentHere(locale).rules.instruments.length > 0;
  const shown = links.filter(({ text }) => text !== "law" || hasPapers);
  return (
    <footer className="mbs-8 border-bs border-line bg-sand py-5 sm:mbs-16 sm:py-8 text-base text-soft print:hidden">
      <div className="page grid gap-x-10 gap-y-2 md:grid-cols-2">
        <div className="grid content-start gap-3">
          <p>
            <strong className="text-ink">{texts.unofficial}</strong>
            {gap}
            {documentIn(locale).site.restsOn}
            {gap}
            <strong className="text-ink">{texts.decision}</strong>
          </p>
          <p>
            <RunByLine locale={locale} />
          </p>
        </div>
        <div>
          <div id="call" className="flex flex-wrap items-center gap-x-4">
            <p>{answer(runBy[locale].call, "")}</p>
            <MainHotlines locale={locale} />
          </div>
          <p className="large:hidden">{texts.privacy}</p>
          <ul className="flex flex-wrap gap-x-5">
            {shown.map(({ path, text }) => (
              <li key={path}>
                <a
                  href={hrefFor(locale, path)}
                  className="inline-flex min-block-11 items-center text-lake underline underline-offset-4"
                >
                  {texts[text]}
                </a>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </footer>
  );
}
