import { examplesFrom } from "../../../testing/example";

export const temporaryReliefExamples = examplesFrom(
  {
    asOf: "2019-09-01",
    facts: { district: "ejin", suddenHardship: true },
    verdict: "conditional",
    yuan: null,
    opens: null,
    closes: null,
    missing: [],
    pending: ["temporaryReliefConfirmed"],
    failed: [],
  },
  {
    "the office confirms": {
      facts: { temporaryReliefConfirmed: true },
      verdict: "eligible",
      yuan: null,
      pending: [],
    },
    "the office refuses": {
      facts: { temporaryReliefConfirmed: false },
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
    "no sudden hardship": {
      facts: { suddenHardship: false },
      verdict: "ineligible",
      pending: [],
      failed: ["sudden-hardship"],
    },
    "hardship not known": {
      facts: { suddenHardship: null },
      verdict: "unknown",
      missing: ["suddenHardship"],
      pending: ["temporaryReliefConfirmed"],
    },
    "hardship not known, but the office confirms": {
      facts: { suddenHardship: null, temporaryReliefConfirmed: true },
      verdict: "unknown",
      missing: ["suddenHardship"],
      pending: [],
    },
    "a failing condition beats an unknown one": {
      facts: { district: null, suddenHardship: false },
      verdict: "ineligible",
      missing: [],
      pending: [],
      failed: ["sudden-hardship"],
    },
  },
);
