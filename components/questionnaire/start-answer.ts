import type { Case } from "@/lib/case/case";
import type { FormStrings } from "@/lib/case/form";
import type { Applicant, FactValue } from "@/lib/policy/engine";
import { START_FIELDS, UNSURE } from "./start-fields";
import { typedFields } from "./typed";

/** Who applies, and where. */
export interface StartAnswer {
  readonly applicant: Applicant;
  readonly district: FactValue;
}

/** The first page as it was answered; `preferred` is the kind of applicant that a link asked for. */
export function typedStart(value: Case | null, preferred: Applicant | null): FormStrings {
  const applicant = preferred ?? value?.facts.applicant;
  const place = value?.facts[START_FIELDS.district];
  return typedFields({
    [START_FIELDS.applicant]: applicant ? [applicant] : [],
    [START_FIELDS.district]: place === undefined ? [] : [place === null ? UNSURE : String(place)],
  });
}

/**
 * The case after the first page: another place changes the place alone; as another kind of
 * applicant one goes on with what was answered as that kind, if anything was.
 */
export function startCase(
  answer: StartAnswer,
  value: Case | null,
  asideOf: (applicant: Applicant) => Case | null,
): Case {
  const { applicant, district } = answer;
  const same = value?.facts.applicant === applicant ? value : asideOf(applicant);
  return {
    asOf: value?.asOf ?? null,
    facts: { ...same?.facts, applicant, [START_FIELDS.district]: district },
  };
}
