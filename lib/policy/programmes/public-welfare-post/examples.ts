import { examplesFrom } from "../examples";

export const publicWelfarePostExamples = examplesFrom(
  {
    asOf: "2019-09-01",
    facts: {
      district: "ejin",
      birthDate: "1975-02-14",
      reachedRetirementAge: false,
      workStatus: "unemployed",
      canWork: true,
      hardshipRecognised: true,
      hardshipCircumstances: ["older"],
    },
    verdict: "eligible",
    yuan: null,
    opens: "1991-02-14",
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
    farms: {
      facts: { workStatus: "farming" },
      verdict: "ineligible",
      failed: ["unemployed"],
    },
    "cannot work": {
      facts: { canWork: false },
      verdict: "ineligible",
      failed: ["able-to-work"],
    },
    "not recognised, and in no zero-employment family": {
      facts: { hardshipRecognised: false },
      verdict: "ineligible",
      failed: ["hardship-or-zero-employment"],
    },
    "not recognised, but in a zero-employment family": {
      facts: { hardshipRecognised: false, hardshipCircumstances: ["zero-employment-family"] },
    },
    "recognised, circumstances not known: nothing left to ask": {
      facts: { hardshipCircumstances: null },
      missing: [],
    },
    "recognition not known, but in a zero-employment family": {
      facts: { hardshipRecognised: null, hardshipCircumstances: ["zero-employment-family"] },
      missing: [],
    },
    "recognition not known, and in no zero-employment family": {
      facts: { hardshipRecognised: null, hardshipCircumstances: [] },
      verdict: "unknown",
      missing: ["hardshipRecognised"],
    },
    "not recognised, circumstances not known": {
      facts: { hardshipRecognised: false, hardshipCircumstances: null },
      verdict: "unknown",
      opens: "1991-02-14",
      closes: null,
      missing: ["hardshipCircumstances"],
    },
    "neither recognition nor circumstances known": {
      facts: { hardshipRecognised: null, hardshipCircumstances: null },
      verdict: "unknown",
      missing: ["hardshipRecognised", "hardshipCircumstances"],
    },
    "a failing condition beats unknown ones": {
      facts: { canWork: false, hardshipRecognised: null, hardshipCircumstances: null },
      verdict: "ineligible",
      missing: [],
      failed: ["able-to-work"],
    },
  },
);
