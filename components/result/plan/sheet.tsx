import { languageOf } from "@/locales/languages";
import { plan as messages } from "@/locales/plan";
import { punctuation } from "@/locales/punctuation";
import { resultLaw } from "@/locales/result-law";
import { resultWords } from "@/locales/result-words";
import type { ResultContext } from "../context";
import { Heading } from "../sheet/heading";
import { Ticked } from "../sheet/ticked";
import { dayWords } from "../words/format";
import { heldWords } from "../words/held";
import { countsFromToday } from "./dated";
import { windowLengthWords } from "./days";
import { type PlannedStep, type PlannedWay, plannedOf } from "./planned";
import { bringsWords, changeWords, decidesWords, titleWords } from "./words";

/** That one should ask first whether it still runs, where that is not known. */
const noteOf = (programme: string, { isUnconfirmed, locale }: ResultContext): readonly string[] =>
  isUnconfirmed(programme) ? [resultLaw[locale].short.unconfirmed] : [];

/** When a step can be taken, in as few words as there are; its length where it has one. */
function dayLine({ step }: PlannedStep, context: ResultContext): string {
  const { locale } = context;
  const texts = messages[locale];
  const { opens, closes } = step.window;
  const decides = decidesWords(step, context);
  const day = (text: string): string => dayWords(text, locale);
  const parts = [
    ...noteOf(step.programme, context),
    ...(step.after.length > 0 ? [texts.sheet.after(titleWords(step.after, context))] : []),
    ...(step.verdict === "notYet" && opens !== null && closes === null
      ? [texts.when.from(day(opens))]
      : []),
    ...(step.verdict === "notYet" && opens !== null && closes !== null
      ? [texts.timeline.window(day(opens), day(closes), windowLengthWords(opens, closes, locale))]
      : []),
    ...(step.verdict !== "notYet" && closes !== null ? [texts.until(day(closes))] : []),
    ...(decides === null ? [] : [decides]),
    ...(step.closes.length > 0 ? [texts.sheet.closes(titleWords(step.closes, context))] : []),
  ];
  return parts.join(punctuation[locale].semicolon);
}

/** A way to what is nearly in reach, in a line. */
function wayLine(way: PlannedWay, context: ResultContext): string {
  const { assessment, locale, value } = context;
  const texts = messages[locale];
  const { miss } = way;
  const { opens } = miss.window;
  const decides = decidesWords(miss, context);
  return [
    ...noteOf(miss.programme, context),
    ...(miss.after.length > 0 ? [texts.sheet.after(titleWords(miss.after, context))] : []),
    ...miss.changes.flatMap((change) => [
      changeWords(change, context),
      ...bringsWords(change, value.facts, context),
    ]),
    ...(miss.verdict === "notYet" && opens !== null
      ? [texts.when.from(dayWords(opens, locale))]
      : []),
    ...(decides === null ? [] : [decides]),
    ...(miss.verdict === "notYet" && countsFromToday(way, context.factOf)
      ? [texts.sheet.asIfOn(dayWords(assessment.asOf, locale))]
      : []),
  ].join(punctuation[locale].semicolon);
}

/** The plan on the sheet: the steps in their order with their days, and a line for each thing nearly in reach. */
export function PrintedPlan({ context }: { context: ResultContext }) {
  const { locale } = context;
  const texts = messages[locale];
  const { done, steps, near } = plannedOf(context);
  // Lines in letters are longer, and would need a page of their own.
  const [list, item] =
    languageOf(locale).script === "han" ? ["", ""] : ["inline", "me-[4mm] inline"];
  return (
    <>
      {done.length + steps.length > 0 ? (
        <section>
          <Heading>{texts.sheet.steps}</Heading>
          {done.length > 0 ? (
            <ul>
              {done.map((id) => {
                const programme = context.programmeOf(id);
                return (
                  <li key={id} className={item}>
                    <Ticked />{" "}
                    {resultWords[locale].answer(
                      programme.title,
                      heldWords(programme, context.data, locale),
                    )}
                  </li>
                );
              })}
            </ul>
          ) : null}
          <ol className={list}>
            {steps.map((planned) => (
              <li key={planned.step.programme} className={item}>
                {`${planned.number}) `}
                <b>{context.titleOf(planned.step.programme)}</b> {`${dayLine(planned, context)} `}
              </li>
            ))}
          </ol>
        </section>
      ) : null}
      {near.length > 0 ? (
        <section>
          <Heading>
            {near.some(({ programme }) => context.isUnconfirmed(programme))
              ? texts.sheet.nearByDocument
              : texts.sheet.near}
          </Heading>
          <ul className={list}>
            {near.map(({ programme, ways }) => (
              <li key={programme} className={item}>
                <b>{context.titleOf(programme)}</b>{" "}
                {ways
                  .map((way) => wayLine(way, context))
                  .join(`${punctuation[locale].semicolon}${texts.near.or} `)}{" "}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
