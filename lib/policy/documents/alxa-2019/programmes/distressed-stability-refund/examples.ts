import { examplesFrom } from "../../../testing/example";

const refused = {
  verdict: "ineligible",
  yuan: null,
  opens: null,
  closes: null,
  missing: [],
  pending: [],
} as const;
const outOfForce = {
  verdict: "notInForce",
  yuan: null,
  opens: "2019-01-01",
  closes: "2019-12-31",
  missing: [],
  pending: [],
} as const;
const whole2019 = { opens: "2019-01-01", closes: "2019-12-31" } as const;
const confirmed = { distressRecognised: true, fundCoversOneYear: true } as const;
const openAtOffice = ["distressRecognised", "fundCoversOneYear"] as const;

export const distressedStabilityRefundExamples = examplesFrom(
  {
    asOf: "2019-07-01",
    verdict: "conditional",
    yuan: 150_000,
    ...whole2019,
    missing: [],
    pending: openAtOffice,
    failed: [],
    facts: {
      district: "alxa-left",
      paysUnemploymentInsurance: true,
      layoffsLastYear: 0,
      staffYearEnd: 97,
      temporaryDifficulty: true,
      recoveryExpected: true,
      monthlySocialInsuranceYuan: 50_000,
    },
  },
  {
    "The offices confirm both of their facts": {
      facts: confirmed,
      verdict: "eligible",
      yuan: 150_000,
      ...whole2019,
      pending: [],
    },
    "The enterprise is not put on the list": {
      ...refused,
      facts: { ...confirmed, distressRecognised: false },
      failed: ["distress-recognised"],
    },
    "The fund cannot pay for a year": {
      ...refused,
      facts: { ...confirmed, fundCoversOneYear: false },
      failed: ["fund-covers-one-year"],
    },
    "Only the list is confirmed": {
      facts: { distressRecognised: true },
      pending: ["fundCoversOneYear"],
    },
    "The enterprise is registered outside the league": {
      ...refused,
      facts: { district: "outside" },
      failed: ["in-district"],
    },
    "The enterprise does not pay unemployment insurance": {
      ...refused,
      facts: { paysUnemploymentInsurance: false },
      failed: ["insured"],
    },
    "The enterprise is not in difficulty": {
      ...refused,
      facts: { temporaryDifficulty: false },
      failed: ["temporary-difficulty"],
    },
    "The enterprise does not expect to recover": {
      ...refused,
      facts: { recoveryExpected: false },
      failed: ["recovery-expected"],
    },
    "Two applicant conditions fail and both are listed": {
      ...refused,
      facts: { temporaryDifficulty: false, recoveryExpected: false },
      failed: ["temporary-difficulty", "recovery-expected"],
    },
    "It is not known whether recovery is expected": {
      facts: { recoveryExpected: null },
      verdict: "unknown",
      yuan: 150_000,
      ...whole2019,
      missing: ["recoveryExpected"],
      pending: openAtOffice,
    },
    "Three were laid off and the local rate is not given": {
      facts: { layoffsLastYear: 3 },
      yuan: 150_000,
      pending: ["localUnemploymentPercent", ...openAtOffice],
    },
    "The layoff rate of 3% equals the local rate": {
      ...refused,
      facts: { layoffsLastYear: 3, localUnemploymentPercent: 3 },
      failed: ["low-layoffs"],
    },
    "The local rate is 0.01 points above the layoff rate of 3%": {
      facts: { layoffsLastYear: 3, localUnemploymentPercent: 3.01 },
      pending: openAtOffice,
    },
    "One layoff fewer brings the rate below the local rate": {
      facts: { layoffsLastYear: 2, localUnemploymentPercent: 3 },
    },
    "One more on the staff brings the rate below the local rate": {
      facts: { layoffsLastYear: 3, staffYearEnd: 98, localUnemploymentPercent: 3 },
    },
    "No layoffs meet the test whatever the local rate": {
      facts: { localUnemploymentPercent: 0 },
    },
    "A single layoff is held against the local rate": {
      ...refused,
      facts: { layoffsLastYear: 1, localUnemploymentPercent: 0 },
      failed: ["low-layoffs"],
    },
    "The day before the period": { ...outOfForce, asOf: "2018-12-31" },
    "The first day of the period": { asOf: "2019-01-01", yuan: 150_000, ...whole2019 },
    "The last day of the period": { asOf: "2019-12-31", yuan: 150_000, ...whole2019 },
    "The day after the period": { ...outOfForce, asOf: "2020-01-01" },
    "Not in force beats a failing condition": {
      ...outOfForce,
      asOf: "2020-01-01",
      facts: { district: "outside" },
    },
    "The monthly insurance is not known": {
      facts: { monthlySocialInsuranceYuan: null },
      yuan: null,
    },
    "One fen a month gives three fen": {
      facts: { monthlySocialInsuranceYuan: 0.01 },
      yuan: 0.03,
    },
    "An odd figure stays exact": {
      facts: { monthlySocialInsuranceYuan: 33_333.33 },
      yuan: 99_999.99,
    },
  },
);
