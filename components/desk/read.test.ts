import { describe, expect, test } from "vitest";
import { rules } from "@/lib/policy";
import type { Fact } from "@/lib/policy/engine";
import { optionKeys, readDay, readTyped } from "./read";

const { facts } = rules;

function factOf(id: string): Fact {
  const found = facts.find((fact) => fact.id === id);
  if (!found) throw new Error(id);
  return found;
}

describe("a date in one line", () => {
  test.each(["19990305", "1999-03-05", "1999-3-5", "1999.3.5", "1999/3/5", " １９９９０３０５ "])(
    "%j is read",
    (text) => expect(readDay(text)).toBe("1999-03-05"),
  );
  test.each([
    ["29 February of a leap year", "20000229", "2000-02-29"],
    ["29 February of another", "19990229", null],
    ["a month too many", "19991301", null],
    ["a digit short", "1999030", null],
    ["a year of two digits", "99-3-5", null],
    ["words", "三月五日", null],
  ])("%s", (_, text, day) => expect(readDay(text)).toBe(day));
});

describe("a fact in one line", () => {
  test("nothing typed states nothing", () => {
    expect(readTyped(factOf("birthDate"), "  ")).toEqual({ value: undefined });
    expect(readTyped(factOf("trainingDays"), "")).toEqual({ value: undefined });
  });
  test("says what is wrong", () => {
    expect(readTyped(factOf("birthDate"), "19990230")).toEqual({ problem: "notADay" });
    expect(readTyped(factOf("birthDate"), "19991330")).toEqual({ problem: "notAMonth" });
    expect(readTyped(factOf("birthDate"), "199903")).toEqual({ problem: "required" });
    expect(readTyped(factOf("trainingDays"), "ten")).toEqual({ problem: "notANumber" });
    expect(readTyped(factOf("trainingDays"), "1.5")).toEqual({ problem: "notWhole" });
    expect(readTyped(factOf("localUnemploymentPercent"), "100.01")).toEqual({
      problem: "tooLarge",
    });
  });
  test("reads numbers as they are written", () => {
    expect(readTyped(factOf("appraisalFeeYuan"), "1,234.50")).toEqual({ value: 1234.5 });
    expect(readTyped(factOf("localUnemploymentPercent"), "100")).toEqual({ value: 100 });
  });
});

test("options have their place as their key, levels their own number", () => {
  const levels = factOf("certificateLevel");
  const work = factOf("workStatus");
  if (levels.type !== "choice" || work.type !== "choice") throw new Error("no choices");
  expect(optionKeys(levels.options)).toEqual(["5", "4", "3", "2", "1"]);
  expect(optionKeys(work.options)).toEqual(["1", "2", "3", "4", "5", "6"]);
});

test("every option of every fact has a key of one digit", () => {
  for (const fact of facts) {
    if (fact.type !== "choice" && fact.type !== "set") continue;
    const keys = optionKeys(fact.options);
    expect(new Set(keys).size, fact.id).toBe(fact.options.length);
    expect(
      keys.every((key) => /^[1-9]$/.test(key)),
      fact.id,
    ).toBe(true);
  }
});
