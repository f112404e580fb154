import { expect, test } from "vitest";
import { yes } from "@/lib/policy/engine/language/constructors";
import { fixture as f } from "@/lib/policy/engine/testing/fixture";
import { rulesOf } from "@/lib/policy/engine/testing/rules";
import { screenSql } from "./screen";
import { asks, rowsBy } from "./testing/small";

const rules = rulesOf([
  asks([yes(f.open)], { id: "first" }),
  asks([yes(f.other)], { id: "second" }),
  asks([yes(f.open)], { id: "theirs", applicant: "enterprise" }),
]);
const people = [{ open: true, other: false }, { other: true }];

test("a row for each person and programme of their kind, and for no other", async () => {
  const rows = await rowsBy(rules, people);
  expect(rows.map(({ programme, verdict }) => [programme, verdict])).toEqual([
    ["first", "eligible"],
    ["second", "ineligible"],
    ["first", "unknown"],
    ["second", "eligible"],
  ]);
});

test("only who can apply, where no others are wanted", async () => {
  const rows = await rowsBy(rules, people, { eligible: true });
  expect(rows.map(({ id, programme }) => [Number(id), programme])).toEqual([
    [0, "first"],
    [1, "second"],
  ]);
});

test("each kind of applicant is read from its own table", () => {
  const sql = screenSql("enterprise", { rules, day: "2019-09-01" });
  expect(sql).toContain("FROM enterprise_facts");
  expect(sql).toContain("'theirs' AS programme");
  expect(sql).not.toContain("person_facts");
  expect(sql).not.toContain("'first'");
});
