import { examplesFrom } from "../examples";

export const vocationalTrainingSubsidyExamples = examplesFrom(
  {
    asOf: "2019-09-01",
    verdict: "eligible",
    yuan: null,
    opens: null,
    closes: null,
    missing: [],
    pending: [],
    failed: [],
    facts: {
      district: "alxa-right",
      workStatus: "unemployed",
      completedTraining: true,
      certificates: ["vocational-qualification"],
    },
  },
  {
    "lives outside the league": {
      facts: { district: "outside" },
      verdict: "ineligible",
      failed: ["in-district"],
    },
    employed: {
      facts: { workStatus: "employed" },
      verdict: "ineligible",
      failed: ["unemployed"],
    },
    farming: { facts: { workStatus: "farming" }, verdict: "ineligible", failed: ["unemployed"] },
    "the course is not finished": {
      facts: { completedTraining: false },
      verdict: "ineligible",
      failed: ["training-completed"],
    },
    "no certificate": {
      facts: { certificates: [] },
      verdict: "ineligible",
      failed: ["certificate"],
    },
    "a skill level certificate": { facts: { certificates: ["skill-level"] } },
    "a special ability certificate": { facts: { certificates: ["special-ability"] } },
    "a training completion certificate": { facts: { certificates: ["training-completion"] } },
    "several certificates": {
      facts: { certificates: ["special-ability", "training-completion"] },
    },
    "has not said which certificates": {
      facts: { certificates: null },
      verdict: "unknown",
      missing: ["certificates"],
    },
    "has said nothing about work or certificates": {
      facts: { workStatus: null, certificates: null },
      verdict: "unknown",
      missing: ["workStatus", "certificates"],
    },
    "a known failure outweighs what is not known": {
      facts: { completedTraining: false, certificates: null },
      verdict: "ineligible",
      missing: [],
      failed: ["training-completed"],
    },
    "still open long after the document": { asOf: "2030-01-01", opens: null, closes: null },
  },
);
