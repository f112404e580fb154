import { examplesFrom } from "../../../testing/example";

export const startupPremisesExamples = examplesFrom(
  {
    asOf: "2019-09-01",
    verdict: "conditional",
    yuan: null,
    opens: null,
    closes: null,
    missing: [],
    pending: ["districtUnderPressure"],
    failed: [],
    facts: {
      district: "ejin",
      workStatus: "unemployed",
      registeredUnemployed: true,
      business: "planning",
    },
  },
  {
    "lives outside the league": {
      facts: { district: "outside" },
      verdict: "ineligible",
      yuan: null,
      opens: null,
      closes: null,
      pending: [],
      failed: ["in-district"],
    },
    "the office says that jobs are scarce": {
      facts: { districtUnderPressure: true },
      verdict: "eligible",
      yuan: null,
      opens: null,
      closes: null,
      pending: [],
    },
    "the office says that jobs are not scarce": {
      facts: { districtUnderPressure: false },
      verdict: "ineligible",
      pending: [],
      failed: ["district-under-pressure"],
    },
    "out of work and not registered": {
      facts: { registeredUnemployed: false },
      pending: ["districtUnderPressure"],
    },
    "self-employed after registering as unemployed": {
      facts: { workStatus: "self-employed", business: "sole-trader" },
      pending: ["districtUnderPressure"],
    },
    "self-employed and never registered as unemployed": {
      facts: { workStatus: "self-employed", business: "sole-trader", registeredUnemployed: false },
      verdict: "ineligible",
      pending: [],
      failed: ["unemployed-starter"],
    },
    "employed, though once registered as unemployed": {
      facts: { workStatus: "employed" },
      verdict: "ineligible",
      failed: ["unemployed-starter"],
    },
    "no business in mind": {
      facts: { business: "none" },
      verdict: "ineligible",
      failed: ["business"],
    },
    "runs a business of another kind": {
      facts: { business: "other" },
      pending: ["districtUnderPressure"],
    },
    "has not said what the work is": {
      facts: { workStatus: null },
      verdict: "unknown",
      missing: ["workStatus"],
      pending: ["districtUnderPressure"],
    },
    "self-employed and does not know about the registration": {
      facts: { workStatus: "self-employed", registeredUnemployed: null },
      verdict: "unknown",
      missing: ["registeredUnemployed"],
      pending: ["districtUnderPressure"],
    },
    "out of work, and the registration no longer matters": {
      facts: { registeredUnemployed: null, districtUnderPressure: true },
      verdict: "eligible",
      missing: [],
      pending: [],
    },
  },
);
