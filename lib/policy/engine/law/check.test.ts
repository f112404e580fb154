import { describe, expect, test } from "vitest";
import type { Condition } from "../language/condition";
import {
  all,
  any,
  atLeast,
  exactly,
  figure,
  has,
  lowerThan,
  noneOf,
  oneOf,
  percentOf,
  yes,
} from "../language/constructors";
import type { Amendment, Instrument, LawChange } from "../language/law";
import type { Rules } from "../language/programme";
import { programmeIn } from "../lookups";
import { fixture as f } from "../testing/fixture";
import { changeOf, figureOf, paper, papersOf } from "../testing/papers";
import { requirement, rulesOf } from "../testing/rules";
import { decimalsOf, lawProblems, readsDistrict } from "./check";
import type { PaperChange } from "./papers";

const staff = figureOf("staff");
const ceiling = figureOf("ceiling", { unit: "yuan", value: 1000, max: 100_000 });
const share = figureOf("share", {
  unit: "percent",
  value: 50,
  programmes: ["invented", "second"],
});
/** It counts for the one, and only the other reads it. */
const strange = figureOf("strange");
const here = requirement("here", noneOf(f.colour, "blue"));
const fixed = (yuan = exactly(1)) => ({ kind: "fixed", yuan, words: "元" }) as const;

const rules: Rules = rulesOf(
  [
    {
      requirements: [
        here,
        requirement("line", atLeast(f.staff, staff)),
        requirement("group", has(f.papers, "a")),
      ],
      amount: { ...fixed(), kind: "upTo", yuan: figure(ceiling) },
    },
    {
      id: "second",
      requirements: [
        requirement("line", yes(f.open)),
        requirement("strange", lowerThan(f.hired, strange)),
      ],
      amount: fixed(percentOf(share, f.paid)),
    },
  ],
  {
    facts: [
      ...Object.values(f),
      { ...f.colour, id: "size", options: [{ id: "tall", label: "高" }] },
    ],
    figures: [staff, ceiling, share, strange],
    permits: [
      { clause: "3.4", programmes: ["invented"], what: "requirements" },
      { clause: "8.5", programmes: ["second"], what: "anything" },
      { clause: "11.1", programmes: ["invented"], what: "options" },
      { clause: "11.1", programmes: ["second"], what: "anything" },
      { clause: "13.4", programmes: null, what: "words" },
    ],
  },
);

const problems = (...changes: readonly PaperChange[]) => lawProblems(rules, papersOf(...changes));
const codes = (...changes: readonly PaperChange[]) => problems(...changes).map(({ code }) => code);
const set = (id: string, value: number | null): LawChange => ({ set: id, value });
const line = (test: Condition, id = "line") => requirement(id, test);
const relax = (programme: string, id: string): LawChange => ({
  relax: programme,
  requirement: line(yes(f.other), id),
});
const place = ["instruments", 0, "amendments", 0, "changes", 0];

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

describe("a clause that permits", () => {
  const under = (clause: string, change: LawChange) =>
    problems(changeOf("banner", change, { under: clause }));
  const notPermitted = (clause: string) => [{ place, code: "notPermitted", clause }];
  const options: LawChange = {
    options: "invented",
    requirement: { id: "group" },
    fact: "papers",
    members: ["b"],
  };

  test("is needed by a banner, and by no higher rank", () => {
    expect(problems(changeOf("banner", set("staff", 4)))).toEqual([
      { place, code: "underMissing" },
    ]);
    for (const rank of ["national", "region", "league"] as const) {
      expect(problems(changeOf(rank, set("staff", 4)))).toEqual([]);
    }
  });

  test("is one that there is, whatever the rank", () => {
    expect(under("9.9", set("staff", 4))).toEqual(notPermitted("9.9"));
    expect(problems(changeOf("league", set("staff", 4), { under: "9.9" }))).toEqual(
      notPermitted("9.9"),
    );
  });

  test.each<[string, LawChange]>([
    ["a figure that one reads", set("staff", 4)],
    ["a figure whose value nobody knows", set("staff", null)],
    ["another line beside it", relax("invented", "line")],
    ["a wider line", { replace: "invented", requirement: line(atLeast(f.staff, 4)) }],
    ["nothing in its place", { drop: "invented", requirement: { id: "line" } }],
    ["more members of a group", options],
  ])("of requirements permits %s", (_, change) => {
    expect(under("3.4", change)).toEqual([]);
  });

  test.each<[string, LawChange]>([
    ["a figure of the amount", set("ceiling", 2000)],
    ["a figure that counts for another programme too", set("share", 60)],
    ["a figure that only another programme reads", set("strange", 6)],
    ["a requirement of another programme", relax("second", "line")],
    ["a new requirement", { add: "invented", requirement: line(yes(f.open), "added") }],
    ["an end", { end: "invented" }],
    ["other days", { period: "invented", to: null }],
    ["another amount", { amount: "invented", becomes: fixed() }],
    ["other materials", { papers: "invented", materials: [] }],
    ["a name", { names: "red", name: "红旗" }],
  ])("of requirements does not permit %s", (_, change) => {
    expect(under("3.4", change)).toEqual(notPermitted("3.4"));
  });

  test("of one programme permits anything of it, even what is stricter, and nothing else", () => {
    expect(under("8.5", { end: "second" })).toEqual([]);
    expect(under("8.5", { replace: "second", requirement: line(yes(f.other)) })).toEqual([]);
    expect(under("8.5", { end: "invented" })).toEqual(notPermitted("8.5"));
    expect(under("8.5", set("share", 60))).toEqual(notPermitted("8.5"));
    expect(under("8.5", { names: "red", name: "红旗" })).toEqual(notPermitted("8.5"));
  });

  test("can permit one thing of one programme and another of another", () => {
    expect(under("11.1", options)).toEqual([]);
    expect(under("11.1", { end: "second" })).toEqual([]);
    expect(under("11.1", { end: "invented" })).toEqual(notPermitted("11.1"));
    expect(under("11.1", relax("invented", "group"))).toEqual(notPermitted("11.1"));
  });

  test("of words permits materials and names, of every programme, and nothing else", () => {
    expect(under("13.4", { papers: "second", materials: [] })).toEqual([]);
    expect(under("13.4", { names: "red", name: "红旗" })).toEqual([]);
    expect(under("13.4", set("staff", 4))).toEqual(notPermitted("13.4"));
    expect(under("13.4", options)).toEqual(notPermitted("13.4"));
  });
});

describe("a change under a clause that lets requirements be relaxed", () => {
  const under = (change: LawChange) => problems(changeOf("banner", change, { under: "3.4" }));

  test("refuses nobody whom the document takes: a figure", () => {
    expect(under(set("staff", 5))).toEqual([]);
    expect(under(set("staff", 6))).toEqual([
      { place, code: "doesNotRelax", example: { staff: 5 } },
    ]);
  });

  test("refuses nobody whom the document takes: another line", () => {
    const replace = (test: Condition): LawChange => ({
      replace: "invented",
      requirement: line(test),
    });
    expect(under(replace(any(atLeast(f.staff, 5), yes(f.open))))).toEqual([]);
    expect(under(replace(all(atLeast(f.staff, 4), yes(f.open))))).toEqual([
      { place, code: "doesNotRelax", example: { staff: 5, open: false } },
    ]);
    const group: LawChange = {
      replace: "invented",
      requirement: line(has(f.papers, "b"), "group"),
    };
    expect(under(group)).toMatchObject([{ code: "doesNotRelax", example: { papers: ["a"] } }]);
  });

  test("is nowhere measured by the line of another programme", () => {
    const narrower = { ...rules, programmes: rules.programmes.toReversed() };
    const change = changeOf(
      "banner",
      { replace: "invented", requirement: line(atLeast(f.staff, 4)) },
      { under: "3.4" },
    );
    expect(lawProblems(narrower, papersOf(change))).toEqual([]);
  });

  test("without such a clause may refuse whom it will", () => {
    expect(problems(changeOf("league", set("staff", 6)))).toEqual([]);
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

describe("two papers of one rank, issued and in force from the same days", () => {
  const clash = (one: LawChange, other: LawChange, ...rest: readonly Partial<Amendment>[]) =>
    problems(
      changeOf("league", one, rest[0], { id: "one" }),
      changeOf("league", other, rest[1], { id: "other" }),
    );
  const secondPlace = ["instruments", 1, "amendments", 0, "changes", 0];
  const found = [{ place: secondPlace, code: "clash", papers: ["one", "other"] }];
  const replace: LawChange = { replace: "invented", requirement: line(yes(f.other)) };

  test.each<[string, LawChange, LawChange]>([
    ["figure", set("staff", 4), set("staff", 3)],
    ["requirement", relax("invented", "line"), replace],
    [
      "requirement that is added",
      { add: "invented", requirement: line(yes(f.open), "added") },
      { add: "invented", requirement: line(yes(f.other), "added") },
    ],
    ["amount", { amount: "second", becomes: fixed() }, { amount: "second", becomes: fixed() }],
    ["days", { end: "second" }, { period: "second", to: null }],
    ["materials", { papers: "second", materials: [] }, { papers: "second", materials: ["a"] }],
    ["name", { names: "red", name: "红旗" }, { names: "red", name: "朱旗" }],
  ])("clash where both change the same %s", (_, one, other) => {
    expect(clash(one, other)).toEqual(found);
  });

  test.each<[string, LawChange, LawChange]>([
    ["figures", set("staff", 4), set("ceiling", 3)],
    ["requirements", replace, relax("invented", "here")],
    ["programmes", relax("invented", "line"), relax("second", "line")],
    ["amounts", { amount: "invented", becomes: fixed() }, { amount: "second", becomes: fixed() }],
    ["ends", { end: "invented" }, { end: "second" }],
    ["names", { names: "red", name: "红旗" }, { names: "green", name: "绿旗" }],
    ["things of a programme", { end: "second" }, { papers: "second", materials: [] }],
    ["things of it still", { end: "second" }, { amount: "second", becomes: fixed() }],
    [
      "members of one group, which stand side by side",
      { options: "invented", requirement: { id: "group" }, fact: "papers", members: ["b"] },
      { options: "invented", requirement: { id: "group" }, fact: "papers", members: ["c"] },
    ],
  ])("do not where they change other %s", (_, one, other) => {
    expect(clash(one, other)).toEqual([]);
  });

  test("clash where their districts overlap", () => {
    const [one, other] = [set("staff", 4), set("staff", 3)];
    const inDistricts = (...districts: string[]) => ({ districts });
    expect(clash(one, other, inDistricts("red"), inDistricts("green"))).toEqual([]);
    expect(clash(one, other, inDistricts("red", "green"), inDistricts("green"))).toEqual(found);
    expect(clash(one, other, inDistricts("green"), inDistricts("red", "green"))).toEqual(found);
    expect(clash(one, other, inDistricts("red"), {})).toEqual(found);
    expect(clash(one, other, {}, inDistricts("red"))).toEqual(found);
  });

  test("do not where one of them stands beside the rule", () => {
    const [one, other] = [set("staff", 4), set("staff", 3)];
    expect(clash(one, other, { under: "3.4" })).toEqual([]);
    expect(clash(one, other, {}, { under: "3.4" })).toEqual([]);
    expect(clash(one, other, { under: "3.4" }, { under: "3.4" })).toEqual(found);
  });

  test("do not where rank, issue or first day says which counts", () => {
    const one = changeOf("league", set("staff", 4), {}, { id: "one" });
    const counts = (
      rank: Instrument["rank"],
      rest: Partial<Amendment>,
      own: Partial<Instrument> = {},
    ) => problems(one, changeOf(rank, set("staff", 3), rest, { id: "other", ...own }));
    expect(counts("region", {})).toEqual([]);
    expect(counts("league", { from: "2020-01-02" })).toEqual([]);
    expect(counts("league", {}, { issued: "2019-07-02" })).toEqual([]);
    expect(counts("league", {})).toEqual(found);
  });

  test("can be one of the rules' own and a new one, or the same paper twice", () => {
    const own = papersOf(changeOf("league", set("staff", 4), {}, { id: "own" }));
    const added = papersOf(changeOf("league", set("staff", 3), {}, { id: "added" }));
    expect(lawProblems({ ...rules, instruments: own }, added)).toEqual([
      { place, code: "clash", papers: ["own", "added"] },
    ]);
    const amendment = {
      from: "2020-01-01",
      changes: [set("ceiling", 1), set("staff", 4), set("staff", 3)],
    };
    expect(lawProblems(rules, [paper("league", amendment)])).toEqual([
      {
        place: ["instruments", 0, "amendments", 0, "changes", 2],
        code: "clash",
        papers: ["paper-of-league", "paper-of-league"],
      },
    ]);
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
