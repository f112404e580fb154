import { examplesFrom } from "../../../testing/example";

const refused = {
  verdict: "ineligible",
  yuan: null,
  opens: null,
  closes: null,
  missing: [],
  pending: [],
} as const;
const whole2019 = { opens: "2019-01-01", closes: "2019-12-31" } as const;
const outOfForce = { verdict: "notInForce", yuan: null, ...whole2019 } as const;
const confirmed = { distressAccepted: true, trainingReviewPassed: true } as const;
const openAtOffice = ["distressAccepted", "trainingReviewPassed"] as const;

export const distressedTrainingSubsidyExamples = examplesFrom(
  {
    asOf: "2019-07-01",
    verdict: "conditional",
    yuan: 8000,
    ...whole2019,
    missing: [],
    pending: openAtOffice,
    failed: [],
    facts: {
      district: "alxa-left",
      layoffsLastYear: 0,
      staffYearEnd: 97,
      temporaryDifficulty: true,
      retrainedStaff: 15,
      retrainedPassedAndKept: 12,
      trainingSubsidyThisYear: false,
      sameItemPaidByInsurance: false,
      trainingShortfallYuan: 100_000,
    },
  },
  {
    "The offices confirm both of their facts": {
      facts: confirmed,
      verdict: "eligible",
      yuan: 8000,
      ...whole2019,
      pending: [],
    },
    "The office does not take it for an enterprise in difficulty": {
      ...refused,
      facts: { ...confirmed, distressAccepted: false },
      failed: ["distress-accepted"],
    },
    "The training does not pass the review": {
      ...refused,
      facts: { ...confirmed, trainingReviewPassed: false },
      failed: ["training-review"],
    },
    "The enterprise is registered outside the league": {
      ...refused,
      facts: { district: "outside" },
      failed: ["in-district"],
    },
    "The enterprise is not in difficulty": {
      ...refused,
      facts: { temporaryDifficulty: false },
      failed: ["temporary-difficulty"],
    },
    "Nobody passed and was kept": {
      ...refused,
      facts: { retrainedPassedAndKept: 0 },
      failed: ["passed-and-kept"],
    },
    "Few layoffs do not lift the passed-and-kept condition": {
      ...refused,
      facts: { layoffsLastYear: 2, localUnemploymentPercent: 3, retrainedPassedAndKept: 0 },
      failed: ["passed-and-kept"],
    },
    "The subsidy was had this year": {
      ...refused,
      facts: { trainingSubsidyThisYear: true },
      failed: ["once-a-year"],
    },
    "Insurance has paid for the same item": {
      ...refused,
      facts: { sameItemPaidByInsurance: true },
      failed: ["not-paid-by-insurance"],
    },
    "It is not known whether insurance has paid": {
      facts: { sameItemPaidByInsurance: null },
      verdict: "unknown",
      yuan: 8000,
      ...whole2019,
      missing: ["sameItemPaidByInsurance"],
      pending: openAtOffice,
    },
    "It is not known whether the subsidy was had this year": {
      facts: { trainingSubsidyThisYear: null },
      verdict: "unknown",
      missing: ["trainingSubsidyThisYear"],
      pending: openAtOffice,
    },
    "Nobody was retrained": {
      ...refused,
      facts: { retrainedStaff: 0, retrainedPassedAndKept: 1 },
      failed: ["retrained-staff"],
    },
    "70% of one is no whole person": {
      facts: { retrainedStaff: 1, retrainedPassedAndKept: 1 },
      yuan: 0,
    },
    "70% of two is one whole person": {
      facts: { retrainedStaff: 2, retrainedPassedAndKept: 2 },
      yuan: 800,
    },
    "70% of nine is six whole people": {
      facts: { retrainedStaff: 9, retrainedPassedAndKept: 9 },
      yuan: 4800,
    },
    "70% of ten is exactly seven people": {
      facts: { retrainedStaff: 10, retrainedPassedAndKept: 10 },
      yuan: 5600,
    },
    "With few layoffs 60% of fifteen are nine people": {
      facts: { layoffsLastYear: 2, localUnemploymentPercent: 3 },
      yuan: 7200,
    },
    "With few layoffs 60% of fourteen are eight whole people": {
      facts: { layoffsLastYear: 2, localUnemploymentPercent: 3, retrainedStaff: 14 },
      yuan: 6400,
    },
    "Recovery is not expected: article 6 does not ask for it": {
      facts: { recoveryExpected: false },
      yuan: 8000,
    },
    "The refund's review group leaves it out: article 6 has its own word": {
      facts: { ...confirmed, distressRecognised: false },
      verdict: "eligible",
      yuan: 8000,
      pending: [],
    },
    "One passed and was kept": { facts: { retrainedPassedAndKept: 1 }, yuan: 800 },
    "One fewer passed and was kept than 70% of fifteen": {
      facts: { retrainedPassedAndKept: 9 },
      yuan: 7200,
    },
    "As many passed and were kept as 70% of fifteen": {
      facts: { retrainedPassedAndKept: 10 },
      yuan: 8000,
    },
    "One more passed and was kept than 70% of fifteen": {
      facts: { retrainedPassedAndKept: 11 },
      yuan: 8000,
    },
    "With few layoffs one fewer passed and was kept than 60% of fifteen": {
      facts: { layoffsLastYear: 2, localUnemploymentPercent: 3, retrainedPassedAndKept: 8 },
      yuan: 6400,
    },
    "With few layoffs as many passed and were kept as 60% of fifteen": {
      facts: { layoffsLastYear: 2, localUnemploymentPercent: 3, retrainedPassedAndKept: 9 },
      yuan: 7200,
    },
    "With few layoffs one more passed and was kept than 60% of fifteen": {
      facts: { layoffsLastYear: 2, localUnemploymentPercent: 3, retrainedPassedAndKept: 10 },
      yuan: 7200,
    },
    "The shortfall is the smallest of the three figures": {
      facts: { retrainedPassedAndKept: 9, trainingShortfallYuan: 7199.99 },
      yuan: 7199.99,
    },
    "Those who passed and were kept are the smallest of the three figures": {
      facts: { retrainedPassedAndKept: 9, trainingShortfallYuan: 7200.01 },
      yuan: 7200,
    },
    "How many passed and were kept is not known": {
      facts: { retrainedPassedAndKept: null },
      verdict: "unknown",
      yuan: null,
      missing: ["retrainedPassedAndKept"],
      pending: openAtOffice,
    },
    "There is no shortfall": {
      ...refused,
      facts: { trainingShortfallYuan: 0 },
      failed: ["training-shortfall"],
    },
    "The shortfall is one fen": { facts: { trainingShortfallYuan: 0.01 }, yuan: 0.01 },
    "The shortfall is a fen below the ceiling": {
      facts: { trainingShortfallYuan: 7999.99 },
      yuan: 7999.99,
    },
    "The shortfall is the ceiling": { facts: { trainingShortfallYuan: 8000 }, yuan: 8000 },
    "The shortfall is a fen above the ceiling": {
      facts: { trainingShortfallYuan: 8000.01 },
      yuan: 8000,
    },
    "The shortfall is not known": {
      facts: { trainingShortfallYuan: null },
      verdict: "unknown",
      yuan: null,
      missing: ["trainingShortfallYuan"],
      pending: openAtOffice,
    },
    "Three were laid off and the local rate is not given": {
      facts: { layoffsLastYear: 3 },
      yuan: 7200,
      missing: [],
      pending: ["localUnemploymentPercent", ...openAtOffice],
    },
    "The number of layoffs is not known": {
      facts: { layoffsLastYear: null },
      verdict: "unknown",
      yuan: null,
      missing: ["layoffsLastYear"],
      pending: ["localUnemploymentPercent", ...openAtOffice],
    },
    "The layoff rate of 3% equals the local rate": {
      ...refused,
      facts: { layoffsLastYear: 3, localUnemploymentPercent: 3 },
      failed: ["low-layoffs"],
    },
    "The local rate is 0.01 points above the layoff rate of 3%": {
      facts: { layoffsLastYear: 3, localUnemploymentPercent: 3.01 },
      yuan: 7200,
      pending: openAtOffice,
    },
    "One layoff fewer brings the rate below the local rate": {
      facts: { layoffsLastYear: 2, localUnemploymentPercent: 3 },
      yuan: 7200,
    },
    "One more on the staff brings the rate below the local rate": {
      facts: { layoffsLastYear: 3, staffYearEnd: 98, localUnemploymentPercent: 3 },
      yuan: 7200,
    },
    "No layoffs meet the test whatever the local rate": {
      facts: { localUnemploymentPercent: 0 },
      yuan: 8000,
    },
    "A single layoff is held against the local rate": {
      ...refused,
      facts: { layoffsLastYear: 1, localUnemploymentPercent: 0 },
      failed: ["low-layoffs"],
    },
    "The subsidy was had last year, as stated on its last day": {
      asOf: "2019-01-01",
      statedOn: "2018-12-31",
      facts: { trainingSubsidyThisYear: true },
      yuan: 8000,
      ...whole2019,
      pending: openAtOffice,
    },
    "The subsidy was had this year, as stated on its first day": {
      ...refused,
      asOf: "2019-01-01",
      statedOn: "2019-01-01",
      facts: { trainingSubsidyThisYear: true },
      failed: ["once-a-year"],
    },
    "The subsidy was had this year, as stated on the last day of the period": {
      ...refused,
      asOf: "2019-12-31",
      statedOn: "2019-12-31",
      facts: { trainingSubsidyThisYear: true },
      failed: ["once-a-year"],
    },
    "The subsidy was had that year, and the period has not begun": {
      ...outOfForce,
      asOf: "2018-12-31",
      statedOn: "2018-12-31",
      facts: { trainingSubsidyThisYear: true },
    },
    "The day before the period": { ...outOfForce, asOf: "2018-12-31" },
    "The first day of the period": { asOf: "2019-01-01", yuan: 8000, ...whole2019 },
    "The last day of the period": { asOf: "2019-12-31", yuan: 8000, ...whole2019 },
    "The day after the period": { ...outOfForce, asOf: "2020-01-01" },
  },
);
