import type { ReactNode } from "react";
import type { Case } from "@/lib/case/case";
import { type FilledFact, withOperatorFacts } from "@/lib/case/operator-facts";
import {
  type Assessment,
  type Fact,
  type Mark,
  marksOn,
  type Programme,
  programmeIn,
  type Result,
  statedDistrict,
} from "@/lib/policy/engine";
import type { Locale } from "@/locales/languages";
import type { ResultPageData } from "./data";
import { isUnconfirmed } from "./groups";
import { openingsOf } from "./words/alone";
import { withOpenLabel } from "./words/law";
import { type RequirementRow, requirementRows } from "./words/requirements";
import { countsBehind } from "./words/yearly";

/** A case with its assessment, and what shows it. */
export interface Assessed {
  readonly data: ResultPageData;
  readonly assessment: Assessment;
  readonly value: Case;
  readonly locale: Locale;
}

/** What every part of the result reads. */
export interface ResultContext extends Assessed {
  /** Today in Shanghai; the assessment date may be another. */
  readonly today: string;
  /** What the operator has stated and the case has not. */
  readonly filled: readonly FilledFact[];
  readonly factOf: (id: string) => Fact | undefined;
  readonly labelOf: (fact: string) => string;
  readonly programmeOf: (id: string) => Programme;
  readonly titleOf: (programme: string) => string;
  /** Whether it is not known that a programme still runs, whatever becomes of the answers. */
  readonly isUnconfirmed: (programme: string) => boolean;
  /** What later papers have made of a programme by the assessment date. */
  readonly marksOf: (programme: string) => readonly Mark[];
  readonly rowsOf: (result: Result) => readonly RequirementRow[];
  /** Counts of a year that the window of a result rests on; see {@link countsBehind}. */
  readonly countsOf: (result: Result) => readonly string[];
  /** A link to answer a question, or to answer it otherwise. */
  readonly question: QuestionLink;
  /** Leads on to the next open question. */
  readonly goOn: ReactNode;
  /** A control that assesses the case as of another day; null where there is none. */
  readonly assessThen: (day: string) => ReactNode;
  /** Draws what is folded: at once, or after all that can be seen. */
  readonly folded: (content: ReactNode) => ReactNode;
}

/** Draws a link to a question; `name` is what it is called where `words` alone do not tell. */
export type QuestionLink = (fact: string, words: ReactNode, name?: string) => ReactNode;

/** How questions are drawn where nobody can answer: on paper, in a picture. */
export const wordsAlone: Pick<ResultContext, "question" | "goOn" | "assessThen" | "folded"> = {
  question: (_, words) => words,
  goOn: null,
  assessThen: () => null,
  folded: (content) => content,
};

/**
 * What every part of the result reads of a case.
 *
 * @param today today in Shanghai, `YYYY-MM-DD`
 * @param links how questions are drawn; by default in words alone
 * @example resultContext({ data, assessment, value, locale }, "2026-11-23").titleOf("startup-subsidy")
 */
export const resultContext = (
  assessed: Assessed,
  today: string,
  links = wordsAlone,
): ResultContext => ({ ...assessed, ...lookUps(assessed), today, ...links });

/** What conditions are shown by. */
export type RequirementContext = Pick<ResultContext, "locale" | "question">;

/** Looks up what an assessment speaks of. */
export function lookUps({
  data,
  assessment,
  value,
  locale,
}: Omit<Assessed, "data"> & {
  readonly data: Pick<ResultPageData, "rules" | "stated" | "countsOfAYear">;
}) {
  const { rules } = data;
  const facts = rules.facts.map((fact) => withOpenLabel(fact, locale));
  const factById = new Map(facts.map((fact) => [fact.id, fact]));
  const known = withOperatorFacts(data, value.facts, assessment.asOf);
  const opens = openingsOf(data.rules, known.facts, assessment.asOf, assessment.statedOn);
  const programmeOf = (id: string): Programme => programmeIn(data.rules, id);
  const district = statedDistrict(known.facts, rules);
  const marksOf = (programme: string): readonly Mark[] =>
    rules.law === "document" ? [] : marksOn(rules, programme, assessment.asOf, district);
  return {
    marksOf,
    isUnconfirmed: (programme: string) =>
      assessment.results.some((one) => one.programme === programme && isUnconfirmed(one)),
    programmeOf,
    filled: known.filled,
    factOf: (id: string) => factById.get(id),
    labelOf: (id: string) => factById.get(id)?.label ?? id,
    titleOf: (id: string) => programmeOf(id).title,
    countsOf: (result: Result) =>
      countsBehind(
        programmeOf(result.programme),
        result,
        known.facts,
        assessment.asOf,
        data.countsOfAYear,
      ),
    rowsOf: (result: Result) =>
      requirementRows({
        programme: programmeOf(result.programme),
        result,
        rules: { ...rules, facts },
        marks: marksOf(result.programme),
        asOf: assessment.asOf,
        case: known.facts,
        filled: known.filled,
        locale,
        opensOn: (requirement) => opens(result.programme, requirement),
      }),
  };
}
