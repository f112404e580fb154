import { examplesFrom } from "../../../testing/example";

const refused = {
  verdict: "ineligible",
  yuan: null,
  opens: null,
  closes: null,
  missing: [],
  pending: [],
} as const;

export const labourExchangeSubsidyExamples = examplesFrom(
  {
    asOf: "2019-07-01",
    verdict: "conditional",
    yuan: null,
    opens: null,
    closes: null,
    missing: [],
    pending: ["labourExchangeListed"],
    failed: [],
    facts: { district: "alxa-left", institutionRoles: ["labour-exchange"] },
  },
  {
    "The banner has listed the service": {
      facts: { labourExchangeListed: true },
      verdict: "eligible",
      yuan: null,
      pending: [],
    },
    "The banner has not listed the service": {
      ...refused,
      facts: { labourExchangeListed: false },
      failed: ["listed"],
    },
    "The institution is registered outside the league": {
      ...refused,
      facts: { district: "outside" },
      failed: ["in-district"],
    },
    "A start-up service is not a labour exchange": {
      ...refused,
      facts: { institutionRoles: ["startup-service"] },
      failed: ["role"],
    },
    "The roles are not known": {
      facts: { institutionRoles: null },
      verdict: "unknown",
      missing: ["institutionRoles"],
      pending: ["labourExchangeListed"],
    },
    "The district is not known": {
      facts: { district: null },
      verdict: "unknown",
      missing: ["district"],
      pending: ["labourExchangeListed"],
    },
  },
);
