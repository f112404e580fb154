import { describe, expect, test } from "vitest";
import { amended, applicants, isOpenLaw, rules } from "@/lib/policy";
import { documentsHere, operator } from "@/lib/settings";
import { documentIn } from "@/locales/documents";
import { locales } from "@/locales/languages";
import { mapColumns, missingFacts, repeatedUses } from "./columns";
import { batchData } from "./data";

const { vocabulary } = batchData("zh", documentsHere, operator);
const map = (header: readonly string[], applicant: (typeof applicants)[number] = "person") =>
  mapColumns(header, rules.facts, vocabulary, applicant);
const usesOf = (header: readonly string[]) => map(header).map(({ use }) => use);

describe("columns", () => {
  test("are found by id and by label in both languages, whatever the case, spaces and brackets", () => {
    expect(
      usesOf(["birthDate", " BIRTH DATE ", "birth_date", "出生日期（年-月-日）", "Date of birth"]),
    ).toEqual(["fact:birthDate", "ignore", "ignore", "ignore", "ignore"]);
    for (const name of ["birth_date", "出生日期（年-月-日）", "出 生 日 期：", "DATE OF BIRTH"]) {
      expect(usesOf([name])).toEqual(["fact:birthDate"]);
    }
  });

  test("every fact of each kind of applicant has a name of its own in both languages", () => {
    for (const applicant of applicants) {
      for (const locale of locales) {
        const { facts } = documentIn(locale).rules;
        const own = facts.filter(({ subjects }) => subjects.includes(applicant));
        expect(
          map(
            own.map(({ label }) => label),
            applicant,
          ),
        ).toEqual(own.map(({ id, label }) => ({ name: label, use: `fact:${id}` })));
      }
    }
  });

  test("of the user's own go through, but identity and telephone numbers do not", () => {
    expect(map(["编号", "姓名", "身份证号码", "联系电话", "ID number", ""])).toEqual([
      { name: "编号", use: "carry" },
      { name: "姓名", use: "carry" },
      { name: "身份证号码", use: "ignore", note: "personal" },
      { name: "联系电话", use: "ignore", note: "personal" },
      { name: "ID number", use: "ignore", note: "personal" },
      { name: "", use: "ignore" },
    ]);
  });

  test("that are given twice or belong to another kind of applicant are said", () => {
    expect(map(["出生日期", "birthDate", "现有职工人数"])).toEqual([
      { name: "出生日期", use: "fact:birthDate" },
      { name: "birthDate", use: "ignore", note: "duplicate" },
      { name: "现有职工人数", use: "ignore", note: "otherApplicant" },
    ]);
  });

  test.each([
    ["asOf", ["asOf", "测算日期", "申请日期", "assessment date", "Date of application"]],
    ["applicant", ["applicant", "申请人", "申请人类型", "谁申请", "Who applies"]],
  ])("of %s are found by each of their names", (use, names) => {
    for (const name of names) expect(usesOf([name])).toEqual([use]);
  });

  test("of every kind are used where a column tells the kind", () => {
    expect(usesOf(["申请人类型", "出生日期", "现有职工人数", "测算日期"])).toEqual([
      "applicant",
      "fact:birthDate",
      "fact:staffNow",
      "asOf",
    ]);
  });

  test("that could be two facts are none, and it is said", () => {
    const same = { labels: ["同名"], options: {} };
    const doubled = {
      ...vocabulary,
      facts: { ...vocabulary.facts, graduate: same, canWork: same },
    };
    expect(mapColumns(["同名", "graduate"], rules.facts, doubled, "person")).toEqual([
      { name: "同名", use: "ignore", note: "ambiguous" },
      { name: "graduate", use: "fact:graduate" },
    ]);
  });

  test("of what a later paper has left unknown are none: nobody can state that", () => {
    const folded = amended(rules).facts;
    const open = folded.filter(({ id }) => isOpenLaw(id));
    expect(open.length).toBeGreaterThan(5);
    const names = open.flatMap(({ id, label }) => [id, label]);
    for (const { use } of mapColumns(names, folded, vocabulary, "enterprise")) {
      expect(use).not.toMatch(/^fact:(?:figure|requirement):/);
    }
  });

  test("of what only an office states are missed by nobody", () => {
    expect(missingFacts([], rules.facts, "enterprise")).toContain("staffNow");
    expect(missingFacts([], rules.facts, "enterprise")).not.toContain("localUnemploymentPercent");
  });

  test("that are missing, and uses that are given twice, are found", () => {
    const uses = usesOf(["编号", "出生日期"]);
    expect(missingFacts(uses, rules.facts, "person")).not.toContain("birthDate");
    expect(missingFacts(uses, rules.facts, "person")).toContain("district");
    expect(missingFacts(uses, rules.facts, "person")).not.toContain("staffNow");
    expect(repeatedUses(["carry", "carry", "ignore", "ignore", "asOf"])).toEqual([]);
    expect(repeatedUses(["asOf", "fact:district", "asOf"])).toEqual(["asOf"]);
  });
});
