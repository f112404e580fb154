import { describe, expect, it } from "vitest";
import { daysBetween, leftWords, lengthBetween, windowLengthWords } from "./days";

describe("the length between two days", () => {
  it.each([
    ["2026-03-01", "2026-07-01", 4, 0],
    ["2026-03-01", "2026-06-30", 3, 29],
    ["2027-01-23", "2027-03-23", 2, 0],
    ["2027-01-31", "2027-02-28", 1, 0],
    ["2027-01-31", "2027-03-30", 1, 30],
    ["2028-01-31", "2028-02-28", 0, 28],
    ["2028-02-29", "2029-02-28", 12, 0],
    ["2026-12-31", "2027-01-01", 0, 1],
    ["2026-05-05", "2026-05-05", 0, 0],
  ])("%s to %s is %i months and %i days", (from, to, months, days) => {
    expect(lengthBetween(from, to)).toEqual({ months, days });
  });

  it("counts days over a leap day and in early years", () => {
    expect(daysBetween("2028-02-28", "2028-03-01")).toBe(2);
    expect(daysBetween("2027-02-28", "2027-03-01")).toBe(1);
    expect(daysBetween("0099-12-31", "0100-01-01")).toBe(1);
    expect(daysBetween("2027-01-02", "2027-01-01")).toBe(-1);
  });
});

describe("the length in words", () => {
  it.each([
    ["2026-03-01", "2026-07-01", "4 个月", "4 months"],
    ["2026-03-01", "2026-07-02", "4 个月零 2 天", "4 months and 2 days"],
    ["2026-03-01", "2026-06-30", "4 个月", "4 months"],
    ["2026-03-01", "2026-06-29", "3 个月零 29 天", "3 months and 29 days"],
    ["2020-07-01", "2021-06-30", "12 个月", "12 months"],
    ["2026-03-01", "2026-03-31", "1 个月", "1 month"],
    ["2026-03-01", "2026-03-30", "30 天", "30 days"],
    ["2026-03-01", "2026-03-10", "10 天", "10 days"],
    ["2026-03-01", "2026-03-02", "2 天", "2 days"],
    ["2026-03-01", "2026-03-01", "只有这一天", "that day only"],
    ["2026-03-01", "2028-02-28", "23 个月零 28 天", "23 months and 28 days"],
    ["2026-03-01", "2028-02-29", "2 年", "2 years"],
    ["2026-03-01", "2028-03-01", "2 年", "2 years"],
    ["2026-03-01", "2028-04-01", "2 年零 1 个月", "2 years and 1 month"],
  ])("from %s to %s: %s, %s", (from, to, zh, en) => {
    expect(windowLengthWords(from, to, "zh")).toBe(zh);
    expect(windowLengthWords(from, to, "en")).toBe(en);
  });

  it("counts what is left from the day itself", () => {
    expect(leftWords("2026-03-01", "2026-03-02", "zh")).toBe("1 天");
    expect(leftWords("2026-03-01", "2026-03-02", "en")).toBe("1 day");
  });
});
