import { describe, expect, it } from "vitest";
import { programmeIn, rules } from "@/lib/policy";
import { documentIn } from "@/locales/documents";
import { inLanguages, type Locale, locales } from "@/locales/languages";
import { entries } from "./entries";
import { matcher } from "./search";

const all = inLanguages((locale) => entries(locale, () => null));

const found = (locale: Locale, words: string): readonly string[] =>
  all[locale].filter(matcher(words)).map(({ id }) => id);

describe("entries", () => {
  it.each(locales)("has every programme once, found by its own title (%s)", (locale) => {
    expect(all[locale].map(({ id }) => id)).toEqual(rules.programmes.map(({ id }) => id));
    for (const { id, title, clauses } of documentIn(locale).rules.programmes) {
      expect(found(locale, title)).toContain(id);
      expect(found(locale, programmeIn(rules, id).title)).toContain(id);
      for (const clause of clauses) expect(found(locale, clause)).toContain(id);
    }
  });

  it.each([
    ["大学生 贷款", "startup-loan-graduate"],
    ["大学生贷款", "startup-loan-graduate"],
    ["失业金", "unemployment-benefit"],
    ["社保", "social-insurance-subsidy"],
    ["退伍军人", "startup-loan-individual"],
    ["残疾人", "hardship-recognition"],
    ["农民工", "startup-loan-individual"],
    ["牧民", "rural-training"],
    ["个体户", "startup-subsidy"],
    ["公司", "stability-refund"],
    ["低保", "minimum-living-guarantee"],
    ["医保", "unemployed-medical-insurance"],
    ["税务局", "key-group-tax-relief"],
    ["第六条", "apprenticeship-subsidy"],
  ])("is found by what people say: %s", (words, id) => {
    expect(found("zh", words)).toContain(id);
  });

  it.each([
    ["grant graduate", "startup-subsidy"],
    ["veteran", "startup-loan-individual"],
    ["disabled", "hardship-recognition"],
    ["jobless", "unemployment-registration"],
    ["tax bureau", "key-group-tax-relief"],
    ["company loan", "startup-loan-enterprise"],
  ])("is found by what people say: %s", (words, id) => {
    expect(found("en", words)).toContain(id);
  });
});
