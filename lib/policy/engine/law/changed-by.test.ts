import { describe, expect, test } from "vitest";
import { changeOf, figureOf, papersOf } from "../testing/papers";
import { rulesOf } from "../testing/rules";
import { changedByOf } from "./changed-by";

const shared = figureOf("share", { programmes: ["one", "two"] });
const rules = rulesOf([], {
  figures: [shared],
  instruments: papersOf(
    changeOf("national", { set: "share", value: 8 }, {}, { id: "of both" }),
    changeOf("league", { end: "one" }, { districts: ["red"] }, { id: "in red" }),
    changeOf("league", { papers: "one", materials: [] }, {}, { id: "materials" }),
    changeOf("league", { names: "red", name: "红旗" }, {}, { id: "names" }),
  ),
  law: "amended",
});

describe("the papers that touch a programme", () => {
  const changedBy = changedByOf(rules);

  test("are those of its figures and of itself, in the order of the rules", () => {
    expect(changedBy("one", "red")).toEqual(["of both", "in red"]);
    expect(changedBy("two", "red")).toEqual(["of both"]);
    expect(changedBy("three", "red")).toEqual([]);
  });

  test("are those for the stated district; where none is stated, for any", () => {
    expect(changedBy("one", "green")).toEqual(["of both"]);
    expect(changedBy("one", undefined)).toEqual(["of both", "in red"]);
  });

  test("are named where one of several amendments touches it", () => {
    const { instrument } = changeOf("league", { end: "two" }, {}, { id: "several" });
    const several = {
      ...instrument,
      amendments: [
        ...instrument.amendments,
        { from: "2021-01-01", changes: [{ end: "three" }, { end: "one" }] },
      ],
    };
    const of = changedByOf({ ...rules, instruments: [several] });
    expect([of("one", "red"), of("two", "red")]).toEqual([["several"], ["several"]]);
  });

  test("are none by the document alone", () => {
    expect(changedByOf({ ...rules, law: "document" })("one", "red")).toEqual([]);
  });
});
