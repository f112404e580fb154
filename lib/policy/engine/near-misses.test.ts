import { describe, expect, test } from "vitest";
import type { Condition } from "./language/condition";
import {
  all,
  any,
  asOf,
  assessed,
  atLeast,
  atMost,
  equals,
  has,
  later,
  lowerThan,
  moreThan,
  no,
  not,
  oneOf,
  onOrBefore,
  times,
  when,
  years,
  yes,
} from "./language/constructors";
import type { Fact, FactValue } from "./language/fact";
import { createPlanner } from "./plan";
import { fixture } from "./testing/fixture";
import { requirement, rulesOf } from "./testing/rules";

const act = "做一件事";

/** The invented facts, some of which applicants can change. */
const f = {
  ...fixture,
  open: { ...fixture.open, change: { to: true, act, dates: ["registered"] } },
  other: { ...fixture.other, change: { to: false, act } },
  staff: { ...fixture.staff, max: 50, change: { to: "more", act } },
  hired: { ...fixture.hired, change: { to: "either", act, moves: ["staff"] } },
  paid: { ...fixture.paid, min: 1, max: 10, change: { to: "less", act } },
  colour: {
    ...fixture.colour,
    change: {
      to: ["red", "blue"],
      from: ["green", "blue"],
      act,
      dates: ["left"],
      brings: [{ fact: "official", to: true }],
    },
  },
  papers: { ...fixture.papers, change: { to: ["a", "b"], act } },
} as const;
const facts = Object.values(f) as readonly Fact[];

/** What would open a programme that asks these: each way as its changes, `fact → value`. */
function waysTo(tests: readonly Condition[], stated: Readonly<Record<string, FactValue>>) {
  const requirements = tests.map((test, position) => requirement(`r${position}`, test));
  const plan = createPlanner(rulesOf([{ requirements }], { facts }));
  return plan({ applicant: "person", ...stated }, "2019-09-01").nearMisses;
}
const changesTo = (...of: Parameters<typeof waysTo>) =>
  waysTo(...of).map(({ changes }) => changes.map(({ fact, to }) => [fact, to]));

describe("an answer of yes or no", () => {
  test("is changed only to what it can become, and brings its dates", () => {
    expect(waysTo([yes(f.open)], { open: false, registered: "2015-01-01" })).toMatchObject([
      {
        changes: [
          {
            fact: "open",
            from: false,
            to: true,
            others: [],
            brings: [{ fact: "registered", to: "2019-09-01" }],
          },
        ],
        verdict: "eligible",
      },
    ]);
    expect(waysTo([no(f.open)], { open: true })).toEqual([]);
    expect(changesTo([no(f.other)], { other: true })).toEqual([[["other", false]]]);
    expect(waysTo([yes(f.other)], { other: false })).toEqual([]);
  });

  test("that is not stated stays unstated", () => {
    expect(waysTo([yes(f.open), atLeast(f.staff, 5)], { staff: 5 })).toEqual([]);
    expect(waysTo([yes(f.open), atLeast(f.staff, 5)], { staff: 3 })).toMatchObject([
      { changes: [{ fact: "staff", to: 5 }], verdict: "unknown", missing: ["open"] },
    ]);
  });

  test("may help by the day that it brings", () => {
    const fresh = onOrBefore(later(assessed, years(-1)), f.registered);
    expect(changesTo([fresh], { open: false, registered: "2010-01-01" })).toEqual([
      [["open", true]],
    ]);
    expect(waysTo([fresh], { open: true, registered: "2010-01-01" })).toEqual([]);
    expect(waysTo([fresh], { registered: "2010-01-01" })).toEqual([]);
  });
});

describe("a number", () => {
  test("is moved to its threshold, the way it can go and no further than it can be", () => {
    expect(changesTo([atLeast(f.staff, 50)], { staff: 3 })).toEqual([[["staff", 50]]]);
    expect(waysTo([atLeast(f.staff, 51)], { staff: 3 })).toEqual([]);
    expect(waysTo([atMost(f.staff, 5)], { staff: 9 })).toEqual([]);
    expect(changesTo([atMost(f.paid, 1)], { paid: 7.25 })).toEqual([[["paid", 1]]]);
    expect(waysTo([lowerThan(f.paid, 1)], { paid: 7.25 })).toEqual([]);
    expect(changesTo([lowerThan(f.paid, 2.5)], { paid: 7.25 })).toEqual([[["paid", 2.49]]]);
    expect(waysTo([moreThan(f.paid, 8)], { paid: 7.25 })).toEqual([]);
  });

  test("that can go either way goes the way that helps, and others move with it", () => {
    expect(waysTo([atLeast(f.hired, 5)], { hired: 3, staff: 20 })).toMatchObject([
      {
        changes: [
          { fact: "hired", from: 3, to: 5, others: [], brings: [{ fact: "staff", to: 22 }] },
        ],
      },
    ]);
    expect(waysTo([atMost(f.hired, 1)], { hired: 3, staff: 20 })).toMatchObject([
      { changes: [{ fact: "hired", to: 1, brings: [{ fact: "staff", to: 18 }] }] },
    ]);
    expect(waysTo([atLeast(f.hired, 5)], { hired: 3 })).toMatchObject([
      { changes: [{ fact: "hired", to: 5, brings: [] }] },
    ]);
  });

  test("counts what moves with it: of four hired among 20, 25 percent are six among 22", () => {
    const share = atLeast(times(100, f.hired), times(25, f.staff));
    expect(changesTo([share], { hired: 4, staff: 20 })).toEqual([[["hired", 6]]]);
  });

  test("goes to the nearest of several lines that helps", () => {
    const lines = any(atLeast(f.hired, 30), atLeast(f.hired, 12), atMost(f.hired, 1));
    expect(waysTo([lines], { hired: 10 })).toMatchObject([
      { changes: [{ fact: "hired", to: 12, others: [] }] },
    ]);
    expect(changesTo([lines], { hired: 3 })).toEqual([[["hired", 1]]]);
    const odd = any(all(atLeast(f.hired, 12), yes(f.official)), atLeast(f.hired, 30));
    expect(changesTo([odd], { hired: 10, official: false })).toEqual([[["hired", 30]]]);
    expect(changesTo([equals(f.hired, 7)], { hired: 10 })).toEqual([[["hired", 7]]]);
  });

  test("comes no nearer than it must once others are changed", () => {
    const eased = any(atLeast(f.staff, 20), all(yes(f.open), atLeast(f.staff, 8)));
    expect(changesTo([yes(f.open), eased], { open: false, staff: 3 })).toEqual([
      [
        ["open", true],
        ["staff", 8],
      ],
    ]);
  });
});

test("a number is held against the threshold that the other changes make", () => {
  const tests = [yes(f.open), atMost(f.paid, when(yes(f.open), 5, 3))];
  expect(changesTo(tests, { open: false, paid: 9 })).toEqual([
    [
      ["open", true],
      ["paid", 5],
    ],
  ]);
  expect(changesTo(tests, { open: false, paid: 4 })).toEqual([[["open", true]]]);
});

test("one change that meets both lines is enough", () => {
  const tests = [atLeast(f.staff, 5), atMost(f.paid, f.staff)];
  expect(changesTo(tests, { staff: 3, paid: 9 })).toEqual([[["staff", 9]]]);
});

describe("a choice", () => {
  const green = { colour: "green" };

  test("goes from and to what it can, with its dates and answers", () => {
    expect(waysTo([oneOf(f.colour, "red")], green)).toMatchObject([
      {
        changes: [
          {
            fact: "colour",
            from: "green",
            to: "red",
            others: [],
            brings: [
              { fact: "left", to: "2019-09-01" },
              { fact: "official", to: true },
            ],
          },
        ],
      },
    ]);
    expect(waysTo([oneOf(f.colour, "green")], { colour: "blue" })).toEqual([]);
    expect(waysTo([oneOf(f.colour, "blue")], { colour: "red" })).toEqual([]);
    expect(changesTo([oneOf(f.colour, "red")], { colour: "blue" })).toEqual([[["colour", "red"]]]);
  });

  test("names the other options that help as well, its own never among them", () => {
    const others = (colour: string) =>
      waysTo([not(oneOf(f.colour, "green")), yes(f.official)], { colour, official: false }).map(
        ({ changes }) => changes.map((change) => [change.to, change.others]),
      );
    expect(others("green")).toEqual([[["red", ["blue"]]]]);
    expect(others("blue")).toEqual([[["red", []]]]);
  });
});

describe("a set", () => {
  test("gains one of what can be added", () => {
    expect(waysTo([has(f.papers, "a", "b")], { papers: [] })).toMatchObject([
      { changes: [{ fact: "papers", from: [], to: ["a"], others: [["b"]], brings: [] }] },
    ]);
    expect(changesTo([has(f.papers, "b")], { papers: ["c"] })).toEqual([[["papers", ["b", "c"]]]]);
    expect(waysTo([has(f.papers, "c")], { papers: ["a"] })).toEqual([]);
    expect(waysTo([has(f.papers, "c")], { papers: [] })).toEqual([]);
  });
});

describe("several changes", () => {
  test("are as few as will do, and each of them is needed", () => {
    const tests = [any(atLeast(f.staff, 5), yes(f.open)), no(f.other)];
    expect(changesTo(tests, { staff: 3, open: false, other: true })).toEqual([
      [
        ["open", true],
        ["other", false],
      ],
      [
        ["other", false],
        ["staff", 5],
      ],
    ]);
    expect(changesTo(tests, { staff: 3, open: false, other: false })).toEqual([
      [["open", true]],
      [["staff", 5]],
    ]);
  });

  test("are four at most", () => {
    const four = [yes(f.open), no(f.other), atLeast(f.staff, 5), has(f.papers, "a")];
    const stated = { open: false, other: true, staff: 3, papers: [] };
    expect(changesTo(four, stated)).toEqual([
      [
        ["open", true],
        ["other", false],
        ["staff", 5],
        ["papers", ["a"]],
      ],
    ]);
    const five = [...four, oneOf(f.colour, "red")];
    expect(changesTo(five, { ...stated, colour: "green" })).toEqual([]);
  });

  test("are none where a requirement fails that nothing can change", () => {
    const age = atLeast(f.rate, 5);
    expect(waysTo([atLeast(f.staff, 5), age], { staff: 3, rate: 1 })).toEqual([]);
    expect(waysTo([atLeast(f.staff, 5), age], { staff: 3, rate: 5 })).toHaveLength(1);
  });

  test("may leave what a later day cures", () => {
    const tests = [atLeast(f.staff, 5), onOrBefore("2020-01-01", asOf)];
    expect(waysTo(tests, { staff: 3 })).toMatchObject([
      { verdict: "notYet", window: { opens: "2020-01-01" }, changes: [{ fact: "staff", to: 5 }] },
    ]);
  });
});
