import type { Facts } from "../../../engine/language/fact";

/** People as tests of the plan know them. */

/** Out of work at about 50, with nothing done yet. */
export const outOfWork: Facts = {
  applicant: "person",
  district: "alxa-left",
  birthDate: "1974-03-05",
  reachedRetirementAge: false,
  workStatus: "unemployed",
  canWork: true,
  wantsWork: true,
  registeredUnemployed: false,
  receivingUnemploymentBenefit: false,
  hardshipRecognised: false,
  hardshipCircumstances: ["older"],
  insuredAs: "flexible",
  insuredHere: true,
  inPublicWelfarePost: false,
  unemploymentInsuranceMonths: 24,
  leftJobInvoluntarily: true,
};

/** A graduate of 2024 who has run a small firm since 2025. */
export const graduate: Facts = {
  applicant: "person",
  district: "alxa-left",
  birthDate: "2001-05-01",
  graduate: true,
  leftSchoolOn: "2024-07-01",
  workStatus: "self-employed",
  business: "small-micro",
  firstBusiness: true,
  startupSubsidyReceived: false,
  businessRegisteredOn: "2025-03-01",
  businessOperating: true,
  businessStaff: 3,
  staffInsuredMonths: 10,
  otherLoans: false,
  registeredUnemployed: false,
  hardshipRecognised: false,
};
