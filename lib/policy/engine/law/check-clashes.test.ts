import { describe, expect, test } from "vitest";
import { yes } from "../language/constructors";
import type { Amendment, Instrument, LawChange } from "../language/law";
import { fixed, line, place, problems, relax, rules, set } from "../testing/amendable";
import { fixture as f } from "../testing/fixture";
import { changeOf, paper, papersOf } from "../testing/papers";
import { lawProblems } from "./check";

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
