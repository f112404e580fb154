import { describe, expect, test } from "vitest";
import { amended } from "@/lib/policy/engine";
import { documentsHere } from "@/lib/settings";
import { documentIn } from "@/locales/documents";
import { inLanguages } from "@/locales/languages";
import { batchData } from "./data";

const stated = {
  graduateYearsMeasuredAt: { by: "district", everywhere: "registration", byDistrict: {} },
  localUnemploymentPercent: { by: "year", byYear: { 2018: 3.5 } },
} as const;
const operator = { facts: stated, version: "0123456789ab" };

describe("what lists are assessed with", () => {
  const data = batchData("en", documentsHere, operator);
  const { vocabulary } = data;

  test("is the rules in one language, and what the operator has stated", () => {
    expect(data.rules).toEqual(amended(documentsHere.en.rules));
    expect(data.stated).toBe(stated);
    expect(data.versions).toEqual({
      rules: documentsHere.en.rules.version,
      engine: process.env.ENGINE_VERSION,
      operator: "0123456789ab",
    });
  });

  test("names facts and options in all languages, each name once", () => {
    expect(vocabulary.facts.birthDate).toEqual({
      labels: ["出生日期", "Date of birth"],
      columns: ["生日", "出生年月日", "出生时间", "出生年月"],
      options: {},
    });
    expect(vocabulary.facts.enterpriseSize?.options).toEqual({
      micro: ["微型企业", "Micro", "微型"],
      small: ["小型企业", "Small", "小型"],
      medium: ["中型企业", "Medium", "中型"],
      large: ["大型企业", "Large", "大型"],
    });
    expect(Object.keys(vocabulary.facts.certificateLevel?.options ?? {})).toContain("5");
  });

  test("names kinds of applicant as lists do", () => {
    expect(vocabulary.applicants.person).toEqual(
      expect.arrayContaining(["个人", "自然人", "Person", "a person"]),
    );
    expect(vocabulary.applicants.enterprise).toEqual(
      expect.arrayContaining(["企业", "an enterprise"]),
    );
    for (const names of Object.values(vocabulary.applicants)) {
      expect(names).toEqual([...new Set(names)]);
    }
  });

  test("keeps the document's own names beside those that a site gives", () => {
    const here = inLanguages((locale) => {
      const document = documentIn(locale);
      const facts = document.rules.facts.map((fact) =>
        fact.id === "birthDate" ? { ...fact, label: `${locale}: born` } : fact,
      );
      return { ...document, rules: { ...document.rules, facts } };
    });
    expect(batchData("zh", here, operator).vocabulary.facts.birthDate?.labels.toSorted()).toEqual([
      "Date of birth",
      "en: born",
      "zh: born",
      "出生日期",
    ]);
  });
});
