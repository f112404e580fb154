import { examplesFrom } from "../../../testing/example";

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
      unemployedAtTraining: true,
      completedTraining: true,
      certificates: ["vocational-qualification"],
      certificateFromTraining: true,
    },
  },
  {
    "lives outside the league": {
      facts: { district: "outside" },
      verdict: "ineligible",
      failed: ["in-district"],
    },
    "had work when trained": {
      facts: { unemployedAtTraining: false },
      verdict: "ineligible",
      failed: ["unemployed-at-training"],
    },
    "had work when trained, and has lost it since": {
      facts: { unemployedAtTraining: false, workStatus: "unemployed" },
      verdict: "ineligible",
      failed: ["unemployed-at-training"],
    },
    "out of work when trained, and in work now": { facts: { workStatus: "employed" } },
    "the certificate is not from the course": {
      facts: { certificateFromTraining: false },
      verdict: "ineligible",
      failed: ["certificate-from-training"],
    },
    "does not know whether the certificate is from the course": {
      facts: { certificateFromTraining: null },
      verdict: "unknown",
      missing: ["certificateFromTraining"],
    },
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
    "has said nothing but where home is": {
      facts: {
        unemployedAtTraining: null,
        completedTraining: null,
        certificates: null,
        certificateFromTraining: null,
      },
      verdict: "unknown",
      missing: [
        "unemployedAtTraining",
        "completedTraining",
        "certificates",
        "certificateFromTraining",
      ],
    },
    "no course, and the course's certificate still open": {
      facts: { completedTraining: false, certificateFromTraining: null },
      verdict: "ineligible",
      missing: [],
      failed: ["training-completed"],
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
