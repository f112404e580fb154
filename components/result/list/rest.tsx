import { Tag } from "@/components/ui/tag";
import { isOpenLaw } from "@/lib/policy/engine";
import { punctuation } from "@/locales/punctuation";
import { result as messages } from "@/locales/result";
import { resultLaw } from "@/locales/result-law";
import { resultSheet } from "@/locales/result-sheet";
import type { ResultContext } from "../context";
import { isUnconfirmed, type ResultGroup } from "../groups";
import { FoldedSection } from "../view/folded-section";
import { HeldEntry } from "../view/held";
import type { ProgrammeProps } from "../view/programme-parts";
import { hasMoved, statusNote } from "../view/status";
import { groupAnchor, tones } from "../view/summary";
import { amountWords } from "../words/amounts";
import { deadlineWords } from "../words/deadlines";
import type { RequirementRow } from "../words/requirements";
import { Folded } from "./folded";
import { Section } from "./section";

/** The answer on which a condition fails that the applicant can change. */
const changeableIn = (row: RequirementRow | undefined): RequirementRow["answers"][number] | null =>
  row?.answers.find(({ byOffice, byOperator }) => !byOffice && !byOperator) ?? null;

/** One that fails: on what, and the way to correct the answer. */
function Refused({ context, result }: ProgrammeProps) {
  const { locale } = context;
  const failing = context.rowsOf(result).filter(({ status }) => status === "notMet");
  const [first] = failing;
  const row = failing.find((one) => changeableIn(one) !== null) ?? first;
  const answer = changeableIn(row);
  const note = hasMoved(context, result) ? statusNote(context, result) : null;
  return (
    <Folded
      context={context}
      result={result}
      whyFirst
      line={
        <>
          {row ? resultSheet[locale].failsAt(row.words, failing.length) : null}
          {note === null ? null : (
            <span className="text-gold-deep">
              {punctuation[locale].semicolon}
              {note}
            </span>
          )}
        </>
      }
      act={
        answer && {
          words: messages[locale].change,
          link: context.question(
            answer.fact,
            messages[locale].change,
            messages[locale].changeAnswer(answer.label),
          ),
        }
      }
    />
  );
}

/** One whose period does not hold on the day: until when it ran, and the way to assess it then. */
function Over({ context, result }: ProgrammeProps) {
  const { assessment, locale } = context;
  const programme = context.programmeOf(result.programme);
  const { opens, closes } = result.window;
  const then = closes !== null && assessment.asOf > closes ? closes : opens;
  return (
    <Folded
      context={context}
      result={result}
      line={deadlineWords(result, programme, assessment.asOf, locale)}
    >
      {then === null ? null : <div>{context.assessThen(then)}</div>}
    </Folded>
  );
}

/** One that gives nothing. */
function Nothing({ context, result }: ProgrammeProps) {
  const words = amountWords(result, context.programmeOf(result.programme), context.locale);
  return <Folded context={context} result={result} line={words} />;
}

const rowsBy: Partial<Record<ResultGroup["id"], typeof Refused>> = {
  held: HeldEntry,
  ended: Over,
  notInForce: Over,
  zero: Nothing,
};

/** Of these nothing can be had now: they are one tap away, so that nobody has to listen to them. */
const folded: ReadonlySet<ResultGroup["id"]> = new Set(["ineligible", "ended", "notInForce"]);

/** What is there already, or cannot be had: a line each, together. */
export function Rest({ context, group }: { context: ResultContext; group: ResultGroup }) {
  const texts = messages[context.locale];
  const words = texts.groups[group.id];
  const lead = "lead" in words ? words.lead : undefined;
  const Row = rowsBy[group.id] ?? Refused;
  const isAsked =
    group.id === "notYet" &&
    group.results.some((result) => isUnconfirmed(result) || result.pending.some(isOpenLaw));
  const rows = (
    <div className="divide-block divide-line">
      {group.results.map((result) => (
        <Row key={result.programme} context={context} result={result} />
      ))}
    </div>
  );
  const head = {
    id: groupAnchor(group.id),
    title: words.title,
    tag: <Tag tone={tones[group.id]}>{texts.items(group.results.length)}</Tag>,
  };
  if (folded.has(group.id)) {
    return (
      <FoldedSection {...head}>
        {lead === undefined ? null : <p className="text-base text-soft">{lead}</p>}
        {rows}
      </FoldedSection>
    );
  }
  return (
    <Section {...head} lead={isAsked ? resultLaw[context.locale].notYetLead : lead}>
      {rows}
    </Section>
  );
}
