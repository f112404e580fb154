import { examplesFrom } from "../../../testing/example";

export const unemployedMedicalInsuranceExamples = examplesFrom(
  {
    asOf: "2019-09-01",
    facts: {
      district: "alxa-left",
      receivingUnemploymentBenefit: true,
      workStatus: "unemployed",
    },
    verdict: "eligible",
    yuan: null,
    opens: null,
    closes: null,
    missing: [],
    pending: [],
    failed: [],
  },
  {
    "lives outside the league": {
      facts: { district: "outside" },
      verdict: "ineligible",
      failed: ["in-district"],
    },
    "draws no benefit": {
      facts: { receivingUnemploymentBenefit: false },
      verdict: "ineligible",
      yuan: null,
      opens: null,
      closes: null,
      failed: ["receiving-benefit"],
    },
    "back in work": {
      facts: { workStatus: "employed" },
      verdict: "ineligible",
      failed: ["unemployed"],
    },
    "benefit not known": {
      facts: { receivingUnemploymentBenefit: null },
      verdict: "unknown",
      missing: ["receivingUnemploymentBenefit"],
    },
    "benefit and work status not known": {
      facts: { receivingUnemploymentBenefit: null, workStatus: null },
      verdict: "unknown",
      missing: ["receivingUnemploymentBenefit", "workStatus"],
    },
    "a failing condition beats an unknown one": {
      facts: { receivingUnemploymentBenefit: null, workStatus: "farming" },
      verdict: "ineligible",
      missing: [],
      failed: ["unemployed"],
    },
  },
);
