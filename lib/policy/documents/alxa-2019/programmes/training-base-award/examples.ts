import { examplesFrom } from "../../../testing/example";

const refused = {
  verdict: "ineligible",
  yuan: null,
  opens: null,
  closes: null,
  missing: [],
  pending: [],
} as const;

export const trainingBaseAwardExamples = examplesFrom(
  {
    asOf: "2019-07-01",
    verdict: "conditional",
    yuan: null,
    opens: null,
    closes: null,
    missing: [],
    pending: ["trainingBaseQualifies"],
    failed: [],
    facts: { district: "alxa-left", institutionRoles: ["training-base"] },
  },
  {
    "The office finds that the base qualifies": {
      facts: { trainingBaseQualifies: true },
      verdict: "eligible",
      yuan: null,
      pending: [],
    },
    "The office finds that the base does not qualify": {
      ...refused,
      facts: { trainingBaseQualifies: false },
      failed: ["base-qualifies"],
    },
    "The institution is registered outside the league": {
      ...refused,
      facts: { district: "outside" },
      failed: ["in-district"],
    },
    "A training provider is not a training base": {
      ...refused,
      facts: { institutionRoles: ["training-provider"] },
      failed: ["role"],
    },
    "The roles are not known": {
      facts: { institutionRoles: null },
      verdict: "unknown",
      missing: ["institutionRoles"],
      pending: ["trainingBaseQualifies"],
    },
  },
);
