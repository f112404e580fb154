import { examplesFrom } from "../../../testing/example";

const refused = {
  verdict: "ineligible",
  yuan: null,
  opens: null,
  closes: null,
  missing: [],
  pending: [],
} as const;

export const apprenticeshipSubsidyExamples = examplesFrom(
  {
    asOf: "2019-07-01",
    verdict: "conditional",
    yuan: 20_000,
    opens: null,
    closes: null,
    missing: [],
    pending: ["distressAccepted"],
    failed: [],
    facts: {
      district: "alxa-left",
      apprentices: 5,
      apprenticeshipMonths: 18,
      temporaryDifficulty: true,
    },
  },
  {
    "The office takes it for an enterprise in difficulty": {
      facts: { distressAccepted: true },
      verdict: "eligible",
      yuan: 20_000,
      pending: [],
    },
    "The office does not take it for an enterprise in difficulty": {
      ...refused,
      facts: { distressAccepted: false },
      failed: ["distress-accepted"],
    },
    "The enterprise is registered outside the league": {
      ...refused,
      facts: { district: "outside" },
      failed: ["in-district"],
    },
    "There is no apprentice": { ...refused, facts: { apprentices: 0 }, failed: ["apprentices"] },
    "There is one apprentice": { facts: { apprentices: 1 }, yuan: 4000 },
    "Eleven months are too short": {
      ...refused,
      facts: { apprenticeshipMonths: 11 },
      failed: ["months"],
    },
    "Twelve months are long enough": { facts: { apprenticeshipMonths: 12 }, yuan: 20_000 },
    "Twenty-four months are not too long": {
      facts: { apprenticeshipMonths: 24 },
      yuan: 20_000,
    },
    "Twenty-five months are too long": {
      ...refused,
      facts: { apprenticeshipMonths: 25 },
      failed: ["months"],
    },
    "The enterprise is not in difficulty": {
      ...refused,
      facts: { temporaryDifficulty: false },
      failed: ["temporary-difficulty"],
    },
    "The refund's review group has said yes: article 6 has its own word": {
      facts: { distressRecognised: true },
      yuan: 20_000,
      pending: ["distressAccepted"],
    },
    "The training subsidy was had this year: 6.5 concerns 6.1 only": {
      facts: { trainingSubsidyThisYear: true },
      yuan: 20_000,
    },
    "The number of apprentices is not known": {
      facts: { apprentices: null },
      verdict: "unknown",
      yuan: null,
      missing: ["apprentices"],
      pending: ["distressAccepted"],
    },
    "It is still in force years later": { asOf: "2026-11-22", opens: null, closes: null },
  },
);
