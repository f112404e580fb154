import { examplesFrom } from "../../../testing/example";

export const temporaryLivingAllowanceExamples = examplesFrom(
  {
    asOf: "2019-09-01",
    facts: {
      district: "alxa-left",
      laidOff: true,
      workStatus: "unemployed",
      livingDifficulty: true,
    },
    verdict: "conditional",
    yuan: null,
    opens: null,
    closes: null,
    missing: [],
    pending: ["livingAllowanceConfirmed"],
    failed: [],
  },
  {
    "the offices confirm": {
      facts: { livingAllowanceConfirmed: true },
      verdict: "eligible",
      yuan: null,
      pending: [],
    },
    "the offices refuse": {
      facts: { livingAllowanceConfirmed: false },
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
    "not laid off": {
      facts: { laidOff: false },
      verdict: "ineligible",
      pending: [],
      failed: ["laid-off"],
    },
    "has found a job": {
      facts: { workStatus: "employed" },
      verdict: "ineligible",
      pending: [],
      failed: ["unemployed"],
    },
    "in no difficulty": {
      facts: { livingDifficulty: false },
      verdict: "ineligible",
      pending: [],
      failed: ["living-difficulty"],
    },
    "difficulty not known": {
      facts: { livingDifficulty: null },
      verdict: "unknown",
      missing: ["livingDifficulty"],
      pending: ["livingAllowanceConfirmed"],
    },
    "difficulty not known, but the offices confirm": {
      facts: { livingDifficulty: null, livingAllowanceConfirmed: true },
      verdict: "unknown",
      missing: ["livingDifficulty"],
      pending: [],
    },
    "lay-off and work status not known": {
      facts: { laidOff: null, workStatus: null },
      verdict: "unknown",
      missing: ["laidOff", "workStatus"],
      pending: ["livingAllowanceConfirmed"],
    },
    "a failing condition beats an unknown one": {
      facts: { laidOff: false, livingDifficulty: null },
      verdict: "ineligible",
      missing: [],
      pending: [],
      failed: ["laid-off"],
    },
  },
);
