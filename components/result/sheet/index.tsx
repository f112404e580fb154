import type { ReactNode } from "react";
import { languageOf } from "@/locales/languages";
import { punctuation } from "@/locales/punctuation";
import { result as messages } from "@/locales/result";
import { resultSheet } from "@/locales/result-sheet";
import { resultWords } from "@/locales/result-words";
import { type Assessed, lookUps, type ResultContext } from "../context";
import { type Evidence, unmarked } from "../evidence/checklist";
import { groupsOf, havable, type ResultGroup } from "../groups";
import { PrintedPlan } from "../plan/sheet";
import { answeredFacts } from "../view/answers";
import { officeStated } from "../view/office-stated";
import { filledWords, valueWords } from "../words/answers";
import { dayWords, issueYear } from "../words/format";
import { lawWords } from "../words/law";
import { officeWords } from "../words/offices";
import { inFull, type SheetContent, sheetContentOf, shortNumbers } from "./content";
import { Heading } from "./heading";
import { Combination, Lines } from "./lines";
import { Materials } from "./materials";
import { SheetProgramme, starred } from "./programme";

/** What sets one of several printed copies apart. */
export interface SheetCopy {
  /** Whose copy it is, said at the top. */
  readonly name: string;
  /** What the counter changed of the assessment date; null where nothing. */
  readonly dateChange: string | null;
  /** What the counter changed of an answer; null where nothing. */
  readonly changeOf: (fact: string) => string | null;
  /** Parts for this copy alone, before the answers. */
  readonly parts?: (context: ResultContext, content: SheetContent) => ReactNode;
}

interface SheetProps extends Assessed {
  today: string;
  /** The code that restores the case; null on a copy without one. */
  qr: ReactNode;
  copy?: SheetCopy;
  /** What the person has marked in the list of materials. */
  evidence?: Evidence;
}

interface PartProps {
  context: ResultContext;
  content: SheetContent;
}

interface HeadProps {
  context: ResultContext;
  qr: ReactNode;
  copy: SheetCopy | undefined;
}

function Head({ context, qr, copy }: HeadProps) {
  const { data, assessment, locale } = context;
  const texts = resultSheet[locale];
  const { title, issuer, issuedOn, gazette } = data.imprint;
  const { listJoin } = punctuation[locale];
  const { answer } = resultWords[locale];
  const stated = officeStated(context);
  return (
    <header>
      <div className="flex items-start justify-between gap-[6mm]">
        <div>
          {copy ? (
            <p className="mbe-[1.5mm] inline-block border-2 border-current px-[3mm] text-[13pt] font-bold">
              {copy.name}
            </p>
          ) : null}
          <h1 className="text-[17pt] leading-tight font-bold">{texts.title}</h1>
          <p className="mbs-[1mm]">
            <b>{answer(texts.asOf, dayWords(assessment.asOf, locale))}</b>
            {texts.byLaw(lawWords(data.rules, locale))}
          </p>
          {copy?.dateChange ? <p className={changedLook}>{copy.dateChange}</p> : null}
          <p>{answer(texts.document, title)}</p>
          <p>{[issuer, dayWords(issuedOn, locale), gazette].join(listJoin)}</p>
          <p>{messages[locale].rules.versions(data.versions)}</p>
          {stated.length > 0 ? (
            <p className="font-bold">
              {texts.officeStated(stated.length, stated.map(({ label }) => label).join(listJoin))}
            </p>
          ) : null}
          {context.filled.map((one) => (
            <p key={one.fact}>
              {messages[locale].operatorSays(context.labelOf(one.fact))}
              {filledWords(one, context.data.rules, locale)}
            </p>
          ))}
          {qr ? <p>{texts.scan}</p> : null}
        </div>
        {qr ? <div className="inline-[34mm] shrink-0">{qr}</div> : null}
      </div>
      <p className="border border-current px-[2mm] py-[0.5mm]">
        {texts.notice(issueYear(context.data.imprint))}
      </p>
    </header>
  );
}

/** What was changed stands in a frame, which black and white shows as well. */
const changedLook = "inline-fit border border-current px-[1mm] font-bold";

interface AnswersProps {
  context: ResultContext;
  copy: SheetCopy | undefined;
}

function SheetAnswers({ context, copy }: AnswersProps) {
  const { data, value, locale } = context;
  const texts = resultSheet[locale];
  const { applicant } = value.facts;
  const answered = new Set(answeredFacts(context));
  const shown = data.rules.facts
    .filter(({ subjects }) => subjects.includes(applicant))
    .map((fact) => ({ fact, change: copy?.changeOf(fact.id) ?? null }))
    .filter(({ fact, change }) => change !== null || answered.has(fact));
  return (
    <section>
      <Heading>{texts.answers}</Heading>
      <ul className="flex flex-wrap gap-x-[5mm]">
        {shown.map(({ fact, change }) => (
          <li key={fact.id} className={change === null ? "" : changedLook}>
            {resultWords[locale].answer(
              fact.label,
              change ?? valueWords(fact, value.facts[fact.id] ?? null, locale),
            )}
            {fact.holder === "office"
              ? resultWords[locale].inBrackets(messages[locale].answers.office)
              : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Who is responsible and who takes part, by the numbers of the programmes. */
function Offices({ context, content }: PartProps) {
  const { locale } = context;
  if (content.responsible.length === 0) return null;
  const texts = resultSheet[locale];
  const { listJoin } = punctuation[locale];
  const { andOthers, answer } = resultWords[locale];
  return (
    <section>
      <Heading>{texts.responsible}</Heading>
      <ul>
        {content.responsible.map((group) => {
          const lead =
            group.lead === null
              ? messages[locale].noLead
              : texts.lead(starred(context, group.lead));
          const joint = [
            ...group.joint.map((office) => starred(context, office)),
            ...(group.andOthers ? [andOthers] : []),
          ];
          const words = joint.length > 0 ? [lead, texts.joint(joint.join(listJoin))] : [lead];
          return (
            <li key={shortNumbers(group.numbers)}>
              {answer(shortNumbers(group.numbers), words.join(punctuation[locale].semicolon))}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What short words on the sheet mean, what offices are called by now, and the place for the clerk's name and date. */
function Foot({ context, content }: PartProps) {
  const { data, locale } = context;
  const texts = resultSheet[locale];
  const names = content.renamed.map((office) => officeWords(data.rules, office, locale));
  return (
    <section className="break-inside-avoid">
      <p className="mbs-[1.5mm]">{texts.explained}</p>
      {names.length > 0 ? <p>* {names.join(punctuation[locale].semicolon)}</p> : null}
      <div className="mbs-[6mm] flex gap-[8mm]">
        {[texts.clerk, texts.signedOn].map((label) => (
          <p key={label} className="flex grow items-end gap-[2mm] font-bold">
            {label}
            <span className="block-[6mm] grow border-be border-current" />
          </p>
        ))}
      </div>
    </section>
  );
}

/**
 * The sheet to print: A4, black on white, hidden on the screen. What can be had now or later stands
 * in full; what cannot takes one line each. No programme is cut by a page.
 */
export function Sheet({
  data,
  assessment,
  value,
  locale,
  today,
  qr,
  copy,
  evidence = unmarked,
}: SheetProps) {
  const texts = resultSheet[locale];
  const assessed: Assessed = { data, assessment, value, locale };
  const context: ResultContext = {
    ...assessed,
    ...lookUps(assessed),
    today,
    question: (_, words) => words,
    goOn: null,
    assessThen: () => null,
  };
  const content = sheetContentOf(context);
  const section = (group: ResultGroup) => (
    <section key={group.id}>
      <Heading>
        {texts.headings[group.id]}
        {resultWords[locale].inBrackets(String(group.results.length))}
      </Heading>
      {inFull.includes(group.id) ? (
        group.results.map((result) => (
          <SheetProgramme
            key={result.programme}
            context={context}
            content={content}
            result={result}
          />
        ))
      ) : (
        <Lines context={context} group={group} />
      )}
    </section>
  );
  // What one has already is ticked off in the plan.
  const groups = groupsOf(assessment).filter(({ id }) => id !== "held");
  const met = groups.filter(({ id }) => havable.includes(id));
  return (
    <div
      className={`sheet hidden bg-white text-[10.5pt] text-[#000] print:block ${languageOf(locale).script === "han" ? "leading-[1.36]" : "leading-[1.25]"}`}
    >
      <Head context={context} qr={qr} copy={copy} />
      {met.map(section)}
      <Combination context={context} />
      <PrintedPlan context={context} />
      <Materials context={context} content={content} evidence={evidence} />
      {groups.filter((group) => !met.includes(group)).map(section)}
      <Offices context={context} content={content} />
      {copy?.parts?.(context, content)}
      <SheetAnswers context={context} copy={copy} />
      <Foot context={context} content={content} />
    </div>
  );
}
