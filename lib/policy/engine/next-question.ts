import type { Assess, AssessmentDays } from "./assess";
import type { Facts } from "./language/fact";
import type { Assessment } from "./language/result";

/** Where a questionnaire stands. */
export interface Progress {
  /** The fact to ask next; null when nothing that the applicant can still state would change anything. */
  readonly next: string | null;
  /** At most so many questions are left, the next one included: no answer can add to them. */
  readonly atMost: number;
}

/**
 * The next question falls out of the assessment: the first fact in the order of asking that can still matter; null where there is none.
 *
 * @example nextQuestion(assess({ applicant: "person" }, "2019-09-01"), { applicant: "person" }) // "district"
 */
export const nextQuestion = (
  { questions }: Pick<Assessment, "questions">,
  facts: Facts,
): string | null => questions.find((id) => facts[id] !== null) ?? null;

/**
 * The next question, and how many there can still be.
 *
 * @example progressOf(assess({ applicant: "person" }, "2019-09-01"), { applicant: "person" }) // { next: "district", atMost: 43 }
 */
export function progressOf(assessment: Assessment, facts: Facts): Progress {
  const next = nextQuestion(assessment, facts);
  const unasked = (id: string): boolean => facts[id] !== null;
  const atMost = next === null ? 0 : assessment.questionsEver.filter(unasked).length;
  return { next, atMost };
}

/**
 * The answers that no longer matter: were one of them not given, nobody would ask for it.
 * They are kept, and marked.
 *
 * @example irrelevantAnswers(assess, { applicant: "person", district: "outside", canWork: true }, "2019-09-01", {}) // ["canWork"]
 */
export function irrelevantAnswers(
  assess: Assess,
  facts: Facts,
  asOf: string,
  days: AssessmentDays,
): readonly string[] {
  return Object.keys(facts).filter((id) => {
    if (id === "applicant" || facts[id] === null || facts[id] === undefined) return false;
    return !assess({ ...facts, [id]: null }, asOf, days).questions.includes(id);
  });
}
