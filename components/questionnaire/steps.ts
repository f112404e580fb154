import { type Case, withAnswer } from "@/lib/case/case";
import type { FormValues } from "@/lib/case/form";
import type { Applicant, ChoiceFact, FactValue } from "@/lib/policy/engine";

/** The first page: who, and where. */
export const START = ":start";
/** Wherever the case leads: the next question, or the last page, where nothing is left to ask. */
export const END = ":end";

/** Where in the questionnaire one stands: {@link START}, {@link END}, or the id of the fact that is asked. */
export type Place = string;

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
export type Step =
  | { readonly kind: "begin"; readonly answer: StartAnswer }
  | { readonly kind: "answer"; readonly fact: string; readonly value: FactValue }
  | { readonly kind: "go"; readonly to: Place }
  | { readonly kind: "wipe" };

/** What is known, and where one goes on. */
export interface Walk {
  readonly value: Case | null;
  readonly place: Place;
}

/** What a step needs to know besides the case. */
export interface StepContext {
  /** The fact that states where an applicant is. */
  readonly placeFact: string;
  /** What was answered as another kind of applicant. */
  readonly otherCase: (applicant: Applicant) => Case | null;
}

/** Another place changes the place alone; as another kind of applicant one goes on with what was answered as that kind, if anything was. */
function begun(
  { applicant, place }: StartAnswer,
  value: Case | null,
  { placeFact, otherCase }: StepContext,
): Case {
  const same = value?.facts.applicant === applicant ? value : otherCase(applicant);
  return {
    asOf: value?.asOf ?? null,
    facts: { ...same?.facts, applicant, [placeFact]: place },
  };
}

/**
 * The one way from a case to the next: what is known after a step, and which page follows. The page with scripts and the posted page
 * both go by it.
 *
 * @example afterStep(value, { kind: "answer", fact: "canWork", value: true }, context).place // END: wherever the case leads
 */
export function afterStep(value: Case | null, step: Step, context: StepContext): Walk {
  switch (step.kind) {
    case "begin":
      return { value: begun(step.answer, value, context), place: END };
    case "answer":
      return { value: value && withAnswer(value, step.fact, step.value), place: END };
    case "go":
      return { value, place: step.to };
    case "wipe":
      return { value: null, place: START };
    default:
      return step satisfies never;
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
