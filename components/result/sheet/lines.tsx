import { requirementIn } from "@/lib/policy/engine";
import { punctuation } from "@/locales/punctuation";
import { resultLaw } from "@/locales/result-law";
import { resultSheet } from "@/locales/result-sheet";
import { resultWords } from "@/locales/result-words";
import type { ResultContext } from "../context";
import type { ResultGroup } from "../groups";
import { statusNote } from "../view/status";
import { citationOf, shortCitation } from "../words/basis";
import { deadlineWords } from "../words/deadlines";
import { money } from "../words/format";
import { totalOf, unconfirmedCount } from "../words/total";

type Result = ResultGroup["results"][number];

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

/** Programmes of which there is nothing to do on the day, a line each. */
export function Lines({ context, group }: { context: ResultContext; group: ResultGroup }) {
  return (
    <ul>
      {group.results.map((result) => (
        <li key={result.programme}>
          <b>{context.titleOf(result.programme)}</b> {lineWords(context, group, result)}
          {noteOf(context, result)}
        </li>
      ))}
    </ul>
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
    <section className="break-inside-avoid border-bs border-current pbs-[0.8mm]">
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
