import { Chinese } from "@/components/site/chinese";
import type { Result } from "@/lib/policy/engine";
import { punctuation } from "@/locales/punctuation";
import { result as messages } from "@/locales/result";
import { resultLaw } from "@/locales/result-law";
import type { ResultContext } from "../context";
import { amountMarks } from "../words/amount-marks";
import { ratesOn } from "../words/amounts";
import { dayWords, issueYear } from "../words/format";
import { newWords } from "../words/law";

/** How the amount comes about, by which dated rate, and what its figure still needs. */
export function AmountNotes({ context, result }: { context: ResultContext; result: Result }) {
  const { data, assessment, locale } = context;
  const texts = messages[locale];
  const programme = context.programmeOf(result.programme);
  const rates = ratesOn(programme, data.rules.parameters, assessment.asOf, locale);
  const marks = amountMarks(context, result).map((mark) => newWords(mark, locale));
  const asks = result.amount.needs.filter((id) => context.factOf(id)?.holder === "applicant");
  return (
    <div className="text-soft">
      <p>
        <Chinese
          text={
            marks.length === 0
              ? programme.amount.words
              : resultLaw[locale].ofDocument(issueYear(data.imprint), programme.amount.words)
          }
          locale={locale}
        />
      </p>
      {marks.map((words) => (
        <p key={words} className="text-base text-ink">
          <Chinese text={words} locale={locale} />
        </p>
      ))}
      {rates.map(({ name, figure, from, source }) =>
        figure === null || from === null ? (
          <p key={name}>{texts.noFigureThatDay}</p>
        ) : (
          <p key={name} className="text-base">
            {texts.rate(name, figure, dayWords(from, locale))}
            {source === null ? null : (
              <Chinese text={` ${texts.rateSource(source)}`} locale={locale} />
            )}
          </p>
        ),
      )}
      {programme.paidThrough === "host" ? <p>{texts.paidThroughHost}</p> : null}
      {asks.length > 0 ? (
        <p className="text-ink">
          {texts.amountNeeds}
          {punctuation[locale].colon}
          {asks.map((id) => (
            <span key={id} className="me-3 inline-block">
              {context.question(id, context.labelOf(id))}
            </span>
          ))}
        </p>
      ) : null}
    </div>
  );
}
