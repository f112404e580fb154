import { describe, expect, test } from "vitest";
import { batchData } from "@/lib/batch/data";
import { standings } from "@/lib/case/standing";
import { laws } from "@/lib/policy/engine";
import { documentsHere, operator } from "@/lib/settings";
import { batchExport } from "@/locales/batch-export";
import { batchTemplate } from "@/locales/batch-template";
import { cases } from "@/locales/cases";
import { locales } from "@/locales/languages";
import { sqlCommand } from "@/locales/sql";
import { terms } from "@/locales/terms";
import { caseColumns, caseVocabulary } from "./vocabulary";

const { columns, programmes, verdicts, laws: lawNames } = caseVocabulary(documentsHere);

describe.each(locales)("what is called so in %s is found", (locale) => {
  const { rules } = documentsHere[locale];

  test("every programme, by its title and by its id", () => {
    expect(rules.programmes.length).toBe(37);
    for (const { id, title } of rules.programmes) {
      expect([programmes.find(title), programmes.find(id)]).toEqual([id, id]);
    }
  });

  test("every verdict, law and column", () => {
    for (const one of standings) {
      expect(verdicts.find(terms[locale].standings[one])).toBe(one);
      expect(verdicts.find(one)).toBe(one);
    }
    for (const law of laws) {
      expect(lawNames.find(sqlCommand[locale].screen.laws[law])).toBe(law);
    }
    for (const column of caseColumns) {
      expect(columns.find(cases[locale].columns[column])).toBe(column);
      expect(columns.find(column)).toBe(column);
    }
  });

  test("no fact bears the name of such a column, and the day is that of lists", () => {
    const { facts } = batchData(locale, documentsHere, operator).vocabulary;
    const names = Object.entries(facts).flatMap(([id, { labels, columns: more = [] }]) => [
      ...[id, ...labels, ...more],
    ]);
    expect(names.length).toBeGreaterThan(rules.facts.length * 2);
    expect(names.filter((name) => columns.find(name) !== undefined)).toEqual([]);
    expect(cases[locale].columns.asOf).toBe(batchExport[locale].columns.asOf);
  });
});

test.each([
  ["case", "案例 案例名称 编号 序号 姓名 名字 名称 企业名称 单位名称 ID No Name"],
  ["programme", "政策名称 事项 Policy"],
  ["law", "规则 按什么规则"],
  ["statedOn", "填写日期"],
  ["verdict", "应有结论 应该的结论 预期结论 Expected"],
  ["amount", "应有金额 预期金额"],
] as const)("what offices call the column %s besides is found", (column, names) => {
  for (const name of names.split(" ")) expect(columns.find(name), name).toBe(column);
});

test.each(locales)("the columns of lists in %s are found where they say the same", (locale) => {
  const { programme, programmeId, verdict, yuan } = batchExport[locale].columns;
  expect([programme, programmeId, verdict, yuan].map((name) => columns.find(name))).toEqual([
    ...["programme", "programme", "verdict", "amount"],
  ]);
  expect(columns.find(batchTemplate[locale].serial)).toBe("case");
  expect(verdicts.find(terms[locale].groups.ended)).toBe("notInForce");
});

test("what is called otherwise is not found", () => {
  expect(programmes.find("创业补贴")).toBeUndefined();
  expect(verdicts.find("够")).toBeUndefined();
  expect(verdicts.find("现在可以申请（没有通过）")).toBeUndefined();
});
