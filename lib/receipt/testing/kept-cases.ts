import type { ReceiptRequest } from "../receipt";

/** The requests of the receipts in `kept/`; the answers there are made of them by `npm run receipt -- renew`. */

/** A request whose receipt is kept. */
export interface KeptCase {
  /** The name of its file. */
  readonly name: string;
  /** Whether the site has {@link operatorFile}; else its operator has stated nothing. */
  readonly operated: boolean;
  readonly request: ReceiptRequest;
}

const bureau = { zh: "某旗人社局", en: "A banner’s employment bureau" };

/** What an operator has stated: facts of offices, a paper of a banner, and what an office has said. */
export const operatorFile = {
  graduateYearsMeasuredAt: { "alxa-left": "application", ejin: "registration" },
  localUnemploymentPercent: { 2018: 3.5, 2021: 3.1, 2025: 2.9 },
  instruments: [
    {
      id: "banner-loans",
      title: { zh: "某旗创业担保贷款办法", en: "A banner’s measures for start-up loans" },
      number: "1号",
      issuer: bureau,
      rank: "banner",
      issued: "2025-12-01",
      source: { zh: "旗里的公告", en: "A notice of the banner" },
      amendments: [
        {
          from: "2026-01-01",
          districts: ["ejin"],
          under: "3.4",
          changes: [{ set: "startup-loan-graduate.staff", value: 4 }],
        },
      ],
    },
  ],
  confirmations: [
    { programme: "startup-loan-graduate", on: "2026-10-01", by: bureau, answer: "running" },
  ],
};

const graduate: ReceiptRequest["facts"] = {
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

const borrower: ReceiptRequest["facts"] = {
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

const worker: ReceiptRequest["facts"] = {
  applicant: "person",
  district: "alxa-right",
  workStatus: "employed",
  insuredAs: "enterprise",
  insuredHere: true,
  unemploymentInsuranceMonths: 24,
  certificates: ["vocational-qualification"],
  certificateLevel: 4,
};

const jobSeeker: ReceiptRequest["facts"] = {
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

const trainee: ReceiptRequest["facts"] = {
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

const enterprise: ReceiptRequest["facts"] = {
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

const institution: ReceiptRequest["facts"] = {
  applicant: "institution",
  district: "alxa-right",
  institutionRoles: ["startup-service", "project-library", "loan-fund-operator"],
  entitiesServed: 12,
  newStartupLoansYuan: 1_234_567.89,
  projectSuccessPercent: 10,
  projectsCollected: 7,
  projectsReplicated: null,
};

const withNobody = { operated: false };
const withOperator = { operated: true };

export const keptCases: readonly KeptCase[] = [
  {
    name: "person-graduate-2019",
    ...withNobody,
    request: { asOf: "2019-09-01", law: "amended", facts: graduate },
  },
  {
    name: "person-graduate-2020-operated",
    ...withOperator,
    request: { asOf: "2020-07-01", law: "amended", facts: graduate },
  },
  {
    name: "person-borrower-2026",
    ...withNobody,
    request: { asOf: "2026-11-30", law: "amended", facts: borrower },
  },
  {
    name: "person-borrower-2026-document",
    ...withNobody,
    request: { asOf: "2026-11-30", law: "document", facts: borrower },
  },
  {
    name: "person-borrower-2026-operated",
    ...withOperator,
    request: { asOf: "2026-11-30", law: "amended", facts: borrower },
  },
  {
    name: "person-worker-2025",
    ...withNobody,
    request: { asOf: "2025-12-31", law: "amended", facts: worker },
  },
  {
    name: "person-worker-2026",
    ...withNobody,
    request: { asOf: "2026-01-01", law: "amended", facts: worker },
  },
  {
    name: "person-job-seeker-2019",
    ...withNobody,
    request: { asOf: "2019-09-01", law: "document", facts: jobSeeker },
  },
  {
    name: "person-trainee-next-year",
    ...withNobody,
    request: { asOf: "2020-01-01", statedOn: "2019-09-01", law: "amended", facts: trainee },
  },
  {
    name: "person-nothing-known",
    ...withNobody,
    request: { asOf: "2026-11-30", law: "amended", facts: { applicant: "person" } },
  },
  {
    name: "enterprise-2019",
    ...withNobody,
    request: { asOf: "2019-09-01", law: "amended", facts: enterprise },
  },
  {
    name: "enterprise-2022-operated",
    ...withOperator,
    request: { asOf: "2022-05-01", law: "amended", facts: enterprise },
  },
  {
    name: "enterprise-2022-left-open",
    ...withOperator,
    request: {
      asOf: "2022-05-01",
      law: "amended",
      facts: { ...enterprise, localUnemploymentPercent: null },
    },
  },
  {
    name: "enterprise-2026-document",
    ...withNobody,
    request: { asOf: "2026-11-30", law: "document", facts: enterprise },
  },
  {
    name: "institution-2019",
    ...withNobody,
    request: { asOf: "2019-09-01", law: "amended", facts: institution },
  },
  {
    name: "institution-2026",
    ...withNobody,
    request: { asOf: "2026-11-30", law: "amended", facts: institution },
  },
];
