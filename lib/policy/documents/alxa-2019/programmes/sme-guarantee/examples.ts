import { examplesFrom } from "../../../testing/example";

const refused = {
  verdict: "ineligible",
  yuan: null,
  opens: null,
  closes: null,
  missing: [],
  pending: [],
} as const;

export const smeGuaranteeExamples = examplesFrom(
  {
    asOf: "2019-07-01",
    verdict: "conditional",
    yuan: null,
    opens: null,
    closes: null,
    missing: [],
    pending: ["guaranteeTermsMet"],
    failed: [],
    facts: { district: "alxa-left", enterpriseSize: "small", needsFinancing: true },
  },
  {
    "The guarantee institution finds its terms met": {
      facts: { guaranteeTermsMet: true },
      verdict: "eligible",
      yuan: null,
      pending: [],
    },
    "The guarantee institution finds its terms not met": {
      ...refused,
      facts: { guaranteeTermsMet: false },
      failed: ["guarantee-terms"],
    },
    "The enterprise is registered outside the league": {
      ...refused,
      facts: { district: "outside" },
      failed: ["in-district"],
    },
    "A micro enterprise counts": {
      facts: { enterpriseSize: "micro" },
      pending: ["guaranteeTermsMet"],
    },
    "A medium enterprise does not count": {
      ...refused,
      facts: { enterpriseSize: "medium" },
      failed: ["size"],
    },
    "A large enterprise does not count": {
      ...refused,
      facts: { enterpriseSize: "large" },
      failed: ["size"],
    },
    "No guarantee is sought": {
      ...refused,
      facts: { needsFinancing: false },
      failed: ["needs-financing"],
    },
    "The size is not known": {
      facts: { enterpriseSize: null },
      verdict: "unknown",
      missing: ["enterpriseSize"],
      pending: ["guaranteeTermsMet"],
    },
    "The size is not known and the institution agrees": {
      facts: { enterpriseSize: null, guaranteeTermsMet: true },
      verdict: "unknown",
      missing: ["enterpriseSize"],
      pending: [],
    },
  },
);
