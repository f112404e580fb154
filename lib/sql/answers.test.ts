import { expect, test } from "vitest";
import type { Condition, Fact } from "@/lib/policy/engine";
import {
  any,
  asOf,
  assessed,
  has,
  hasAny,
  later,
  not,
  oneOf,
  onOrBefore,
  statedOn,
  years,
} from "@/lib/policy/engine/language/constructors";
import { fixture as f } from "@/lib/policy/engine/testing/fixture";
import { verdictsBy } from "./testing/small";

/** A choice and a set: what is chosen, what is not, and what nobody has said. */

const rules = {
  facts: [
    ...Object.values(f).filter(({ id }) => id !== "papers"),
    { ...f.papers, holder: "office" },
  ] satisfies readonly Fact[],
};
const [yes, no, asked, byOffice] = ["eligible", "ineligible", "unknown", "conditional"];

const colours = ["red", "green", "blue", null].map((colour) => ({ colour }));
test.each<[string, Condition, readonly unknown[]]>([
  ["one", oneOf(f.colour, "red"), [yes, no, no, asked]],
  ["two", oneOf(f.colour, "red", "blue"), [yes, no, yes, asked]],
  ["none of two", not(oneOf(f.colour, "red", "blue")), [no, yes, no, asked]],
  ["any but one", not(oneOf(f.colour, "red")), [no, yes, yes, asked]],
  ["none at all", oneOf(f.colour), [no, no, no, asked]],
  ["not none", not(oneOf(f.colour)), [yes, yes, yes, asked]],
])("of a choice: %s", async (_, condition, wanted) => {
  expect(await verdictsBy([condition], colours)).toEqual(wanted);
});

const sets = [["a"], ["b"], ["a", "c"], [], null].map((papers) => ({ papers }));
test.each<[string, Condition, readonly unknown[]]>([
  ["one", has(f.papers, "a"), [yes, no, yes, no, asked]],
  ["one of two", has(f.papers, "b", "c"), [no, yes, yes, no, asked]],
  ["any", hasAny(f.papers), [yes, yes, yes, no, asked]],
  ["neither of two", not(has(f.papers, "b", "c")), [yes, no, no, yes, asked]],
  ["nothing", not(hasAny(f.papers)), [no, no, no, yes, asked]],
  ["one of none", has(f.papers), [no, no, no, no, asked]],
  ["not one of none", not(has(f.papers)), [yes, yes, yes, yes, asked]],
])("of a set: %s", async (_, condition, wanted) => {
  expect(await verdictsBy([condition], sets)).toEqual(wanted);
  const ofOffice = wanted.map((one) => (one === asked ? byOffice : one));
  expect(await verdictsBy([condition], sets, { rules })).toEqual(ofOffice);
});

const born = { kind: "date", fact: "born" } as const;
const fixed = { kind: "day", value: "2019-02-28" } as const;
test("what is chosen holds beside what time brings", async () => {
  const condition = any(has(f.papers, "a"), oneOf(f.colour, "red"), onOrBefore(f.born, asOf));
  const people = [{ papers: ["a"] }, { colour: "red" }, { born: "2019-09-01" }, {}];
  expect(await verdictsBy([condition], people)).toEqual([yes, yes, yes, asked]);
  const neither = { papers: [], colour: "green", born: "2019-09-02" };
  expect(await verdictsBy([condition], [neither])).toEqual(["notYet"]);
});

test("the day of the assessment is that of the statements, and stays while days are tried", async () => {
  const people = ["2019-09-01", "2019-09-02", null].map((born) => ({ born }));
  for (const day of [assessed, statedOn]) {
    expect(await verdictsBy([onOrBefore(f.born, day)], people)).toEqual([yes, no, asked]);
    expect(await verdictsBy([onOrBefore(day, f.born)], people)).toEqual([yes, yes, asked]);
  }
});

test("a day is on another, before it or after it, whichever side it stands on", async () => {
  const people = ["2019-02-27", "2019-02-28", "2019-03-01", null].map((born) => ({ born }));
  const on: Condition = { op: "date", left: born, relation: "=", right: fixed };
  expect(await verdictsBy([on], people)).toEqual([no, yes, no, asked]);
  expect(await verdictsBy([not(on)], people)).toEqual([yes, no, yes, asked]);
  expect(await verdictsBy([onOrBefore(born, fixed)], people)).toEqual([yes, yes, no, asked]);
  expect(await verdictsBy([onOrBefore(fixed, born)], people)).toEqual([no, yes, yes, asked]);
  expect(await verdictsBy([onOrBefore(fixed, "2019-02-28")], [{}])).toEqual([yes]);
  expect(await verdictsBy([onOrBefore("2019-03-01", fixed)], [{}])).toEqual([no]);
  for (const [relation, held] of [
    [">", [no, no, yes, asked]],
    [">=", [no, yes, yes, asked]],
    ["<", [yes, no, no, asked]],
    ["<=", [yes, yes, no, asked]],
  ] as const) {
    const than: Condition = { op: "date", left: born, relation, right: fixed };
    expect(await verdictsBy([than], people), relation).toEqual(held);
  }
  const yearLater = later("2018-02-28", years(1));
  expect(await verdictsBy([onOrBefore(f.born, yearLater)], people)).toEqual([yes, yes, no, asked]);
  const together = people.map((one) => ({ ...one, left: "2019-02-28" }));
  expect(await verdictsBy([onOrBefore(f.born, f.left)], together)).toEqual([yes, yes, no, asked]);
  expect(await verdictsBy([onOrBefore(f.left, f.born)], together)).toEqual([no, yes, yes, asked]);
});
