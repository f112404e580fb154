import { basisWords } from "@/components/result/words/basis";
import type { OutsideSource, Programme } from "@/lib/policy";
import type { OutsideDocument } from "@/lib/policy/engine";
import { guide } from "@/locales/guide";
import { resultWords } from "@/locales/result-words";
import type { Locale } from "@/messages/locale";
import { dayWords } from "../../result/words/format";
import { outsideOf } from "../policy";

/** That a condition comes from another document, and stands in no clause of this one. */
export function FromOutside({
  source: { title, number },
  locale,
}: {
  source: OutsideDocument;
  locale: Locale;
}) {
  const words = basisWords({ outside: { title: title[locale], number } }, locale);
  return <p className="mt-1 text-base text-soft">{words}</p>;
}

/** How sure another document is, and when it was last looked up. */
function sureWords({ certainty, lookedUp }: OutsideSource, locale: Locale): string {
  const texts = guide[locale];
  const sure = texts.certainty[certainty];
  return lookedUp === null ? sure : `${sure}${texts.lookedUp(dayWords(lookedUp, locale))}`;
}

/** The other documents that conditions come from, each with how sure it is; nothing where there are none. */
export function OutsideSources({ programme, locale }: { programme: Programme; locale: Locale }) {
  const sources = outsideOf(programme);
  if (sources.length === 0) return null;
  const { inBrackets } = resultWords[locale];
  return (
    <div>
      <h3 className="text-lg">{guide[locale].outside}</h3>
      <ul className="mt-1 ml-5 list-disc">
        {sources.map((source) => (
          <li key={source.title.zh}>
            {source.title[locale]}
            {source.number === null ? null : inBrackets(source.number)}
            <span className="block text-base text-soft">{sureWords(source, locale)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
