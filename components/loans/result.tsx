import { Button } from "@/components/ui/button";
import { cardClass } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import type { Locale } from "@/locales/languages";
import { loansResult } from "@/locales/loans-result";
import { Bearers, Chart } from "./chart";
import { csvOfEstimate } from "./columns";
import type { Offer } from "./offer";
import type { WorkedLoan } from "./read";
import { sharingWords } from "./sharing-words";
import { Months } from "./table";
import { fenMoney, monthlyWords } from "./words";

interface ResultProps {
  offer: Offer;
  worked: WorkedLoan;
  locale: Locale;
}

/** What the result comes to, each figure under its name. */
export function figuresOf(
  { estimate: { months, total, saved } }: WorkedLoan,
  locale: Locale,
): readonly (readonly [name: string, words: string])[] {
  const texts = loansResult[locale];
  return [
    [texts.toBank, monthlyWords(months, ({ payment }) => payment, locale)],
    [texts.byYou, monthlyWords(months, ({ principal, own }) => principal + own, locale)],
    [texts.interest, fenMoney(total.interest, locale)],
    [texts.saved, fenMoney(saved, locale)],
    [texts.whole, fenMoney(total.payment, locale)],
  ];
}

/** The figures that most people come for. */
export function Figures({ offer, worked, locale }: ResultProps) {
  const texts = loansResult[locale];
  const [toBank, ...others] = figuresOf(worked, locale);
  return (
    <section
      aria-labelledby="loan-result"
      className={`${cardClass} grid content-start gap-4 border-bs-6 border-bs-gold`}
    >
      <h2 id="loan-result" className="text-xl">
        {texts.title}
      </h2>
      <dl className="grid gap-3">
        <div>
          <dt className="text-soft">{toBank?.[0]}</dt>
          <dd className="text-2xl leading-snug font-bold text-lake-deep tabular-nums">
            {toBank?.[1]}
          </dd>
        </div>
        {others.map(([name, words]) => (
          <div key={name}>
            <dt className="text-soft">{name}</dt>
            <dd className="font-bold tabular-nums">{words}</dd>
          </div>
        ))}
      </dl>
      <div className="grid gap-1.5 border-bs border-line pbs-4">
        <h3 className="text-lg">{texts.bearers}</h3>
        <p className="first-letter:uppercase">{sharingWords(worked, offer, locale)}</p>
        <Bearers offer={offer} estimate={worked.estimate} locale={locale} />
      </div>
    </section>
  );
}

/** Hands a file to the browser, without a server. */
function download(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1_000);
}

/** Printing, the file, and how it was worked out. */
function Take({ offer, worked, locale }: ResultProps) {
  const texts = loansResult[locale];
  const { loan, estimate } = worked;
  const name = `${texts.take.file}-${loan.fen / 100}-${loan.months}.csv`;
  return (
    <section aria-labelledby="loan-take" className="grid gap-3">
      <h3 id="loan-take" className="text-xl">
        {texts.take.title}
      </h3>
      <div className="flex flex-wrap gap-3">
        <Button onClick={() => window.print()}>{texts.take.print}</Button>
        <Button
          variant="secondary"
          onClick={() => download(csvOfEstimate(offer, estimate, locale), name)}
        >
          {texts.take.csv}
        </Button>
      </div>
      <p className="text-base text-soft">{texts.take.note}</p>
    </section>
  );
}

/** Everything below the figures: chart, months, what to take along, how it was worked out. */
export function Details(props: ResultProps) {
  const { offer, worked, locale } = props;
  const { method } = loansResult[locale];
  return (
    <div className="grid gap-8">
      <Chart offer={offer} estimate={worked.estimate} locale={locale} />
      <Months offer={offer} estimate={worked.estimate} locale={locale} />
      <Take {...props} />
      <Disclosure summary={method.title}>
        <ul className="ms-5 grid list-disc gap-1.5">
          {method.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
