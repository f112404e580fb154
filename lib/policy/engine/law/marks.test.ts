import { describe, expect, test } from "vitest";
import { exactly, yes } from "../language/constructors";
import type { Figure, LawChange } from "../language/law";
import { fixture as f } from "../testing/fixture";
import { changeOf, figureOf, papersOf } from "../testing/papers";
import { requirement, rulesOf } from "../testing/rules";
import { historyOf, marksOn, valueWritten } from "./marks";
import type { PaperChange } from "./papers";

const staff = figureOf("staff");
const line = { ...requirement("line", yes(f.open)), words: "新的条件" };
const set = (value: number | null): LawChange => ({ set: "staff", value });
const during = { from: "2020-01-01", to: "2020-12-31" };

const rulesWith = (changes: readonly PaperChange[]) =>
  rulesOf([{}, { id: "second" }], {
    figures: [staff, figureOf("other"), figureOf("second's", { programmes: ["second"] })],
    instruments: papersOf(...changes),
  });

describe("what papers have made of a programme", () => {
  const marked = (changes: readonly PaperChange[], day: string, district?: string) =>
    marksOn(rulesWith(changes), "invented", day, district);

  test("is a figure with its value, from the first day on", () => {
    const change = changeOf("league", set(4));
    expect(marked([change], "2019-12-31")).toEqual([]);
    expect(marked([change], "2020-01-01")).toEqual([
      {
        about: "figure",
        figure: staff,
        value: 4,
        instrument: change.instrument,
        from: "2020-01-01",
        to: null,
        lapsed: false,
        beside: false,
      },
    ]);
    expect(marked([changeOf("league", set(null))], "2020-01-01")).toMatchObject([{ value: null }]);
  });

  test("has lapsed on the day after its last, which it names", () => {
    const change = changeOf("league", set(4), during);
    expect(marked([change], "2020-12-31")).toMatchObject([{ to: "2020-12-31", lapsed: false }]);
    expect(marked([change], "2021-01-01")).toMatchObject([
      { value: 4, to: "2020-12-31", lapsed: true, beside: false },
    ]);
  });

  test.each<[string, LawChange, string | null]>([
    ["replaces", { replace: "invented", requirement: line }, "新的条件"],
    ["relaxes", { relax: "invented", requirement: line }, "新的条件"],
    ["adds", { add: "invented", requirement: line }, "新的条件"],
    ["drops", { drop: "invented", requirement: { id: "line" } }, null],
    [
      "widens the group of",
      { options: "invented", requirement: { id: "line" }, fact: "papers", members: ["b"] },
      null,
    ],
  ])("is a requirement that a paper %s", (_, change, words) => {
    expect(marked([changeOf("league", change)], "2020-01-01")).toMatchObject([
      { about: "requirement", requirement: "line", words, lapsed: false, beside: false },
    ]);
  });

  test("is an amount, as it comes about now", () => {
    const becomes = { kind: "fixed", yuan: exactly(1), words: "一元" } as const;
    expect(
      marked([changeOf("league", { amount: "invented", becomes })], "2020-01-01"),
    ).toMatchObject([{ about: "amount", words: "一元" }]);
  });

  test.each<LawChange>([
    { end: "invented" },
    { period: "invented", to: null },
    { papers: "invented", materials: [] },
    { names: "red", name: "红旗" },
    { set: "nothing", value: 1 },
    { set: "second's", value: 1 },
    { drop: "second", requirement: { id: "line" } },
  ])("is nothing by what leaves its conditions and amount alone: %o", (change) => {
    expect(marked([changeOf("league", change)], "2020-01-01")).toEqual([]);
  });

  test("is of each figure and requirement what counts", () => {
    const national = changeOf("national", set(3));
    const changes = [
      changeOf("league", set(4)),
      changeOf("league", { set: "other", value: 1 }),
      changeOf("league", { replace: "invented", requirement: line }),
      changeOf("league", { drop: "invented", requirement: { id: "another" } }),
      national,
    ];
    expect(
      marked(changes, "2020-01-01").map((mark) => [
        mark.about === "figure" ? mark.figure.id : mark.about === "requirement" && mark.requirement,
        mark.instrument.rank,
      ]),
    ).toEqual([
      ["staff", "national"],
      ["other", "league"],
      ["line", "league"],
      ["another", "league"],
    ]);
  });

  test("stands beside what counts, in its district", () => {
    const inRed = changeOf("banner", set(3), { ...during, under: "1.1", districts: ["red"] });
    const league = changeOf("league", set(4));
    const on = (day: string, district?: string) =>
      marked([inRed, league], day, district).map((mark) => [
        mark.instrument.rank,
        mark.beside,
        mark.lapsed,
      ]);
    expect(on("2020-12-31", "red")).toEqual([
      ["league", false, false],
      ["banner", true, false],
    ]);
    expect(on("2021-01-01", "red")).toEqual([["league", false, false]]);
    expect(on("2020-12-31", "green")).toEqual([["league", false, false]]);
    expect(on("2020-12-31")).toEqual([["league", false, false]]);
  });
});

describe("what the document says that a figure is", () => {
  const meanwhile = { from: "2019-07-01", to: "2020-12-31", value: 3 };

  test("can be another for a time, with its first and last day", () => {
    const figure = { ...staff, meanwhile };
    expect(
      ["2019-06-30", "2019-07-01", "2020-12-31", "2021-01-01"].map((day) =>
        valueWritten(figure, day),
      ),
    ).toEqual([5, 3, 3, 5]);
    expect(valueWritten(staff, "2019-07-01")).toBe(5);
  });
});

describe("the history of a figure", () => {
  const history = (changes: readonly PaperChange[], figure: Figure = staff) =>
    historyOf(rulesWith(changes), figure).map(({ from, value, instrument, districts }) => [
      from,
      value,
      instrument?.id ?? null,
      districts,
    ]);

  test("is the document alone where no paper sets it", () => {
    expect(history([changeOf("league", { set: "other", value: 1 })])).toEqual([
      [null, 5, null, null],
    ]);
    expect(history([changeOf("league", { end: "invented" })])).toEqual([[null, 5, null, null]]);
  });

  test("goes from paper to paper, and ends with what is not known", () => {
    const changes = [
      changeOf("league", set(4), {}, { id: "first" }),
      changeOf("league", set(3), { from: "2021-01-01", to: "2021-12-31" }, { id: "second" }),
    ];
    expect(history(changes)).toEqual([
      [null, 5, null, null],
      ["2020-01-01", 4, "first", null],
      ["2021-01-01", 3, "second", null],
      ["2022-01-01", null, "second", null],
    ]);
  });

  test("tells a paper that sets the same value, and one whose value is not known", () => {
    const changes = [
      changeOf("league", set(5), {}, { id: "same" }),
      changeOf("league", set(null), { from: "2021-01-01" }, { id: "not known" }),
    ];
    expect(history(changes)).toEqual([
      [null, 5, null, null],
      ["2020-01-01", 5, "same", null],
      ["2021-01-01", null, "not known", null],
    ]);
  });

  test("tells once what goes on past the days of weaker papers", () => {
    const changes = [
      changeOf("national", set(4), {}, { id: "national" }),
      changeOf("league", set(3), { from: "2020-07-01" }, { id: "league" }),
    ];
    expect(history(changes)).toEqual([
      [null, 5, null, null],
      ["2020-01-01", 4, "national", null],
    ]);
  });

  test("has what the document itself gives for a time, before and after papers", () => {
    const meanwhile = { from: "2019-01-01", to: "2019-12-31", value: 3 };
    const reverts = { ...during, from: "2020-07-01", reverts: true } as const;
    expect(history([changeOf("league", set(4), reverts)], { ...staff, meanwhile })).toEqual([
      [null, 5, null, null],
      ["2019-01-01", 3, null, null],
      ["2020-01-01", 5, null, null],
      ["2020-07-01", 4, "paper-of-league", null],
      ["2021-01-01", 5, null, null],
    ]);
  });

  test("ends with what districts have for themselves", () => {
    const changes = [
      changeOf("banner", set(3), { districts: ["red"], under: "1.1" }),
      changeOf("league", set(null), { districts: ["green"] }),
      changeOf("league", set(4), { from: "2021-01-01" }),
    ];
    expect(history(changes)).toEqual([
      [null, 5, null, null],
      ["2021-01-01", 4, "paper-of-league", null],
      ["2020-01-01", 3, "paper-of-banner", ["red"]],
      ["2020-01-01", null, "paper-of-league", ["green"]],
    ]);
  });
});
