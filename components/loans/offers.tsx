import type { ReactNode } from "react";
import { PhoneLink } from "@/components/result/view/phone";
import { citationOf, citationWords } from "@/components/result/words/basis";
import { money } from "@/components/result/words/format";
import { Chinese } from "@/components/site/chinese";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { Hotline, Rules } from "@/lib/policy/engine";
import { applicantTexts } from "@/locales/applicants";
import type { Locale } from "@/locales/languages";
import { loans } from "@/locales/loans";
import { punctuation } from "@/locales/punctuation";
import { result } from "@/locales/result";
import { hrefFor } from "@/messages/locale";
import type { LoanOverTime } from "./data";
import { offerOf } from "./offer";
import { laterWords, payersWords } from "./words";

/** Where the calculator stands on the page. */
export const calculatorAnchor = "calculator";

interface OfferCardProps {
  rules: Pick<Rules, "outside">;
  over: LoanOverTime;
  /** The numbers to call about it. */
  hotlines: readonly Hotline[];
  locale: Locale;
  onCalculate: () => void;
  /** How one stands with it. */
  children: ReactNode;
}

/** A loan: how much, for how long, who pays the interest, what it asks, and how one stands with it. */
export function OfferCard({
  rules,
  over,
  hotlines,
  locale,
  onCalculate,
  children,
}: OfferCardProps) {
  const texts = loans[locale];
  const offer = offerOf(over);
  const { id, title, summary, requirements } = over.loan;
  const named = punctuation[locale].colon + title;
  const facts = [
    [texts.appliedForBy, applicantTexts[locale][offer.applicant].one],
    [texts.most, money(offer.ceiling, locale)],
    ...offer.ceilings.map((later) => laterWords(later, locale)),
    [texts.term, offer.termMonths === null ? texts.notStated : texts.termMost(offer.termMonths)],
    [
      texts.interest,
      offer.payers.length === 0
        ? texts.notStated
        : texts.interestFunded(payersWords(offer, locale)),
    ],
  ];
  return (
    <Card as="article" id={id} className="grid gap-4">
      <div>
        <h3 className="text-xl">{title}</h3>
        <p className="mbs-1">{summary}</p>
      </div>
      <dl className="grid gap-x-6 gap-y-1 md:grid-cols-[repeat(auto-fill,minmax(12rem,1fr))]">
        {facts.map(([name, words]) => (
          <div key={name} className="flex gap-3 md:block tight:block">
            <dt className="inline-16 shrink-0 text-soft md:inline-auto tight:inline-auto">
              {name}
            </dt>
            <dd className="font-bold first-letter:uppercase">
              <Chinese text={words} locale={locale} />
            </dd>
          </div>
        ))}
      </dl>
      <p className="flex flex-wrap items-center gap-x-5 print:hidden">
        {result[locale].call}
        {hotlines.map(({ id: line, number, name }) => (
          <PhoneLink key={line} number={number} name={name} />
        ))}
      </p>
      {children}
      <Disclosure summary={texts.conditions(requirements.length)}>
        <ul className="ms-5 grid list-disc gap-1">
          {requirements.map((requirement) => (
            <li key={requirement.id}>
              <Chinese text={requirement.words} locale={locale} />{" "}
              <span className="text-base text-soft">
                <Chinese
                  text={citationWords(citationOf(requirement, rules), locale)}
                  locale={locale}
                />
              </span>
            </li>
          ))}
        </ul>
      </Disclosure>
      <div className="flex flex-wrap gap-3">
        <ButtonLink href={`#${calculatorAnchor}`} onClick={onCalculate}>
          {texts.calculate}
          <VisuallyHidden>{named}</VisuallyHidden>
        </ButtonLink>
        <ButtonLink variant="secondary" href={hrefFor(locale, `/policies/${id}`)}>
          {texts.guide}
          <VisuallyHidden>{named}</VisuallyHidden>
        </ButtonLink>
      </div>
    </Card>
  );
}
