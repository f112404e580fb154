import { describe, expect, test } from "vitest";
import { readDay, readDayParts, splitDate } from "./date";

describe("a date in one line", () => {
  test.each([
    "19990305",
    "1999-03-05",
    "1999-3-5",
    "1999.3.5",
    "1999/3/5",
    " １９９９０３０５ ",
    "1999年3月5日",
    "1999-03-05 00:00:00.000",
    "1999-03-05T00:00",
  ])("%j is read", (text) => expect(readDay(text)).toEqual({ ok: true, value: "1999-03-05" }));

  test("29 February is one of leap years alone", () => {
    expect(readDay("20000229")).toEqual({ ok: true, value: "2000-02-29" });
    expect(readDay("19990229")).toEqual({ ok: false, problem: "notADay" });
  });

  test.each([
    ["a month too many", "19991301", "notAMonth"],
    ["the year nought", "0000-03-05", "notAYear"],
    ["a digit short", "1999030", "notADate"],
    ["a digit too many", "1999-03-055", "notADate"],
    ["a year of two digits", "99-3-5", "notADate"],
    ["the day first", "3/5/1999", "notADate"],
    ["words", "三月五日", "notADate"],
    ["another hour than midnight", "1999-03-05 12:00", "notADate"],
  ])("%s: %j", (_, text, problem) => expect(readDay(text)).toEqual({ ok: false, problem }));

  test("is taken apart as it is written, whether there is such a day or not", () => {
    expect(splitDate("1999/3/5")).toEqual({ year: "1999", month: "3", day: "5" });
    expect(splitDate("19991399")).toEqual({ year: "1999", month: "13", day: "99" });
    expect(splitDate("前年")).toBeNull();
  });
});

test("the parts of a date are read with their signs, and nothing inherited is one", () => {
  expect(readDayParts({ year: "1996年", month: "2月", day: "29日" })).toEqual({
    ok: true,
    value: "1996-02-29",
  });
  expect(readDayParts([])).toEqual({ ok: false, problem: "required" });
  expect(readDayParts(null)).toEqual({ ok: false, problem: "required" });
});
