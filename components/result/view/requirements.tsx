import { Chinese } from "@/components/site/chinese";
import { Icon, type IconName } from "@/components/ui/icon";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { RequirementStatus } from "@/lib/policy/engine";
import type { Explanation } from "@/lib/policy/explain";
import { punctuation } from "@/locales/punctuation";
import { result as messages } from "@/locales/result";
import { resultLaw } from "@/locales/result-law";
import { resultWords } from "@/locales/result-words";
import { hrefFor } from "@/messages/locale";
import type { RequirementContext } from "../context";
import { citationWords } from "../words/basis";
import { clauseAnchor, clauseWords } from "../words/format";
import type { OwnAnswer, RequirementRow } from "../words/requirements";

const signs = {
  met: { icon: "check", look: "text-leaf" },
  notMet: { icon: "cross", look: "text-clay" },
  open: { icon: "question", look: "text-sky" },
} as const satisfies Record<RequirementStatus, { icon: IconName; look: string }>;

/** A list of statements, and of lists in it. */
export function ExplanationList({
  explanation,
  locale,
}: {
  explanation: Explanation;
  locale: RequirementContext["locale"];
}) {
  if (explanation.kind === "statement") return <Chinese text={explanation.words} locale={locale} />;
  const texts = messages[locale];
  return (
    <ul className="ms-5 list-disc tight:ms-3.5">
      {explanation.of.map((part) =>
        part.kind === "statement" ? (
          <li key={part.words}>
            <Chinese text={part.words} locale={locale} />
          </li>
        ) : (
          <li key={JSON.stringify(part)}>
            {part.kind === "any" ? texts.oneOf : texts.allOf}
            <ExplanationList explanation={part} locale={locale} />
          </li>
        ),
      )}
    </ul>
  );
}

/** When it will hold by itself, or how far a number is from its threshold. */
function Nearness({ context, row }: { context: RequirementContext; row: RequirementRow }) {
  const texts = messages[context.locale];
  if (row.metOn !== null) return <p className="font-bold text-dusk">{texts.metOn(row.metOn)}</p>;
  if (row.unknownFrom !== null) {
    return (
      <p className="font-bold text-dusk">
        {resultLaw[context.locale].unknownFrom(row.unknownFrom)}
      </p>
    );
  }
  if (row.shortfall !== null) return <p className="font-bold">{row.shortfall}</p>;
  return row.byDate ? <p className="text-soft">{texts.byDate}</p> : null;
}

/** What the answers must become. */
function WayOut({ context, row }: { context: RequirementContext; row: RequirementRow }) {
  const texts = messages[context.locale];
  const { wayOut } = row;
  if (!wayOut) return null;
  if (wayOut.kind === "statement") {
    return <p>{resultWords[context.locale].answer(texts.wayOut, wayOut.words)}</p>;
  }
  return (
    <div>
      {wayOut.kind === "any" ? texts.wayOutAny : texts.wayOutAll}
      <ExplanationList explanation={wayOut} locale={context.locale} />
    </div>
  );
}

function OwnAnswers({ context, row }: { context: RequirementContext; row: RequirementRow }) {
  const texts = messages[context.locale];
  const whoSays = ({ label, byOffice, byOperator, given }: OwnAnswer): string => {
    if (byOperator) return texts.operatorSays(label);
    if (byOffice) return texts.officeSays(label);
    return given ? texts.youSaid(label) : texts.notSaid(label);
  };
  return row.answers.map((answer) => {
    const { fact, label, words, byOffice } = answer;
    return (
      <p key={fact}>
        <span className="text-soft">{whoSays(answer)}</span>
        <span className="font-medium">{words}</span>
        {byOffice ? null : <> {context.question(fact, texts.change, texts.changeAnswer(label))}</>}
      </p>
    );
  });
}

/** A clause of the document, leading to what it means. */
export function ClauseLink({ id, locale }: { id: string; locale: RequirementContext["locale"] }) {
  return (
    <a
      href={`${hrefFor(locale, "/clauses")}#${clauseAnchor(id)}`}
      data-unread
      className="py-2.5 text-base whitespace-nowrap tight:whitespace-normal text-lake underline decoration-1 underline-offset-4"
    >
      {clauseWords(id, locale)}
    </a>
  );
}

/** Where a condition stands: its clause, or the other document that it comes from, which no clause says. */
function CitationLink({
  row,
  locale,
}: {
  row: RequirementRow;
  locale: RequirementContext["locale"];
}) {
  const { clause } = row.citation;
  if (clause !== undefined) return <ClauseLink id={clause} locale={locale} />;
  return (
    <span className="block text-base text-soft">
      <Chinese text={citationWords(row.citation, locale)} locale={locale} />
    </span>
  );
}

interface RequirementProps {
  context: RequirementContext;
  row: RequirementRow;
  /** Without how it is read and what the answers must become. */
  brief?: boolean;
}

/** One condition: how it stands, the person's own answers, its clause, and what would change it. */
export function RequirementItem({ context, row, brief = false }: RequirementProps) {
  const { locale } = context;
  const { icon, look } = signs[row.status];
  return (
    <li className="flex gap-2.5 tight:block">
      <Icon name={icon} className={`mbs-0.5 size-6 ${look}`} />
      <div className="min-inline-0 grow">
        <p>
          <VisuallyHidden>
            {resultWords[locale].marks[row.status]}
            {punctuation[locale].colon}
          </VisuallyHidden>
          <strong className={row.status === "notMet" ? "" : "font-medium"}>
            <Chinese text={row.words} locale={locale} />
          </strong>{" "}
          <CitationLink row={row} locale={locale} />
        </p>
        <div className="grid grid-cols-1 gap-0.5 text-base">
          {row.changes.map((words) => (
            <p key={words}>
              <Chinese text={words} locale={locale} />
            </p>
          ))}
          <OwnAnswers context={context} row={row} />
          <Nearness context={context} row={row} />
          {brief ? null : <WayOut context={context} row={row} />}
          {brief || row.reading === null ? null : (
            <p className="text-soft">
              <Chinese
                text={resultWords[locale].answer(messages[locale].reading, row.reading)}
                locale={locale}
              />
            </p>
          )}
        </div>
      </div>
    </li>
  );
}

/** Conditions, one below the other. */
export function Requirements({
  context,
  rows,
  brief,
}: Omit<RequirementProps, "row"> & { rows: readonly RequirementRow[] }) {
  return (
    <ul className="grid grid-cols-1 gap-3">
      {rows.map((row) => (
        <RequirementItem key={row.id} context={context} row={row} brief={brief} />
      ))}
    </ul>
  );
}
