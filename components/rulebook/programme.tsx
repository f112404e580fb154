import type { ReactNode } from "react";
import { MaterialChanges, PeriodChanges } from "@/components/guide/law/later-changes";
import { OutsideSources } from "@/components/guide/page/outside";
import { articleOf, counterOf, excludedBy } from "@/components/guide/policy";
import { periodText } from "@/components/guide/words";
import { clauseWords } from "@/components/result/words/format";
import { officeWords } from "@/components/result/words/offices";
import { Chinese } from "@/components/site/chinese";
import { clauseIn, type Example, materialIn, type Programme, responsibleIn } from "@/lib/policy";
import { explainInLine } from "@/lib/policy/explain";
import { documentHere } from "@/lib/settings";
import { applicantTexts } from "@/locales/applicants";
import { explainWords } from "@/locales/explain";
import { guide } from "@/locales/guide";
import type { Locale } from "@/locales/languages";
import { punctuation } from "@/locales/punctuation";
import { resultWords } from "@/locales/result-words";
import { rulebook } from "@/locales/rulebook";
import { Money } from "./amount";
import { historyAnchor, programmeAnchor } from "./anchors";
import { CasesTable } from "./cases-table";
import { Conditions } from "./conditions";
import { Figures, figureTable } from "./figures";
import { RunningLines } from "./running";
import { SignOff } from "./sign";

interface OfProgramme {
  programme: Programme;
  locale: Locale;
}

function Part({ title, id, children }: { title: string; id?: string; children: ReactNode }) {
  return (
    <section id={id} className="rulebook-part">
      <h3 className="text-lg">{title}</h3>
      {children}
    </section>
  );
}

/** The clauses in our own words, each by its place in the document. */
function Basis({ programme, locale }: OfProgramme) {
  return (
    <>
      {programme.clauses.map((id) => (
        <p key={id}>
          <strong>{clauseWords(id, locale)}</strong>{" "}
          <Chinese text={clauseIn(documentHere(locale), id).meaning} locale={locale} />
        </p>
      ))}
    </>
  );
}

/** Where one applies, and whether the document says so. */
function Counter({ programme: { counter }, locale }: OfProgramme) {
  const { inBrackets, usualPlace, answer } = resultWords[locale];
  const { clause } = counter;
  const named =
    clause === null ? usualPlace : answer(guide[locale].namedBy, "") + clauseWords(clause, locale);
  return counterOf(documentHere(locale).rules, { counter }).name + inBrackets(named);
}

/** Who answers for the article, the lead first. */
function Responsible({ programme, locale }: OfProgramme) {
  const { rules } = documentHere(locale);
  const { lead, joint, andOthers } = responsibleIn(rules, articleOf(programme));
  const { answer, andOthers: others } = resultWords[locale];
  const { lead: leadWords, noLead, joint: jointWords } = guide[locale];
  const joins = [
    ...joint.map((office) => officeWords(rules, office, locale)),
    ...(andOthers ? [others] : []),
  ];
  return (
    <>
      <p>{answer(leadWords, lead ? officeWords(rules, lead, locale) : noLead)}</p>
      {joins.length > 0 ? (
        <p>{answer(jointWords, joins.join(punctuation[locale].longListJoin))}</p>
      ) : null}
    </>
  );
}

function Funding({ programme: { funding }, locale }: OfProgramme) {
  const { fundWhen } = guide[locale];
  if (funding.length === 0) return resultWords[locale].noFunding;
  const { facts } = documentHere(locale).rules;
  return funding
    .map(({ name, when }) =>
      when ? fundWhen(name, explainInLine(when, facts, explainWords[locale])) : name,
    )
    .join(punctuation[locale].semicolon);
}

/** What a reader looks up first, each under its name. */
function Glance({ programme, locale }: OfProgramme) {
  const texts = rulebook[locale];
  const { funding } = guide[locale];
  const { id, kind, applicant } = programme;
  const lines = [
    [texts.id, <code key="id">{id}</code>],
    [texts.who, applicantTexts[locale][applicant].many],
    [texts.gives, resultWords[locale].kinds[kind]],
    [texts.responsible, <Responsible key="responsible" {...{ programme, locale }} />],
    [texts.where, <Counter key="where" {...{ programme, locale }} />],
    [funding, <Funding key="funding" {...{ programme, locale }} />],
  ] as const;
  return (
    <dl className="rulebook-glance">
      {lines.map(([name, words]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}

function Days({ programme, locale }: OfProgramme) {
  const { period } = programme;
  const { answer } = resultWords[locale];
  return (
    <>
      <p>
        <strong>{periodText(period, locale)}</strong>
      </p>
      {period.basis ? (
        <p>
          <Chinese text={answer(guide[locale].periodBasis, period.basis)} locale={locale} />
        </p>
      ) : null}
      <PeriodChanges programme={programme} locale={locale} />
      <p>{rulebook[locale].running}</p>
      <RunningLines programme={programme} locale={locale} />
    </>
  );
}

function Materials({ programme, locale }: OfProgramme) {
  const own = documentHere(locale);
  const names = (own.guides[programme.id]?.materials ?? []).map((id) => materialIn(own, id).name);
  return (
    <>
      <p>{resultWords[locale].usually}</p>
      <ul className="rulebook-list rulebook-columns">
        {names.map((name) => (
          <li key={name}>
            <Chinese text={name} locale={locale} />
          </li>
        ))}
      </ul>
      <MaterialChanges programme={programme} locale={locale} />
    </>
  );
}

function NotTogether({ programme, locale }: OfProgramme) {
  const { inBrackets, answer } = resultWords[locale];
  return (
    <ul className="rulebook-list">
      {excludedBy(documentHere(locale).rules, programme).map(({ other, clause, why }) => (
        <li key={other.id}>
          <Chinese
            text={
              answer(guide[locale].notTogetherWith(other.title), why) +
              (clause ? inBrackets(clauseWords(clause, locale)) : "")
            }
            locale={locale}
          />
        </li>
      ))}
    </ul>
  );
}

function Notes({ programme: { notes }, locale }: OfProgramme) {
  return (
    <ul className="rulebook-list">
      {notes.map(({ id, words }) => (
        <li key={id}>
          <Chinese text={words} locale={locale} />
        </li>
      ))}
    </ul>
  );
}

/** One programme as an office reads it to sign it: all that it rests on, asks and gives, its cases, and where to sign. */
export function ProgrammeRules({
  programme,
  number,
  examples,
  locale,
}: OfProgramme & {
  /** Its place among all programmes, from 1 on. */
  number: number;
  examples: readonly Example[];
}) {
  const texts = rulebook[locale];
  const words = guide[locale];
  const own = { programme, locale };
  const anchor = programmeAnchor(programme.id);
  const hasFigures = figureTable(programme, locale).length > 0;
  return (
    <article id={anchor} aria-labelledby={`${anchor}-title`} className="rulebook-programme">
      <header className="rulebook-top">
        <h2 id={`${anchor}-title`} className="text-2xl">
          {number}. {programme.title}
        </h2>
        <p>{programme.summary}</p>
        <Glance {...own} />
      </header>
      <Part title={words.clauses}>
        <Basis {...own} />
      </Part>
      <Part title={words.conditions}>
        <Conditions {...own} />
        <OutsideSources {...own} />
      </Part>
      <Part title={words.amount}>
        <Money {...own} />
      </Part>
      {hasFigures ? (
        <Part title={texts.figures} id={historyAnchor(programme.id)}>
          <Figures {...own} />
        </Part>
      ) : null}
      <Part title={words.period}>
        <Days {...own} />
      </Part>
      <Part title={words.materials}>
        <Materials {...own} />
      </Part>
      {excludedBy(documentHere(locale).rules, programme).length > 0 ? (
        <Part title={words.notTogether}>
          <NotTogether {...own} />
        </Part>
      ) : null}
      {programme.notes.length > 0 ? (
        <Part title={words.notes}>
          <Notes {...own} />
        </Part>
      ) : null}
      <Part title={texts.cases}>
        <CasesTable {...own} examples={examples} />
      </Part>
      <SignOff {...own} number={number} cases={examples.length} />
    </article>
  );
}
