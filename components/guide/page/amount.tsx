import { Chinese } from "@/components/site/chinese";
import { ButtonLink } from "@/components/ui/button";
import { Tag } from "@/components/ui/tag";
import { isCalculable } from "@/lib/loans/calculable";
import type { Parameter, Programme } from "@/lib/policy/engine";
import { documentHere } from "@/lib/settings";
import { guide } from "@/locales/guide";
import type { Locale } from "@/locales/languages";
import { loans } from "@/locales/loans";
import { resultWords } from "@/locales/result-words";
import { hrefFor } from "@/messages/locale";
import { dayWords, figure, money } from "../../result/words/format";
import { AmountChanges } from "../law/later-changes";
import { parametersFor } from "../policy";

function Rates({ rate, locale }: { rate: Parameter; locale: Locale }) {
  const texts = guide[locale];
  const words = (value: number): string =>
    rate.unit === "yuan"
      ? money(value, locale)
      : resultWords[locale].units.percent(figure(value, locale), value);
  return (
    <div>
      <p>{rate.name}</p>
      <ul className="mbs-1 grid gap-2 border-s-3 border-line ps-4 tight:ps-2">
        {rate.values.map(({ from, value, source, certainty, checked }) => (
          <li key={from}>
            <p>
              <strong>{words(value)}</strong>
              {resultWords[locale].inBrackets(texts.from(dayWords(from, locale)))}
            </p>
            <p className="text-base text-soft">
              <Chinese
                text={resultWords[locale].answer(texts.rateSource, source)}
                locale={locale}
              />
              {certainty === "published" ? null : (
                <span className="block">{texts.certainty[certainty]}</span>
              )}
              {checked ? (
                <span className="block">{texts.rateChecked(dayWords(checked, locale))}</span>
              ) : null}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** How much: the figure or how it comes about, what kind of figure it is, and the dated rates behind it. */
export function Amount({ programme, locale }: { programme: Programme; locale: Locale }) {
  const texts = guide[locale];
  const { amount, paidThrough } = programme;
  const { name, means } = texts.amountKinds[amount.kind];
  const rates = parametersFor(documentHere(locale).rules, programme);
  return (
    <>
      <p className="text-xl font-bold">
        <Chinese text={amount.words} locale={locale} />
      </p>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-soft">
        <Tag>{name}</Tag>
        <span>{means}</span>
      </p>
      <AmountChanges programme={programme} locale={locale} />
      {paidThrough === "host" ? <p>{texts.paidThroughHost}</p> : null}
      {isCalculable(programme) ? (
        <p className="print:hidden">
          <ButtonLink variant="secondary" href={`${hrefFor(locale, "/loans")}#${programme.id}`}>
            {loans[locale].fromGuide}
          </ButtonLink>
        </p>
      ) : null}
      {rates.length > 0 ? (
        <div className="grid gap-4">
          <h3 className="text-lg">{texts.rates}</h3>
          {rates.map((rate) => (
            <Rates key={rate.id} rate={rate} locale={locale} />
          ))}
        </div>
      ) : null}
    </>
  );
}
