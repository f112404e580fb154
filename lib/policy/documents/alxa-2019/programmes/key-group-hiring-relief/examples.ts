import { examplesFrom } from "../../../testing/example";

export const keyGroupHiringReliefExamples = examplesFrom(
  {
    asOf: "2026-11-01",
    verdict: "eligible",
    yuan: 6000,
    opens: "2019-01-01",
    closes: "2027-12-31",
    missing: [],
    pending: [],
    failed: [],
    facts: { district: "ejin", keyGroupHires: 1, keyGroupHiresInsured: true },
  },
  {
    "registered outside the league": {
      facts: { district: "outside" },
      verdict: "ineligible",
      yuan: null,
      failed: ["in-district"],
    },
    "three people hired": { facts: { keyGroupHires: 3 }, yuan: 18_000 },
    "nobody hired": {
      facts: { keyGroupHires: 0 },
      verdict: "ineligible",
      yuan: null,
      opens: null,
      closes: null,
      failed: ["key-group-hires"],
    },
    "not insured": {
      facts: { keyGroupHiresInsured: false },
      verdict: "ineligible",
      failed: ["contracts-and-insurance"],
    },
    "nothing known of the hires": {
      facts: { keyGroupHires: null, keyGroupHiresInsured: null },
      verdict: "unknown",
      yuan: null,
      missing: ["keyGroupHires", "keyGroupHiresInsured"],
    },
    "on the first day": { asOf: "2019-01-01", yuan: 6000 },
    "the day before it": { asOf: "2018-12-31", verdict: "notInForce", yuan: null },
    "on the last day": { asOf: "2027-12-31", yuan: 6000 },
    "the day after it": { asOf: "2028-01-01", verdict: "notInForce", yuan: null },
  },
);
