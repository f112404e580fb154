import { describe, expect, test } from "vitest";
import { parseDay } from "../language/calendar";
import { atLeast, exactly, figure, yes } from "../language/constructors";
import type { FactValue } from "../language/fact";
import { compileNumber } from "../numbers";
import { compiled, context, fixture as f, row } from "../testing/fixture";
import { figureOf } from "../testing/papers";
import { rulesOf } from "../testing/rules";
import { FALSE, TRUE, UNKNOWN } from "../truth";
import {
  byValue,
  classesOf,
  conditionOver,
  dayIn,
  joined,
  numberOver,
  startsOf,
} from "./stretches";

const rules = rulesOf([]);

describe("stretches of days", () => {
  test("begin with each amendment, and on the day after its last", () => {
    expect(
      startsOf([
        { from: "2020-03-01", to: "2020-12-31" },
        { from: "2020-01-01", to: null },
        { from: "2021-01-01" },
        { to: "2019-12-30" },
      ]),
    ).toEqual([null, "2019-12-31", "2020-01-01", "2020-03-01", "2021-01-01"]);
    expect(startsOf([])).toEqual([null]);
  });

  test("have a day: the first, or one before all amendments", () => {
    expect(dayIn("2020-01-01")).toBe("2020-01-01");
    expect(parseDay(dayIn(null))).toBeLessThan(19491001);
  });

  test("are one where the same holds side by side, and two where something lies between", () => {
    const [a, b, c, d] = [
      { from: null, value: { staff: 5 } },
      { from: "2020-01-01", value: { staff: 5 } },
      { from: "2021-01-01", value: { staff: 4 } },
      { from: "2022-01-01", value: { staff: 5 } },
    ];
    expect(joined([a, b, c, d])).toEqual([a, c, d]);
  });
});

describe("districts", () => {
  test("are one class where the same amendments are for them", () => {
    expect(classesOf([{ districts: ["red"] }, {}], rules)).toEqual([["red"], ["green", "blue"]]);
    expect(classesOf([{ districts: ["green"] }, { districts: ["red"] }], rules)).toEqual([
      ["red"],
      ["green"],
      ["blue"],
    ]);
    expect(classesOf([{}], rules)).toEqual([["red", "green", "blue"]]);
  });

  test("stand together where they have the same value", () => {
    const staff: Readonly<Record<string, number>> = { red: 4, green: 5, blue: 4 };
    expect(
      byValue([["red"], ["green"], ["blue"]], ([district]) => ({ staff: staff[district] })),
    ).toEqual([
      { districts: ["red", "blue"], value: { staff: 4 } },
      { districts: ["green"], value: { staff: 5 } },
    ]);
  });
});

/** In red four are enough in 2020, and three from then on; elsewhere five. */
const amendments = [
  { from: "2020-01-01", to: "2020-12-31", districts: ["red"] },
  { from: "2021-01-01", districts: ["red"] },
];
const needed = (day: string, district: string): number =>
  district !== "red" || day < "2020-01-01" ? 5 : day < "2021-01-01" ? 4 : 3;

describe("a condition over days and districts", () => {
  const condition = conditionOver({
    amendments,
    rules,
    at: (day, district) => atLeast(f.staff, needed(day, district)),
  });
  const holdsOn = (day: string, facts: Readonly<Record<string, FactValue>>) =>
    compiled(condition).test(row(day, facts));

  test.each([
    ["2019-12-31", "red", 5],
    ["2020-01-01", "red", 4],
    ["2020-12-31", "red", 4],
    ["2021-01-01", "red", 3],
    ["2021-01-01", "green", 5],
    ["2021-01-01", "blue", 5],
  ])("asks on %s in %s for %i", (day, colour, least) => {
    expect(holdsOn(day, { colour, staff: least })).toBe(TRUE);
    expect(holdsOn(day, { colour, staff: least - 1 })).toBe(FALSE);
  });

  test("is decided without the district where all districts agree", () => {
    expect(holdsOn("2020-01-01", { staff: 5 })).toBe(TRUE);
    expect(holdsOn("2020-01-01", { staff: 4 })).toBe(UNKNOWN);
    expect(holdsOn("2020-01-01", { staff: 3 })).toBe(FALSE);
    expect(holdsOn("2019-12-31", { staff: 4 })).toBe(FALSE);
  });

  test("is as written where nothing differs", () => {
    const plain = conditionOver({ amendments, rules, at: () => yes(f.open) });
    expect(plain).toEqual(yes(f.open));
  });

  test("goes by the day judged", () => {
    expect(JSON.stringify(condition)).toContain('{"kind":"asOf"}');
    expect(JSON.stringify(condition)).not.toContain('{"kind":"assessed"}');
  });
});

describe("a number over days and districts", () => {
  const number = numberOver({
    amendments,
    rules,
    at: (day, district) => exactly(needed(day, district)),
  });
  const { value } = compileNumber(number, context);
  const on = (day: string, colour?: string) => value(row(day, colour ? { colour } : {}));

  test.each([
    ["2019-12-31", "red", 5],
    ["2020-01-01", "red", 4],
    ["2020-12-31", "red", 4],
    ["2021-01-01", "red", 3],
    ["2021-01-01", "green", 5],
  ])("on %s in %s is %i", (day, colour, expected) => {
    expect(on(day, colour)).toBe(expected);
  });

  test("is not known without the district where districts differ", () => {
    expect(on("2019-12-31")).toBe(5);
    expect(on("2020-01-01")).toBeNaN();
  });

  test("is as written where nothing differs", () => {
    const written = figure(figureOf("staff"));
    expect(numberOver({ amendments, rules, at: () => written })).toEqual(written);
  });

  test("goes by the assessment date", () => {
    expect(JSON.stringify(number)).toContain('{"kind":"assessed"}');
    expect(JSON.stringify(number)).not.toContain('{"kind":"asOf"}');
  });
});
