import { describe, expect, it } from "vitest";
import { documentIn } from "@/locales/documents";
import { createAssessor } from "../../engine/assess";
import { applicants, type FactValue } from "../../engine/language/fact";
import { contradictions } from "./contradictions";
import { places } from "./districts";
import { factById, facts } from "./facts";

/** Answers, and days where they are not those of the tests. */
type Stated = Readonly<Record<string, FactValue>> & {
  readonly asOf?: string;
  readonly today?: string;
};

const assess = createAssessor({
  version: "test",
  facts,
  programmes: [],
  counters: [],
  parameters: [],
  notTogether: [],
  contradictions,
  offices: [],
  outside: [],
  responsibilities: {},
  places,
});

const warnings = (
  applicant: (typeof contradictions)[number]["applicant"],
  { asOf = "2019-09-01", today, ...stated }: Stated,
) => assess({ applicant: applicant ?? "institution", ...stated }, asOf, { today }).warnings;

/** For each contradiction: answers that raise it, and answers one step away that do not. */
const cases: Readonly<Record<string, readonly [Stated, Stated]>> = {
  "assessed-before-the-document": [{ asOf: "2019-06-17" }, { asOf: "2019-06-18" }],
  "assessed-far-ahead": [
    { asOf: "2028-11-26", today: "2026-11-25" },
    { asOf: "2028-11-25", today: "2026-11-25" },
  ],
  "retired-under-45": [
    { birthDate: "1974-09-02", reachedRetirementAge: true },
    { birthDate: "1974-09-01", reachedRetirementAge: true },
  ],
  "school-left-before-ten": [
    { birthDate: "1995-05-05", leftSchoolOn: "2005-05-04" },
    { birthDate: "1995-05-05", leftSchoolOn: "2005-05-05" },
  ],
  "business-before-1949": [
    { businessRegisteredOn: "1948-12-31" },
    { businessRegisteredOn: "1949-01-01" },
  ],
  "training-not-over": [
    { trainingEndedOn: "2019-09-02" },
    { trainingEndedOn: "2019-09-01", completedTraining: true },
  ],
  "working-and-drawing-benefit": [
    { workStatus: "employed", receivingUnemploymentBenefit: true },
    { workStatus: "unemployed", receivingUnemploymentBenefit: true },
  ],
  "other-status-and-drawing-benefit": [
    { workStatus: "student", receivingUnemploymentBenefit: true },
    { workStatus: "student", receivingUnemploymentBenefit: false },
  ],
  "retired-and-drawing-benefit": [
    { reachedRetirementAge: true, receivingUnemploymentBenefit: true },
    { reachedRetirementAge: null, receivingUnemploymentBenefit: true },
  ],
  "benefit-without-a-year-of-insurance": [
    { receivingUnemploymentBenefit: true, unemploymentInsuranceMonths: 11 },
    { receivingUnemploymentBenefit: true, unemploymentInsuranceMonths: 12 },
  ],
  "no-business-but-details": [
    { business: "planning", businessRegisteredOn: "2018-01-01" },
    { business: "planning", businessRegisteredOn: null },
  ],
  "self-employed-without-business": [
    { workStatus: "self-employed", business: "none" },
    { workStatus: "self-employed", business: "planning" },
  ],
  "unemployed-but-in-post": [
    { workStatus: "unemployed", inPublicWelfarePost: true },
    { workStatus: "employed", inPublicWelfarePost: true },
  ],
  "unemployed-but-insured-by-enterprise": [
    { workStatus: "unemployed", insuredAs: "enterprise" },
    { workStatus: "unemployed", insuredAs: "flexible" },
  ],
  "certificate-from-no-course": [
    { completedTraining: false, certificateFromTraining: true },
    { completedTraining: true, certificateFromTraining: true },
  ],
  "uninsured-but-insured-here": [
    { insuredAs: "none", insuredHere: true },
    { insuredAs: "institution", insuredHere: true },
  ],
  "not-registered-but-date": [
    { registeredUnemployed: false, registeredUnemployedSince: "2019-01-01" },
    { registeredUnemployed: true, registeredUnemployedSince: "2019-01-01" },
  ],
  "dates-before-birth": [
    { birthDate: "1995-05-05", businessRegisteredOn: "1995-05-05" },
    { birthDate: "1995-05-05", leftSchoolOn: "2018-01-01", businessRegisteredOn: "1995-05-06" },
  ],
  "uninsured-but-premium-paid": [
    { paysUnemploymentInsurance: false, premiumPaidLastYearYuan: 0.01 },
    { paysUnemploymentInsurance: false, premiumPaidLastYearYuan: 0 },
  ],
  "more-hired-than-staff": [
    { newQualifiedHires: 11, staffNow: 10 },
    { newQualifiedHires: 10, staffNow: 10 },
  ],
  "more-retrained-than-staff": [
    { retrainedStaff: 11, staffNow: 10 },
    { retrainedStaff: 10, staffNow: 10 },
  ],
  "more-passed-than-retrained": [
    { retrainedStaff: 10, retrainedPassedAndKept: 11 },
    { retrainedStaff: 10, retrainedPassedAndKept: 10 },
  ],
  "no-hosting-but-interns": [
    { hostsInterns: false, interns: 1 },
    { hostsInterns: false, interns: 0 },
  ],
};

describe("contradictions", () => {
  it("have unique ids, each with its cases", () => {
    expect(contradictions.map(({ id }) => id)).toEqual(Object.keys(cases));
  });

  it.each(contradictions)("$id is raised by answers that clash, and only by them", (entry) => {
    const [clash, sound] = cases[entry.id] ?? [{}, {}];
    expect(warnings(entry.applicant, clash)).toEqual([entry.id]);
    expect(warnings(entry.applicant, sound)).toEqual([]);
    expect(warnings(entry.applicant, {})).toEqual([]);
  });

  it("take a leap day with the common year: ten and 45 are reached on 28 February", () => {
    const born = { birthDate: "1976-02-29" };
    expect(warnings("person", { ...born, leftSchoolOn: "1986-02-27" })).toEqual([
      "school-left-before-ten",
    ]);
    expect(warnings("person", { ...born, leftSchoolOn: "1986-02-28" })).toEqual([]);
    const retired = { ...born, reachedRetirementAge: true };
    expect(warnings("person", { ...retired, asOf: "2021-02-27" })).toEqual(["retired-under-45"]);
    expect(warnings("person", { ...retired, asOf: "2021-02-28" })).toEqual([]);
  });

  it("take the day that is two years ahead of a leap day as its 28 February", () => {
    const today = "2024-02-29";
    expect(warnings(null, { asOf: "2026-02-28", today })).toEqual([]);
    expect(warnings(null, { asOf: "2026-03-01", today })).toEqual(["assessed-far-ahead"]);
  });

  it("say nothing of days ahead to who does not say what day it is", () => {
    expect(warnings(null, { asOf: "2999-12-31" })).toEqual([]);
  });

  it.each(applicants)("tell %s of an assessment date before the document", (applicant) => {
    expect(warnings(applicant, { asOf: "2019-06-17" })).toEqual(["assessed-before-the-document"]);
  });

  it("are put into words in both languages", () => {
    for (const { id, words } of contradictions) {
      expect(words, id).toMatch(/\p{Script=Han}.*。$/u);
      expect(words, id).not.toMatch(/[,;:?!()"']/);
    }
    const english = documentIn("en").rules.contradictions;
    expect(english.map(({ id }) => id)).toEqual(contradictions.map(({ id }) => id));
    for (const { id, words } of english) {
      expect(words, id).toMatch(/^[A-Z][^\p{Script=Han}]*\.$/u);
    }
  });

  it("speak of facts of their own kind of applicant", () => {
    for (const { applicant, when } of contradictions) {
      for (const [, id] of JSON.stringify(when).matchAll(/"fact":"(\w+)"/g)) {
        expect(factById(id ?? "")?.subjects, id).toContain(applicant);
      }
    }
  });
});
