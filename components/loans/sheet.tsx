import { clauseWords, dayWords, issueYear, money } from "@/components/result/words/format";
import { Chinese } from "@/components/site/chinese";
import type { Imprint } from "@/lib/policy/engine";
import type { Locale } from "@/locales/languages";
import { loans } from "@/locales/loans";
import { loansForm } from "@/locales/loans-form";
import { loansResult } from "@/locales/loans-result";
import { loansSharing } from "@/locales/loans-sharing";
import { punctuation } from "@/locales/punctuation";
import { bearersOf } from "./columns";
import type { Offer } from "./offer";
import type { DayRates } from "./rates";
import type { WorkedLoan } from "./read";
import { figuresOf } from "./result";
import { ruleSource, ruleWords, sharingWords } from "./sharing-words";
import { MonthTable } from "./table";
import { fenMoney, payersWords, rateWords } from "./words";

interface SheetProps {
  imprint: Imprint;
  offer: Offer;
  worked: WorkedLoan;
  rates: DayRates;
  today: string;
  locale: Locale;
}

function Pairs({
  title,
  pairs,
}: {
  title: string;
  pairs: readonly (readonly [name: string, words: string])[];
}) {
  return (
    <section className="mbs-3">
      <h2 className="text-[12pt]">{title}</h2>
      <dl className="mbs-1 border-bs">
        {pairs.map(([name, words]) => (
          <div key={name} className="grid grid-cols-[18rem_1fr] gap-3 border-be py-0.5">
            <dt>{name}</dt>
            <dd className="font-bold tabular-nums">{words}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** What the sharing of the interest rests on, by paragraphs: the document, then a rule from elsewhere and what is not sure of it. */
function restsOn(
  { rule, elsewhere }: WorkedLoan,
  offer: Offer,
  imprint: Imprint,
  locale: Locale,
): readonly (readonly string[])[] {
  const texts = loansSharing[locale];
  if (offer.payers.length === 0) {
    return [[texts.notStated], ...(rule ? [ruleSource(rule, locale)] : [])];
  }
  const document = [
    texts.funded(clauseWords(offer.clause, locale), payersWords(offer, locale)),
    texts.fundedStill(issueYear(imprint)),
  ];
  if (!elsewhere) return [document];
  return [
    document,
    [
      texts.elsewhere(ruleWords(elsewhere.rule, locale), fenMoney(elsewhere.own, locale)),
      ...ruleSource(elsewhere.rule, locale),
    ],
  ];
}

/** The printed sheet of the estimate: what was entered, what it comes to, every month, and that it is an estimate. */
export function LoanSheet({ imprint, offer, worked, rates: { lpr }, today, locale }: SheetProps) {
  const texts = loansResult[locale];
  const { loan, method, day, estimate } = worked;
  return (
    <div className="loan-sheet hidden text-[10.5pt] leading-snug print:block">
      <h1 className="text-[16pt]">{texts.sheet.title}</h1>
      <p>{texts.sheet.made(dayWords(today, locale))}</p>
      <p className="mbs-2 border-2 p-2 font-bold">{loans[locale].notice(issueYear(imprint))}</p>
      <Pairs
        title={texts.sheet.inputs}
        pairs={[
          [texts.sheet.loan, offer.title],
          [texts.sheet.amount, money(loan.fen / 100, locale)],
          [texts.sheet.months, texts.sheet.monthsValue(loan.months)],
          [texts.sheet.method, loansForm[locale].methods[method].name],
          [texts.sheet.rate, rateWords(loan.rate)],
          [texts.sheet.rateDay, dayWords(day, locale)],
          [texts.sheet.lprThen, lpr ? rateWords(lpr.rate) : texts.sheet.noLpr],
          [texts.bearers, sharingWords(worked, offer, locale)],
        ]}
      />
      <Pairs
        title={texts.sheet.figures}
        pairs={[
          ...figuresOf(worked, locale),
          ...bearersOf(offer, locale).map(
            ({ label, of }) =>
              [`${texts.bearers} · ${label}`, fenMoney(of(estimate.total), locale)] as const,
          ),
        ]}
      />
      {restsOn(worked, offer, imprint, locale).map((sentences) => (
        <p key={sentences[0]} className="mbs-2">
          <Chinese text={sentences.join(punctuation[locale].gap)} locale={locale} />
        </p>
      ))}
      <div className="mbs-3">
        <MonthTable offer={offer} estimate={estimate} locale={locale} />
      </div>
      <ul className="mbs-3 ms-5 list-disc">
        {texts.method.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </div>
  );
}
