import { examplesFrom } from "../../../testing/example";

export const minimumLivingGuaranteeExamples = examplesFrom(
  {
    asOf: "2019-09-01",
    facts: { district: "alxa-right", lowIncomeHousehold: true },
    verdict: "conditional",
    yuan: null,
    opens: null,
    closes: null,
    missing: [],
    pending: ["minimumLivingConfirmed"],
    failed: [],
  },
  {
    "the office confirms": {
      facts: { minimumLivingConfirmed: true },
      verdict: "eligible",
      yuan: null,
      pending: [],
    },
    "the office refuses": {
      facts: { minimumLivingConfirmed: false },
      verdict: "ineligible",
      pending: [],
      failed: ["office-confirms"],
    },
    "lives outside the league": {
      facts: { district: "outside" },
      verdict: "ineligible",
      pending: [],
      failed: ["in-district"],
    },
    "income above the threshold": {
      facts: { lowIncomeHousehold: false },
      verdict: "ineligible",
      pending: [],
      failed: ["low-income"],
    },
    "income not known": {
      facts: { lowIncomeHousehold: null },
      verdict: "unknown",
      missing: ["lowIncomeHousehold"],
      pending: ["minimumLivingConfirmed"],
    },
    "income not known, and the office refuses": {
      facts: { lowIncomeHousehold: null, minimumLivingConfirmed: false },
      verdict: "ineligible",
      missing: [],
      pending: [],
      failed: ["office-confirms"],
    },
    "nothing known": {
      facts: { district: null, lowIncomeHousehold: null },
      verdict: "unknown",
      missing: ["district", "lowIncomeHousehold"],
      pending: ["minimumLivingConfirmed"],
    },
  },
);
