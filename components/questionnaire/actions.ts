import { type Case, withAnswer } from "@/lib/case/case";
import type { FormValues } from "@/lib/case/form";
import type { Applicant, ChoiceFact, FactValue } from "@/lib/policy/engine";

/** The first page: who, and where. */
export const START = ":start";
/** Wherever the case leads: the next question, or the last page, where nothing is left to ask. */
export const END = ":end";

/** Where in the questionnaire one stands: {@link START}, {@link END}, or the id of the fact that is asked. */
export type Position = string;

/** The name of the field of the first page that says who applies. */
export const APPLICANT = "applicant";
/** The value of the place that says: I am not sure. */
export const UNSURE = "unsure";

/** Who applies, and where; null is 不清楚. */
export interface StartAnswer {
  readonly applicant: Applicant;
  readonly place: FactValue;
}

/** What one can do on a page of the questionnaire, whether a script runs it or it is posted. */
export type QuestionnaireAction =
  | { readonly kind: "begin"; readonly answer: StartAnswer }
  | { readonly kind: "answer"; readonly answers: Readonly<Record<string, FactValue>> }
  | { readonly kind: "go"; readonly to: Position }
  | { readonly kind: "wipe" };

/** What is known, and where one goes on. */
export interface NextPage {
  readonly value: Case | null;
  readonly position: Position;
}

/** What an action needs to know besides the case. */
export interface ActionContext {
  /** The fact that states where an applicant is. */
  readonly placeFact: string;
  /** What was answered as another kind of applicant. */
  readonly otherCase: (applicant: Applicant) => Case | null;
}

/** Another district changes the district alone; as another kind of applicant one goes on with what was answered as that kind, if anything was. */
function startedCase(
  { applicant, place }: StartAnswer,
  value: Case | null,
  { placeFact, otherCase }: ActionContext,
): Case {
  const same = value?.facts.applicant === applicant ? value : otherCase(applicant);
  return {
    asOf: value?.asOf ?? null,
    facts: { ...same?.facts, applicant, [placeFact]: place },
  };
}

const withAnswers = (value: Case, answers: Readonly<Record<string, FactValue>>): Case =>
  Object.entries(answers).reduce((then, [fact, answer]) => withAnswer(then, fact, answer), value);

/**
 * The one way from a case to the next: what is known after an action, and which page follows. The page with scripts and the posted page
 * both go by it.
 *
 * @example applyAction(value, { kind: "answer", answers: { canWork: true } }, context).position // END: wherever the case leads
 */
export function applyAction(
  value: Case | null,
  action: QuestionnaireAction,
  context: ActionContext,
): NextPage {
  switch (action.kind) {
    case "begin":
      return { value: startedCase(action.answer, value, context), position: END };
    case "answer":
      return { value: value && withAnswers(value, action.answers), position: END };
    case "go":
      return { value, position: action.to };
    case "wipe":
      return { value: null, position: START };
    default:
      return action satisfies never;
  }
}

/** The first page as it was answered; `preferred` is the kind of applicant that a link asked for. */
export function startValues(
  placeFact: ChoiceFact,
  value: Case | null,
  preferred: Applicant | null,
): FormValues {
  const place = value?.facts[placeFact.id];
  return {
    [APPLICANT]: preferred ?? value?.facts.applicant,
    [placeFact.id]: place === null ? UNSURE : place?.toString(),
  };
}
