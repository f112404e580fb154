import { describe, expect, test } from "vitest";
import type { Condition } from "../language/condition";
import { all, any, atLeast, has, yes } from "../language/constructors";
import type { LawChange } from "../language/law";
import { fixed, line, place, problems, relax, rules, set } from "../testing/amendable";
import { fixture as f } from "../testing/fixture";
import { changeOf, papersOf } from "../testing/papers";
import { lawProblems } from "./check";

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
