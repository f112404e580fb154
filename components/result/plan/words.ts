import {
  type Change,
  type Fact,
  type FactValue,
  type NearMiss,
  type Result,
  typeOf,
} from "@/lib/policy/engine";
import type { Locale } from "@/locales/languages";
import { plan as messages } from "@/locales/plan";
import { punctuation } from "@/locales/punctuation";
import { resultLaw } from "@/locales/result-law";
import type { ResultContext } from "../context";
import { isUnconfirmed } from "../groups";
import { valueWords } from "../words/answers";
import { dayWords } from "../words/format";
import type { DatedRow } from "./dated";
import { daysBetween, leftWords, windowLengthWords } from "./days";
import type { PlannedWay } from "./planned";

type WordsContext = Pick<ResultContext, "factOf" | "labelOf" | "titleOf" | "locale">;

/** Titles in a row, each in quotation marks. */
export function titleWords(
  programmes: readonly string[],
  { titleOf, locale }: WordsContext,
): string {
  const { quoted } = messages[locale];
  return programmes.map((id) => quoted(titleOf(id))).join(punctuation[locale].listJoin);
}

/** What an option or a set of options adds to the answer given, in words. */
function optionWords(fact: Fact, from: FactValue, to: FactValue, locale: Locale): string {
  if (!Array.isArray(to)) return valueWords(fact, to, locale);
  const had: readonly string[] = Array.isArray(from) ? from : [];
  return valueWords(
    fact,
    to.filter((member) => !had.includes(member)),
    locale,
  );
}

function actOf(fact: Fact): string {
  const change = "change" in fact ? fact.change : undefined;
  return change?.act ?? fact.label;
}

/** A change as a sentence without its stop: what to do, and from what to what. */
export function changeWords({ fact: id, from, to, others }: Change, context: WordsContext): string {
  const { factOf, locale } = context;
  const texts = messages[locale].near;
  const fact = factOf(id);
  if (!fact) return id;
  const act = actOf(fact);
  if (!typeOf(fact).discrete) {
    const [have, need] = [Number(from), Number(to)];
    const gap = Math.round(Math.abs(need - have) * 100) / 100;
    const inWords = (value: number): string => valueWords(fact, value, locale);
    return texts.number(act, inWords(have), inWords(need), inWords(gap), need > have);
  }
  if (!("options" in fact)) return act;
  return texts.oneOf(
    act,
    [to, ...others].map((value) => optionWords(fact, from, value, locale)),
  );
}

/** Numbers that move with a change, each in words; days that come with it are told elsewhere. */
export function bringsWords(
  { brings }: Change,
  answers: Readonly<Record<string, FactValue | undefined>>,
  { factOf, locale }: WordsContext,
): readonly string[] {
  return brings.flatMap(({ fact: id, to }) => {
    const fact = factOf(id);
    const from = answers[id];
    if (!fact || typeOf(fact).discrete || from === undefined || from === null) return [];
    const inWords = (value: FactValue): string => valueWords(fact, value, locale);
    return [messages[locale].near.brings(fact.label, inWords(from), inWords(to))];
  });
}

/** What a way leads to: that one can apply, when, and who decides; of what is not known to run, that one meets it by the document. */
export function givesWords({ miss, result }: PlannedWay, locale: Locale): string {
  const { verdict, window, pending } = miss;
  const { gives } = messages[locale].near;
  const day = (text: string): string => dayWords(text, locale);
  const opens = verdict === "notYet" ? window.opens : null;
  if (isUnconfirmed(result)) {
    return opens === null ? gives.byDocument : gives.byDocumentFrom(day(opens));
  }
  if (opens === null) return gives[verdict === "conditional" ? "conditional" : "eligible"];
  const { closes } = window;
  if (pending.length > 0) {
    return closes === null ? gives.askFrom(day(opens)) : gives.askFromTo(day(opens), day(closes));
  }
  return closes === null ? gives.from(day(opens)) : gives.fromTo(day(opens), day(closes));
}

/** What only an office can decide, on the day or on the opening day; null where there is nothing. */
export function decidesWords(
  { verdict, pending }: Pick<NearMiss, "verdict" | "pending">,
  { labelOf, locale }: Pick<WordsContext, "labelOf" | "locale">,
): string | null {
  if (pending.length === 0) return null;
  const texts = messages[locale];
  const facts = pending.map(labelOf).join(punctuation[locale].listJoin);
  return verdict === "notYet" ? texts.decidesThen(facts) : texts.decides(facts);
}

/** The last day of a step, and how long it can be taken where it is not open yet; null where there is none. */
export function daysWords(
  { verdict, window: { opens, closes } }: Pick<Result, "verdict" | "window">,
  locale: Locale,
): string | null {
  const texts = messages[locale];
  const day = (text: string): string => dayWords(text, locale);
  if (closes === null) return null;
  if (verdict !== "notYet" || opens === null) return texts.until(day(closes));
  return texts.lastDay(day(closes), windowLengthWords(opens, closes, locale));
}

/** A window of this many days at most is easily missed. */
const shortWindow = 184;

/** The days of a row of the time line: from when to when, and how long that is. */
export function rowWords({ opens, closes, needs }: DatedRow, asOf: string, locale: Locale): string {
  const texts = messages[locale].timeline;
  const day = (text: string): string => dayWords(text, locale);
  if (closes === null) {
    // While answers are open, so is whether there is a last day.
    const words = needs?.questions ? texts.earliest : texts.from;
    return words(day(opens ?? asOf));
  }
  const start = opens ?? asOf;
  const missed = daysBetween(start, closes) <= shortWindow ? texts.dontMiss : "";
  if (opens !== null) {
    return texts.window(day(opens), day(closes), windowLengthWords(opens, closes, locale)) + missed;
  }
  if (closes === asOf) return texts.untilToday(day(closes)) + missed;
  return texts.until(day(closes), leftWords(asOf, closes, locale)) + missed;
}

/** What comes before the days of a row, what an office decides then, and that one should ask first; null where there is nothing. */
export function rowNeedsWords(
  { programme, needs, opens, pending }: DatedRow,
  context: WordsContext & Pick<ResultContext, "isUnconfirmed">,
): string | null {
  const texts = messages[context.locale].timeline;
  const decides = decidesWords(
    { verdict: opens === null ? "conditional" : "notYet", pending },
    context,
  );
  const parts = [
    ...(needs && needs.programmes.length > 0
      ? [texts.afterSteps(titleWords(needs.programmes, context))]
      : []),
    ...(needs?.changes ? [texts.afterChanges] : []),
    ...(needs?.questions ? [texts.afterAnswers] : []),
    ...(decides === null ? [] : [decides]),
    ...(context.isUnconfirmed(programme) ? [resultLaw[context.locale].short.unconfirmed] : []),
  ];
  return parts.length === 0 ? null : parts.join(punctuation[context.locale].semicolon);
}
