import { describe, expect, test } from "vitest";
import { all, exactly } from "../language/constructors";
import type { LawChange } from "../language/law";
import { figureOf } from "../testing/papers";
import { requirement } from "../testing/rules";
import { programmeOf, programmesOf, touches } from "./touches";

const rules = { figures: [figureOf("staff"), figureOf("share", { programmes: ["one", "two"] })] };
const line = requirement("r", all());
const becomes = { kind: "fixed", yuan: exactly(1), words: "元" } as const;

const ofOne: readonly LawChange[] = [
  { relax: "one", requirement: line },
  { replace: "one", requirement: line },
  { add: "one", requirement: line },
  { drop: "one", requirement: line },
  { options: "one", requirement: line, fact: "papers", members: ["a"] },
  { period: "one", to: "2020-12-31" },
  { end: "one" },
  { amount: "one", becomes },
  { papers: "one", materials: [] },
];

describe("the programmes that a change is about", () => {
  test.each(ofOne)("are the one that it names", (change) => {
    expect(programmeOf(change)).toBe("one");
    expect(programmesOf(change, rules)).toEqual(["one"]);
    expect(touches(change, "one", rules)).toBe(true);
    expect(touches(change, "two", rules)).toBe(false);
  });

  test("are those for which its figure counts", () => {
    const change: LawChange = { set: "share", value: 8 };
    expect(programmeOf(change)).toBeNull();
    expect(programmesOf(change, rules)).toEqual(["one", "two"]);
    expect(touches(change, "two", rules)).toBe(true);
    expect(touches(change, "invented", rules)).toBe(false);
  });

  test("are none of a figure that does not exist, and of a district's name", () => {
    expect(programmesOf({ set: "nothing", value: 1 }, rules)).toEqual([]);
    const name: LawChange = { names: "red", name: "红旗" };
    expect(programmeOf(name)).toBeNull();
    expect(programmesOf(name, rules)).toEqual([]);
  });
});
