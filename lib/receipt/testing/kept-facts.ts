import type { Facts } from "@/lib/policy/engine";

/** What the applicants of the kept receipts state. Receipts rest on it: what other tests state besides stands with these tests. */

/** Left school in 2018, opened a shop that August, has five people in it. */
export const graduate: Facts = {
  applicant: "person",
  district: "alxa-left",
  workStatus: "self-employed",
  birthDate: "1996-03-10",
  canWork: true,
  wantsWork: false,
  registeredUnemployed: false,
  hardshipRecognised: false,
  graduate: true,
  leftSchoolOn: "2018-06-30",
  business: "sole-trader",
  firstBusiness: true,
  startupSubsidyReceived: false,
  businessRegisteredOn: "2018-08-15",
  businessOperating: true,
  businessStaff: 5,
  staffInsuredMonths: 12,
  otherLoans: false,
  loanGroups: [],
  certificates: [],
};

/** Left school in 2024, opened a shop the day after, has four people in it. */
export const borrower: Facts = {
  applicant: "person",
  district: "ejin",
  graduate: true,
  leftSchoolOn: "2024-06-30",
  business: "sole-trader",
  businessOperating: true,
  businessRegisteredOn: "2024-07-01",
  businessStaff: 4,
  staffInsuredMonths: 12,
  otherLoans: false,
  loanGroups: [],
};

/** Insured for two years, with a certificate of level 4. */
export const worker: Facts = {
  applicant: "person",
  district: "alxa-right",
  workStatus: "employed",
  insuredAs: "enterprise",
  insuredHere: true,
  unemploymentInsuranceMonths: 24,
  certificates: ["vocational-qualification"],
  certificateLevel: 4,
};

/** Registered, recognised, drawing benefit at 52. */
export const jobSeeker: Facts = {
  applicant: "person",
  district: "ejin",
  workStatus: "unemployed",
  birthDate: "1967-03-10",
  reachedRetirementAge: false,
  canWork: true,
  wantsWork: true,
  registeredUnemployed: true,
  leftJobInvoluntarily: true,
  receivingUnemploymentBenefit: true,
  unemploymentInsuranceMonths: 120,
  laidOff: true,
  livingDifficulty: true,
  hardshipRecognised: true,
  hardshipCircumstances: ["older"],
  business: "none",
  graduate: false,
  insuredAs: "none",
  inPublicWelfarePost: false,
};

/** Took a course while recognised and out of work. */
export const trainee: Facts = {
  applicant: "person",
  district: "ejin",
  hardshipRecognised: true,
  completedTraining: true,
  unemployedAtTraining: true,
  trainingEndedOn: "2019-06-30",
  trainingDays: 30,
  benefitDuringTraining: false,
  certificates: ["training-completion"],
  certificateFromTraining: true,
  trainingAllowanceThisYear: true,
};

/** A small enterprise in difficulty that laid off three of a hundred. */
export const enterprise: Facts = {
  applicant: "enterprise",
  district: "ejin",
  enterpriseSize: "small",
  paysUnemploymentInsurance: true,
  layoffsLastYear: 3,
  staffYearEnd: 97,
  premiumPaidLastYearYuan: 12_345.67,
  monthlySocialInsuranceYuan: 30_000.01,
  temporaryDifficulty: true,
  recoveryExpected: true,
  needsFinancing: true,
  newQualifiedHires: 4,
  staffNow: 16,
  newHireContractsOneYear: true,
  hostsInterns: true,
  interns: 3,
  internshipMonths: 6,
  internRetentionPercent: 50,
  apprentices: 2,
  apprenticeshipMonths: 12,
  keyGroupHires: 2,
  keyGroupHiresInsured: true,
};

/** Serves start-ups, keeps a library of projects and manages the loan fund. */
export const institution: Facts = {
  applicant: "institution",
  district: "alxa-right",
  institutionRoles: ["startup-service", "project-library", "loan-fund-operator"],
  entitiesServed: 12,
  newStartupLoansYuan: 1_234_567.89,
  projectSuccessPercent: 10,
  projectsCollected: 7,
  projectsReplicated: null,
};
