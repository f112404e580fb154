import { describe, expect, test } from "vitest";
import type { Confirmation, LawChange } from "../language/law";
import type { Rules } from "../language/programme";
import { changeOf, figureOf, papersOf, said } from "../testing/papers";
import { rulesOf } from "../testing/rules";
import type { PaperChange } from "./papers";
import { type RunningProgramme, runningStatusOf } from "./status";

const open = { from: null, to: null };
const nothing = { on: null, by: null, note: null };

/** What is known on a day, with papers and words; the document is of 18 June 2019. */
function statusOn(
  day: string,
  {
    papers = [],
    words = [],
    district,
    law = "amended",
    ...programme
  }: Partial<RunningProgramme> & {
    readonly papers?: readonly PaperChange[];
    readonly words?: readonly Confirmation[];
    readonly district?: string;
    readonly law?: Rules["law"];
  } = {},
) {
  const rules = rulesOf([], {
    law,
    figures: [figureOf("staff")],
    instruments: papersOf(...papers),
    confirmations: words,
  });
  return runningStatusOf(rules)({ id: "invented", period: open, ...programme }, day, district);
}
const stateOn = (...what: Parameters<typeof statusOn>) => statusOn(...what).state;

describe("the document itself", () => {
  test("is taken to hold for two years", () => {
    expect(statusOn("2021-06-18")).toEqual({ state: "known", ...nothing });
    expect(statusOn("2021-06-19")).toEqual({ state: "unconfirmed", ...nothing });
  });

  test("says nothing before the first day of a programme, and that it has ended after the last", () => {
    const period = { from: "2019-01-01", to: "2020-12-31" };
    expect(stateOn("2018-12-31", { period })).toBe("unconfirmed");
    expect(stateOn("2019-01-01", { period })).toBe("known");
    expect(stateOn("2020-12-31", { period })).toBe("known");
    expect(statusOn("2021-01-01", { period })).toEqual({ state: "ended", ...nothing });
  });

  test("holds as long as another document's days cover it", () => {
    const period = { from: "2019-01-01", to: "2027-12-31", outside: "tax" };
    expect(stateOn("2018-12-31", { period })).toBe("unconfirmed");
    expect(stateOn("2019-01-01", { period })).toBe("known");
    expect(statusOn("2027-12-31", { period })).toEqual({ state: "known", ...nothing });
    expect(stateOn("2028-01-01", { period })).toBe("ended");
  });

  test("goes by the days that papers have made of its own, in the district", () => {
    const days = [
      { districts: ["red"], runs: [{ from: null, to: "2019-12-31" }] },
      {
        districts: ["green", "blue"],
        runs: [
          { from: null, to: "2020-03-31" },
          { from: "2020-06-01", to: "2020-12-31" },
        ],
      },
    ];
    expect(stateOn("2020-01-01", { days, district: "red" })).toBe("ended");
    expect(stateOn("2020-04-01", { days, district: "green" })).toBe("known");
    expect(stateOn("2021-01-01", { days, district: "green" })).toBe("ended");
    expect(stateOn("2021-01-01", { days })).toBe("known");
    const everywhere = [{ districts: null, runs: [{ from: null, to: "2019-12-31" }] }];
    expect(stateOn("2020-01-01", { days: everywhere, district: "red" })).toBe("ended");
    expect(stateOn("2020-01-01", { days: everywhere })).toBe("ended");
  });
});

describe("an office's word", () => {
  const runs = said({ on: "2023-03-01" });

  test("that it runs counts for twelve months", () => {
    expect(stateOn("2023-02-28", { words: [runs] })).toBe("unconfirmed");
    expect(statusOn("2023-03-01", { words: [runs] })).toEqual({
      state: "confirmed",
      on: "2023-03-01",
      by: "办理单位",
      note: null,
    });
    expect(stateOn("2024-03-01", { words: [runs] })).toBe("confirmed");
    expect(statusOn("2024-03-02", { words: [runs] })).toEqual({ state: "unconfirmed", ...nothing });
  });

  test("is of its programme and for its districts", () => {
    const on = (rest: Partial<Confirmation>, district?: string) =>
      stateOn("2023-03-01", { words: [{ ...runs, ...rest }], ...(district && { district }) });
    expect(on({ programme: "second" })).toBe("unconfirmed");
    expect(on({ districts: ["red"] }, "red")).toBe("confirmed");
    expect(on({ districts: ["red"] }, "green")).toBe("unconfirmed");
    expect(on({ districts: ["red"] })).toBe("unconfirmed");
  });

  test("that something has changed leaves it unconfirmed, even while the document would hold, and is told", () => {
    const changed = said({ on: "2020-03-01", answer: "changed", note: "改了" });
    expect(stateOn("2020-02-29", { words: [changed] })).toBe("known");
    const expected = { state: "unconfirmed", on: "2020-03-01", by: "办理单位", note: "改了" };
    expect(statusOn("2020-03-01", { words: [changed] })).toEqual(expected);
    expect(statusOn("2023-03-01", { words: [changed] })).toEqual(expected);
  });

  test("that it has ended holds until a later one that it runs", () => {
    const ended = said({ on: "2023-04-01", answer: "ended", note: "停了" });
    const again = said({ on: "2023-05-01" });
    for (const words of [
      [runs, ended, again],
      [again, ended, runs],
    ]) {
      expect(stateOn("2023-03-31", { words })).toBe("confirmed");
      expect(statusOn("2023-04-01", { words })).toEqual({
        state: "ended",
        on: "2023-04-01",
        by: "办理单位",
        note: "停了",
      });
      expect(stateOn("2023-04-30", { words })).toBe("ended");
      expect(stateOn("2023-05-01", { words })).toBe("confirmed");
    }
  });

  test("of an end beats one of change, and that one that it runs, on the same day", () => {
    const [ended, changed] = [
      { ...runs, answer: "ended" as const },
      { ...runs, answer: "changed" as const },
    ];
    const on = (...words: readonly Confirmation[]) => stateOn("2023-03-01", { words });
    expect([on(ended, changed), on(changed, ended)]).toEqual(["ended", "ended"]);
    expect([on(ended, runs), on(runs, ended)]).toEqual(["ended", "ended"]);
    expect([on(changed, runs), on(runs, changed)]).toEqual(["unconfirmed", "unconfirmed"]);
  });

  test("that it runs does not outlive the days of the programme", () => {
    const period = { from: null, to: "2023-06-30" };
    expect(stateOn("2023-06-30", { period, words: [runs] })).toBe("confirmed");
    expect(stateOn("2023-07-01", { period, words: [runs] })).toBe("ended");
  });
});

describe("a paper that ends the programme", () => {
  const end = changeOf("league", { end: "invented" }, { from: "2020-07-01" });
  const days = [{ districts: null, runs: [{ from: null, to: "2020-06-30" }] }];

  test("says so from its first day on", () => {
    expect(stateOn("2020-06-30", { papers: [end], days })).toBe("known");
    expect(statusOn("2020-07-01", { papers: [end], days })).toEqual({
      state: "ended",
      on: "2020-07-01",
      by: "测试用的文件",
      note: null,
    });
  });

  test("suspends it until its last day", () => {
    const suspended = changeOf(
      "league",
      { end: "invented" },
      { from: "2020-07-01", to: "2020-07-31" },
    );
    const around = [
      { districts: null, runs: [...(days[0]?.runs ?? []), { from: "2020-08-01", to: null }] },
    ];
    expect(statusOn("2020-07-31", { papers: [suspended], days: around })).toMatchObject({
      state: "ended",
      by: "测试用的文件",
    });
    expect(stateOn("2020-08-01", { papers: [suspended], days: around })).toBe("known");
  });

  test("is of its programme and for its districts", () => {
    const second = changeOf("league", { end: "second" }, { from: "2020-07-01" });
    expect(statusOn("2020-07-01", { papers: [second], days })).toEqual({
      state: "ended",
      ...nothing,
    });
    const inRed = changeOf("league", { end: "invented" }, { districts: ["red"] });
    const ofRed = [
      { districts: ["red"], runs: [{ from: null, to: "2019-12-31" }] },
      { districts: ["green", "blue"], runs: [open] },
    ];
    const on = (district?: string) =>
      stateOn("2020-07-01", { papers: [inRed], days: ofRed, ...(district && { district }) });
    expect([on("red"), on("green"), on()]).toEqual(["ended", "known", "known"]);
  });

  test("is passed over where a stronger one lets it run all the same", () => {
    const runs = [
      { from: null, to: "2019-12-31" },
      { from: "2020-03-01", to: null },
    ];
    const goesOn = [{ districts: null, runs }];
    expect(stateOn("2020-07-01", { papers: [end], days: goesOn })).toBe("known");
  });

  test("beats what offices say on its day, and gives way to what makes it run later", () => {
    for (const answer of ["running", "changed"] as const) {
      const words = [said({ on: "2020-07-01", answer })];
      expect(statusOn("2020-07-01", { papers: [end], days, words })).toMatchObject({
        state: "ended",
        by: "测试用的文件",
      });
    }
    const runs = [
      { from: null, to: "2020-06-30" },
      { from: "2020-07-02", to: null },
    ];
    const again = [{ districts: null, runs }];
    const words = [said({ on: "2020-07-02" })];
    expect(stateOn("2020-07-02", { papers: [end], days: again, words })).toBe("confirmed");
    expect(stateOn("2021-07-03", { papers: [end], days: again, words })).toBe("unconfirmed");
  });
});

describe("a paper that changes the programme", () => {
  const set: LawChange = { set: "staff", value: 4 };

  test("is taken to hold for two years where it has no last day", () => {
    const papers = [changeOf("league", set, { from: "2023-03-01" })];
    expect(stateOn("2023-02-28", { papers })).toBe("unconfirmed");
    expect(statusOn("2025-03-01", { papers })).toEqual({
      state: "known",
      on: "2023-03-01",
      by: "测试用的文件",
      note: null,
    });
    expect(statusOn("2025-03-02", { papers })).toEqual({ state: "unconfirmed", ...nothing });
    const withNull = [changeOf("league", set, { from: "2023-03-01", to: null })];
    expect(stateOn("2025-03-02", { papers: withNull })).toBe("unconfirmed");
  });

  test("is taken to hold until its last day where it has one", () => {
    const papers = [changeOf("league", set, { from: "2020-03-01", to: "2029-12-31" })];
    expect(stateOn("2029-12-31", { papers })).toBe("known");
    expect(stateOn("2030-01-01", { papers })).toBe("unconfirmed");
  });

  test.each<[LawChange, string]>([
    [{ period: "invented", to: null }, "known"],
    [{ set: "nothing", value: 1 }, "unconfirmed"],
    [{ papers: "invented", materials: [] }, "unconfirmed"],
    [{ names: "red", name: "红旗" }, "unconfirmed"],
    [{ end: "invented" }, "unconfirmed"],
    [{ period: "second", to: null }, "unconfirmed"],
  ])("says that it runs by what touches its rules: %o", (change, expected) => {
    expect(
      stateOn("2023-03-01", { papers: [changeOf("league", change, { from: "2023-03-01" })] }),
    ).toBe(expected);
  });

  test("is for its districts", () => {
    const papers = [changeOf("league", set, { from: "2023-03-01", districts: ["red"] })];
    expect(stateOn("2023-03-01", { papers, district: "red" })).toBe("known");
    expect(stateOn("2023-03-01", { papers, district: "green" })).toBe("unconfirmed");
  });

  test("does not end a programme whose days are over", () => {
    const papers = [changeOf("league", set, { from: "2023-03-01" })];
    const period = { from: null, to: "2022-12-31" };
    expect(statusOn("2023-03-01", { papers, period })).toEqual({ state: "ended", ...nothing });
  });

  test("of several is named by the one that goes before", () => {
    const league = changeOf("league", set, { from: "2023-03-01" }, { title: "盟的文件" });
    const national = changeOf("national", set, { from: "2023-02-01" }, { title: "国家的文件" });
    for (const papers of [
      [league, national],
      [national, league],
    ]) {
      expect(statusOn("2023-03-01", { papers }).by).toBe("国家的文件");
    }
  });
});

test("the document alone reads neither papers nor words", () => {
  const papers = [changeOf("league", { set: "staff", value: 4 }, { from: "2023-03-01" })];
  const law = "document";
  expect(stateOn("2023-03-01", { papers, law })).toBe("unconfirmed");
  expect(stateOn("2023-03-01", { words: [said({ on: "2023-03-01" })], law })).toBe("unconfirmed");
  const ended = [said({ on: "2020-03-01", answer: "ended" })];
  expect(stateOn("2020-03-01", { words: ended, law })).toBe("known");
});
