import { examplesFrom } from "../../../testing/example";

export const appraisalFeeSubsidyExamples = examplesFrom(
  {
    asOf: "2019-09-01",
    verdict: "eligible",
    yuan: 280,
    opens: null,
    closes: null,
    missing: [],
    pending: [],
    failed: [],
    facts: {
      district: "ejin",
      ruralLabourer: true,
      completedTraining: true,
      certificates: ["vocational-qualification"],
      certificateFromTraining: true,
      appraisalFeeYuan: 280,
      fiveCategories: false,
    },
  },
  {
    "lives outside the league": {
      facts: { district: "outside" },
      verdict: "ineligible",
      yuan: null,
      failed: ["in-district"],
    },
    "not of the rural labour force": {
      facts: { ruralLabourer: false },
      verdict: "ineligible",
      yuan: null,
      failed: ["rural-labourer"],
    },
    "the course is not finished": {
      facts: { completedTraining: false },
      verdict: "ineligible",
      failed: ["training-completed"],
    },
    "a special ability certificate": { facts: { certificates: ["special-ability"] }, yuan: 280 },
    "only a skill level certificate": {
      facts: { certificates: ["skill-level"] },
      verdict: "ineligible",
      failed: ["certificate"],
    },
    "only a training completion certificate": {
      facts: { certificates: ["training-completion"] },
      verdict: "ineligible",
      failed: ["certificate"],
    },
    "no certificate": {
      facts: { certificates: [] },
      verdict: "ineligible",
      failed: ["certificate"],
    },
    "the certificate is not from the course": {
      facts: { certificateFromTraining: false },
      verdict: "ineligible",
      yuan: null,
      failed: ["certificate-from-training"],
    },
    "does not know whether the certificate is from the course": {
      facts: { certificateFromTraining: null },
      verdict: "unknown",
      yuan: 280,
      missing: ["certificateFromTraining"],
    },
    "no fee was paid": { facts: { appraisalFeeYuan: 0 }, yuan: 0 },
    "a fee with fen": { facts: { appraisalFeeYuan: 199.99 }, yuan: 199.99 },
    "a fee one fen higher": { facts: { appraisalFeeYuan: 200 }, yuan: 200 },
    "does not know the fee": { facts: { appraisalFeeYuan: null }, yuan: null, missing: [] },
    "one of the five categories": {
      facts: { fiveCategories: true },
      yuan: 280,
      funding: ["employment-special-fund"],
    },
    "outside the five categories": { yuan: 280, funding: ["local-startup-fund"] },
    "does not know about the five categories": {
      facts: { fiveCategories: null },
      yuan: 280,
      missing: [],
      funding: ["employment-special-fund", "local-startup-fund"],
    },
    "does not know whether of the rural labour force": {
      facts: { ruralLabourer: null },
      verdict: "unknown",
      yuan: 280,
      missing: ["ruralLabourer"],
    },
    "has not said which certificates": {
      facts: { certificates: null },
      verdict: "unknown",
      missing: ["certificates"],
    },
    "still open long after the document": { asOf: "2030-01-01", opens: null, closes: null },
  },
);
