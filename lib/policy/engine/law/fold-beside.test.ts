import { describe, expect, test } from "vitest";
import { all, atLeast, has, yes } from "../language/constructors";
import type { LawChange } from "../language/law";
import { fixture as f } from "../testing/fixture";
import { changeOf, figureOf } from "../testing/papers";
import { requirement } from "../testing/rules";
import { standing } from "../testing/standing";
import type { PaperChange } from "./papers";

const staff = figureOf("staff");
const official = requirement("line", yes(f.official));
const open = requirement("line", yes(f.open));
const set = (value: number | null): LawChange => ({ set: "staff", value });
const relax: LawChange = { relax: "invented", requirement: open };
const during = { from: "2020-01-01", to: "2020-12-31" };

describe("what a lower rank does under a permitting clause", () => {
  const inRed = { ...during, under: "1.1", districts: ["red"] };
  const lower = changeOf("banner", set(3), inRed);

  test("stands beside the rule in its district, and ends with its last day", () => {
    expect(standing([lower], "2019-12-31", { staff: 3, colour: "red" })).toEqual(["notMet"]);
    expect(standing([lower], "2020-01-01", { staff: 3, colour: "red" })).toEqual(["met"]);
    expect(standing([lower], "2020-01-01", { staff: 2, colour: "red" })).toEqual(["notMet"]);
    expect(standing([lower], "2020-12-31", { staff: 3, colour: "green" })).toEqual(["notMet"]);
    expect(standing([lower], "2021-01-01", { staff: 3, colour: "red" })).toEqual(["notMet"]);
  });

  test("waits for the district where it decides", () => {
    expect(standing([lower], "2020-01-01", { staff: 3 })).toEqual(["open", "colour"]);
    expect(standing([lower], "2020-01-01", { staff: 5 })).toEqual(["met"]);
    expect(standing([lower], "2020-01-01", { staff: 2 })).toEqual(["notMet"]);
  });

  test("is enough beside a higher paper, and so is that", () => {
    const national = changeOf("national", { replace: "invented", requirement: official });
    const banner = changeOf("banner", { relax: "invented", requirement: open }, inRed);
    const on = (stated: object) =>
      standing([national, banner], "2020-01-01", { colour: "red", staff: 0, ...stated });
    expect(on({ official: false, open: true })).toEqual(["met"]);
    expect(on({ official: true, open: false })).toEqual(["met"]);
    expect(on({ official: false, open: false })).toEqual(["notMet"]);
  });

  test("sets a figure beside the one that a higher paper has set: either is enough", () => {
    const national = changeOf("national", set(6));
    const on = (papers: readonly PaperChange[], least: number, colour = "red") =>
      standing(papers, "2020-01-01", { staff: least, colour });
    for (const papers of [
      [national, lower],
      [lower, national],
    ]) {
      expect(on(papers, 3)).toEqual(["met"]);
      expect(on(papers, 2)).toEqual(["notMet"]);
      expect(on(papers, 5, "green")).toEqual(["notMet"]);
      expect(on(papers, 6, "green")).toEqual(["met"]);
    }
    expect(on([changeOf("national", set(2)), lower], 2)).toEqual(["met"]);
  });

  test("is one line for each rank: the figures of one do not make up for those of another", () => {
    const two = requirement(
      "line",
      all(atLeast(f.staff, staff), atLeast(f.hired, figureOf("hired", { value: 2 }))),
    );
    const league = changeOf(
      "league",
      { set: "hired", value: 1 },
      { ...inRed, districts: undefined },
    );
    const on = (least: number, hired: number) =>
      standing([lower, league], "2020-01-01", { staff: least, hired, colour: "red" }, [two]);
    expect(on(3, 2)).toEqual(["met"]);
    expect(on(5, 1)).toEqual(["met"]);
    expect(on(3, 1)).toEqual(["notMet"]);
  });

  test("of one rank is one line: its figures count in the line that it draws", () => {
    const drawn = requirement("line", atLeast(f.hired, figureOf("hired", { value: 2 })));
    const papers = [
      changeOf("banner", { replace: "invented", requirement: drawn }, inRed),
      changeOf("banner", { set: "hired", value: 1 }, inRed),
    ];
    const on = (least: number, hired: number) =>
      standing(papers, "2020-01-01", { staff: least, hired, colour: "red" });
    expect(on(4, 1)).toEqual(["met"]);
    expect(on(4, 0)).toEqual(["notMet"]);
    expect(on(5, 0)).toEqual(["met"]);
  });

  test("of two ranks is a line each: any of them is enough", () => {
    const other = requirement("line", yes(f.other));
    const papers = [
      changeOf("league", { relax: "invented", requirement: other }, { under: "1.1" }),
      changeOf("banner", relax, inRed),
    ];
    const on = (stated: object) =>
      standing(papers, "2020-01-01", {
        staff: 0,
        colour: "red",
        open: false,
        other: false,
        ...stated,
      });
    expect([on({ open: true }), on({ other: true }), on({})]).toEqual([
      ["met"],
      ["met"],
      ["notMet"],
    ]);
  });

  test("drops the requirement in its district", () => {
    const drops = changeOf("banner", { drop: "invented", requirement: { id: "line" } }, inRed);
    expect(standing([drops], "2020-01-01", { staff: 0, colour: "red" })).toEqual(["met"]);
    expect(standing([drops], "2020-01-01", { staff: 0, colour: "green" })).toEqual(["notMet"]);
  });

  test("adds members to a group in its district", () => {
    const adds = changeOf(
      "banner",
      { options: "invented", requirement: { id: "line" }, fact: "papers", members: ["b"] },
      inRed,
    );
    const on = (paper: string, colour: string) =>
      standing([adds], "2020-01-01", { papers: [paper], colour }, [
        requirement("line", has(f.papers, "a")),
      ]);
    expect([on("b", "red"), on("b", "green"), on("a", "red")]).toEqual([
      ["met"],
      ["notMet"],
      ["met"],
    ]);
  });
});
