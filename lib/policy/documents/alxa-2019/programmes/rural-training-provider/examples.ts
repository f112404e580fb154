import { examplesFrom } from "../../../testing/example";

const refused = {
  verdict: "ineligible",
  yuan: null,
  opens: null,
  closes: null,
  missing: [],
  pending: [],
} as const;

export const ruralTrainingProviderExamples = examplesFrom(
  {
    asOf: "2019-07-01",
    verdict: "conditional",
    yuan: null,
    opens: null,
    closes: null,
    missing: [],
    pending: ["ruralProjectPurchased"],
    failed: [],
    facts: {
      district: "alxa-left",
      institutionRoles: ["training-provider"],
      governmentRecognisedTrainer: true,
    },
  },
  {
    "The banner has bought the course": {
      facts: { ruralProjectPurchased: true },
      verdict: "eligible",
      yuan: null,
      pending: [],
    },
    "The banner has not bought the course": {
      ...refused,
      facts: { ruralProjectPurchased: false },
      failed: ["purchased"],
    },
    "The institution is registered outside the league": {
      ...refused,
      facts: { district: "outside" },
      failed: ["in-district"],
    },
    "A training base alone is not a training provider": {
      ...refused,
      facts: { institutionRoles: ["training-base"] },
      failed: ["role"],
    },
    "The government has not recognised the trainer": {
      ...refused,
      facts: { governmentRecognisedTrainer: false },
      failed: ["recognised"],
    },
    "Recognition is not known": {
      facts: { governmentRecognisedTrainer: null },
      verdict: "unknown",
      missing: ["governmentRecognisedTrainer"],
      pending: ["ruralProjectPurchased"],
    },
  },
);
