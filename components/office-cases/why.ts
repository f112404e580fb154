import type { CheckedCase } from "@/lib/office-cases/check";
import {
  contradictionsIn,
  factIn,
  factsOfNumber,
  isOpenLaw,
  type RequirementStatus,
  type Verdict,
} from "@/lib/policy/engine";
import { oneLine } from "@/lib/policy/explain";
import { cases } from "@/locales/cases";
import { explainWords } from "@/locales/explain";
import type { Locale } from "@/locales/languages";
import { punctuation } from "@/locales/punctuation";
import { resultLaw } from "@/locales/result-law";
import { resultWords } from "@/locales/result-words";
import { terms } from "@/locales/terms";
import { lookUps } from "../result/context";
import type { ResultPageData } from "../result/data";
import { amountMarks } from "../result/words/amount-marks";
import { ratesOn } from "../result/words/amounts";
import { filledWords, valueWords } from "../result/words/answers";
import { citationWords } from "../result/words/basis";
import { deadlineWords } from "../result/words/deadlines";
import { issueYear } from "../result/words/format";
import { newWords } from "../result/words/law";
import type { RequirementRow } from "../result/words/requirements";

/** What a case was assessed by: the rules of its law, and what the operator has stated. */
export type CaseBasis = Pick<ResultPageData, "rules" | "stated" | "countsOfAYear">;

interface Source {
  readonly checked: CheckedCase;
  readonly basis: CaseBasis;
  readonly locale: Locale;
  readonly found: ReturnType<typeof lookUps>;
}

/** The conditions by which a result is what it is: of a no those that fail, of what is open those that are, of a yes all. */
const deciding: Readonly<Record<Verdict, readonly RequirementStatus[]>> = {
  eligible: ["met"],
  conditional: ["open"],
  unknown: ["open"],
  notYet: ["notMet"],
  ineligible: ["notMet"],
  held: [],
  notInForce: [],
};

const isNo = (verdict: Verdict): boolean => deciding[verdict].every((one) => one === "notMet");

/** A condition as it stands for the case, on which answers, and what would change it. */
function requirementLine(row: RequirementRow, locale: Locale): string {
  const texts = cases[locale].report;
  const { stop, gap, semicolon } = punctuation[locale];
  const { shortfall, wayOut, metOn, unknownFrom } = row;
  const answers = row.answers.map(({ label, words }) => resultWords[locale].answer(label, words));
  const change = row.byDate
    ? texts.noWayOut
    : wayOut && texts.wayOut(oneLine(wayOut, explainWords[locale]));
  const sentences = [
    texts.requirement(
      terms[locale].conditions[row.status],
      row.words,
      citationWords(row.citation, locale),
    ),
    answers.length > 0 && texts.answers(answers.join(semicolon)),
    shortfall ?? change,
    metOn && texts.metOn(metOn),
    unknownFrom && texts.unknownFrom(unknownFrom),
  ];
  return [...sentences.flatMap((one) => (one ? [one + stop] : [])), ...row.changes].join(gap);
}

/** A question and what is known of it: as the case states it, or as the operator does for all. */
function answerWords(id: string, { checked, basis: { rules }, locale, found }: Source): string {
  const { answer, notAnswered } = resultWords[locale];
  const stated = found.filled.find(({ fact }) => fact === id);
  const value = checked.case.facts[id];
  const fact = factIn(rules, id);
  if (stated) return answer(fact.label, filledWords(stated, rules, locale));
  return answer(fact.label, value === undefined ? notAnswered : valueWords(fact, value, locale));
}

/** Why the verdict is another than expected, or there is no amount. */
function verdictLines(source: Source): readonly string[] {
  const { checked, locale, found } = source;
  const { case: office, result } = checked;
  const { standing } = office.expected;
  const expected = standing === "toAsk" ? "eligible" : standing;
  const shown: readonly RequirementStatus[] = [
    ...deciding[result.verdict],
    // Whoever expects a no takes one of the conditions that are met for one that is not.
    ...(isNo(expected) && !isNo(result.verdict) ? (["met"] as const) : []),
  ];
  const both = [result.verdict, expected];
  const programme = found.programmeOf(result.programme);
  const had = both.includes("held") && programme.had ? [programme.had] : [];
  const goesByDays = both.includes("notYet") || both.includes("notInForce");
  return [
    ...had.map((id) => answerWords(id, source)),
    ...found
      .rowsOf(result)
      .filter(({ status }) => shown.includes(status))
      .map((row) => requirementLine(row, locale)),
    ...(goesByDays
      ? [cases[locale].report.days(deadlineWords(result, programme, office.asOf, locale))]
      : []),
  ];
}

/** What an amount was worked out from, and what it still needs. */
function amountLines(source: Source): readonly string[] {
  const { checked, basis, locale, found } = source;
  const { result } = checked;
  const programme = found.programmeOf(result.programme);
  const { amount } = programme;
  const marks = amountMarks({ ...found, data: basis }, result);
  const { rules } = basis;
  const written =
    marks.length === 0
      ? amount.words
      : resultLaw[locale].ofDocument(issueYear(rules), amount.words);
  const texts = cases[locale].report;
  const { semicolon, listJoin } = punctuation[locale];
  const { answer, unsure } = resultWords[locale];
  const answers =
    amount.kind === "none" || amount.kind === "schedule"
      ? []
      : factsOfNumber(amount.yuan).filter((id) => !isOpenLaw(id));
  const rates = ratesOn(programme, rules.parameters, checked.case.asOf, locale);
  const from = [
    ...answers.map((id) => answerWords(id, source)),
    ...rates.map(({ name, figure }) => answer(name, figure ?? unsure)),
  ];
  const needs = result.amount.needs.map(found.labelOf);
  return [
    texts.amount(written),
    ...marks.map((mark) => newWords(mark, locale)),
    ...(from.length > 0 ? [texts.amountFrom(from.join(semicolon))] : []),
    ...(needs.length > 0 ? [texts.amountNeeds(needs.join(listJoin))] : []),
  ];
}

/**
 * Why a case came to something else than expected, a line each: the conditions that decide it with the answers to them, its days, what its
 * amount was worked out from.
 *
 * @example whyLines(checked, basis, "en")[0] // "Not met: Has not had the subsidy before (Clause 3.8). …"
 */
export function whyLines(
  checked: CheckedCase,
  basis: CaseBasis,
  locale: Locale,
): readonly string[] {
  const { case: office, assessment, differs, result } = checked;
  const value = { asOf: office.asOf, statedOn: office.statedOn, facts: office.facts };
  const found = lookUps({ data: basis, assessment, value, locale });
  const source = { checked, basis, locale, found };
  // Whoever does not qualify has no amount, for the same reasons.
  const noAmount = isNo(result.verdict);
  const clashes = contradictionsIn(basis.rules, assessment);
  return [
    ...(differs.verdict || noAmount ? verdictLines(source) : []),
    ...(differs.amount && !noAmount ? amountLines(source) : []),
    ...clashes.map(({ words }) => cases[locale].report.clash(words)),
  ];
}
