import type { Assess, AssessmentDays } from "./assess";
import type { Facts } from "./language/fact";
import type { Assessment } from "./language/result";

/** Where a questionnaire stands. */
export interface Progress {
  /** The fact to ask next; null when nothing that the applicant can still state would change anything. */
  readonly next: string | null;
  /** So many questions are left, the next one included, for whoever answers 不清楚 to each; an answer can bring up others, or end some. */
  readonly about: number;
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
 * The next question, and how many are left: as many as come where each is answered by 不清楚. `assess` assesses what follows, and `assessment` is its
 * assessment of the facts.
 *
 * @example progressOf(assess, assess({ applicant: "person" }, "2019-09-01"), { applicant: "person" }) // { next: "district", about: 19 }
 */
export function progressOf(
  assess: Assess,
  assessment: Assessment,
  facts: Facts,
  days: AssessmentDays = {},
): Progress {
  const next = nextQuestion(assessment, facts);
  let left = facts;
  let about = 0;
  for (let asked = next; asked !== null; about++) {
    left = { ...left, [asked]: null };
    asked = nextQuestion(assess(left, assessment.asOf, days), left);
  }
  return { next, about };
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
