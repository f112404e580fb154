import { examplesFrom } from "../../../testing/example";

const refused = {
  verdict: "ineligible",
  yuan: null,
  opens: null,
  closes: null,
  missing: [],
  pending: [],
} as const;

export const startupServiceSubsidyExamples = examplesFrom(
  {
    asOf: "2019-07-01",
    verdict: "eligible",
    yuan: 20_000,
    opens: null,
    closes: null,
    missing: [],
    pending: [],
    failed: [],
    facts: {
      district: "alxa-left",
      institutionRoles: ["startup-service"],
      entitiesServed: 10,
    },
  },
  {
    "The institution is registered outside the league": {
      ...refused,
      facts: { district: "outside" },
      failed: ["in-district"],
    },
    "An incubator counts": { facts: { institutionRoles: ["incubator"] }, yuan: 20_000 },
    "A project library alone does not count": {
      ...refused,
      facts: { institutionRoles: ["project-library"] },
      failed: ["role"],
    },
    "The institution has none of the roles": {
      ...refused,
      facts: { institutionRoles: [] },
      failed: ["role"],
    },
    "Nobody served is in operation": {
      ...refused,
      facts: { entitiesServed: 0 },
      failed: ["entities-served"],
    },
    "One business served is enough": { facts: { entitiesServed: 1 }, yuan: 2000 },
    "The number served is not known": {
      facts: { entitiesServed: null },
      verdict: "unknown",
      yuan: null,
      missing: ["entitiesServed"],
      pending: [],
    },
    "Neither roles nor number are known": {
      facts: { institutionRoles: null, entitiesServed: null },
      verdict: "unknown",
      missing: ["institutionRoles", "entitiesServed"],
    },
  },
);
