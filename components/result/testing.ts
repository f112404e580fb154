import type { Case } from "@/lib/case/case";
import { type OperatorFacts, usingOperatorFacts } from "@/lib/case/operator-facts";
import { amended, createAssessor, type Facts, rules } from "@/lib/policy";
import { readSettings } from "@/lib/settings/read";
import type { Settings } from "@/lib/settings/settings";
import { type InLanguages, inLanguages, type Locale } from "@/locales/languages";
import type { Assessed } from "./context";
import { type ResultPageData, resultPageData } from "./data";

const assess = createAssessor(amended(rules));

/** The settings of an operator's file that is in order, by default one that states nothing. */
export function settingsOf(file: unknown = {}): Settings {
  const parsed = readSettings(file);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
  return parsed.value;
}

const nothing = settingsOf();

/** The data of the page, made once a language: for tests only. */
const pages: InLanguages<ResultPageData> = inLanguages((locale) => resultPageData(locale, nothing));

/** A case with its assessment, as a page would have it where the operator has stated so much. */
export function assessedCase(
  facts: Facts,
  asOf: string,
  locale: Locale = "zh",
  stated: OperatorFacts = nothing.facts,
): Assessed {
  const value: Case = { asOf, facts };
  const data = { ...pages[locale], stated };
  return {
    data,
    assessment: usingOperatorFacts(data, assess)(facts, asOf),
    value,
    locale,
  };
}

/** A graduate of 2018 with a stall of a year and four people: some things now, some short of it. */
export const graduate: Facts = {
  applicant: "person",
  district: "alxa-left",
  workStatus: "self-employed",
  birthDate: "1996-04-12",
  canWork: true,
  wantsWork: false,
  registeredUnemployed: false,
  receivingUnemploymentBenefit: false,
  unemploymentInsuranceMonths: 0,
  laidOff: false,
  hardshipRecognised: false,
  hardshipCircumstances: [],
  business: "sole-trader",
  firstBusiness: true,
  startupSubsidyReceived: false,
  businessRegisteredOn: "2018-08-15",
  businessOperating: true,
  otherLoans: false,
  graduate: true,
  leftSchoolOn: "2018-06-30",
  loanGroups: [],
  businessStaff: 4,
  staffInsuredMonths: 12,
  completedTraining: false,
  certificates: [],
  ruralLabourer: false,
  insuredAs: "flexible",
  inPublicWelfarePost: false,
  internshipMonths: 0,
  lowIncomeHousehold: false,
  suddenHardship: false,
};

/** An enterprise that keeps its staff through a hard year. */
export const enterprise: Facts = {
  applicant: "enterprise",
  district: "hightech-zone",
  enterpriseSize: "small",
  paysUnemploymentInsurance: true,
  layoffsLastYear: 0,
  staffYearEnd: 40,
  premiumPaidLastYearYuan: 12345.67,
  temporaryDifficulty: true,
  recoveryExpected: true,
  monthlySocialInsuranceYuan: 80000,
  needsFinancing: true,
  newQualifiedHires: 4,
  staffNow: 40,
  newHireContractsOneYear: true,
  hostsInterns: true,
  interns: 3,
  internshipMonths: 6,
  internRetentionPercent: 50,
};

/** Left school 20 months before 23 November 2026; the firm is ten months old, with three people insured for ten months. */
export const founder: Facts = {
  ...graduate,
  birthDate: "2003-04-12",
  leftSchoolOn: "2025-03-23",
  businessRegisteredOn: "2026-01-23",
  businessStaff: 3,
  staffInsuredMonths: 10,
};

/** Laid off at 47, registered, recognised, trained: seven programmes to apply for. */
export const unemployed: Facts = {
  applicant: "person",
  district: "ejin",
  workStatus: "unemployed",
  birthDate: "1972-04-12",
  reachedRetirementAge: false,
  canWork: true,
  wantsWork: true,
  registeredUnemployed: true,
  registeredUnemployedSince: "2019-01-10",
  receivingUnemploymentBenefit: false,
  unemploymentInsuranceMonths: 60,
  leftJobInvoluntarily: true,
  laidOff: true,
  livingDifficulty: true,
  hardshipRecognised: true,
  business: "none",
  graduate: false,
  otherLoans: false,
  loanGroups: [],
  completedTraining: true,
  unemployedAtTraining: true,
  trainingEndedOn: "2019-06-30",
  certificates: ["training-completion"],
  certificateFromTraining: true,
  benefitDuringTraining: false,
  trainingAllowanceThisYear: false,
  trainingDays: 30,
  ruralLabourer: true,
  insuredAs: "none",
  inPublicWelfarePost: false,
  internshipMonths: 0,
  lowIncomeHousehold: false,
  suddenHardship: false,
};

/** A herder who has answered a few questions only. */
export const herder: Facts = {
  applicant: "person",
  district: "alxa-right",
  workStatus: "farming",
  birthDate: "1980-03-02",
  ruralLabourer: true,
  business: "planning",
  graduate: false,
  hardshipRecognised: null,
};
