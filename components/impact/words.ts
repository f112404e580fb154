import { standingOf } from "@/lib/case/standing";
import { type Effect, effects, type Outcome } from "@/lib/impact/effect";
import type { DistrictImpact } from "@/lib/impact/impact";
import { type Facts, factIn, type Rules } from "@/lib/policy/engine";
import { batchExport } from "@/locales/batch-export";
import { impact as messages } from "@/locales/impact";
import type { Locale } from "@/locales/languages";
import { punctuation } from "@/locales/punctuation";
import { resultWords } from "@/locales/result-words";
import { valueWords } from "../result/words/answers";
import { dayWords, figure, money } from "../result/words/format";

/** What an impact says, in words: for the page and for Markdown. */

/** The answers of somebody; what is not known stands as such. */
export function factsWords(facts: Facts, rules: Pick<Rules, "facts">, locale: Locale): string {
  const { applicant: _, ...answers } = facts;
  const parts = Object.entries(answers).flatMap(([id, value]) => {
    if (value === undefined) return [];
    const fact = factIn(rules, id);
    return [resultWords[locale].answer(fact.label, valueWords(fact, value, locale))];
  });
  return parts.length === 0
    ? messages[locale].noAnswers
    : parts.join(punctuation[locale].semicolon + punctuation[locale].gap);
}

function windowWords({ window }: Outcome, locale: Locale): string | null {
  const texts = messages[locale].window;
  const { opens, closes } = window;
  if (opens === null) return closes === null ? null : texts.to(dayWords(closes, locale));
  return closes === null
    ? texts.from(dayWords(opens, locale))
    : texts.fromTo(dayWords(opens, locale), dayWords(closes, locale));
}

function amountWords({ amount: { kind, yuan, per } }: Outcome, locale: Locale): string | null {
  if (yuan === null || kind === "none" || kind === "schedule") return null;
  const { amounts, perYear } = resultWords[locale];
  const words = amounts[kind](money(yuan, locale));
  return per === "year" ? perYear(words) : words;
}

/** What a programme is for somebody: the verdict, how much, and when. */
export function outcomeWords(outcome: Outcome, locale: Locale): string {
  return [
    batchExport[locale].standings[standingOf(outcome)],
    amountWords(outcome, locale),
    windowWords(outcome, locale),
  ]
    .filter((words) => words !== null)
    .join(punctuation[locale].comma + punctuation[locale].gap);
}

/** What the fixed amounts of a district come to by both laws. */
export function yuanWords({ yuan: { before, after } }: DistrictImpact, locale: Locale): string {
  if (before === 0 && after === 0) return "";
  const texts = messages[locale];
  const difference = Math.round((after - before) * 100) / 100;
  if (difference === 0) return money(before, locale);
  const words = money(Math.abs(difference), locale);
  return (
    texts.change(figure(before, locale), money(after, locale)) +
    texts.changed(difference > 0 ? texts.more(words) : texts.less(words))
  );
}

/** Whether a programme is known to run in a district, by both laws. */
export function stateWords({ state: { before, after } }: DistrictImpact, locale: Locale): string {
  const { states } = batchExport[locale];
  return before === after ? states[before] : messages[locale].change(states[before], states[after]);
}

/** The effects that anybody shows, in their order. */
export const effectsShown = (districts: readonly DistrictImpact[]): readonly Effect[] =>
  effects.filter((effect) => districts.some((one) => one.effects[effect] > 0));
