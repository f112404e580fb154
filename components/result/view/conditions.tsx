import { Icon, type IconName } from "@/components/ui/icon";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { Standing } from "@/lib/policy/engine";
import type { Explanation } from "@/lib/policy/explain";
import { punctuation } from "@/locales/punctuation";
import { result as messages } from "@/locales/result";
import { resultWords } from "@/locales/result-words";
import { hrefFor } from "@/messages/locale";
import type { ConditionContext } from "../context";
import { placeWords } from "../words/basis";
import type { ConditionRow } from "../words/conditions";
import { clauseAnchor, clauseWords } from "../words/format";

const signs = {
  met: { icon: "check", look: "text-leaf" },
  notMet: { icon: "cross", look: "text-clay" },
  open: { icon: "question", look: "text-sky" },
} as const satisfies Record<Standing, { icon: IconName; look: string }>;

/** A list of statements, and of lists in it. */
export function ExplanationList({
  explanation,
  locale,
}: {
  explanation: Explanation;
  locale: ConditionContext["locale"];
}) {
  if (explanation.kind === "statement") return explanation.words;
  const texts = messages[locale];
  return (
    <ul className="ms-5 list-disc">
      {explanation.of.map((part) =>
        part.kind === "statement" ? (
          <li key={part.words}>{part.words}</li>
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

/** When it will hold by itself, or how far a number is from its line. */
function Nearness({ context, row }: { context: ConditionContext; row: ConditionRow }) {
  const texts = messages[context.locale];
  if (row.metOn !== null) return <p className="font-bold text-dusk">{texts.metOn(row.metOn)}</p>;
  if (row.shortfall !== null) return <p className="font-bold">{row.shortfall}</p>;
  return row.byDate ? <p className="text-soft">{texts.byDate}</p> : null;
}

/** What the answers must become. */
function WayOut({ context, row }: { context: ConditionContext; row: ConditionRow }) {
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

function OwnAnswers({ context, row }: { context: ConditionContext; row: ConditionRow }) {
  const texts = messages[context.locale];
  return row.answers.map(({ fact, label, words, byOffice, byOperator }) => (
    <p key={fact}>
      <span className="text-soft">
        {byOperator
          ? texts.operatorSays(label)
          : byOffice
            ? texts.officeSays(label)
            : texts.youSaid(label)}
      </span>
      <span className="font-medium">{words}</span>
      {byOffice ? null : <> {context.question(fact, texts.change, texts.changeAnswer(label))}</>}
    </p>
  ));
}

/** A clause of the document, leading to what it means. */
export function ClauseLink({ id, locale }: { id: string; locale: ConditionContext["locale"] }) {
  return (
    <a
      href={`${hrefFor(locale, "/clauses")}#${clauseAnchor(id)}`}
      className="text-base whitespace-nowrap text-lake underline decoration-1 underline-offset-4"
    >
      {clauseWords(id, locale)}
    </a>
  );
}

/** Where a condition stands: its clause, or the other document that it comes from, which no clause says. */
function Place({ row, locale }: { row: ConditionRow; locale: ConditionContext["locale"] }) {
  const { clause } = row.place;
  if (clause !== undefined) return <ClauseLink id={clause} locale={locale} />;
  return <span className="block text-base text-soft">{placeWords(row.place, locale)}</span>;
}

interface ConditionProps {
  context: ConditionContext;
  row: ConditionRow;
  /** Without how it is read and what the answers must become. */
  brief?: boolean;
}

/** One condition: how it stands, the person's own answers, its clause, and what would change it. */
export function Condition({ context, row, brief = false }: ConditionProps) {
  const { locale } = context;
  const { icon, look } = signs[row.standing];
  return (
    <li className="flex gap-2.5">
      <Icon name={icon} className={`mbs-0.5 size-6 ${look}`} />
      <div className="min-inline-0 grow">
        <p>
          <VisuallyHidden>
            {resultWords[locale].marks[row.standing]}
            {punctuation[locale].colon}
          </VisuallyHidden>
          <strong className={row.standing === "notMet" ? "" : "font-medium"}>{row.words}</strong>{" "}
          <Place row={row} locale={locale} />
        </p>
        <div className="grid grid-cols-1 gap-0.5 text-base">
          <OwnAnswers context={context} row={row} />
          <Nearness context={context} row={row} />
          {brief ? null : <WayOut context={context} row={row} />}
          {brief || row.reading === null ? null : (
            <p className="text-soft">
              {resultWords[locale].answer(messages[locale].reading, row.reading)}
            </p>
          )}
        </div>
      </div>
    </li>
  );
}

/** Conditions, one below the other. */
export function Conditions({
  context,
  rows,
  brief,
}: Omit<ConditionProps, "row"> & { rows: readonly ConditionRow[] }) {
  return (
    <ul className="grid grid-cols-1 gap-3">
      {rows.map((row) => (
        <Condition key={row.id} context={context} row={row} brief={brief} />
      ))}
    </ul>
  );
}
