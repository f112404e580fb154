import type { ReactNode } from "react";
import { fundsIn, officeIn, type Result } from "@/lib/policy/engine";
import { punctuation } from "@/locales/punctuation";
import { result as messages } from "@/locales/result";
import { resultSheet } from "@/locales/result-sheet";
import { resultWords } from "@/locales/result-words";
import type { ResultContext } from "../context";
import { isUnconfirmed } from "../groups";
import { hasMoved, numbersToCall } from "../view/status";
import { amountMarks } from "../words/amount-marks";
import { amountWords } from "../words/amounts";
import { shortCitation } from "../words/basis";
import { deadlineWords } from "../words/deadlines";
import { issueYear } from "../words/format";
import { markWords, statusWords } from "../words/law";
import { isRenamed } from "../words/offices";
import { askableFirst } from "../words/questions";
import { whereToGo } from "../words/where";
import { numberOf, type SheetContent } from "./content";

interface SheetProgrammeProps {
  context: ResultContext;
  content: SheetContent;
  result: Result;
}

function Line({ label, children }: { label: string; children: ReactNode }) {
  return (
    <p>
      <b>{label}</b> {children}
    </p>
  );
}

/** An office, with a star where it has another name by now; the names stand at the foot. */
export const starred = ({ data }: Pick<ResultContext, "data">, office: string): string =>
  officeIn(data.rules, office).name + (isRenamed(data.rules, office) ? "*" : "");

/**
 * A programme on the sheet, kept on one page: how much, when, from which funds, what it waits for
 * and where to go. One that answers of the person still leave open is shorter.
 */
export function SheetProgramme({ context, content, result }: SheetProgrammeProps) {
  const { assessment, data, locale } = context;
  const texts = resultSheet[locale];
  const { comma, listJoin } = punctuation[locale];
  const { inBrackets, noFunding } = resultWords[locale];
  const programme = context.programmeOf(result.programme);
  const rows = context.rowsOf(result);
  const failing = rows.filter(({ status }) => status === "notMet");
  const stated = rows
    .flatMap(({ answers }) => answers.filter(({ byOperator }) => byOperator))
    .filter(({ fact }, index, all) => all.findIndex((one) => one.fact === fact) === index);
  const where = whereToGo(context, result);
  const why = [where.clause ?? texts.usualPlace, ...(where.note === null ? [] : [where.note])];
  const counts = context.countsOf(result).map(context.labelOf);
  const numbers = numbersToCall(context, result).map(({ number }) => number);
  const year = hasMoved(context, result) ? issueYear(data.imprint) : null;
  const status = statusWords(result, year, locale);
  const marks = amountMarks(context, result).map((mark) => markWords(mark, data.rules, locale));
  const funds = fundsIn(programme, result)
    .map(({ name }) => name)
    .join(listJoin);
  return (
    <article
      className="break-inside-avoid border-bs border-current py-[0.8mm] first-of-type:border-bs-0"
      data-sheet={programme.id}
    >
      <div className="flex items-baseline justify-between gap-[4mm] font-bold">
        <h3>
          {numberOf(content, programme.id)} {programme.title}
        </h3>
        <p className="shrink-0 text-end first-letter:uppercase">
          {amountWords(result, programme, locale)}
        </p>
      </div>
      {status === null ? null : (
        <Line label={texts.status}>
          {status}
          {isUnconfirmed(result) ? punctuation[locale].gap + numbers.join(listJoin) : null}
          {result.status.note === null ? null : inBrackets(result.status.note)}
        </Line>
      )}
      {marks.map((words) => (
        <p key={words}>{words}</p>
      ))}
      <Line label={texts.deadline}>
        {deadlineWords(result, programme, assessment.asOf, locale)}
        {counts.length > 0 ? inBrackets(texts.whileCountsStay(counts.join(listJoin))) : null}
        {punctuation[locale].semicolon}
        <b>{texts.funding}</b> {funds || noFunding}
      </Line>
      {failing.length > 0 ? (
        <Line label={texts.fails}>
          {failing
            .map((row) => row.words + inBrackets(shortCitation(row.citation, locale)))
            .join(punctuation[locale].semicolon)}
        </Line>
      ) : null}
      {stated.map(({ fact, label, words }) => (
        <p key={fact}>
          <b>{messages[locale].operatorSays(label)}</b>
          {words}
        </p>
      ))}
      {result.pending.length > 0 ? (
        <Line label={result.verdict === "notYet" ? texts.waitsThen : texts.waits}>
          {result.pending.map(context.labelOf).join(listJoin)}
        </Line>
      ) : null}
      {result.missing.length > 0 ? (
        <Line label={texts.asks}>
          {askableFirst(result.missing, context.factOf).map(context.labelOf).join(listJoin)}
        </Line>
      ) : null}
      <Line label={texts.where}>
        <span data-counter={programme.id}>{where.name}</span>
        {inBrackets(why.join(comma))}
        {isUnconfirmed(result) ? null : (
          <>
            {punctuation[locale].semicolon}
            <b>{texts.call}</b> {numbers.join(listJoin)}
          </>
        )}
      </Line>
    </article>
  );
}
