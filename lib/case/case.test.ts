import { describe, expect, test } from "vitest";
import { type Case, isSameAnswer, onAnotherDay, todayInShanghai, withAnswer } from "./case";

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

describe("the day of what was said of this year", () => {
  const had: Case = { asOf: null, facts: { applicant: "person", trainingAllowanceThisYear: true } };

  test("stays when the case is assessed on another day, and is not named where it is that day", () => {
    const later = onAnotherDay(had, "2027-01-01", "2026-11-25");
    expect(later).toEqual({ ...had, asOf: "2027-01-01", statedOn: "2026-11-25" });
    expect(onAnotherDay(later, "2028-01-01", "2026-11-25").statedOn).toBe("2026-11-25");
    expect(onAnotherDay(later, null, "2026-11-25")).toEqual(had);
  });

  test("is the assessment date again once that is answered anew, and stays with other answers", () => {
    const later = onAnotherDay(had, "2027-01-01", "2026-11-25");
    expect(withAnswer(later, "trainingAllowanceThisYear", false)).toEqual({
      asOf: "2027-01-01",
      facts: { applicant: "person", trainingAllowanceThisYear: false },
    });
    expect(withAnswer(later, "trainingDays", 30).statedOn).toBe("2026-11-25");
    expect(withAnswer(later, "trainingAllowanceThisYear", undefined).facts).toEqual({
      applicant: "person",
    });
  });
});

test("an answer that is taken back is no answer at all", () => {
  const value: Case = { asOf: null, facts: { applicant: "person", canWork: true } };
  expect(withAnswer(value, "canWork", undefined)).toStrictEqual({
    asOf: null,
    facts: { applicant: "person" },
  });
  expect(withAnswer(value, "canWork", null).facts).toStrictEqual({
    applicant: "person",
    canWork: null,
  });
});

test.each([
  [true, true, true],
  [true, false, false],
  [3, 3, true],
  [null, undefined, false],
  [undefined, undefined, true],
  [["a", "b"], ["b", "a"], true],
  [["a", "b"], ["a"], false],
  [["a"], ["a", "b"], false],
  [["a", "b"], ["a", "c"], false],
  [[], [], true],
  [[], null, false],
  [["a"], "a", false],
  ["a", ["a"], false],
])("%j and %j say the same: %j", (one, other, same) => {
  expect(isSameAnswer(one, other)).toBe(same);
});
