import type { FilledFact } from "@/lib/case/operator-facts";
import {
  type Facts,
  factsOf,
  figuresIn,
  isOpenLaw,
  lineOn,
  type Mark,
  type Programme,
  type Requirement,
  type RequirementStatus,
  type Result,
  type Rules,
} from "@/lib/policy/engine";
import { type Explanation, explain } from "@/lib/policy/explain";
import { explainWords } from "@/locales/explain";
import type { Locale } from "@/locales/languages";
import { resultWords } from "@/locales/result-words";
import type { Opening } from "./alone";
import { filledWords, valueWords } from "./answers";
import { type Citation, citationOf } from "./basis";
import { dayWords } from "./format";
import { markWords } from "./law";

/** The person's own answer to one question, as a condition reads it. */
export interface OwnAnswer {
  readonly fact: string;
  readonly label: string;
  readonly words: string;
  /** Only an office can state it. */
  readonly byOffice: boolean;
  /** Whoever runs the site has stated it for all cases. */
  readonly byOperator: boolean;
  /** Something was said, if only that it is not known. */
  readonly given: boolean;
}

/** One condition of a programme as it stands for a case. */
export interface RequirementRow {
  readonly id: string;
  readonly citation: Citation;
  readonly words: string;
  readonly reading: string | null;
  readonly status: RequirementStatus;
  readonly answers: readonly OwnAnswer[];
  /** How far a number is from its threshold: 还差 1 人（现有 4 人，需要 5 人）. */
  readonly shortfall: string | null;
  /** What the answers must become for it to hold; only where it fails. */
  readonly wayOut: Explanation | null;
  /** It fails on dates alone and will not hold later: only a corrected date can change it. */
  readonly byDate: boolean;
  /** The first day on which it holds by the passage of time alone, in words. */
  readonly metOn: string | null;
  /** The first day on which nobody knows how it is ruled, in words. */
  readonly unknownFrom: string | null;
  /** What later papers have made of it. */
  readonly changes: readonly string[];
}

/** What the conditions of a programme are worked out from. */
export interface RequirementSource {
  readonly programme: Programme;
  readonly result: Result;
  readonly rules: Pick<Rules, "facts" | "figures" | "issuedOn" | "outside" | "places">;
  /** What later papers have made of the programme by the assessment date. */
  readonly marks: readonly Mark[];
  readonly asOf: string;
  /** The case as it was assessed. */
  readonly case: Facts;
  /** What of it the operator has stated. */
  readonly filled: readonly FilledFact[];
  readonly locale: Locale;
  /** The day on which a failing condition no longer fails by the passage of time alone. */
  readonly opensOn: (requirement: string) => Opening | null;
}

function shortfallWords(
  { result, rules: { facts }, locale }: RequirementSource,
  condition: string,
): string | null {
  const shortfall = result.shortfalls.find((one) => one.condition === condition);
  const fact = shortfall && facts.find(({ id }) => id === shortfall.fact);
  if (!shortfall || !fact) return null;
  const texts = resultWords[locale];
  const words = (value: number): string => valueWords(fact, value, locale);
  const { have, need } = shortfall;
  const gap = words(Math.round(Math.abs(need - have) * 100) / 100);
  return need > have
    ? texts.shortfall(gap, words(have), words(need))
    : texts.excess(gap, words(have), words(need));
}

function ownAnswers(
  { result, rules, case: given, filled, locale }: RequirementSource,
  ids: readonly string[],
  status: RequirementStatus,
): readonly OwnAnswer[] {
  const texts = resultWords[locale];
  return ids.flatMap((id) => {
    const fact = rules.facts.find((one) => one.id === id);
    if (!fact) return [];
    const { label } = fact;
    const byOffice = fact.holder === "office";
    const stated = filled.find((one) => one.fact === id);
    if (stated) {
      const words = filledWords(stated, rules, locale);
      return [{ fact: id, label, words, byOffice, byOperator: true, given: true }];
    }
    const value = given[id];
    const own = { fact: id, label, byOffice, byOperator: false, given: value !== undefined };
    if (value !== undefined && value !== null) {
      return [{ ...own, words: valueWords(fact, value, locale) }];
    }
    const matters = result.missing.includes(id) || result.pending.includes(id);
    if (status !== "open" || !(matters || value === null)) return [];
    const notGiven = byOffice ? texts.officeHolds : texts.notAnswered;
    return [{ ...own, words: value === null ? texts.unsure : notGiven }];
  });
}

/** Whether a mark is about this requirement, or a figure in it. */
export const isMarkOf = (
  mark: Mark,
  { id, test }: Pick<Requirement, "id" | "test">,
  { figures }: Pick<Rules, "figures">,
): boolean =>
  mark.about === "requirement"
    ? mark.requirement === id
    : mark.about === "figure" && figuresIn(test, figures).includes(mark.figure);

/** Every condition of a programme: how it stands on the assessment date, on which answers, and what would change it. */
export function requirementRows(source: RequirementSource): readonly RequirementRow[] {
  const { programme, result, rules, marks, asOf, locale, opensOn } = source;
  const { facts } = rules;
  return programme.requirements.map((requirement, index): RequirementRow => {
    const { id, words, reading } = requirement;
    const status = result.statuses[index] ?? "open";
    const line = lineOn(requirement, source.case, asOf, rules);
    const ids = line === null ? [] : factsOf(line).filter((fact) => !isOpenLaw(fact));
    const fails = status === "notMet";
    const types = ids.map((one) => facts.find((fact) => fact.id === one)?.type);
    const opening = fails ? opensOn(id) : null;
    const metOn = opening?.holds ? dayWords(opening.day, locale) : null;
    return {
      id,
      citation: citationOf(requirement, source.rules),
      words,
      reading: reading ?? null,
      status,
      answers: ownAnswers(source, ids, status),
      shortfall: fails ? shortfallWords(source, id) : null,
      wayOut: fails && metOn === null && line ? explain(line, facts, explainWords[locale]) : null,
      byDate: fails && opening === null && types.every((type) => type === "date"),
      metOn,
      unknownFrom: opening && metOn === null ? dayWords(opening.day, locale) : null,
      changes: marks
        .filter((mark) => isMarkOf(mark, requirement, rules))
        .map((mark) => markWords(mark, rules, locale)),
    };
  });
}
