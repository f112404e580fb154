import { Chinese } from "@/components/site/chinese";
import { Notice } from "@/components/ui/notice";
import { Tag } from "@/components/ui/tag";
import { clauseIn, materialIn, type Programme } from "@/lib/policy/engine";
import { documentHere } from "@/lib/settings";
import { applicantTexts } from "@/locales/applicants";
import { guide } from "@/locales/guide";
import { guideLaw } from "@/locales/guide-law";
import type { Locale } from "@/locales/languages";
import { resultWords } from "@/locales/result-words";
import { hrefFor } from "@/messages/locale";
import { Callable } from "../callable";
import { ClauseLink } from "../clause-link";
import { figuresOf } from "../law/figures";
import { History } from "../law/history";
import { MaterialChanges, PeriodChanges } from "../law/later-changes";
import { LawLink } from "../law/link";
import { excludedBy, guideHref } from "../policy";
import { periodText } from "../words";
import { Amount } from "./amount";
import { Glance } from "./glance";
import { Offices } from "./offices";
import { Requirements } from "./requirements";
import { Section } from "./section";

interface GuideProps {
  programme: Programme;
  locale: Locale;
}

function Period({ programme, locale }: GuideProps) {
  const { period } = programme;
  const texts = guide[locale];
  return (
    <>
      <p>{periodText(period, locale)}</p>
      {period.basis ? (
        <p className="text-soft">
          <Chinese
            text={resultWords[locale].answer(texts.periodBasis, period.basis)}
            locale={locale}
          />
        </p>
      ) : null}
      <PeriodChanges programme={programme} locale={locale} />
    </>
  );
}

function Steps({ programme, locale }: GuideProps) {
  const steps = documentHere(locale).guides[programme.id]?.steps ?? [];
  return (
    <ol className="grid list-decimal gap-2 ps-6 marker:font-bold marker:text-lake">
      {steps.map((step) => (
        <li key={step} className="ps-1">
          <Callable text={step} locale={locale} />
        </li>
      ))}
    </ol>
  );
}

function Materials({ programme, locale }: GuideProps) {
  const own = documentHere(locale);
  const ids = own.guides[programme.id]?.materials ?? [];
  return (
    <>
      <p className="text-soft">{resultWords[locale].usually}</p>
      <ul className="grid list-disc gap-x-8 gap-y-1 ps-6 sm:grid-cols-2">
        {ids.map((id) => (
          <li key={id}>
            <Chinese text={materialIn(own, id).name} locale={locale} />
          </li>
        ))}
      </ul>
      <MaterialChanges programme={programme} locale={locale} />
    </>
  );
}

function NotTogether({ programme, locale }: GuideProps) {
  const texts = guide[locale];
  const own = excludedBy(documentHere(locale).rules, programme);
  if (own.length === 0) return null;
  return (
    <Section id="not-together" title={texts.notTogether}>
      <ul className="grid gap-2">
        {own.map(({ other, clause, why }) => (
          <li key={other.id}>
            <a href={guideHref(locale, other.id)}>{texts.notTogetherWith(other.title)}</a>
            <p>
              {why} {clause ? <ClauseLink id={clause} locale={locale} /> : null}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Clauses({ programme, locale }: GuideProps) {
  return (
    <>
      <p className="text-soft">{guide[locale].clausesLead}</p>
      <ul className="grid gap-3">
        {programme.clauses.map((id) => (
          <li key={id}>
            <ClauseLink id={id} locale={locale} />
            <p>{clauseIn(documentHere(locale), id).meaning}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

/** All that one needs to know of a programme, made from its rule. */
export function ProgrammeGuide({ programme, locale }: GuideProps) {
  const texts = guide[locale];
  const own = { programme, locale };
  const { rules } = documentHere(locale);
  return (
    <>
      <nav aria-label={texts.breadcrumb} className="print:hidden">
        <a
          href={hrefFor(locale, "/policies")}
          className="inline-flex min-block-11 items-center gap-1.5 text-lake underline decoration-1 underline-offset-4"
        >
          <span aria-hidden="true">←</span> {texts.back}
        </a>
      </nav>
      <header className="mbs-2 grid gap-3">
        <p className="flex flex-wrap gap-2">
          <Tag>{resultWords[locale].kinds[programme.kind]}</Tag>
          <Tag>{texts.forWhom(applicantTexts[locale][programme.applicant].many)}</Tag>
        </p>
        <h1 className="text-3xl" data-whole-words>
          {programme.title}
        </h1>
        <p className="max-inline-3xl text-xl">{programme.summary}</p>
      </header>
      <div className="mbs-6 grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_20rem] print:block">
        <div className="lg:sticky lg:inset-bs-4 lg:order-last">
          <Glance {...own} />
        </div>
        <div className="grid min-inline-0 gap-8">
          <Section id="conditions" title={texts.conditions}>
            <Requirements {...own} />
          </Section>
          <Section id="amount" title={texts.amount}>
            <Amount {...own} />
          </Section>
          <Section id="period" title={texts.period}>
            <Period {...own} />
          </Section>
          {figuresOf(rules, programme.id).length > 0 ? (
            <Section id="history" title={guideLaw[locale].history}>
              <History {...own} />
            </Section>
          ) : null}
          <NotTogether {...own} />
          <Section id="steps" title={texts.steps}>
            <Steps {...own} />
          </Section>
          <Section id="materials" title={texts.materials}>
            <Materials {...own} />
          </Section>
          <Section id="offices" title={texts.where}>
            <Offices {...own} />
          </Section>
          {programme.notes.length > 0 ? (
            <Section id="notes" title={texts.notes}>
              <Notice tone="warning">
                <ul className="grid gap-1.5">
                  {programme.notes.map(({ id, words }) => (
                    <li key={id}>
                      <Chinese text={words} locale={locale} />
                    </li>
                  ))}
                </ul>
              </Notice>
            </Section>
          ) : null}
          <Section id="clauses" title={texts.clauses} look="large:hidden">
            <Clauses {...own} />
            {rules.instruments.length > 0 ? (
              <p>
                <LawLink locale={locale} />
              </p>
            ) : null}
          </Section>
        </div>
      </div>
    </>
  );
}
