import { describe, expect, test } from "vitest";
import { facts } from "@/lib/policy/documents/alxa-2019/facts";
import { applicants } from "@/lib/policy/engine";
import { documentIn } from "@/locales/documents";
import { inLanguages } from "@/locales/languages";
import { caseSchemas, factsName } from "./case-json";

const schemas = caseSchemas(inLanguages((locale) => documentIn(locale).rules.facts));

describe("the schemas describe", () => {
  const described: Readonly<Record<string, { readonly description?: string | undefined }>> =
    schemas.EnterpriseFacts.shape;

  test("a fact in every language, with its options, its unit and who states it", () => {
    expect(described.enterpriseSize?.description?.split("\n\n")).toEqual([
      "企业规模 · Size of the enterprise",
      "`micro`: 微型企业 · Micro",
      "`small`: 小型企业 · Small",
      "`medium`: 中型企业 · Medium",
      "`large`: 大型企业 · Large",
    ]);
    expect(described.localUnemploymentPercent?.description?.split("\n\n")).toEqual([
      "当地失业率 · Local unemployment rate",
      "Unit: percent.",
      "At most 2 decimals.",
      "Stated by an office only.",
    ]);
    expect(described.internshipMonths?.description).toBe(
      "见习月数 · Months of internship\n\nUnit: months.",
    );
  });

  test("who applies, the days and what is known", () => {
    expect(described.applicant?.description).toBe("Who applies.");
    const { asOf, statedOn, facts: known } = schemas.AssessmentRequest.shape;
    expect(asOf.description).toContain("Not given, it is today there.");
    expect(statedOn.description).toContain("…ThisYear");
    expect(known.description).toContain("(不清楚)");
    expect(known.options.map(({ shape }) => shape.applicant.value)).toEqual([...applicants]);
  });
});

test("the schemas describe every fact of each kind of applicant", () => {
  for (const applicant of applicants) {
    const own = facts.filter((f) => f.holder === "office" || f.subjects.includes(applicant));
    const ids = ["applicant", ...own.map(({ id }) => id)];
    expect(Object.keys(schemas[factsName(applicant)].shape).sort()).toEqual(ids.sort());
  }
});
