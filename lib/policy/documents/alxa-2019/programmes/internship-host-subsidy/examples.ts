import { examplesFrom } from "../../../testing/example";

const refused = {
  verdict: "ineligible",
  yuan: null,
  opens: null,
  closes: null,
  missing: [],
  pending: [],
} as const;
const threeYears = { opens: "2019-01-01", closes: "2021-12-31" } as const;
const outOfForce = { verdict: "notInForce", yuan: null, ...threeYears } as const;

export const internshipHostSubsidyExamples = examplesFrom(
  {
    asOf: "2019-07-01",
    verdict: "eligible",
    yuan: 63_360,
    ...threeYears,
    missing: [],
    pending: [],
    failed: [],
    facts: {
      district: "alxa-left",
      hostsInterns: true,
      interns: 10,
      internshipMonths: 6,
      internRetentionPercent: 50,
    },
  },
  {
    "The enterprise is registered outside the league": {
      ...refused,
      facts: { district: "outside" },
      failed: ["in-district"],
    },
    "The enterprise hosts no interns": {
      ...refused,
      facts: { hostsInterns: false },
      failed: ["hosts-interns"],
    },
    "There is no intern": { ...refused, facts: { interns: 0 }, failed: ["interns"] },
    "There is one intern": { facts: { interns: 1 }, yuan: 6336 },
    "Two months are too short": {
      ...refused,
      facts: { internshipMonths: 2 },
      failed: ["months"],
    },
    "Three months are long enough": { facts: { internshipMonths: 3 }, yuan: 31_680 },
    "Twelve months are not too long": { facts: { internshipMonths: 12 }, yuan: 126_720 },
    "Thirteen months are too long": {
      ...refused,
      facts: { internshipMonths: 13 },
      failed: ["months"],
    },
    "Retention of 49.99% gives half the wage": {
      facts: { internRetentionPercent: 49.99 },
      yuan: 52_800,
    },
    "Retention of 50% gives 60% of the wage": {
      facts: { internRetentionPercent: 50 },
      yuan: 63_360,
    },
    "Retention is not known": {
      facts: { internRetentionPercent: null },
      yuan: null,
      missing: [],
    },
    "The number of interns is not known": {
      facts: { interns: null },
      verdict: "unknown",
      yuan: null,
      ...threeYears,
      missing: ["interns"],
      pending: [],
    },
    "The last day of the older minimum wage": { asOf: "2021-11-30", yuan: 63_360 },
    "The first day of the newer minimum wage": { asOf: "2021-12-01", yuan: 71_280 },
    "The day before the period": { ...outOfForce, asOf: "2018-12-31" },
    "The first day of the period": { asOf: "2019-01-01", yuan: 63_360, ...threeYears },
    "The last day of the period": { asOf: "2021-12-31", yuan: 71_280, ...threeYears },
    "The day after the period": { ...outOfForce, asOf: "2022-01-01" },
  },
);
