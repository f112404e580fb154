import { describe, expect, it } from "vitest";
import { createAssessor } from "./assess";
import { contradictions } from "./contradictions";
import { factById, facts } from "./facts";
import type { FactValue } from "./language/fact";

type Stated = Readonly<Record<string, FactValue>>;

const assess = createAssessor({
  version: "test",
  facts,
  programmes: [],
  parameters: [],
  notTogether: [],
  contradictions,
  responsibilities: {},
});

const warnings = (applicant: (typeof contradictions)[number]["applicant"], stated: Stated) =>
  assess({ applicant, ...stated }, "2019-09-01").warnings.map(({ id }) => id);

/** For each contradiction: answers that raise it, and answers one step away that do not. */
const cases: Readonly<Record<string, readonly [Stated, Stated]>> = {
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
  "not-registered-but-date": [
    { registeredUnemployed: false, registeredUnemployedSince: "2019-01-01" },
    { registeredUnemployed: true, registeredUnemployedSince: "2019-01-01" },
  ],
  "dates-before-birth": [
    { birthDate: "1995-05-05", leftSchoolOn: "1995-05-05" },
    { birthDate: "1995-05-05", leftSchoolOn: "1995-05-06", businessRegisteredOn: "2018-01-01" },
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

  it("are put into words in both languages", () => {
    for (const { id, words } of contradictions) {
      expect(words.zh, id).toMatch(/\p{Script=Han}.*。$/u);
      expect(words.zh, id).not.toMatch(/[,;:?!()"']/);
      expect(words.en, id).toMatch(/^[A-Z][^\p{Script=Han}]*\.$/u);
    }
  });

  it("speak of facts of their own kind of applicant", () => {
    for (const { applicant, when } of contradictions) {
      for (const [, id] of JSON.stringify(when).matchAll(/"fact":"(\w+)"/g)) {
        expect(factById(id ?? "")?.subjects).toContain(applicant);
      }
    }
  });
});
