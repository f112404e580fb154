import { citationWords } from "@/components/result/words/basis";
import { Chinese } from "@/components/site/chinese";
import type { OutsideDocument, Programme } from "@/lib/policy/engine";
import { documentHere } from "@/lib/settings";
import { guide } from "@/locales/guide";
import type { Locale } from "@/locales/languages";
import { resultWords } from "@/locales/result-words";
import { dayWords } from "../../result/words/format";
import { outsideOf } from "../policy";

/** That a condition comes from another document, and stands in no clause of this one. */
export function FromOutside({ source, locale }: { source: OutsideDocument; locale: Locale }) {
  const words = citationWords({ outside: source }, locale);
  return (
    <p className="mbs-1 text-base text-soft">
      <Chinese text={words} locale={locale} />
    </p>
  );
}

/** How sure another document is, and when it was last looked up. */
function sureWords({ certainty, lookedUp }: OutsideDocument, locale: Locale): string {
  const texts = guide[locale];
  const sure = texts.certainty[certainty];
  return lookedUp === null ? sure : `${sure}${texts.lookedUp(dayWords(lookedUp, locale))}`;
}

/** The other documents that conditions come from, each with how sure it is; nothing where there are none. */
export function OutsideSources({ programme, locale }: { programme: Programme; locale: Locale }) {
  const sources = outsideOf(documentHere(locale).rules, programme);
  if (sources.length === 0) return null;
  const { inBrackets } = resultWords[locale];
  return (
    <div>
      <h3 className="text-lg">{guide[locale].outside}</h3>
      <ul className="mbs-1 ms-5 list-disc">
        {sources.map((source) => (
          <li key={source.id}>
            <Chinese
              text={source.title + (source.number === null ? "" : inBrackets(source.number))}
              locale={locale}
            />
            <span className="block text-base text-soft">{sureWords(source, locale)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
