import { examplesFrom } from "../../../testing/example";

export const startupLoanIndividualExamples = examplesFrom(
  {
    asOf: "2019-09-01",
    verdict: "eligible",
    yuan: 150000,
    opens: null,
    closes: null,
    missing: [],
    pending: [],
    failed: [],
    facts: {
      district: "alxa-left",
      registeredUnemployed: true,
      hardshipRecognised: false,
      graduate: false,
      loanGroups: [],
      otherLoans: false,
      business: "sole-trader",
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
    "recognised as a hardship case": {
      facts: { registeredUnemployed: false, hardshipRecognised: true },
      yuan: 150000,
    },
    "a graduate of any year": { facts: { registeredUnemployed: false, graduate: true } },
    "a veteran": { facts: { registeredUnemployed: false, loanGroups: ["veteran"] } },
    "a released prisoner": {
      facts: { registeredUnemployed: false, loanGroups: ["released-prisoner"] },
    },
    "a worker let go for overcapacity": {
      facts: { registeredUnemployed: false, loanGroups: ["overcapacity-worker"] },
    },
    "a returning migrant": {
      facts: { registeredUnemployed: false, loanGroups: ["returning-migrant"] },
    },
    "an online merchant": {
      facts: { registeredUnemployed: false, loanGroups: ["online-merchant"] },
    },
    "registered as poor": {
      facts: { registeredUnemployed: false, loanGroups: ["registered-poor"] },
    },
    "a rural entrepreneur": {
      facts: { registeredUnemployed: false, loanGroups: ["rural-entrepreneur"] },
    },
    disabled: { facts: { registeredUnemployed: false, loanGroups: ["disabled"] } },
    "back from studies abroad": {
      facts: { registeredUnemployed: false, loanGroups: ["returned-graduate"] },
    },
    "in none of the groups": {
      facts: { registeredUnemployed: false },
      verdict: "ineligible",
      failed: ["loan-group"],
    },
    "has another unsettled loan": {
      facts: { otherLoans: true },
      verdict: "ineligible",
      yuan: null,
      failed: ["no-other-loans"],
    },
    "only planning a business": {
      facts: { business: "planning" },
      verdict: "ineligible",
      failed: ["own-business"],
    },
    "no business at all": {
      facts: { business: "none" },
      verdict: "ineligible",
      failed: ["own-business"],
    },
    "runs a small enterprise": { facts: { business: "small-micro" } },
    "runs a business of another kind": { facts: { business: "other" } },
    "two conditions fail and both are named": {
      facts: { otherLoans: true, business: "none" },
      verdict: "ineligible",
      failed: ["no-other-loans", "own-business"],
    },
    "does not know about other loans": {
      facts: { otherLoans: null },
      verdict: "unknown",
      missing: ["otherLoans"],
    },
    "one group is enough while others are not known": {
      facts: { hardshipRecognised: null, graduate: null, loanGroups: null },
      missing: [],
    },
    "does not know which groups apply": {
      facts: { registeredUnemployed: false, loanGroups: null },
      verdict: "unknown",
      missing: ["loanGroups"],
    },
    "a known failure outweighs what is not known": {
      facts: { otherLoans: true, loanGroups: null, registeredUnemployed: null },
      verdict: "ineligible",
      missing: [],
      failed: ["no-other-loans"],
    },
    "still open long after the document": { asOf: "2030-01-01", opens: null, closes: null },
  },
);
