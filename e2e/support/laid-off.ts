import type { Answers } from "../../components/questionnaire/testing/people";

/** Laid off at 52, insured for twelve years, not registered as unemployed. */
export const laidOff: Answers = {
  applicant: "person",
  district: "alxa-left",
  workStatus: "unemployed",
  birthDate: ["1974", "3", "5"],
  canWork: "yes",
  wantsWork: "yes",
  registeredUnemployed: "no",
  leftJobInvoluntarily: "yes",
  unemploymentInsuranceMonths: "144",
  laidOff: "yes",
  livingDifficulty: "yes",
  hardshipCircumstances: "older",
  business: "none",
  insuredAs: "none",
};
