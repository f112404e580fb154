import { describe, expect, test } from "vitest";
import { batchData } from "@/lib/batch/data";
import { standings } from "@/lib/case/standing";
import { laws } from "@/lib/policy/engine";
import { documentsHere, operator } from "@/lib/settings";
import { batchExport } from "@/locales/batch-export";
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

test("what is called otherwise is not found", () => {
  expect(programmes.find("创业补贴")).toBeUndefined();
  expect(verdicts.find("够")).toBeUndefined();
  expect(verdicts.find("现在可以申请（没有通过）")).toBeUndefined();
});
