import { examplesFrom } from "../../../testing/example";

const refused = {
  verdict: "ineligible",
  yuan: null,
  opens: null,
  closes: null,
  missing: [],
  pending: [],
} as const;

export const projectPromotionSubsidyExamples = examplesFrom(
  {
    asOf: "2019-07-01",
    verdict: "eligible",
    yuan: 40_000,
    opens: null,
    closes: null,
    missing: [],
    pending: [],
    failed: [],
    facts: {
      district: "alxa-left",
      institutionRoles: ["project-library"],
      projectSuccessPercent: 10,
      projectsReplicated: 20,
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
    "A success rate of 10% is enough": { facts: { projectSuccessPercent: 10 }, yuan: 40_000 },
    "No project was taken up": {
      ...refused,
      facts: { projectsReplicated: 0 },
      failed: ["projects-replicated"],
    },
    "One project taken up is enough": { facts: { projectsReplicated: 1 }, yuan: 2000 },
    "The success rate is not known": {
      facts: { projectSuccessPercent: null },
      verdict: "unknown",
      yuan: 40_000,
      missing: ["projectSuccessPercent"],
      pending: [],
    },
    "The number of projects taken up is not known": {
      facts: { projectsReplicated: null },
      verdict: "unknown",
      yuan: null,
      missing: ["projectsReplicated"],
    },
  },
);
