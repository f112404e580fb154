import { examplesFrom } from "../../../testing/example";

const refused = { verdict: "ineligible", yuan: null, opens: null, closes: null } as const;

export const stabilityRefundExamples = examplesFrom(
  {
    asOf: "2019-07-01",
    verdict: "eligible",
    yuan: 10_000,
    opens: null,
    closes: null,
    missing: [],
    pending: [],
    failed: [],
    facts: {
      district: "alxa-left",
      paysUnemploymentInsurance: true,
      layoffsLastYear: 0,
      staffYearEnd: 97,
      premiumPaidLastYearYuan: 20_000,
    },
  },
  {
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
    "It is not known whether the enterprise is insured": {
      facts: { paysUnemploymentInsurance: null },
      verdict: "unknown",
      missing: ["paysUnemploymentInsurance"],
      pending: [],
    },
    "Three were laid off and the local rate is not given": {
      facts: { layoffsLastYear: 3 },
      verdict: "conditional",
      yuan: 10_000,
      missing: [],
      pending: ["localUnemploymentPercent"],
    },
    "The layoff rate of 3% equals the local rate": {
      ...refused,
      facts: { layoffsLastYear: 3, localUnemploymentPercent: 3 },
      failed: ["low-layoffs"],
    },
    "The local rate is 0.01 points above the layoff rate of 3%": {
      facts: { layoffsLastYear: 3, localUnemploymentPercent: 3.01 },
      yuan: 10_000,
      failed: [],
    },
    "One layoff fewer brings the rate below the local rate": {
      facts: { layoffsLastYear: 2, localUnemploymentPercent: 3 },
    },
    "One more on the staff brings the rate below the local rate": {
      facts: { layoffsLastYear: 3, staffYearEnd: 98, localUnemploymentPercent: 3 },
    },
    "No layoffs meet the test whatever the local rate": {
      facts: { layoffsLastYear: 0, localUnemploymentPercent: 0 },
    },
    "A single layoff is held against the local rate": {
      ...refused,
      facts: { layoffsLastYear: 1, localUnemploymentPercent: 0 },
      failed: ["low-layoffs"],
    },
    "The number of layoffs is not known": {
      facts: { layoffsLastYear: null },
      verdict: "unknown",
      yuan: 10_000,
      missing: ["layoffsLastYear"],
      pending: ["localUnemploymentPercent"],
    },
    "Neither layoffs nor staff are known": {
      facts: { layoffsLastYear: null, staffYearEnd: null },
      verdict: "unknown",
      missing: ["layoffsLastYear", "staffYearEnd"],
      pending: ["localUnemploymentPercent"],
    },
    "Without layoffs the staff does not matter": {
      facts: { staffYearEnd: null },
      missing: [],
      pending: [],
    },
    "A known failing condition beats an unknown one": {
      ...refused,
      facts: { paysUnemploymentInsurance: false, layoffsLastYear: null },
      missing: [],
      pending: [],
      failed: ["insured"],
    },
    "The premium is not known": { facts: { premiumPaidLastYearYuan: null }, yuan: null },
    "Half a fen rounds up from nothing": { facts: { premiumPaidLastYearYuan: 0.01 }, yuan: 0.01 },
    "A premium of whole fen halves exactly": {
      facts: { premiumPaidLastYearYuan: 100.02 },
      yuan: 50.01,
    },
    "Half a fen rounds up": { facts: { premiumPaidLastYearYuan: 100.03 }, yuan: 50.02 },
  },
);
