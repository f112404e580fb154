import { describe, expect, test } from "vitest";
import { BitReader, BitWriter } from "@/lib/case/share-bits";
import { answerNames, valueWords } from "../../testing/answers";
import { fixture } from "../../testing/fixture";
import { type DateFact, date, dayInParts, readDay, readDayParts, splitDate } from "./date";

describe("a date in one line", () => {
  test.each([
    "19990305",
    "1999-03-05",
    "1999-3-5",
    "1999.3.5",
    "1999/3/5",
    " １９９９０３０５ ",
    "1999年3月5日",
    "1999 年 3 月 5 日",
    "1999-03-05 00:00:00.000",
    "1999-03-05T00:00",
    "1999-03-05 0:00",
    "1999-03-05 00:00:00",
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
    ["a digit too many in one", "199903055", "notADate"],
    ["a sign before it in one", "x19990305", "notADate"],
    ["a sign before it", "x1999-3-5", "notADate"],
    ["a sign behind it", "1999-3-5x", "notADate"],
    ["a year of two digits", "99-3-5", "notADate"],
    ["the day first", "3/5/1999", "notADate"],
    ["words", "三月五日", "notADate"],
    ["a sign behind midnight", "1999-03-05 00:00x", "notADate"],
    ["midnight within it", "1999-03 00:00-05", "notADate"],
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

test.each([
  [{ year: "", month: "2", day: "29" }, "required"],
  [{ year: "1996", month: "", day: "29" }, "required"],
  [{ year: "1996", month: "2", day: "" }, "required"],
  [{ year: 1996, month: "2", day: "29" }, "required"],
  [{ year: "年1996", month: "2", day: "29" }, "notAYear"],
  [{ year: "19961", month: "2", day: "29" }, "notAYear"],
  [{ year: "1996", month: "2月份", day: "29" }, "notAMonth"],
])("%j is no date: %s", (parts, problem) => {
  expect(readDayParts(parts)).toEqual({ ok: false, problem });
});

test("a day stands in its parts as people write it", () => {
  expect(dayInParts("0987-02-09")).toEqual({ year: "987", month: "2", day: "9" });
  expect(dayInParts("2019-12-31")).toEqual({ year: "2019", month: "12", day: "31" });
});

describe("the type of dates", () => {
  const born: DateFact = { ...fixture.born, limits: { yearsBefore: 120 } };

  test.each([
    ["2019-02-28", null],
    ["2019-02-29", "notADay"],
    ["2019-2-28", "notADay"],
    [20190228, "wrongType"],
  ])("from outside, %j: %j", (value, problem) => {
    expect(date.problem(born, value)).toBe(problem);
  });

  test.each([
    ["2019-09-01", null],
    ["2019-09-02", "afterAssessment"],
    ["1899-09-01", null],
    ["1899-08-31", "tooLongAgo"],
  ])("on 1 September 2019, %s: %j", (day, problem) => {
    expect(date.impossible(born, day, "2019-09-01")).toBe(problem);
    expect(date.impossible(fixture.born, day, "2019-09-01")).toBeNull();
  });

  test("is written in three parts or on one line, and said as days are", () => {
    expect([date.answering, ...date.parts]).toEqual(["written", "year", "month", "day"]);
    expect(date.offered(born, valueWords)).toEqual([]);
    expect(date.format(born, "1990-02-28", valueWords)).toBe("1990-02-28！");
    expect(date.fill(born, "1990-02-28")).toEqual({ year: "1990", month: "2", day: "28" });
    expect(date.reader(born, null)({ year: "1990", month: "2", day: "28" })).toEqual({
      ok: true,
      value: "1990-02-28",
    });
    expect(date.scale(born)).toBe(1);
    expect(date.parse(born, "19900228", answerNames)).toEqual({ ok: true, value: "1990-02-28" });
    expect(date.jsonSchema(born)).toMatchObject({ type: ["string", "null"], format: "date" });
  });

  test("says how long ago a day can be, where it has a limit", () => {
    expect(date.limits(born)).toEqual({ min: 0, max: 0, yearsBefore: 120 });
    expect(date.limits(fixture.born)).toEqual({ min: 0, max: 0, yearsBefore: 0 });
    expect(date.remarks(born)).toEqual([
      "Not after the assessment date, and at most 120 years before it.",
    ]);
    expect(date.remarks(fixture.born)).toEqual([]);
  });

  test.each(["0001-01-01", "0987-06-05", "2019-12-31", "9999-12-31"])(
    "%s is the same in a share code",
    (day) => {
      const bits = new BitWriter();
      date.writeShared(bits, [], day);
      expect(date.readShared(new BitReader(bits.letters()), [])).toBe(day);
    },
  );

  test("has sample days long ago, a day to either side, and to come where it may", () => {
    const days = date.samples(fixture.born, 20190901, []);
    expect(days.slice(0, 5)).toEqual([
      "2019-09-01",
      "2019-09-01",
      "2019-08-31",
      "2019-09-02",
      "2019-10-11",
    ]);
    expect(days).toEqual(expect.arrayContaining(["1959-09-01", "2018-08-31", "2020-03-01"]));
    const latest = date.samples(born, 20190901, []).toSorted().at(-1);
    expect(latest).toBe("2019-09-01");
  });
});
