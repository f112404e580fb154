import type { ReactNode } from "react";
import { plan as messages } from "@/locales/plan";
import { punctuation } from "@/locales/punctuation";
import { resultLaw } from "@/locales/result-law";
import type { ResultContext } from "../context";
import { countsFromToday } from "../plan/dated";
import type { PlannedMiss, PlannedWay } from "../plan/planned";
import { bringsWords, changeWords, decidesWords, titleWords } from "../plan/words";
import { dayWords } from "../words/format";
import { Heading } from "./heading";

/** A way to what is nearly in reach, in a line. */
function wayLine({ miss, ...way }: PlannedWay, context: ResultContext): string {
  const { assessment, locale, value } = context;
  const texts = messages[locale];
  const { opens } = miss.window;
  const decides = decidesWords(miss, context);
  return [
    ...(context.isUnconfirmed(miss.programme) ? [resultLaw[locale].short.unconfirmed] : []),
    ...(miss.after.length > 0 ? [texts.sheet.after(titleWords(miss.after, context))] : []),
    ...miss.changes.flatMap((change) => [
      changeWords(change, context),
      ...bringsWords(change, value.facts, context),
    ]),
    ...(miss.verdict === "notYet" && opens !== null
      ? [texts.when.from(dayWords(opens, locale))]
      : []),
    ...(decides === null ? [] : [decides]),
    ...(miss.verdict === "notYet" && countsFromToday({ miss, ...way }, context.factOf)
      ? [texts.sheet.asIfOn(dayWords(assessment.asOf, locale))]
      : []),
  ].join(punctuation[locale].semicolon);
}

/** What is nearly in reach, a line each, under a heading: what to do, and from when; each line a block. */
export function nearLinesOf(
  context: ResultContext,
  near: readonly PlannedMiss[],
): readonly ReactNode[] {
  const { locale } = context;
  const texts = messages[locale];
  const byDocument = near.some(({ programme }) => context.isUnconfirmed(programme));
  return near.map(({ programme, ways }, index) => (
    <div key={programme}>
      {index > 0 ? null : (
        <Heading>{byDocument ? texts.sheet.nearByDocument : texts.sheet.near}</Heading>
      )}
      <p>
        <b>{context.titleOf(programme)}</b>{" "}
        {ways
          .map((way) => wayLine(way, context))
          .join(`${punctuation[locale].semicolon}${texts.near.or} `)}
      </p>
    </div>
  ));
}
