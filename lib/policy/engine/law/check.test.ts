import { describe, expect, test } from "vitest";
import type { Condition } from "../language/condition";
import { any, atLeast, noneOf, oneOf, percentOf, yes } from "../language/constructors";
import type { Amendment, LawChange } from "../language/law";
import { programmeIn } from "../lookups";
import { fixed, line, place, problems, rules, set, share } from "../testing/amendable";
import { fixture as f } from "../testing/fixture";
import { changeOf, paper, papersOf } from "../testing/papers";
import { requirement } from "../testing/rules";
import { decimalsOf, lawProblems, readsDistrict } from "./check";
import type { PaperChange } from "./papers";

const codes = (...changes: readonly PaperChange[]) => problems(...changes).map(({ code }) => code);

test("a paper that is right has no problems", () => {
  expect(lawProblems(rules, [])).toEqual([]);
  expect(problems(changeOf("league", set("staff", 4)))).toEqual([]);
  expect(problems(changeOf("league", set("staff", null)))).toEqual([]);
});

describe("papers of one id", () => {
  const one = paper("league", { from: "2020-01-01", changes: [] }, { id: "one" });
  const other = { ...one, id: "other" };
  const sameId = (index: number) => ({
    place: ["instruments", index, "id"],
    code: "sameId",
    name: "one",
  });

  test("are each named", () => {
    expect(lawProblems(rules, [one, other, one])).toEqual([sameId(0), sameId(2)]);
    expect(lawProblems(rules, [one, other])).toEqual([]);
  });

  test("can be one of the rules' own", () => {
    expect(lawProblems({ ...rules, instruments: [one] }, [other, one])).toEqual([sameId(1)]);
  });
});

describe("the days and districts of an amendment", () => {
  const amendments = (...all: readonly Partial<Amendment>[]) =>
    lawProblems(rules, [
      {
        ...paper("league", { from: "2020-01-01", changes: [] }),
        amendments: all.map((one) => ({ from: "2020-01-01", changes: [], ...one })),
      },
    ]);

  test("end on the day on which they begin, or later", () => {
    expect(amendments({ to: null }, { to: "2020-01-01" }, {})).toEqual([]);
    expect(amendments({}, { to: "2019-12-31" })).toEqual([
      { place: ["instruments", 0, "amendments", 1, "to"], code: "endsBeforeItBegins" },
    ]);
  });

  test("are those in which the document holds", () => {
    expect(amendments({ districts: ["red", "green"] })).toEqual([]);
    const missing = (name: string) => ({
      place: ["instruments", 0, "amendments", 0, "districts", 1],
      code: "noSuchDistrict",
      name,
    });
    for (const name of ["blue", "tall", "nothing"]) {
      expect(amendments({ districts: ["red", name] })).toEqual([missing(name)]);
    }
    const places = { fact: "open", elsewhere: "blue" };
    const withoutPlace = { ...rules, places, programmes: [] };
    const inRed = paper("league", { from: "2020-01-01", districts: ["red"], changes: [] });
    expect(lawProblems(withoutPlace, [inRed])).toMatchObject([{ code: "noSuchDistrict" }]);
  });
});

describe("what a change names", () => {
  const only = (change: LawChange, rest: Partial<Amendment> = {}) =>
    problems(changeOf("league", change, rest));

  test("is a figure that exists", () => {
    expect(only(set("nothing", 1))).toEqual([{ place, code: "noSuchFigure", name: "nothing" }]);
  });

  test("is a programme that exists", () => {
    expect(only({ end: "nothing" })).toEqual([{ place, code: "noSuchProgramme", name: "nothing" }]);
    expect(only({ end: "second" })).toEqual([]);
  });

  test("is a requirement that its programme has, unless it is added", () => {
    const missing = [{ place, code: "noSuchRequirement", name: "strange" }];
    const own = line(yes(f.open), "strange");
    expect(only({ relax: "invented", requirement: own })).toEqual(missing);
    expect(only({ replace: "invented", requirement: own })).toEqual(missing);
    expect(only({ drop: "invented", requirement: own })).toEqual(missing);
    expect(only({ options: "invented", requirement: own, fact: "papers", members: ["b"] })).toEqual(
      missing,
    );
    expect(only({ add: "invented", requirement: own })).toEqual([]);
    expect(only({ relax: "second", requirement: own })).toEqual([]);
  });

  test("can be a district, with no programme", () => {
    expect(only({ names: "red", name: "红旗" }, { districts: ["red"] })).toEqual([]);
  });

  test("is told before what it would not be permitted", () => {
    expect(codes(changeOf("banner", { end: "nothing" }))).toEqual(["noSuchProgramme"]);
    expect(codes(changeOf("banner", set("nothing", 1), { districts: ["red"] }))).toEqual([
      "noSuchFigure",
    ]);
  });
});

describe("the value of a figure", () => {
  const of = (id: string, value: number) => problems(changeOf("league", set(id, value)));

  test("is from zero to the most that it can be", () => {
    expect(of("staff", 0)).toEqual([]);
    expect(of("staff", 100)).toEqual([]);
    const outOfRange = [{ place, code: "outOfRange", most: 100 }];
    expect(of("staff", -1)).toEqual(outOfRange);
    expect(of("staff", 101)).toEqual(outOfRange);
  });

  test("has decimals only as money and shares have them, two at most", () => {
    expect(of("staff", 4.5)).toMatchObject([{ code: "outOfRange" }]);
    expect(of("ceiling", 1000.55)).toEqual([]);
    expect(of("ceiling", 1000.555)).toMatchObject([{ code: "outOfRange" }]);
    const decimals = (["yuan", "percent", "people", "months", "years"] as const).map((unit) =>
      decimalsOf({ unit }),
    );
    expect(decimals).toEqual([2, 2, 0, 0, 0]);
  });
});

describe("a change for some districts", () => {
  const inRed = (change: LawChange) => problems(changeOf("league", change, { districts: ["red"] }));

  test("needs a programme that asks where one is", () => {
    expect(inRed(set("staff", 4))).toEqual([]);
    expect(inRed({ end: "second" })).toEqual([{ place, code: "noDistrict", name: "second" }]);
    expect(inRed(set("share", 60))).toEqual([{ place, code: "noDistrict", name: "second" }]);
    expect(problems(changeOf("league", { end: "second" }))).toEqual([]);
  });

  test("is told by any condition that reads the place, and by no other choice", () => {
    const reads = (...tests: readonly Condition[]) =>
      readsDistrict({ requirements: tests.map((one) => requirement("r", one)) }, rules);
    expect(reads(yes(f.open), noneOf(f.colour, "blue"))).toBe(true);
    expect(reads(any(yes(f.open), oneOf(f.colour, "red")))).toBe(true);
    expect(reads(yes(f.open))).toBe(false);
    expect(reads()).toBe(false);
    expect(readsDistrict(programmeIn(rules, "second"), rules)).toBe(false);
  });
});

describe("a figure with so many decimals that amounts could not be counted to the fen", () => {
  test("is too exact, and only its own change is", () => {
    expect(problems(changeOf("league", set("share", 33)))).toEqual([]);
    expect(
      problems(
        changeOf("league", set("staff", 4), {}, { id: "one" }),
        changeOf("league", set("share", 33.33), {}, { id: "other" }),
      ).map(({ place: [, index], code }) => [index, code]),
    ).toEqual([[1, "tooExact"]]);
  });

  test("is so in a condition as well as in an amount", () => {
    const costly = atLeast(percentOf(share, f.paid), 1);
    const requirements = [requirement("costly", costly)];
    const inCondition = {
      ...rules,
      programmes: rules.programmes.map((one) =>
        one.id === "second" ? { ...one, requirements, amount: fixed() } : one,
      ),
    };
    const change = (value: number) => papersOf(changeOf("league", set("share", value)));
    expect(lawProblems(inCondition, change(33.33))).toEqual([{ place, code: "tooExact" }]);
    expect(lawProblems(inCondition, change(33))).toEqual([]);
  });

  test("is looked for once all else is right", () => {
    expect(
      codes(
        changeOf("league", set("share", 33.33), {}, { id: "one" }),
        changeOf("league", set("nothing", 1), {}, { id: "other" }),
      ),
    ).toEqual(["noSuchFigure"]);
  });
});

test("every error of every paper is told at once, with where it stands", () => {
  const wrong = paper("banner", {
    from: "2020-01-01",
    to: "2019-01-01",
    districts: ["nowhere"],
    changes: [set("nothing", 1), { end: "second" }],
  });
  expect(lawProblems(rules, [wrong]).map((one) => [one.code, ...one.place.slice(4)])).toEqual([
    ["endsBeforeItBegins", "to"],
    ["noSuchDistrict", "districts", 0],
    ["noSuchFigure", "changes", 0],
    ["underMissing", "changes", 1],
    ["noDistrict", "changes", 1],
  ]);
});
