import type { Facts } from "@/lib/policy/engine";

/** Four people whose results are measured: all that each of them knows. What is asked of them of it is for the questionnaire to say. */

/** Laid off at 52, insured for twelve years, not registered as unemployed. */
export const laidOff: Facts = {
  applicant: "person",
  district: "alxa-left",
  workStatus: "unemployed",
  birthDate: "1974-03-05",
  reachedRetirementAge: false,
  canWork: true,
  wantsWork: true,
  registeredUnemployed: false,
  leftJobInvoluntarily: true,
  receivingUnemploymentBenefit: false,
  unemploymentInsuranceMonths: 144,
  laidOff: true,
  livingDifficulty: true,
  hardshipRecognised: false,
  hardshipCircumstances: ["older"],
  business: "none",
  otherLoans: false,
  graduate: false,
  loanGroups: [],
  completedTraining: false,
  certificates: [],
  ruralLabourer: false,
  fiveCategories: false,
  insuredAs: "none",
  inPublicWelfarePost: false,
  internshipMonths: 0,
  lowIncomeHousehold: false,
  suddenHardship: false,
};

/** Left school twenty months before 30 November 2026; the shop is ten months old, with three people. */
export const youngBusiness: Facts = {
  ...laidOff,
  workStatus: "self-employed",
  birthDate: "2003-04-12",
  wantsWork: false,
  leftJobInvoluntarily: false,
  unemploymentInsuranceMonths: 0,
  laidOff: false,
  livingDifficulty: false,
  hardshipCircumstances: [],
  business: "sole-trader",
  firstBusiness: true,
  startupSubsidyReceived: false,
  businessRegisteredOn: "2026-01-30",
  businessOperating: true,
  businessStaff: 3,
  staffInsuredMonths: 10,
  graduate: true,
  leftSchoolOn: "2025-03-30",
  insuredAs: "flexible",
  insuredHere: true,
};

/** Knows nothing but who and where. */
export const unsure: Facts = { applicant: "person", district: "alxa-left" };

/** A firm of 101 in a hard year. */
export const firmOf101: Facts = {
  applicant: "enterprise",
  district: "alxa-left",
  enterpriseSize: "small",
  paysUnemploymentInsurance: true,
  layoffsLastYear: 2,
  staffYearEnd: 101,
  premiumPaidLastYearYuan: 50000,
  temporaryDifficulty: true,
  recoveryExpected: true,
  monthlySocialInsuranceYuan: 30000,
  needsFinancing: true,
  newQualifiedHires: 16,
  staffNow: 101,
  newHireContractsOneYear: true,
  keyGroupHires: 2,
  keyGroupHiresInsured: true,
  retrainedStaff: 10,
  retrainedPassedAndKept: 8,
  trainingShortfallYuan: 6000,
  trainingSubsidyThisYear: false,
  sameItemPaidByInsurance: false,
  apprentices: 3,
  apprenticeshipMonths: 12,
  hostsInterns: false,
};
