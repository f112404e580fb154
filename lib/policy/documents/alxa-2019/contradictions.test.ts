import { describe, expect, it } from "vitest";
import { documentIn } from "@/locales/documents";
import { createAssessor } from "../../engine/assess";
import { applicants } from "../../engine/language/fact";
import type { Stated } from "../testing/conformance/tried";
import { alxa2019 } from ".";
import { contradictions } from "./contradictions";

const assess = createAssessor({ ...alxa2019.rules, programmes: [] });

const warnings = (
  applicant: (typeof contradictions)[number]["applicant"],
  { asOf = "2019-09-01", today, ...stated }: Stated,
) => assess({ applicant: applicant ?? "institution", ...stated }, asOf, { today }).warnings;

describe("contradictions", () => {
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
});
