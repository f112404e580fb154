import { standingOf } from "@/lib/case/standing";
import { type Affected, type Effect, effects, type Outcome } from "@/lib/impact/effect";
import type { DistrictImpact, Impact, ProgrammeImpact } from "@/lib/impact/impact";
import { atStakeOneIn, redrawnOneIn, unknownOneIn } from "@/lib/impact/made-up";
import { type Facts, factIn, placeFactIn, programmeIn, type Rules } from "@/lib/policy/engine";
import { batchExport } from "@/locales/batch-export";
import { impact as messages } from "@/locales/impact";
import type { Locale } from "@/locales/languages";
import { punctuation } from "@/locales/punctuation";
import { resultWords } from "@/locales/result-words";
import { valueWords } from "../result/words/answers";
import { dayWords, figure, money } from "../result/words/format";

/** People for whom the same becomes of a programme, in words. */
export interface EffectReport {
  readonly effect: Effect;
  readonly title: string;
  /** The fewest answers that show it; null where there is nobody. */
  readonly smallest: string | null;
  readonly examples: readonly string[];
}

/** What becomes of one programme, in words. */
export interface ProgrammeReport {
  readonly id: string;
  readonly title: string;
  /** A row for each district; its first cell names it. */
  readonly table: {
    readonly head: readonly string[];
    readonly rows: readonly (readonly string[])[];
  };
  readonly effects: readonly EffectReport[];
}

/** What a change of the operator's file does, in the words of one language: for the page and for Markdown. */
export interface ImpactReport {
  readonly title: string;
  /** The assessment date, and over whom. */
  readonly about: readonly string[];
  /** How the people came about, or that nothing changes. */
  readonly explanation: readonly string[];
  readonly programmes: readonly ProgrammeReport[];
}

/**
 * All answers of somebody on one line. Throws where one is of no fact of the rules.
 *
 * @example factsWords({ applicant: "person", canWork: true }, rules, "en") // "Able to work: yes"
 */
export function factsWords(facts: Facts, rules: Pick<Rules, "facts">, locale: Locale): string {
  const { applicant: _, ...answers } = facts;
  const parts = Object.entries(answers).flatMap(([id, value]) => {
    if (value === undefined) return [];
    const fact = factIn(rules, id);
    return [resultWords[locale].answer(fact.label, valueWords(fact, value, locale))];
  });
  return parts.length === 0
    ? messages[locale].noAnswers
    : parts.join(punctuation[locale].semicolon);
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

/** The verdict, how much, and when. */
function outcomeWords(outcome: Outcome, locale: Locale): string {
  return [
    batchExport[locale].standings[standingOf(outcome)],
    amountWords(outcome, locale),
    windowWords(outcome, locale),
  ]
    .filter((words) => words !== null)
    .join(punctuation[locale].comma);
}

/** What somebody has by both laws, and who that is. */
function affectedWords(
  { facts, before, after }: Affected,
  rules: Pick<Rules, "facts">,
  locale: Locale,
): string {
  const { stop, gap } = punctuation[locale];
  const change = messages[locale].change(outcomeWords(before, locale), outcomeWords(after, locale));
  return change + stop + gap + factsWords(facts, rules, locale);
}

/** What the fixed amounts of a district come to by both laws; empty where there are none. */
function yuanWords({ yuan: { before, after } }: DistrictImpact, locale: Locale): string {
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

function stateWords({ state: { before, after } }: DistrictImpact, locale: Locale): string {
  const { states } = batchExport[locale];
  return before === after ? states[before] : messages[locale].change(states[before], states[after]);
}

function tableOf(
  { districts }: ProgrammeImpact,
  shown: readonly Effect[],
  rules: Rules,
  locale: Locale,
): ProgrammeReport["table"] {
  const { columns, effects: names } = messages[locale];
  const place = placeFactIn(rules);
  const hasYuan = districts.some((one) => yuanWords(one, locale) !== "");
  return {
    head: [
      columns.district,
      columns.people,
      ...shown.map((effect) => names[effect]),
      columns.stays,
      ...(hasYuan ? [columns.yuan] : []),
      columns.state,
    ],
    rows: districts.map((one) => [
      valueWords(place, one.district, locale),
      figure(one.people, locale),
      ...shown.map((effect) => figure(one.effects[effect], locale)),
      figure(one.stays, locale),
      ...(hasYuan ? [yuanWords(one, locale)] : []),
      stateWords(one, locale),
    ]),
  };
}

function programmeReport(impact: ProgrammeImpact, rules: Rules, locale: Locale): ProgrammeReport {
  const shown = effects.filter((effect) => impact.districts.some((one) => one.effects[effect] > 0));
  return {
    id: impact.programme,
    title: programmeIn(rules, impact.programme).title,
    table: tableOf(impact, shown, rules, locale),
    effects: shown.map((effect) => {
      const smallest = impact.smallest[effect];
      return {
        effect,
        title: messages[locale].effects[effect],
        smallest: smallest && affectedWords(smallest, rules, locale),
        examples: impact.examples[effect].map((one) => affectedWords(one, rules, locale)),
      };
    }),
  };
}

function explanationOf({ programmes, people }: Impact, locale: Locale): readonly string[] {
  const texts = messages[locale];
  if (programmes.length === 0) return [texts.nothing];
  const made = texts.made(atStakeOneIn, redrawnOneIn, unknownOneIn);
  return people === 0 ? [made, texts.nobody] : [made];
}

/**
 * An impact in words. The rules name programmes, facts and districts in the language asked for.
 *
 * @example reportOf(impactOf({ before, after }, "2026-11-30"), rules, "en").title // "Who is affected by the change"
 */
export function reportOf(impact: Impact, rules: Rules, locale: Locale): ImpactReport {
  const texts = messages[locale];
  const { asOf, people, seed, programmes } = impact;
  const over = texts.people(figure(people, locale), String(seed));
  return {
    title: texts.title,
    about: [texts.day(dayWords(asOf, locale)), ...(programmes.length === 0 ? [] : [over])],
    explanation: explanationOf(impact, locale),
    programmes: programmes.map((one) => programmeReport(one, rules, locale)),
  };
}
