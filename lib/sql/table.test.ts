import { expect, test } from "vitest";
import type { Fact } from "@/lib/policy/engine";
import { fixture as f } from "@/lib/policy/engine/testing/fixture";
import { type TableWords, tableSql, viewSql } from "./table";

/** What stands in the table of facts, and in the view in its place, is told beside each column in every language. */

const facts: readonly Fact[] = [
  { ...f.open, label: "营业" },
  { ...f.official, label: "认定" },
  { ...f.born, label: "生日" },
  { ...f.paid, label: "费用" },
  {
    ...f.colour,
    label: "颜色",
    options: [
      { id: "red", label: "红" },
      { id: 2, label: "二" },
    ],
  },
  {
    ...f.papers,
    label: "证书",
    options: [
      { id: "a-b", label: "甲" },
      { id: "c", label: "丙" },
    ],
  },
  { ...f.staff, subjects: ["enterprise"] },
];

/** Words of a language that are told from those of another by a sign before them. */
const words = (sign: string): TableWords => ({
  rules: { facts: facts.map((fact) => ({ ...fact, label: `${sign}${fact.label}` })) },
  head: (table) => [`${sign} table\n  ${table}`, `${sign} once`],
  viewHead: (table, own) => [`${sign} ${table} over ${own}`],
  id: `${sign} one`,
  yesNo: "yes or no",
  day: "day",
  office: "an office",
  unit: ({ unit, decimals }) => `${unit} ${decimals}`,
  named: (id, label) => `${id} ${label}`,
  member: (fact, option) => `${fact} ${option}`,
  list: (parts) => parts.join("; "),
  column: (label, holds, office) => `${label}: ${holds}${office === null ? "" : ` (${office})`}`,
});
const rules = { facts };

test("the table has a column for each fact of the applicant, each but the last with a comma", () => {
  expect(tableSql(rules, "person", [words("+"), words("-")])).toBe(
    `-- + table person_facts
-- + once
-- - table person_facts
-- - once
CREATE TABLE person_facts (
  -- + one
  -- - one
  id VARCHAR(64) NOT NULL,
  -- +营业: yes or no
  -- -营业: yes or no
  open SMALLINT,
  -- +认定: yes or no (an office)
  -- -认定: yes or no (an office)
  official SMALLINT,
  -- +生日: day
  -- -生日: day
  born INTEGER,
  -- +费用: yuan 2
  -- -费用: yuan 2
  paid BIGINT,
  -- +颜色: red 红; 2 二
  -- -颜色: red 红; 2 二
  colour VARCHAR(40),
  -- +证书 甲: yes or no
  -- -证书 甲: yes or no
  papers__a_b SMALLINT,
  -- +证书 丙: yes or no
  -- -证书 丙: yes or no
  papers__c SMALLINT
);
`,
  );
});

test("the view has the same columns over somebody's own table, each not known until it is named", () => {
  expect(viewSql(rules, "person", "residents", [words("+")])).toBe(
    `-- + person_facts over residents
CREATE VIEW person_facts AS SELECT
  -- + one
  id AS id,
  -- +营业: yes or no
  CASE WHEN 1 = 0 THEN 0 END AS open,
  -- +认定: yes or no (an office)
  CASE WHEN 1 = 0 THEN 0 END AS official,
  -- +生日: day
  CASE WHEN 1 = 0 THEN 0 END AS born,
  -- +费用: yuan 2
  CASE WHEN 1 = 0 THEN 0 END AS paid,
  -- +颜色: red 红; 2 二
  CASE WHEN 1 = 0 THEN '' END AS colour,
  -- +证书 甲: yes or no
  CASE WHEN 1 = 0 THEN 0 END AS papers__a_b,
  -- +证书 丙: yes or no
  CASE WHEN 1 = 0 THEN 0 END AS papers__c
FROM residents;
`,
  );
});

test("a fact without words is none, and two columns of one name are refused", () => {
  expect(() => tableSql(rules, "person", [{ ...words("+"), rules: { facts: [] } }])).toThrow(
    "No fact is called open",
  );
  const twice = [f.open, { ...f.other, id: "papers__a" }, f.papers];
  expect(() => tableSql({ facts: twice }, "person", [])).toThrow(
    "Two columns are called papers__a",
  );
  expect(() => tableSql({ facts: [{ ...f.open, id: "id" }] }, "person", [])).toThrow(
    "Two columns are called id",
  );
});
