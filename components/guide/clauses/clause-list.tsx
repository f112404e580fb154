import { cardClass } from "@/components/ui/card";
import { type Clause, clausesOf } from "@/lib/policy/engine";
import { documentHere } from "@/lib/settings";
import { dispositions } from "@/locales/dispositions";
import { guide } from "@/locales/guide";
import { guideClauses } from "@/locales/guide-clauses";
import type { Locale } from "@/locales/languages";
import { resultWords } from "@/locales/result-words";
import { clauseAnchor, dayWords } from "../../result/words/format";
import { LawLink } from "../law/link";
import { articleAnchor, programmesOn } from "../policy";
import { ProgrammeLinks } from "../programme-links";

function AboutDocument({ locale }: { locale: Locale }) {
  const texts = guideClauses[locale];
  const { imprint } = documentHere(locale);
  const lines = [
    [texts.name, texts.documentTitle(imprint.title)],
    [texts.issuer, imprint.issuer],
    [texts.issuedOn, dayWords(imprint.issuedOn, locale)],
    [texts.gazette, imprint.gazette],
  ] as const;
  return (
    <section aria-labelledby="about" className={cardClass}>
      <h2 id="about" className="text-xl">
        {texts.about}
      </h2>
      <dl className="mbs-3 grid gap-x-6 gap-y-2 sm:grid-cols-[auto_1fr]">
        {lines.map(([label, words]) => (
          <div key={label} className="sm:contents">
            <dt className="text-soft">{label}</dt>
            <dd>{words}</dd>
          </div>
        ))}
        <div className="sm:contents">
          <dt className="text-soft">{texts.parents}</dt>
          <dd>
            <ul className="grid gap-1">
              {imprint.parents.map(({ id, reference, title }) => (
                <li key={id}>{texts.parent(title, reference)}</li>
              ))}
            </ul>
          </dd>
        </div>
      </dl>
    </section>
  );
}

function Contents({ locale }: { locale: Locale }) {
  const texts = guideClauses[locale];
  return (
    <nav aria-labelledby="contents">
      <h2 id="contents" className="text-xl">
        {texts.contents}
      </h2>
      <ol className="mbs-2 grid gap-x-8 sm:grid-cols-2">
        {documentHere(locale).articles.map(({ number, title }) => (
          <li key={number}>
            <a
              href={`#${articleAnchor(number)}`}
              className="flex min-block-11 items-baseline gap-3 py-2 text-lake tight:flex-col tight:gap-0 hover:text-lake-deep"
            >
              {number === 0 ? null : (
                <span className="min-inline-20 shrink-0 text-base whitespace-nowrap text-soft">
                  {guide[locale].article(number)}
                </span>
              )}
              <span className="underline decoration-1 underline-offset-4">{title}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function ClauseEntry({ clause, locale }: { clause: Clause; locale: Locale }) {
  const texts = guideClauses[locale];
  const { id, meaning, disposition, also = [], restored } = clause;
  const programmes = programmesOn(documentHere(locale).rules, id);
  const anchor = clauseAnchor(id);
  return (
    <li
      id={anchor}
      className="grid gap-x-5 gap-y-1 -mx-3 border-bs border-line px-3 tight:-mx-2 tight:px-2 py-4 target:bg-gold-tint sm:grid-cols-[4rem_minmax(0,1fr)]"
    >
      <a
        href={`#${anchor}`}
        className="-my-2 self-start py-2 text-xl font-bold text-lake underline decoration-1 underline-offset-4"
      >
        {id}
      </a>
      <div className="grid gap-2">
        <p className="flex flex-wrap gap-2">
          {[disposition, ...also].map((one) => (
            <span
              key={one}
              className="rounded-lg bg-sand px-2.5 py-0.5 text-base text-soft print:border print:border-line"
            >
              {dispositions[locale][one]}
            </span>
          ))}
        </p>
        <p>{meaning}</p>
        {restored ? (
          <p className="text-base text-soft">
            {resultWords[locale].answer(texts.restored, restored)}
          </p>
        ) : null}
        {programmes.length > 0 ? (
          <div>
            <p className="text-base text-soft">{texts.programmes}</p>
            <ProgrammeLinks programmes={programmes} locale={locale} />
          </div>
        ) : null}
      </div>
    </li>
  );
}

/** The document, clause by clause, in our own words. */
export function ClauseList({ locale }: { locale: Locale }) {
  const texts = guideClauses[locale];
  const own = documentHere(locale);
  return (
    <>
      <h1 className="text-3xl">{texts.title}</h1>
      <p className="mbs-3 text-xl">{texts.lead(own.articles.length - 1, clausesOf(own).length)}</p>
      <p className="mbs-2 text-soft">{texts.own}</p>
      {own.rules.instruments.length > 0 ? (
        <p>
          <LawLink locale={locale} />
        </p>
      ) : null}
      <div className="mbs-6 grid gap-8">
        <AboutDocument locale={locale} />
        <Contents locale={locale} />
      </div>
      {own.articles.map(({ number, title, summary, clauses }) => (
        <section key={number} aria-labelledby={articleAnchor(number)} className="mbs-12">
          <h2 id={articleAnchor(number)} className="text-2xl">
            {number === 0 ? null : (
              <span className="block text-base text-gold-deep">
                {guide[locale].article(number)}
              </span>
            )}
            {title}
          </h2>
          <p className="mbs-2 mbe-4">{summary}</p>
          <ul>
            {clauses.map((clause) => (
              <ClauseEntry key={clause.id} clause={clause} locale={locale} />
            ))}
          </ul>
          <p className="border-bs border-line pbs-2 print:hidden">
            <a href="#contents" className="inline-block py-2 text-lake underline">
              {texts.toContents}
            </a>
          </p>
        </section>
      ))}
    </>
  );
}
