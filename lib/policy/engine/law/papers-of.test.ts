import { describe, expect, test } from "vitest";
import { all, atLeast, exactly, figure } from "../language/constructors";
import { fixture as f } from "../testing/fixture";
import { changeOf, figureOf, papersOf } from "../testing/papers";
import { requirement, rulesOf } from "../testing/rules";
import { Papers } from "./papers-of";

const line = requirement("line", all());
const other = requirement("other", all());
const changes = {
  staff: changeOf("national", { set: "staff", value: 4 }),
  staffAgain: changeOf("league", { set: "staff", value: 3 }),
  ceiling: changeOf("league", { set: "ceiling", value: 10 }),
  relaxed: changeOf("league", { relax: "invented", requirement: line }),
  dropped: changeOf("region", { drop: "invented", requirement: line }),
  otherLine: changeOf("league", { relax: "invented", requirement: other }),
  otherProgramme: changeOf("league", { relax: "second", requirement: line }),
  added: changeOf("league", { add: "invented", requirement: line }),
  end: changeOf("league", { end: "invented" }),
  endOfOther: changeOf("league", { end: "second" }),
  period: changeOf("league", { period: "invented", to: null }),
  amount: changeOf("league", {
    amount: "invented",
    becomes: { kind: "fixed", yuan: exactly(1), words: "元" },
  }),
};
const rules = rulesOf([{}, { id: "second" }], {
  figures: [figureOf("staff"), figureOf("ceiling")],
  instruments: papersOf(...Object.values(changes)),
});
const papers = new Papers(rules);
/** Which of the changes these are, by their names. */
const named = (found: readonly { readonly change: unknown }[]) =>
  Object.entries(changes).flatMap(([name, { change }]) =>
    found.some((one) => one.change === change) ? name : [],
  );

describe("what papers change", () => {
  test("of a figure", () => {
    expect(named(papers.ofFigure("staff"))).toEqual(["staff", "staffAgain"]);
    expect(named(papers.ofFigure("nothing"))).toEqual([]);
  });

  test("of a requirement of a programme: not what is added under its name", () => {
    expect(named(papers.ofRequirement("invented", "line"))).toEqual(["relaxed", "dropped"]);
    expect(named(papers.ofRequirement("second", "line"))).toEqual(["otherProgramme"]);
  });

  test("of a programme, by kind", () => {
    expect(named(papers.ofKind("add", "invented"))).toEqual(["added"]);
    expect(named(papers.ofKind("end", "invented"))).toEqual(["end"]);
    expect(named(papers.ofKind("period", "invented"))).toEqual(["period"]);
    expect(named(papers.ofKind("amount", "invented"))).toEqual(["amount"]);
  });

  test("of each figure that expressions name", () => {
    const figures = papers.ofFiguresIn([
      atLeast(f.staff, figureOf("staff")),
      figure(figureOf("ceiling")),
    ]);
    expect([...figures].map(([id, found]) => [id, named(found)])).toEqual([
      ["staff", ["staff", "staffAgain"]],
      ["ceiling", ["ceiling"]],
    ]);
    expect([...papers.ofFiguresIn([exactly(5)])]).toEqual([]);
  });
});
