import { examplesFrom } from "../../../testing/example";

export const postSubsidyExamples = examplesFrom(
  {
    asOf: "2019-09-01",
    facts: { district: "ulanbuh-zone", hardshipRecognised: true, inPublicWelfarePost: true },
    verdict: "eligible",
    yuan: null,
    opens: null,
    closes: null,
    missing: [],
    pending: [],
    failed: [],
  },
  {
    "lives outside the league": {
      facts: { district: "outside" },
      verdict: "ineligible",
      failed: ["in-district"],
    },
    "not recognised": {
      facts: { hardshipRecognised: false },
      verdict: "ineligible",
      failed: ["recognised-hardship"],
    },
    "not in a public-welfare post": {
      facts: { inPublicWelfarePost: false },
      verdict: "ineligible",
      yuan: null,
      opens: null,
      closes: null,
      failed: ["in-public-welfare-post"],
    },
    "post not known": {
      facts: { inPublicWelfarePost: null },
      verdict: "unknown",
      missing: ["inPublicWelfarePost"],
    },
    "place of residence not known": {
      facts: { district: null },
      verdict: "unknown",
      missing: ["district"],
    },
    "a failing condition beats an unknown one": {
      facts: { hardshipRecognised: false, inPublicWelfarePost: null },
      verdict: "ineligible",
      missing: [],
      failed: ["recognised-hardship"],
    },
  },
);
