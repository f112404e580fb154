import { describe, expect, test } from "vitest";
import { asOf, onOrBefore } from "./language/constructors";
import { compilePeriod, nextWindow } from "./period";
import { assessed } from "./testing/assessed";
import { compiled, layout, row } from "./testing/fixture";
import { rulesOf } from "./testing/rules";

type Runs = readonly (readonly [from: string | null, to: string | null])[];

/** The days of an invented programme by its districts. */
function periodOf(byDistrict: Readonly<Record<string, Runs>>) {
  const days = Object.entries(byDistrict).map(([district, runs]) => ({
    districts: [district],
    runs: runs.map(([from, to]) => ({ from, to })),
  }));
  const [programme] = rulesOf([{ days }]).programmes;
  if (!programme) throw new Error("no programme");
  return compilePeriod(programme, "colour", layout, compiled);
}

describe("days that differ by district", () => {
  const days = [
    { districts: ["red"], runs: [{ from: null, to: "2019-06-30" }] },
    { districts: ["green", "blue"], runs: [{ from: null, to: null }] },
  ];
  const on = (day: string, facts: object) => assessed([], facts, { day, days });

  test("leave it open until the district is stated", () => {
    expect(on("2019-07-01", { colour: "red" }).verdict).toBe("notInForce");
    expect(on("2019-07-01", { colour: "green" })).toMatchObject({
      verdict: "eligible",
      window: { opens: null, closes: null },
    });
    expect(on("2019-07-01", {})).toMatchObject({ verdict: "unknown", missing: ["colour"] });
  });

  test("are the same for all as long as it is in force in each", () => {
    expect(on("2019-06-30", {})).toMatchObject({
      verdict: "eligible",
      missing: [],
      window: { opens: null, closes: "2019-06-30" },
    });
  });
});

describe("every day on which it is in force anywhere", () => {
  const spring = ["2019-03-01", "2019-05-31"] as const;
  test.each<[string, Runs, Runs, Runs]>([
    ["apart", [spring], [["2019-06-02", null]], [spring, ["2019-06-02", null]]],
    ["one after another", [spring], [["2019-06-01", null]], [spring, ["2019-06-01", null]]],
    [
      "on one day together",
      [spring],
      [["2019-05-31", "2019-06-30"]],
      [["2019-03-01", "2019-06-30"]],
    ],
    ["later first", [["2019-09-01", null]], [spring], [spring, ["2019-09-01", null]]],
    ["one within the other", [spring], [["2019-04-01", "2019-04-30"]], [spring]],
    [
      "without an end, and another within",
      [["2019-03-01", null]],
      [spring],
      [["2019-03-01", null]],
    ],
    ["the second without an end", [spring], [["2019-04-01", null]], [["2019-03-01", null]]],
    ["without a beginning", [spring], [[null, "2019-03-01"]], [[null, "2019-05-31"]]],
    [
      "neither with a beginning",
      [[null, "2019-03-31"]],
      [[null, "2019-05-31"]],
      [[null, "2019-05-31"]],
    ],
    [
      "several",
      [spring, ["2019-08-01", null]],
      [["2019-05-01", "2019-07-31"]],
      [
        ["2019-03-01", "2019-07-31"],
        ["2019-08-01", null],
      ],
    ],
  ])("is named while none is stated: %s", (_, red, green, expected) => {
    const runs = periodOf({ red, green }).runs(row("2019-09-01"));
    expect(runs.map(({ window }) => [window.opens, window.closes])).toEqual(expected);
  });

  test("are none where no days are given at all", () => {
    expect(periodOf({}).runs(row("2019-04-01", { colour: "red" }))).toEqual([]);
  });

  test("leaves a district that no days are given for without any", () => {
    const period = periodOf({ red: [spring], green: [spring] });
    expect(period.runs(row("2019-04-01", { colour: "blue" }))).toEqual([]);
    expect(period.runs(row("2019-04-01", { colour: "red" }))).toHaveLength(1);
  });

  test("is not yet a day on which it is in force in the district", () => {
    const { byDistrict } = periodOf({ red: [["2019-03-01", null]], green: [["2019-01-01", null]] });
    const on = (day: string, colour: string | null) => byDistrict?.test(row(day, { colour }));
    expect([on("2019-02-28", "red"), on("2019-02-28", "green"), on("2019-02-28", null)]).toEqual([
      0, 2, 1,
    ]);
    expect([on("2019-03-01", "red"), on("2019-03-01", null)]).toEqual([2, 2]);
  });
});

test("where it is not in force the next days are told, or the last where none follow", () => {
  const { runs } = periodOf({
    red: [
      [null, "2018-12-31"],
      ["2020-01-01", "2020-12-31"],
      ["2022-01-01", "2022-12-31"],
    ],
    green: [],
  });
  const red = runs(row("2019-09-01", { colour: "red" }));
  expect(nextWindow(red, 20190601).opens).toBe("2020-01-01");
  expect(nextWindow(red, 20210601).opens).toBe("2022-01-01");
  expect(nextWindow(red, 20230101)).toEqual({ opens: "2022-01-01", closes: "2022-12-31" });
  expect(nextWindow([], 20190601)).toEqual({ opens: null, closes: null });
});

test.each([
  ["with the next run of days, where it holds by then", "2020-06-01", "2021-01-01"],
  ["within the next run of days", "2021-03-01", "2021-03-01"],
])("what fails until after its days opens %s", (_, holds, opens) => {
  const runs = [
    { from: null, to: "2019-12-31" },
    { from: "2021-01-01", to: null },
  ];
  const days = [{ districts: null, runs }];
  expect(assessed([onOrBefore(holds, asOf)], {}, { days })).toMatchObject({
    verdict: "notYet",
    window: { opens, closes: null },
  });
});
