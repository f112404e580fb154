import type { Facts } from "../../lib/policy";
import { choice, choices, day, numberOf, yesNo } from "./read";

/** What the programmes read of each kind of applicant, typed: days as numbers, choices as their words. */

const districts = [
  "alxa-left",
  "alxa-right",
  "ejin",
  "hightech-zone",
  "tengger-zone",
  "ulanbuh-zone",
  "outside",
] as const;

const workStatuses = [
  "unemployed",
  "employed",
  "flexible",
  "self-employed",
  "student",
  "farming",
] as const;

const hardships = [
  "older",
  "disabled",
  "zero-employment-family",
  "landless",
  "subsistence-allowance",
  "long-unemployed",
  "long-unemployed-graduate",
] as const;

const loanGroups = [
  "veteran",
  "released-prisoner",
  "overcapacity-worker",
  "returning-migrant",
  "online-merchant",
  "registered-poor",
  "rural-entrepreneur",
  "disabled",
  "returned-graduate",
] as const;

const certificates = [
  "vocational-qualification",
  "skill-level",
  "special-ability",
  "training-completion",
] as const;

const businesses = ["none", "planning", "sole-trader", "small-micro", "other"] as const;
const insurers = ["enterprise", "institution", "flexible", "none"] as const;
const sizes = ["micro", "small", "medium", "large"] as const;

const roles = [
  "startup-service",
  "incubator",
  "project-library",
  "training-provider",
  "training-base",
  "labour-exchange",
  "loan-fund-operator",
] as const;

export const personOf = (facts: Facts) => ({
  applicant: "person" as const,
  district: choice(facts, "district", districts),
  birthDate: day(facts, "birthDate"),
  reachedRetirementAge: yesNo(facts, "reachedRetirementAge"),
  workStatus: choice(facts, "workStatus", workStatuses),
  canWork: yesNo(facts, "canWork"),
  wantsWork: yesNo(facts, "wantsWork"),
  registeredUnemployed: yesNo(facts, "registeredUnemployed"),
  registeredUnemployedSince: day(facts, "registeredUnemployedSince"),
  leftJobInvoluntarily: yesNo(facts, "leftJobInvoluntarily"),
  laidOff: yesNo(facts, "laidOff"),
  unemploymentInsuranceMonths: numberOf(facts, "unemploymentInsuranceMonths"),
  receivingUnemploymentBenefit: yesNo(facts, "receivingUnemploymentBenefit"),
  graduate: yesNo(facts, "graduate"),
  leftSchoolOn: day(facts, "leftSchoolOn"),
  hardshipRecognised: yesNo(facts, "hardshipRecognised"),
  hardshipCircumstances: choices(facts, "hardshipCircumstances", hardships),
  ruralLabourer: yesNo(facts, "ruralLabourer"),
  completedTraining: yesNo(facts, "completedTraining"),
  unemployedAtTraining: yesNo(facts, "unemployedAtTraining"),
  trainingEndedOn: day(facts, "trainingEndedOn"),
  certificateFromTraining: yesNo(facts, "certificateFromTraining"),
  benefitDuringTraining: yesNo(facts, "benefitDuringTraining"),
  certificates: choices(facts, "certificates", certificates),
  certificateLevel: numberOf(facts, "certificateLevel"),
  trainingAllowanceThisYear: yesNo(facts, "trainingAllowanceThisYear"),
  business: choice(facts, "business", businesses),
  firstBusiness: yesNo(facts, "firstBusiness"),
  startupSubsidyReceived: yesNo(facts, "startupSubsidyReceived"),
  businessRegisteredOn: day(facts, "businessRegisteredOn"),
  businessOperating: yesNo(facts, "businessOperating"),
  businessStaff: numberOf(facts, "businessStaff"),
  staffInsuredMonths: numberOf(facts, "staffInsuredMonths"),
  loanGroups: choices(facts, "loanGroups", loanGroups),
  otherLoans: yesNo(facts, "otherLoans"),
  internshipMonths: numberOf(facts, "internshipMonths"),
  insuredAs: choice(facts, "insuredAs", insurers),
  insuredHere: yesNo(facts, "insuredHere"),
  inPublicWelfarePost: yesNo(facts, "inPublicWelfarePost"),
  livingDifficulty: yesNo(facts, "livingDifficulty"),
  lowIncomeHousehold: yesNo(facts, "lowIncomeHousehold"),
  suddenHardship: yesNo(facts, "suddenHardship"),
  graduateYearsMeasuredAt: choice(facts, "graduateYearsMeasuredAt", [
    "registration",
    "application",
  ]),
  districtUnderPressure: yesNo(facts, "districtUnderPressure"),
  unemploymentBenefitConfirmed: yesNo(facts, "unemploymentBenefitConfirmed"),
  livingAllowanceConfirmed: yesNo(facts, "livingAllowanceConfirmed"),
  minimumLivingConfirmed: yesNo(facts, "minimumLivingConfirmed"),
  temporaryReliefConfirmed: yesNo(facts, "temporaryReliefConfirmed"),
});

export const enterpriseOf = (facts: Facts) => ({
  applicant: "enterprise" as const,
  district: choice(facts, "district", districts),
  enterpriseSize: choice(facts, "enterpriseSize", sizes),
  paysUnemploymentInsurance: yesNo(facts, "paysUnemploymentInsurance"),
  layoffsLastYear: numberOf(facts, "layoffsLastYear"),
  staffYearEnd: numberOf(facts, "staffYearEnd"),
  temporaryDifficulty: yesNo(facts, "temporaryDifficulty"),
  recoveryExpected: yesNo(facts, "recoveryExpected"),
  needsFinancing: yesNo(facts, "needsFinancing"),
  staffNow: numberOf(facts, "staffNow"),
  newQualifiedHires: numberOf(facts, "newQualifiedHires"),
  newHireContractsOneYear: yesNo(facts, "newHireContractsOneYear"),
  retrainedStaff: numberOf(facts, "retrainedStaff"),
  retrainedPassedAndKept: numberOf(facts, "retrainedPassedAndKept"),
  trainingShortfallYuan: numberOf(facts, "trainingShortfallYuan"),
  trainingSubsidyThisYear: yesNo(facts, "trainingSubsidyThisYear"),
  sameItemPaidByInsurance: yesNo(facts, "sameItemPaidByInsurance"),
  apprentices: numberOf(facts, "apprentices"),
  apprenticeshipMonths: numberOf(facts, "apprenticeshipMonths"),
  hostsInterns: yesNo(facts, "hostsInterns"),
  interns: numberOf(facts, "interns"),
  internshipMonths: numberOf(facts, "internshipMonths"),
  keyGroupHires: numberOf(facts, "keyGroupHires"),
  keyGroupHiresInsured: yesNo(facts, "keyGroupHiresInsured"),
  /** In hundredths of a percent, so that shares are compared in whole numbers. */
  localUnemployment: Math.round(numberOf(facts, "localUnemploymentPercent") * 100),
  fundCoversOneYear: yesNo(facts, "fundCoversOneYear"),
  distressRecognised: yesNo(facts, "distressRecognised"),
  distressAccepted: yesNo(facts, "distressAccepted"),
  guaranteeTermsMet: yesNo(facts, "guaranteeTermsMet"),
  trainingReviewPassed: yesNo(facts, "trainingReviewPassed"),
});

export const institutionOf = (facts: Facts) => ({
  applicant: "institution" as const,
  district: choice(facts, "district", districts),
  institutionRoles: choices(facts, "institutionRoles", roles),
  entitiesServed: numberOf(facts, "entitiesServed"),
  incubatorLevel: choice(facts, "incubatorLevel", ["none", "national", "regional"]),
  projectSuccessPercent: numberOf(facts, "projectSuccessPercent"),
  projectsCollected: numberOf(facts, "projectsCollected"),
  projectsReplicated: numberOf(facts, "projectsReplicated"),
  governmentRecognisedTrainer: yesNo(facts, "governmentRecognisedTrainer"),
  newStartupLoansYuan: numberOf(facts, "newStartupLoansYuan"),
  trainingOutcomesOutstanding: yesNo(facts, "trainingOutcomesOutstanding"),
  trainingBaseQualifies: yesNo(facts, "trainingBaseQualifies"),
  labourExchangeListed: yesNo(facts, "labourExchangeListed"),
  ruralProjectPurchased: yesNo(facts, "ruralProjectPurchased"),
});

export type Person = ReturnType<typeof personOf>;
export type Enterprise = ReturnType<typeof enterpriseOf>;
export type Institution = ReturnType<typeof institutionOf>;
