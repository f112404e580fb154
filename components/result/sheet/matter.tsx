import { plan } from "@/locales/plan";
import { punctuation } from "@/locales/punctuation";
import { result as messages } from "@/locales/result";
import { resultSheet } from "@/locales/result-sheet";
import { resultWords } from "@/locales/result-words";
import type { ResultContext } from "../context";
import { groupOf } from "../groups";
import type { Entry } from "../list/entries";
import { besideWords } from "../list/words";
import { titleWords } from "../plan/words";
import { hasMoved, numbersToCall, statusNote } from "../view/status";
import { amountMarks } from "../words/amount-marks";
import { amountWords } from "../words/amounts";
import { shortCitation } from "../words/basis";
import { deadlineWords } from "../words/deadlines";
import { dayWords } from "../words/format";
import { markWords, statusWords } from "../words/law";
import { askableFirst } from "../words/questions";
import { whereToGo } from "../words/where";
import { numberOf, type SheetContent, shortNumbers } from "./content";
import { Label } from "./label";

interface MatterProps {
  context: ResultContext;
  content: SheetContent;
  entry: Entry;
}

/** What the office fills in for a matter, by hand. */
function OfficeColumn({ locale }: Pick<ResultContext, "locale">) {
  return (
    <ul className="flex inline-[min-content] min-inline-[24mm] shrink-0 flex-col justify-evenly border-s border-current ps-[1.5mm]">
      {resultSheet[locale].office.choices.map((choice) => (
        <li key={choice} className="flex gap-[1mm] leading-[1.15]">
          <span>□</span>
          <span>{choice}</span>
        </li>
      ))}
    </ul>
  );
}

/** How it stands with a matter, in a few words: its verdict, or the day on which it opens. */
function verdictWords({ result }: Entry, locale: ResultContext["locale"]): string {
  const { opens } = result.window;
  return result.verdict === "notYet" && opens !== null
    ? plan[locale].when.from(dayWords(opens, locale))
    : resultSheet[locale].headings[groupOf(result)];
}

/** What must come first, by its number on the sheet; null where nothing must. */
function firstWords({ context: { locale }, content, entry }: MatterProps): string | null {
  const first = (entry.planned?.step.after ?? []).flatMap((id) => numberOf(content, id) ?? []);
  return first.length > 0 ? resultSheet[locale].after(shortNumbers(first)) : null;
}

/** Until when, and what it shuts. */
function Limits({ context, entry }: Omit<MatterProps, "content">) {
  const { assessment, locale } = context;
  const { result, planned } = entry;
  const { closes } = result.window;
  const programme = context.programmeOf(result.programme);
  const beside = besideWords(context, entry);
  const shuts = planned?.step.closes ?? [];
  const words = [
    ...(shuts.length > 0 ? [plan[locale].sheet.closes(titleWords(shuts, context))] : []),
    ...(beside === null ? [] : [beside]),
  ];
  return (
    <>
      {closes === null ? null : (
        <p>
          <Label of={resultSheet[locale].deadline}>
            {deadlineWords(result, programme, assessment.asOf, locale)}
          </Label>
        </p>
      )}
      {words.map((one) => (
        <p key={one} className="first-letter:uppercase">
          {one}
        </p>
      ))}
    </>
  );
}

/** What is still to be said of the verdict: what is known of whether it runs, what papers have changed, what it waits for. */
function Remarks({ context, entry: { result } }: Omit<MatterProps, "content">) {
  const { data, locale } = context;
  const texts = resultSheet[locale];
  const { listJoin, semicolon } = punctuation[locale];
  const { inBrackets } = resultWords[locale];
  const rows = context.rowsOf(result);
  const failing = rows.filter(({ status }) => status === "notMet");
  const stated = rows
    .flatMap(({ answers }) => answers.filter(({ byOperator }) => byOperator))
    .filter(({ fact }, index, all) => all.findIndex((one) => one.fact === fact) === index);
  const counts = context.countsOf(result).map(context.labelOf);
  const marks = amountMarks(context, result);
  // That nobody is known to say it runs is the verdict; what somebody has said stands here, unless a changed amount names the paper.
  const { state, by, note } = result.status;
  const isSaid = by !== null && !(state === "known" && marks.length > 0);
  const status = isSaid ? statusWords(result, null, locale) : null;
  const moved = hasMoved(context, result) ? statusNote(context, result) : null;
  return (
    <>
      {status === null && note === null ? null : (
        <p>
          {status}
          {note === null ? null : inBrackets(note)}
        </p>
      )}
      {marks.map((mark) => {
        const words = markWords(mark, data.rules, locale);
        return <p key={words}>{words}</p>;
      })}
      {counts.length > 0 ? <p>{texts.whileCountsStay(counts.join(listJoin))}</p> : null}
      {failing.length > 0 ? (
        <p>
          <Label of={texts.fails}>
            {failing
              .map((row) => row.words + inBrackets(shortCitation(row.citation, locale)))
              .join(semicolon)}
            {moved === null ? null : inBrackets(moved)}
          </Label>
        </p>
      ) : null}
      {stated.map(({ fact, label, words }) => (
        <p key={fact}>
          <b>{messages[locale].operatorSays(label)}</b>
          {words}
        </p>
      ))}
      {result.pending.length > 0 ? (
        <p>
          <Label of={result.verdict === "notYet" ? texts.waitsThen : texts.waits}>
            {result.pending.map(context.labelOf).join(listJoin)}
          </Label>
        </p>
      ) : null}
      {result.missing.length > 0 ? (
        <p>
          <Label of={texts.asks}>
            {askableFirst(result.missing, context.factOf).map(context.labelOf).join(listJoin)}
          </Label>
        </p>
      ) : null}
    </>
  );
}

/** Where to go, why there, and how to reach it: what the operator has stated of the counter, and the public numbers. */
function Where({ context, entry: { result } }: Omit<MatterProps, "content">) {
  const { locale } = context;
  const texts = resultSheet[locale];
  const { comma, listJoin, semicolon } = punctuation[locale];
  const { inBrackets } = resultWords[locale];
  const where = whereToGo(context, result);
  const why = [where.clause ?? texts.usualPlace, ...(where.note === null ? [] : [where.note])];
  const numbers = numbersToCall(context, result).map(({ number }) => number);
  const reach = [
    [texts.call, numbers.join(listJoin)],
    [texts.address, where.contact?.address ?? ""],
    [texts.hours, where.contact?.hours ?? ""],
  ] as const;
  return (
    <p>
      <Label of={texts.where}>
        <span data-counter={result.programme}>{where.name}</span>
        {inBrackets(why.join(comma))}
      </Label>
      {reach.map(([label, words]) =>
        words === "" ? null : (
          <span key={label}>
            {semicolon}
            <Label of={label}>{words}</Label>
          </span>
        ),
      )}
    </p>
  );
}

/**
 * A matter on the sheet, kept on one page: what, how it stands and how much, until when, where to go and what to do, with the column that
 * the office fills in.
 */
export function Matter({ context, content, entry }: MatterProps) {
  const { data, locale } = context;
  const texts = resultSheet[locale];
  const { result } = entry;
  const programme = context.programmeOf(result.programme);
  const first = firstWords({ context, content, entry });
  // One that another must open cannot be applied for now.
  const isLater = first !== null && groupOf(result) === "eligible";
  const verdict = isLater ? null : verdictWords(entry, locale);
  // What to do for one that another must open is told by the office that opens it.
  const steps = first === null ? (data.guides[programme.id]?.steps ?? []) : [];
  return (
    <article
      className="mbs-[-1px] flex break-inside-avoid gap-[1.5mm] border border-current ps-[1.5mm]"
      data-sheet={programme.id}
    >
      <div className="min-inline-0 grow py-[0.3mm]">
        <div className="flex flex-wrap items-baseline gap-x-[2.5mm]">
          <h3 className="font-bold">
            {numberOf(content, programme.id)}. {programme.title}
          </h3>
          {verdict === null ? null : (
            <p className="border border-current px-[1mm] leading-[1.15] first-letter:uppercase">
              {verdict}
            </p>
          )}
          {first === null ? null : <p className="font-bold first-letter:uppercase">{first}</p>}
          <p className="ms-auto text-end font-bold first-letter:uppercase">
            {amountWords(result, programme, locale)}
          </p>
        </div>
        <Limits context={context} entry={entry} />
        <Remarks context={context} entry={entry} />
        <Where context={context} entry={entry} />
        {steps.length > 0 ? (
          <p>
            <Label of={texts.steps}>
              {steps.map((step, index) => `${index + 1}) ${step}`).join(" ")}
            </Label>
          </p>
        ) : null}
      </div>
      <OfficeColumn locale={locale} />
    </article>
  );
}
