import { examplesFrom } from "../../../testing/example";

export const socialInsuranceSubsidyExamples = examplesFrom(
  {
    asOf: "2019-09-01",
    facts: {
      district: "ejin",
      hardshipRecognised: true,
      insuredAs: "flexible",
      insuredHere: true,
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
    "insured through an enterprise": { facts: { insuredAs: "enterprise" } },
    "lives outside the league": {
      facts: { district: "outside" },
      verdict: "ineligible",
      failed: ["in-district"],
    },
    "not recognised": {
      facts: { hardshipRecognised: false },
      verdict: "ineligible",
      yuan: null,
      opens: null,
      closes: null,
      failed: ["recognised-hardship"],
    },
    "not insured": {
      facts: { insuredAs: "none" },
      verdict: "ineligible",
      failed: ["insured"],
    },
    "insured through a public body": {
      facts: { insuredAs: "institution" },
      verdict: "ineligible",
      failed: ["insured"],
    },
    "insured elsewhere": {
      facts: { insuredHere: false },
      verdict: "ineligible",
      failed: ["insured-here"],
    },
    "where the insurance is paid is not known": {
      facts: { insuredHere: null },
      verdict: "unknown",
      missing: ["insuredHere"],
    },
    "not insured, and so nothing to ask of the place": {
      facts: { insuredAs: "none", insuredHere: null },
      verdict: "ineligible",
      missing: [],
      failed: ["insured"],
    },
    "recognition not known": {
      facts: { hardshipRecognised: null },
      verdict: "unknown",
      missing: ["hardshipRecognised"],
    },
    "nothing known but the place": {
      facts: { hardshipRecognised: null, insuredAs: null, insuredHere: null },
      verdict: "unknown",
      missing: ["hardshipRecognised", "insuredAs", "insuredHere"],
    },
    "a failing condition beats an unknown one": {
      facts: { hardshipRecognised: null, insuredAs: "none" },
      verdict: "ineligible",
      missing: [],
      failed: ["insured"],
    },
    "every failing condition is listed": {
      facts: { hardshipRecognised: false, insuredAs: "none" },
      verdict: "ineligible",
      failed: ["recognised-hardship", "insured"],
    },
  },
);
