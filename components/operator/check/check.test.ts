import { expect, test } from "vitest";
import { changing, inFile } from "@/lib/settings/testing/stated";
import { check } from "./check";

const asked = (after: unknown, more: object = {}) =>
  check({
    before: "{}",
    after: JSON.stringify(after),
    today: "2026-11-30",
    asOf: null,
    locale: "zh",
    ...more,
  });
const file = (value: unknown) => inFile(changing([{ set: "startup-loan-graduate.staff", value }]));

test("what is wrong is said in words of the page, not of the file", () => {
  expect(asked(file(undefined)).problems).toEqual([
    {
      path: ["instruments", "0", "amendments", "0", "changes", "0", "value"],
      words: "这里还没有填。",
    },
  ]);
  expect(asked(file("x"), { locale: "en" }).problems[0]?.words).toBe("A number is needed here.");
  expect(asked(file(-1)).problems[0]?.words).toBe("-1 太小。");
});

test("where nothing is wrong it is said whom it affects, in the language asked for", () => {
  const { report, problems } = asked(file(4), { locale: "en" });
  expect(problems).toEqual([]);
  expect(report?.programmes.map(({ title }) => title)).toEqual(["Start-up loan for graduates"]);
  expect(report?.about[0]).toBe("Assessed as of 30 November 2026");
});

test("the day asked for is looked at", () => {
  expect(asked(file(4), { asOf: "2027-05-01" }).report?.about[0]).toBe("测算日期：2027年5月1日");
});

test("the same file affects nobody", () => {
  const text = JSON.stringify(file(4));
  expect(asked(file(4), { before: text }).report?.programmes).toEqual([]);
});
