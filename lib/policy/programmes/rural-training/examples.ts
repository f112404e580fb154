import { examplesFrom } from "../examples";

export const ruralTrainingExamples = examplesFrom(
  {
    asOf: "2019-09-01",
    verdict: "eligible",
    yuan: null,
    opens: "1996-04-10",
    closes: null,
    missing: [],
    pending: [],
    failed: [],
    facts: {
      district: "alxa-right",
      ruralLabourer: true,
      birthDate: "1980-04-10",
      reachedRetirementAge: false,
      fiveCategories: true,
    },
  },
  {
    "lives outside the league": {
      facts: { district: "outside" },
      verdict: "ineligible",
      yuan: null,
      opens: null,
      closes: null,
      failed: ["in-district"],
    },
    "not of the rural labour force": {
      facts: { ruralLabourer: false },
      verdict: "ineligible",
      failed: ["rural-labourer"],
    },
    "sixteen today": { facts: { birthDate: "2003-09-01" }, opens: "2019-09-01", closes: null },
    "sixteen tomorrow": {
      facts: { birthDate: "2003-09-02" },
      verdict: "notYet",
      yuan: null,
      opens: "2019-09-02",
      closes: null,
      failed: ["sixteen-reached"],
    },
    "retired, even if under fifty": {
      facts: { reachedRetirementAge: true },
      verdict: "ineligible",
      failed: ["not-retired"],
    },
    "over fifty and not retired": {
      facts: { birthDate: "1960-01-01" },
      opens: "1976-01-01",
      closes: null,
    },
    "fifty tomorrow and has not said whether retired": {
      facts: { birthDate: "1969-09-02", reachedRetirementAge: null },
      missing: [],
      opens: "1985-09-02",
      closes: null,
    },
    "fifty today and has not said whether retired": {
      facts: { birthDate: "1969-09-01", reachedRetirementAge: null },
      verdict: "unknown",
      missing: ["reachedRetirementAge"],
      opens: "1985-09-01",
      closes: null,
    },
    "born on 29 February, not yet fifty on 27 February": {
      asOf: "2022-02-27",
      facts: { birthDate: "1972-02-29", reachedRetirementAge: null },
      missing: [],
    },
    "born on 29 February, fifty on 28 February": {
      asOf: "2022-02-28",
      facts: { birthDate: "1972-02-29", reachedRetirementAge: null },
      verdict: "unknown",
      missing: ["reachedRetirementAge"],
    },
    "does not state the date of birth": {
      facts: { birthDate: null },
      verdict: "unknown",
      missing: ["birthDate"],
    },
    "states neither date of birth nor retirement": {
      facts: { birthDate: null, reachedRetirementAge: null },
      verdict: "unknown",
      missing: ["birthDate", "reachedRetirementAge"],
    },
    "sixteen tomorrow and not known to be rural": {
      facts: { birthDate: "2003-09-02", ruralLabourer: null },
      verdict: "notYet",
      opens: "2019-09-02",
      closes: null,
      missing: ["ruralLabourer"],
      failed: ["sixteen-reached"],
    },
    "outside the five categories": { facts: { fiveCategories: false }, missing: [] },
    "does not know about the five categories": { facts: { fiveCategories: null }, missing: [] },
  },
);
