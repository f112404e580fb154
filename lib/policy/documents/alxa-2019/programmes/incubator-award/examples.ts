import { examplesFrom } from "../../../testing/example";

const refused = {
  verdict: "ineligible",
  yuan: null,
  opens: null,
  closes: null,
  missing: [],
  pending: [],
} as const;

export const incubatorAwardExamples = examplesFrom(
  {
    asOf: "2019-07-01",
    verdict: "conditional",
    yuan: null,
    opens: null,
    closes: null,
    missing: [],
    pending: ["trainingOutcomesOutstanding"],
    failed: [],
    facts: {
      district: "alxa-left",
      institutionRoles: ["incubator"],
      incubatorLevel: "national",
    },
  },
  {
    "The office finds the results outstanding": {
      facts: { trainingOutcomesOutstanding: true },
      verdict: "eligible",
      yuan: null,
      pending: [],
    },
    "The office does not find the results outstanding": {
      ...refused,
      facts: { trainingOutcomesOutstanding: false },
      failed: ["outcomes"],
    },
    "The institution is registered outside the league": {
      ...refused,
      facts: { district: "outside" },
      failed: ["in-district"],
    },
    "A regional model counts": {
      facts: { incubatorLevel: "regional" },
      pending: ["trainingOutcomesOutstanding"],
    },
    "An incubator without recognition does not count": {
      ...refused,
      facts: { incubatorLevel: "none" },
      failed: ["level"],
    },
    "A service institution is not an incubator": {
      ...refused,
      facts: { institutionRoles: ["startup-service"] },
      failed: ["role"],
    },
    "The level is not known": {
      facts: { incubatorLevel: null },
      verdict: "unknown",
      missing: ["incubatorLevel"],
      pending: ["trainingOutcomesOutstanding"],
    },
  },
);
