import type { ReactNode } from "react";
import { type Result, requirementIn } from "@/lib/policy/engine";
import { punctuation } from "@/locales/punctuation";
import { resultLaw } from "@/locales/result-law";
import { resultSheet } from "@/locales/result-sheet";
import { resultWords } from "@/locales/result-words";
import type { ResultContext } from "../context";
import type { ResultGroup } from "../groups";
import { openQuestions } from "../list/entries";
import { numbersToCall, statusNote } from "../view/status";
import { citationOf, shortCitation } from "../words/basis";
import { deadlineWords } from "../words/deadlines";
import { money } from "../words/format";
import { heldWords } from "../words/held";
import { totalOf, unconfirmedCount } from "../words/total";
import { Heading } from "./heading";
import { Blank, Label } from "./label";
import { Ticked } from "./ticked";

/** What stands in the way of a programme, or how its figure comes about, in a line. */
function lineWords(context: ResultContext, { id }: ResultGroup, result: Result): string {
  const { assessment, locale } = context;
  const programme = context.programmeOf(result.programme);
  const [first] = result.failed;
  if (id === "zero") return programme.amount.words;
  if (id === "ineligible" && first) {
    const citation = shortCitation(citationOf(first, context.data.rules), locale);
    const words =
      requirementIn(programme, first.condition).words + resultWords[locale].inBrackets(citation);
    return resultSheet[locale].failsAt(words, result.failed.length);
  }
  return deadlineWords(result, programme, assessment.asOf, locale);
}

function noteOf(context: ResultContext, result: Result): string | null {
  const note = statusNote(context, result);
  return note === null ? null : resultWords[context.locale].inBrackets(note);
}

/** Programmes of which there is nothing to do on the day, a line each, under the heading of their group; each line a block. */
export const linesOf = (context: ResultContext, group: ResultGroup): readonly ReactNode[] =>
  group.results.map((result, index) => (
    <div key={result.programme}>
      {index > 0 ? null : (
        <Heading>
          {resultSheet[context.locale].headings[group.id]}
          {resultWords[context.locale].inBrackets(String(group.results.length))}
        </Heading>
      )}
      <p>
        <b>{context.titleOf(result.programme)}</b> {lineWords(context, group, result)}
        {noteOf(context, result)}
      </p>
    </div>
  ));

/** What one has already, ticked off. */
export function Held({ context, group }: { context: ResultContext; group: ResultGroup }) {
  const { data, locale } = context;
  return (
    <section>
      <Heading>{resultSheet[locale].headings.held}</Heading>
      <ul>
        {group.results.map(({ programme }) => (
          <li key={programme} className="me-[4mm] inline-block">
            <Ticked />{" "}
            {resultWords[locale].answer(
              context.titleOf(programme),
              heldWords(context.programmeOf(programme), data, locale),
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What waits for answers: which programmes, and each question once, with a line to write the answer on. */
export function Waiting({
  context,
  waiting,
}: {
  context: ResultContext;
  waiting: readonly Result[];
}) {
  const { locale } = context;
  const texts = resultSheet[locale];
  if (waiting.length === 0) return null;
  const numbers = new Set(
    waiting.flatMap((result) => numbersToCall(context, result).map(({ number }) => number)),
  );
  return (
    <section>
      <Heading>
        {texts.headings.unknown}
        {resultWords[locale].inBrackets(String(waiting.length))}
      </Heading>
      <p>
        {waiting
          .map(({ programme }) => context.titleOf(programme))
          .join(punctuation[locale].listJoin)}
      </p>
      <p className="first-letter:uppercase">
        <Label of={texts.call}>{[...numbers].join(punctuation[locale].listJoin)}</Label>
      </p>
      <p className="mbs-[1mm] font-bold">{texts.toClear}</p>
      <div className="grid grid-cols-2 gap-x-[6mm]">
        {openQuestions(waiting, context.factOf).map(({ fact }) => (
          <Blank key={fact} of={context.labelOf(fact)} />
        ))}
      </div>
    </section>
  );
}

/** What may not be combined, and the sum of what is certain. */
export function Combination({ context }: { context: ResultContext }) {
  const { assessment, locale, titleOf } = context;
  const texts = resultSheet[locale];
  const { choices } = assessment;
  const total = totalOf(assessment);
  const unconfirmed = unconfirmedCount(assessment);
  if (choices.length === 0 && total === 0) return null;
  return (
    <section className="break-inside-avoid">
      {choices.map(({ pair: [first, second], take, differenceYuan }) => (
        <p key={`${first} ${second}`}>
          {texts.oneOnly(titleOf(first), titleOf(second))}
          {take === null || differenceYuan === null
            ? null
            : texts.better(titleOf(take), money(differenceYuan, locale))}
        </p>
      ))}
      {total > 0 ? (
        <p className="font-bold">
          {texts.total(money(total, locale))}
          {unconfirmed > 0
            ? punctuation[locale].stop + resultLaw[locale].totalNote(unconfirmed)
            : null}
        </p>
      ) : null}
    </section>
  );
}
