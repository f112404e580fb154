import { examplesFrom } from "../../../testing/example";

const refused = {
  verdict: "ineligible",
  yuan: null,
  opens: null,
  closes: null,
  missing: [],
  pending: [],
} as const;

export const loanFundAwardExamples = examplesFrom(
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
      institutionRoles: ["loan-fund-operator"],
      newStartupLoansYuan: 1_000_000,
    },
  },
  {
    "The institution is registered outside the league": {
      ...refused,
      facts: { district: "outside" },
      failed: ["in-district"],
    },
    "The institution has another role": {
      ...refused,
      facts: { institutionRoles: ["training-provider"] },
      failed: ["role"],
    },
    "The institution has none of the roles": {
      ...refused,
      facts: { institutionRoles: [] },
      failed: ["role"],
    },
    "One of several roles is enough": {
      facts: { institutionRoles: ["incubator", "loan-fund-operator"] },
      yuan: 10_000,
    },
    "The roles are not known": {
      facts: { institutionRoles: null },
      verdict: "unknown",
      yuan: 10_000,
      missing: ["institutionRoles"],
      pending: [],
    },
    "No new loans were paid out": {
      ...refused,
      facts: { newStartupLoansYuan: 0 },
      failed: ["new-loans"],
    },
    "One fen of new loans gives no whole fen": {
      facts: { newStartupLoansYuan: 0.01 },
      yuan: 0,
    },
    "1% of 0.49 yuan rounds down": { facts: { newStartupLoansYuan: 0.49 }, yuan: 0 },
    "1% of 0.50 yuan is half a fen and rounds up": {
      facts: { newStartupLoansYuan: 0.5 },
      yuan: 0.01,
    },
    "1% of an odd sum rounds to the fen": {
      facts: { newStartupLoansYuan: 1_234_567.89 },
      yuan: 12_345.68,
    },
    "The new loans are not known": {
      facts: { newStartupLoansYuan: null },
      verdict: "unknown",
      yuan: null,
      missing: ["newStartupLoansYuan"],
    },
  },
);
