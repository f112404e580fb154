import type { ReactNode } from "react";
import { Chinese } from "@/components/site/chinese";
import { buttonClass } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { isCalculable } from "@/lib/loans/calculable";
import { materialIn, materialsFor, type RequirementStatus, type Result } from "@/lib/policy/engine";
import { punctuation } from "@/locales/punctuation";
import { result as messages } from "@/locales/result";
import { resultWords } from "@/locales/result-words";
import { hrefFor } from "@/messages/locale";
import type { ResultContext } from "../context";
import { deadlineWords } from "../words/deadlines";
import { openingWords } from "../words/opening";
import { askableFirst } from "../words/questions";
import type { RequirementRow } from "../words/requirements";
import { whereToGo } from "../words/where";

/** What the entries of programmes are made of. */

export interface ProgrammeProps {
  context: ResultContext;
  result: Result;
}

interface PartProps {
  title: string;
  /** How the title looks. */
  look?: string;
  children: ReactNode;
}

/** A part of what is said of a programme, with its heading. */
export function Part({ title, look = "", children }: PartProps) {
  return (
    <div>
      <p className={`font-bold ${look}`}>{title}</p>
      {children}
    </div>
  );
}

/** Where a programme stands on the page. */
export const programmeAnchor = (id: string): string => `r-${id}`;

/** The materials usually asked for. */
export function Materials({ context, result }: ProgrammeProps) {
  const { assessment, data, locale, value } = context;
  const ids = materialsFor(data, result.programme, value.facts, assessment.asOf);
  return (
    <>
      <p className="text-soft">{resultWords[locale].usually}</p>
      <ul className="ms-5 list-disc">
        {ids.map((id) => (
          <li key={id}>
            <Chinese text={materialIn(data, id).name} locale={locale} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** What only an office can state and a result waits for: who decides it, and where to ask. */
export function Pending({ context, result }: ProgrammeProps) {
  if (result.pending.length === 0) return null;
  const texts = messages[context.locale];
  return (
    <Part
      title={result.verdict === "notYet" ? texts.officeDecidesThen : texts.officeDecides}
      look="text-gold-deep"
    >
      <ul>
        {result.pending.map((id) => (
          <li key={id}>
            <strong className="font-medium">{context.labelOf(id)}</strong>
            {context.factOf(id)?.hint ? (
              <span className="block text-base text-soft">{context.factOf(id)?.hint}</span>
            ) : null}
          </li>
        ))}
      </ul>
      <p className="text-base">{texts.askAt(whereToGo(context, result).name)}</p>
    </Part>
  );
}

/** The questions that a result still waits for. */
export function Missing({ context, result }: ProgrammeProps) {
  if (result.missing.length === 0) return null;
  const texts = messages[context.locale];
  return (
    <Part
      title={result.verdict === "notYet" ? texts.alsoNeeded : texts.openQuestions}
      look="text-sky"
    >
      <ul>
        {askableFirst(result.missing, context.factOf).map((id) => (
          <li key={id}>{context.question(id, context.factOf(id)?.question ?? id)}</li>
        ))}
      </ul>
    </Part>
  );
}

/** Readings, changes since the document, where to ask. */
export function Notes({ context, result }: ProgrammeProps) {
  const { notes } = context.programmeOf(result.programme);
  if (notes.length === 0) return null;
  return (
    <Disclosure summary={messages[context.locale].notes(notes.length)}>
      <ul className="ms-5 list-disc">
        {notes.map(({ id, words }) => (
          <li key={id}>
            <Chinese text={words} locale={context.locale} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** To the guide of a programme, and for a loan to what it would cost. */
export function Links({ context, result }: ProgrammeProps) {
  const { locale } = context;
  const texts = messages[locale];
  const programme = context.programmeOf(result.programme);
  const { id, title } = programme;
  const link = (href: string, words: string) => (
    <a href={hrefFor(locale, href)} className={buttonClass({ variant: "secondary" })}>
      {words}
      <VisuallyHidden>
        {punctuation[locale].colon}
        {title}
      </VisuallyHidden>
    </a>
  );
  return (
    <div className="flex flex-wrap gap-3">
      {link(`/policies/${id}`, texts.guide)}
      {isCalculable(programme) ? link(`/loans#${id}`, texts.loan) : null}
    </div>
  );
}

/** From when one can apply. */
export function Opening({ context, result }: ProgrammeProps) {
  const words = openingWords(result, context.locale);
  return words === null ? null : <p className="text-xl font-bold text-dusk">{words}</p>;
}

/** When one can apply, what that rests on beyond this year, and where it says so; nothing where nothing is known of it. */
export function Days({ context, result }: ProgrammeProps) {
  const { assessment, locale } = context;
  const texts = messages[locale];
  const programme = context.programmeOf(result.programme);
  const words = deadlineWords(result, programme, assessment.asOf, locale);
  const counts = context.countsOf(result);
  if (words === resultWords[locale].deadline.none && counts.length === 0) return null;
  const { basis } = programme.period;
  return (
    <Part title={result.verdict === "notYet" ? texts.days : texts.deadline}>
      <p>
        {words}
        {counts.length > 0 ? (
          <span className="block text-base text-soft">
            {texts.whileCountsStay(counts.map(context.labelOf).join(punctuation[locale].listJoin))}
          </span>
        ) : null}
      </p>
      {basis === undefined ? null : (
        <p className="text-soft">
          <Chinese text={basis} locale={locale} />
        </p>
      )}
    </Part>
  );
}

/** The question why, and how many conditions stand how. */
export function whyWords({ locale }: ResultContext, rows: readonly RequirementRow[]): string {
  const { why, tally } = messages[locale];
  const count = (status: RequirementStatus) => rows.filter((row) => row.status === status).length;
  return why(tally(count("met"), count("notMet"), count("open")));
}
