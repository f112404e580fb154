import { describe, expect, test } from "vitest";
import { caseDays } from "./assess";
import { conditionCompiler } from "./conditions";
import type { Condition, DateExpression } from "./language/condition";
import { all, any, asOf, before, onOrAfter, onOrBefore, yes } from "./language/constructors";
import type { Fact } from "./language/fact";
import { openFigure } from "./law/open";
import { Relevance } from "./missing";
import { FactLayout } from "./situation";
import { fixture as f } from "./testing/fixture";

/** A length of time that nobody knows since a later paper: in years, and one more. */
const figure = { id: "age", times: 12, plus: 12 } as const;
const length: Fact = {
  ...f.staff,
  id: openFigure(figure.id),
  unit: "items",
  holder: "office",
  max: 1,
};
const layout = new FactLayout([...Object.values(f), length]);
const aged: DateExpression = {
  kind: "later",
  of: { kind: "date", fact: "born" },
  months: null,
  figure,
};
const { condition } = conditionCompiler(layout, []);
const situation = (facts: object) =>
  layout.encode({ applicant: "person", ...facts }, caseDays("2019-09-01"));

function missing(tree: Condition, facts: object) {
  const relevance = new Relevance([condition(tree)], []);
  return layout.names(relevance.slotsOf(relevance.missing(situation(facts)))).toSorted();
}

describe("a length of time that is not known", () => {
  const reached = onOrBefore(aged, asOf);

  test("is counted as the figure says, from the day on", () => {
    const at = (born: string, value: number | null) =>
      condition(reached).test(situation({ born, [length.id]: value }));
    expect(at("2018-09-01", 0)).toBe(2);
    expect(at("2018-09-02", 0)).toBe(0);
    expect(at("2017-09-01", 1)).toBe(2);
    expect(at("2017-09-02", 1)).toBe(0);
    expect(at("2017-09-01", null)).toBe(1);
  });

  test("and the day from which it runs are both what is missing", () => {
    expect(missing(reached, {})).toEqual(["born", length.id]);
    expect(missing(reached, { [length.id]: 1 })).toEqual(["born"]);
    expect(missing(reached, { born: "2018-09-01" })).toEqual([length.id]);
  });

  test("has a name, or the rules are refused", () => {
    const nameless = { kind: "later", of: { kind: "date", fact: "born" }, months: null } as const;
    expect(() => condition(onOrBefore(nameless, asOf))).toThrow(
      "A length that is not known has no name",
    );
  });

  test("is no length from the day of evaluation, which stands alone", () => {
    const fromThen = { ...aged, of: asOf };
    expect(() => condition(onOrBefore(f.born, fromThen))).toThrow("alone");
  });

  test("is tried at its shortest and its longest, and at nothing else", () => {
    const born = "2018-01-01";
    const long = before(asOf, aged);
    const never = any(all(long, reached, yes(f.open)), yes(f.other));
    expect(missing(never, { born })).toEqual(["other"]);
    const short = any(all(reached, onOrAfter(aged, "2019-01-01"), yes(f.open)), yes(f.other));
    expect(missing(short, { born })).toEqual([length.id, "open", "other"]);
    const longest = any(all(long, onOrBefore(aged, "2020-01-01"), yes(f.open)), yes(f.other));
    expect(missing(longest, { born })).toEqual([length.id, "open", "other"]);
  });
});
