import {
  type Assessment,
  contradictionIn,
  type Facts,
  fundIn,
  officeIn,
  outsideIn,
  programmeIn,
  type Result,
  type Rules,
  requirementIn,
  runningStatusOf,
  statedDistrict,
} from "@/lib/policy/engine";
import { type InLanguages, inLanguages } from "@/locales/languages";
import type { AssessmentJson } from "./assessment-schema";
import { instrumentJson, statusJson, wordsIn } from "./law-json";
import type { FilledFact } from "./operator-facts";

/** An assessment as the interface answers it. For the server. */

type ResultJson = AssessmentJson["results"][number];

/** Puts results as the interface answers them, in the words of the rules in every language. */
function resultWriter(
  rules: InLanguages<Rules>,
): (result: Result, asOf: string, district: string | undefined) => ResultJson {
  const words = (read: (one: Rules) => string) => wordsIn(rules, read);
  const statusIn = inLanguages((locale) => runningStatusOf(rules[locale]));

  const failed =
    (programme: string) =>
    ({ condition, clause, outside }: Result["failed"][number]) => ({
      condition,
      ...(outside === undefined
        ? { clause }
        : {
            outside: {
              title: words((one) => outsideIn(one, outside).title),
              number: outsideIn(rules.zh, outside).number,
            },
          }),
      words: words((one) => requirementIn(programmeIn(one, programme), condition).words),
    });

  return (result, asOf, district) => {
    const { lead, joint, andOthers } = result.departments;
    const nameOf = (office: string) => officeIn(rules.zh, office).name;
    const { programme } = result;
    return {
      programme,
      verdict: result.verdict,
      amount: { ...result.amount, needs: [...result.amount.needs] },
      window: { ...result.window },
      missing: [...result.missing],
      pending: [...result.pending],
      failed: result.failed.map(failed(programme)),
      shortfalls: [...result.shortfalls],
      departments: { lead: lead && nameOf(lead), joint: joint.map(nameOf), andOthers },
      counter: result.counter,
      funding: result.funding.map((fund) =>
        words((one) => fundIn(programmeIn(one, programme), fund).name),
      ),
      clauses: [...result.clauses],
      changedBy: [...result.changedBy],
      status: statusJson(
        inLanguages((locale) =>
          result.status.by === null
            ? result.status
            : statusIn[locale](programmeIn(rules[locale], programme), asOf, district),
        ),
      ),
    };
  };
}

const filledJson = ({ fact, value, year, district, at }: FilledFact) => ({
  fact,
  value: typeof value === "object" ? [...value] : value,
  ...(year !== null && { year }),
  ...(district !== null && { district }),
  at,
});

/** Writes an assessment of these facts; `filled` is what of them the operator has stated. */
export type WriteAssessment = (
  assessment: Assessment,
  facts: Facts,
  filled?: readonly FilledFact[],
) => AssessmentJson;

/**
 * Makes the function that writes an assessment as the interface answers it: offices by their names in the document, words in every
 * language, nothing that only pages use. The rules are those that it was assessed by, in every language.
 *
 * @example assessmentWriter(inLanguages((locale) => amended(documentHere(locale).rules)))(assess(facts, "2019-09-01"), facts)
 */
export function assessmentWriter(rules: InLanguages<Rules>): WriteAssessment {
  const { instruments } = rules.zh;
  const resultJson = resultWriter(rules);
  const warningWords = (id: string) => wordsIn(rules, (one) => contradictionIn(one, id).words);
  const papersOf = (results: readonly Result[]) => {
    const touching = new Set(results.flatMap(({ changedBy }) => changedBy));
    return instruments.flatMap((paper, index) =>
      touching.has(paper.id)
        ? [instrumentJson(inLanguages((locale) => rules[locale].instruments[index] ?? paper))]
        : [],
    );
  };
  return (assessment, facts, filled = []) => {
    const { asOf, statedOn, law, results, choices, best, warnings } = assessment;
    const district = statedDistrict(facts, rules.zh);
    return {
      asOf,
      statedOn,
      law,
      rules: { version: assessment.rules.version },
      instruments: papersOf(results),
      results: results.map((result) => resultJson(result, asOf, district)),
      choices: choices.map(({ pair: [first, second], ...rest }) => ({
        pair: [first, second],
        ...rest,
      })),
      best: {
        programmes: [...best.programmes],
        totalYuan: best.totalYuan,
        alternatives: [...best.alternatives],
        undecided: best.undecided.map(([first, second]) => [first, second]),
      },
      warnings: warnings.map((id) => ({ id, words: warningWords(id) })),
      ...(filled.length > 0 && { filledByOperator: filled.map(filledJson) }),
    };
  };
}
