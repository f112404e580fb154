import { examplesFrom } from "../examples";

export const hardshipRecognitionExamples = examplesFrom(
  {
    asOf: "2019-09-01",
    facts: {
      district: "alxa-right",
      birthDate: "1972-05-20",
      reachedRetirementAge: false,
      registeredUnemployed: true,
      hardshipCircumstances: ["long-unemployed"],
      hardshipRecognised: false,
    },
    verdict: "eligible",
    yuan: null,
    opens: "1988-05-20",
    closes: null,
    missing: [],
    pending: [],
    failed: [],
  },
  {
    "lives outside the league": {
      facts: { district: "outside" },
      verdict: "ineligible",
      opens: null,
      closes: null,
      failed: ["in-district"],
    },
    "16 on the day of application": {
      facts: { birthDate: "2003-09-01" },
      opens: "2019-09-01",
      closes: null,
    },
    "16 tomorrow": {
      facts: { birthDate: "2003-09-02" },
      verdict: "notYet",
      opens: "2019-09-02",
      closes: null,
      missing: [],
      failed: ["sixteen-reached"],
    },
    "born on 29 February, on the 16th birthday": {
      asOf: "2020-02-29",
      facts: { birthDate: "2004-02-29" },
      opens: "2020-02-29",
    },
    "born on 29 February, the day before the 16th birthday": {
      asOf: "2020-02-28",
      facts: { birthDate: "2004-02-29" },
      verdict: "notYet",
      opens: "2020-02-29",
      failed: ["sixteen-reached"],
    },
    "under 16, and circumstances open on the day of turning 16": {
      facts: { birthDate: "2003-09-02", hardshipCircumstances: null },
      verdict: "notYet",
      opens: "2019-09-02",
      missing: ["hardshipCircumstances"],
      failed: ["sixteen-reached"],
    },
    "draws a pension": {
      facts: { reachedRetirementAge: true },
      verdict: "ineligible",
      failed: ["not-retired"],
    },
    "retirement not stated, 50 tomorrow": {
      facts: { birthDate: "1969-09-02", reachedRetirementAge: null },
      opens: "1985-09-02",
      closes: null,
      missing: [],
    },
    "retirement not stated, 50 today": {
      facts: { birthDate: "1969-09-01", reachedRetirementAge: null },
      verdict: "unknown",
      opens: "1985-09-01",
      closes: null,
      missing: ["reachedRetirementAge"],
    },
    "not registered as unemployed": {
      facts: { registeredUnemployed: false },
      verdict: "ineligible",
      failed: ["registered-unemployed"],
    },
    "in none of the listed circumstances": {
      facts: { hardshipCircumstances: [] },
      verdict: "ineligible",
      failed: ["hardship-circumstances"],
    },
    "in several of the listed circumstances": {
      facts: { hardshipCircumstances: ["older", "disabled", "landless"] },
    },
    "a graduate long out of work": {
      facts: { hardshipCircumstances: ["long-unemployed-graduate"] },
    },
    "in a family in which nobody works": {
      facts: { hardshipCircumstances: ["zero-employment-family"] },
    },
    "already recognised": {
      facts: { hardshipRecognised: true },
      verdict: "ineligible",
      failed: ["not-recognised-yet"],
    },
    "circumstances not known": {
      facts: { hardshipCircumstances: null },
      verdict: "unknown",
      opens: "1988-05-20",
      closes: null,
      missing: ["hardshipCircumstances"],
    },
    "registration and earlier recognition not known": {
      facts: { registeredUnemployed: null, hardshipRecognised: null },
      verdict: "unknown",
      missing: ["registeredUnemployed", "hardshipRecognised"],
    },
    "birth date not known": {
      facts: { birthDate: null },
      verdict: "unknown",
      opens: null,
      closes: null,
      missing: ["birthDate"],
    },
    "a failing condition beats an unknown one": {
      facts: { registeredUnemployed: null, hardshipRecognised: true },
      verdict: "ineligible",
      missing: [],
      failed: ["not-recognised-yet"],
    },
  },
);
