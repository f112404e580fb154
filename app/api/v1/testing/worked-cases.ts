import * as keptFacts from "@/lib/receipt/testing/kept-facts";

/** What a programme must come to: its verdict, its figure in yuan, and its first and last day. */
export type Expected = readonly [
  verdict: string,
  yuan?: number | null,
  opens?: string | null,
  closes?: string | null,
];

/** A case whose answer was worked out by hand from the document. */
export interface WorkedCase {
  readonly name: string;
  readonly request: { readonly asOf: string; readonly facts: Readonly<Record<string, unknown>> };
  /** Every programme that is not ineligible. */
  readonly expected: Readonly<Record<string, Expected>>;
  readonly missing?: Readonly<Record<string, readonly string[]>>;
  readonly pending?: Readonly<Record<string, readonly string[]>>;
  readonly choices: readonly unknown[];
  readonly best: unknown;
}

/** Left school in 2018, opened a shop that August, has five people in it. */
const graduate: WorkedCase = {
  name: "a graduate with a shop",
  request: {
    asOf: "2019-09-01",
    facts: {
      ...keptFacts.graduate,
      receivingUnemploymentBenefit: false,
      laidOff: false,
      hardshipCircumstances: [],
      completedTraining: false,
      ruralLabourer: false,
      insuredAs: "flexible",
      insuredHere: true,
      inPublicWelfarePost: false,
      lowIncomeHousehold: false,
      suddenHardship: false,
    },
  },
  expected: {
    "startup-loan-individual": ["eligible", 150_000, null, null],
    // Two years after the registration.
    "startup-loan-graduate": ["notYet", 500_000, "2020-08-15", null],
    // From one year after the registration to two years after leaving school.
    "startup-subsidy": ["eligible", 5_000, "2019-08-15", "2020-06-30"],
    // To the end of the 36th month, counted from the month of registration.
    "key-group-tax-relief": ["eligible", 12_000, "2019-01-01", "2021-07-31"],
  },
  choices: [],
  best: {
    programmes: ["startup-loan-individual", "startup-subsidy", "key-group-tax-relief"],
    totalYuan: 5_000,
    alternatives: [],
    undecided: [],
  },
};

/** Registered, recognised, drawing benefit: what one has is held, what that opens is there. */
const jobSeeker: WorkedCase = {
  name: "a registered job seeker of 52",
  request: {
    asOf: "2019-09-01",
    facts: {
      ...keptFacts.jobSeeker,
      otherLoans: false,
      loanGroups: [],
      completedTraining: false,
      certificates: [],
      ruralLabourer: false,
      lowIncomeHousehold: false,
      suddenHardship: false,
    },
  },
  expected: {
    "unemployment-registration": ["held", null, null, null],
    "hardship-recognition": ["held", null, null, null],
    "unemployment-benefit": ["held", null, null, null],
    "unemployed-medical-insurance": ["eligible", null, null, null],
    // From the sixteenth birthday on.
    "public-welfare-post": ["eligible", null, "1983-03-10", null],
    "temporary-living-allowance": ["conditional", null, null, null],
  },
  pending: { "temporary-living-allowance": ["livingAllowanceConfirmed"] },
  choices: [],
  best: {
    programmes: [
      "unemployed-medical-insurance",
      "public-welfare-post",
      "temporary-living-allowance",
    ],
    totalYuan: 0,
    alternatives: [],
    undecided: [],
  },
};

/** Two of a hundred laid off, below the unemployment rate of 2.8 %; no office has spoken yet. */
const enterprise: WorkedCase = {
  name: "a small enterprise in difficulty",
  request: {
    asOf: "2019-09-01",
    facts: {
      ...keptFacts.enterprise,
      layoffsLastYear: 2,
      staffYearEnd: 98,
      localUnemploymentPercent: 2.8,
      retrainedStaff: 11,
      retrainedPassedAndKept: 5,
      trainingSubsidyThisYear: false,
      sameItemPaidByInsurance: false,
      trainingShortfallYuan: 10_000,
    },
  },
  expected: {
    // 12 345.67 x 50 % = 6 172.835, half a fen up.
    "stability-refund": ["eligible", 6_172.84, null, null],
    // 30 000.01 x 6 x 50 %.
    "distressed-stability-refund": ["conditional", 90_000.03, "2019-01-01", "2019-12-31"],
    "sme-guarantee": ["conditional", null, null, null],
    "startup-loan-enterprise": ["eligible", 3_000_000, null, null],
    // 3 interns x 6 months x 1 760 x 60 %.
    "internship-host-subsidy": ["eligible", 19_008, "2019-01-01", "2021-12-31"],
    // 60 % of 11 is 6 whole people, of whom 5 passed and are kept, x 800.
    "distressed-training-subsidy": ["conditional", 4_000, "2019-01-01", "2019-12-31"],
    "apprenticeship-subsidy": ["conditional", 8_000, null, null],
    "key-group-hiring-relief": ["eligible", 12_000, "2019-01-01", "2027-12-31"],
  },
  pending: {
    "distressed-stability-refund": ["distressRecognised", "fundCoversOneYear"],
    "sme-guarantee": ["guaranteeTermsMet"],
    "distressed-training-subsidy": ["distressAccepted", "trainingReviewPassed"],
    "apprenticeship-subsidy": ["distressAccepted"],
  },
  choices: [
    {
      pair: ["distressed-stability-refund", "stability-refund"],
      take: "distressed-stability-refund",
      differenceYuan: 83_827.19,
    },
  ],
  best: {
    programmes: [
      "distressed-stability-refund",
      "sme-guarantee",
      "startup-loan-enterprise",
      "internship-host-subsidy",
      "distressed-training-subsidy",
      "apprenticeship-subsidy",
      "key-group-hiring-relief",
    ],
    totalYuan: 19_008,
    alternatives: [
      {
        insteadOf: "distressed-stability-refund",
        programme: "stability-refund",
        differenceYuan: 83_827.19,
      },
    ],
    undecided: [],
  },
};

/** Serves start-ups, keeps a library of projects and manages the loan fund. */
const institution: WorkedCase = {
  name: "an institution with three roles",
  request: {
    asOf: "2019-09-01",
    facts: keptFacts.institution,
  },
  expected: {
    // 1 % of 1 234 567.89, to the fen.
    "loan-fund-award": ["eligible", 12_345.68, null, null],
    "startup-service-subsidy": ["eligible", 24_000, null, null],
    "project-intake-subsidy": ["eligible", 7_000, null, null],
    "project-promotion-subsidy": ["unknown", null, null, null],
  },
  missing: { "project-promotion-subsidy": ["projectsReplicated"] },
  choices: [],
  best: {
    programmes: ["loan-fund-award", "startup-service-subsidy", "project-intake-subsidy"],
    totalYuan: 43_345.68,
    alternatives: [],
    undecided: [],
  },
};

export const workedCases: readonly WorkedCase[] = [graduate, jobSeeker, enterprise, institution];
