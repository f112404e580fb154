import { describe, expect, test } from "vitest";
import { facts } from "@/lib/policy/facts";
import { isValueOf, todayInShanghai } from "./case";

const fact = (id: string) => {
  const found = facts.find((one) => one.id === id);
  if (!found) throw new Error(`no fact ${id}`);
  return found;
};

describe("todayInShanghai", () => {
  test.each([
    ["2019-08-31T15:59:59.999Z", "2019-08-31"],
    ["2019-08-31T16:00:00Z", "2019-09-01"],
    ["2023-12-31T16:00:00Z", "2024-01-01"],
    ["2024-02-28T20:00:00Z", "2024-02-29"],
  ])("%s is %s there", (moment, day) => {
    expect(todayInShanghai(new Date(moment))).toBe(day);
  });
});

describe("isValueOf", () => {
  test.each([
    ["canWork", true, true],
    ["canWork", "yes", false],
    ["birthDate", "2000-02-29", true],
    ["birthDate", "2001-02-29", false],
    ["businessStaff", 0, true],
    ["businessStaff", -1, false],
    ["internRetentionPercent", 100, true],
    ["internRetentionPercent", 100.01, false],
    ["business", "sole-trader", true],
    ["business", "bank", false],
    ["certificateLevel", 5, true],
    ["certificateLevel", "5", false],
    ["loanGroups", [], true],
    ["loanGroups", ["veteran"], true],
    ["loanGroups", ["veteran", "king"], false],
    ["loanGroups", "veteran", false],
    ["loanGroups", null, true],
  ])("%s: %j is %s", (id, value, expected) => {
    expect(isValueOf(fact(id), value)).toBe(expected);
  });
});
