import { describe, expect, test } from "vitest";
import type { Confirmation } from "../language/law";
import type { Period } from "../language/programme";
import { programmeIn } from "../lookups";
import { changeOf, said } from "../testing/papers";
import { rulesOf } from "../testing/rules";
import { covers, programmeDays } from "./days";
import type { PaperChange } from "./papers";

describe("a period covers", () => {
  test.each([
    ["2018-12-31", false],
    ["2019-01-01", true],
    ["2021-12-31", true],
    ["2022-01-01", false],
  ])("its first and its last day: %s", (day, expected) => {
    expect(covers({ from: "2019-01-01", to: "2021-12-31" }, day)).toBe(expected);
  });

  test("every day where it is open", () => {
    expect(covers({ from: null, to: "2021-12-31" }, "1949-10-01")).toBe(true);
    expect(covers({ from: "2019-01-01", to: null }, "2099-01-01")).toBe(true);
  });
});

/** The days of the invented programme, which begins in 2019 and has no end where nothing else is said. */
function daysOf(
  changes: readonly PaperChange[],
  words: readonly Confirmation[] = [],
  period: Period = { from: "2019-01-01", to: null },
) {
  const rules = rulesOf([{ period }]);
  return programmeDays(programmeIn(rules, "invented"), changes, words, rules);
}
/** The same as first and last days, where all districts have the same. */
function runsOf(...what: Parameters<typeof daysOf>) {
  const days = daysOf(...what) ?? [];
  expect(days.map(({ districts }) => districts)).toEqual([null]);
  return days.flatMap(({ runs }) => runs.map(({ from, to }) => [from, to]));
}
const until = (to: string) => [["2019-01-01", to]];
const end = changeOf("league", { end: "invented" }, { from: "2020-07-01" });

describe("the days of a programme", () => {
  test("are those of the document where nobody has changed them", () => {
    expect(daysOf([])).toBeNull();
    expect(daysOf([], [said(), said({ answer: "changed" })])).toBeNull();
  });

  test("end on the day before a paper ends it", () => {
    expect(runsOf([end])).toEqual(until("2020-06-30"));
    expect(runsOf([end], [], { from: null, to: "2021-12-31" })).toEqual([[null, "2020-06-30"]]);
  });

  test("go on after a suspension", () => {
    const suspended = changeOf("league", { end: "invented" }, { to: "2020-03-31" });
    expect(runsOf([suspended], [], { from: "2019-01-01", to: "2021-12-31" })).toEqual([
      ["2019-01-01", "2019-12-31"],
      ["2020-04-01", "2021-12-31"],
    ]);
  });

  test("move with a paper from its first day on; what it leaves out stays", () => {
    const period = { from: "2019-01-01", to: "2020-12-31" };
    const longer = changeOf("league", { period: "invented", to: "2022-12-31" });
    expect(runsOf([longer], [], period)).toEqual(until("2022-12-31"));
    const tooLate = changeOf(
      "league",
      { period: "invented", to: "2022-12-31" },
      { from: "2021-07-01" },
    );
    expect(runsOf([tooLate], [], period)).toEqual([
      ["2019-01-01", "2020-12-31"],
      ["2021-07-01", "2022-12-31"],
    ]);
    const shorter = changeOf("league", { period: "invented", to: "2020-03-31" });
    expect(runsOf([shorter], [], period)).toEqual(until("2020-03-31"));
    const laterBegin = changeOf("league", { period: "invented", from: "2020-03-01" });
    expect(runsOf([laterBegin], [], period)).toEqual([
      ["2019-01-01", "2019-12-31"],
      ["2020-03-01", "2020-12-31"],
    ]);
    const open = changeOf("league", { period: "invented", from: null, to: null });
    expect(runsOf([open], [], { from: "2020-06-01", to: "2020-12-31" })).toEqual([
      ["2020-01-01", null],
    ]);
  });

  test("are those of the change that goes before", () => {
    const national = changeOf(
      "national",
      { period: "invented", to: "2021-12-31" },
      { from: "2020-01-01" },
    );
    expect(runsOf([end, national])).toEqual(until("2021-12-31"));
    expect(runsOf([national, end])).toEqual(until("2021-12-31"));
  });

  test("differ by district where a paper is for some", () => {
    const inRed = changeOf("league", { end: "invented" }, { districts: ["red"] });
    expect(daysOf([inRed])).toEqual([
      { districts: ["red"], runs: [{ from: "2019-01-01", to: "2019-12-31" }] },
      { districts: ["green", "blue"], runs: [{ from: "2019-01-01", to: null }] },
    ]);
  });
});

describe("what an office has said last", () => {
  const ended = said({ on: "2020-06-01", answer: "ended" });

  test("ends the programme on the day before", () => {
    expect(runsOf([], [ended])).toEqual(until("2020-05-31"));
    expect(runsOf([], [said({ on: "2020-01-01" }), ended])).toEqual(until("2020-05-31"));
  });

  test("brings it back from the day on which it runs again, in whatever order it is told", () => {
    const again = said({ on: "2020-09-01" });
    const runs = [...until("2020-05-31"), ["2020-09-01", null]];
    expect(runsOf([], [ended, again])).toEqual(runs);
    expect(runsOf([], [again, ended])).toEqual(runs);
  });

  test("is the end where both are said on one day", () => {
    const same = said({ on: ended.on });
    expect(runsOf([], [ended, same])).toEqual(until("2020-05-31"));
    expect(runsOf([], [same, ended])).toEqual(until("2020-05-31"));
  });

  test("is not that something has changed", () => {
    const changed = said({ on: "2020-09-01", answer: "changed" });
    expect(runsOf([], [ended, changed])).toEqual(until("2020-05-31"));
  });

  test("is for its districts", () => {
    expect(daysOf([], [{ ...ended, districts: ["green"] }])).toEqual([
      { districts: ["red", "blue"], runs: [{ from: "2019-01-01", to: null }] },
      { districts: ["green"], runs: [{ from: "2019-01-01", to: "2020-05-31" }] },
    ]);
  });

  test("undoes the end of a paper from before, and not one of that day or later", () => {
    const on = (day: string) => runsOf([end], [said({ on: day })]);
    expect(on("2020-06-30")).toEqual(until("2020-06-30"));
    expect(on("2020-07-01")).toEqual(until("2020-06-30"));
    expect(on("2020-07-02")).toEqual([...until("2020-06-30"), ["2020-07-02", null]]);
  });

  test("undoes an end alone: days that a paper has moved stay", () => {
    const shorter = changeOf("league", { period: "invented", to: "2020-03-31" });
    expect(runsOf([shorter], [said({ on: "2020-09-01" })])).toEqual(until("2020-03-31"));
  });
});
