import { examplesFrom } from "../../../testing/example";

const refused = {
  verdict: "ineligible",
  yuan: null,
  opens: null,
  closes: null,
  missing: [],
  pending: [],
} as const;

export const projectIntakeSubsidyExamples = examplesFrom(
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
      institutionRoles: ["project-library"],
      projectSuccessPercent: 10,
      projectsCollected: 20,
    },
  },
  {
    "The institution is registered outside the league": {
      ...refused,
      facts: { district: "outside" },
      failed: ["in-district"],
    },
    "The institution runs no project library": {
      ...refused,
      facts: { institutionRoles: ["incubator"] },
      failed: ["role"],
    },
    "A success rate of 9.99% is too low": {
      ...refused,
      facts: { projectSuccessPercent: 9.99 },
      failed: ["success-rate"],
    },
    "A success rate of 10% is enough": { facts: { projectSuccessPercent: 10 }, yuan: 20_000 },
    "No project was collected": {
      ...refused,
      facts: { projectsCollected: 0 },
      failed: ["projects-collected"],
    },
    "One project is enough": { facts: { projectsCollected: 1 }, yuan: 1000 },
    "The success rate is not known": {
      facts: { projectSuccessPercent: null },
      verdict: "unknown",
      yuan: 20_000,
      missing: ["projectSuccessPercent"],
      pending: [],
    },
    "The number of projects is not known": {
      facts: { projectsCollected: null },
      verdict: "unknown",
      yuan: null,
      missing: ["projectsCollected"],
    },
  },
);
