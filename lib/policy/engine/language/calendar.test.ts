import { describe, expect, test } from "vitest";
import {
  addMonths,
  dayAfter,
  dayBefore,
  dayOf,
  endOfUnit,
  formatDay,
  parseDay,
  startOfUnit,
} from "./calendar";

describe("a day as text", () => {
  test.each(["2019-06-18", "2020-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])(
    "%s is read and written alike",
    (text) => {
      const day = parseDay(text);
      expect(day).not.toBeNull();
      expect(formatDay(day as number)).toBe(text);
      expect(dayOf(text)).toBe(day);
    },
  );

  test.each([
    "2019-02-29",
    "1900-02-29",
    "2019-02-30",
    "2019-04-31",
    "2019-13-01",
    "2019-00-10",
    "2019-01-00",
    "0000-01-01",
    "2019-1-1",
    "20190101",
    "2019-01-01T00:00",
    " 2019-01-01",
    "",
  ])("%j is no day", (text) => {
    expect(parseDay(text)).toBeNull();
  });
});

describe("months are counted as the law counts them", () => {
  test.each([
    ["2018-09-01", 12, "2019-09-01"],
    ["2018-08-31", 6, "2019-02-28"],
    ["2019-08-31", 6, "2020-02-29"],
    ["2020-02-29", 12, "2021-02-28"],
    ["2020-02-29", 48, "2024-02-29"],
    ["2019-03-31", -1, "2019-02-28"],
    ["2019-01-15", -13, "2017-12-15"],
    ["2003-02-29", 0, "2003-02-28"],
  ])("%s and %i months is %s", (start, months, end) => {
    expect(formatDay(addMonths(dayOf(start), months))).toBe(end);
  });
});

describe("neighbouring days", () => {
  test.each([
    ["2019-12-31", "2020-01-01"],
    ["2020-02-28", "2020-02-29"],
    ["2019-02-28", "2019-03-01"],
    ["2019-06-18", "2019-06-19"],
  ])("%s is followed by %s", (day, next) => {
    expect(formatDay(dayAfter(dayOf(day)))).toBe(next);
    expect(formatDay(dayBefore(dayOf(next)))).toBe(day);
  });
});

test("ends and beginnings of months and years", () => {
  expect(endOfUnit(20200210, "month")).toBe(20200229);
  expect(endOfUnit(20200210, "year")).toBe(20201231);
  expect(startOfUnit(20200210, "month")).toBe(20200201);
  expect(startOfUnit(20200210, "year")).toBe(20200101);
});
