import { describe, expect, test } from "vitest";
import {
  all,
  any,
  asOf,
  atLeast,
  atMost,
  between,
  equals,
  has,
  later,
  lowerThan,
  months,
  moreThan,
  not,
  oneOf,
  onOrAfter,
  onOrBefore,
  percentOf,
  sum,
  times,
  yes,
} from "../language/constructors";
import { fixture as f } from "../testing/fixture";
import { rulesOf } from "../testing/rules";
import { refusedBy } from "./relaxation";

const rules = rulesOf([]);
const refused = (
  ...[old, line]: [Parameters<typeof refusedBy>[0], Parameters<typeof refusedBy>[1]]
) => refusedBy(old, line, rules);

describe("a line that takes whoever the old one takes", () => {
  test.each([
    ["the same", atLeast(f.staff, 5), atLeast(f.staff, 5)],
    ["fewer are enough", atLeast(f.staff, 5), atLeast(f.staff, 4)],
    ["nothing is asked", atLeast(f.staff, 5), all()],
    ["either is enough", yes(f.open), any(yes(f.open), yes(f.other))],
    ["more of a set", has(f.papers, "a"), has(f.papers, "a", "b")],
    [
      "a smaller share",
      atLeast(f.hired, percentOf(25, f.staff)),
      atLeast(f.hired, percentOf(15, f.staff)),
    ],
  ])("refuses nobody: %s", (_, old, line) => {
    expect(refused(old, line)).toBeNull();
  });
});

describe("a line that refuses somebody shows who", () => {
  test.each([
    ["one more", atLeast(f.staff, 5), atLeast(f.staff, 6), { staff: 5 }],
    ["one less", atMost(f.staff, 5), atMost(f.staff, 4), { staff: 5 }],
    ["the line itself", atLeast(f.staff, 5), moreThan(f.staff, 5), { staff: 5 }],
    ["another question", yes(f.open), yes(f.other), { open: true, other: false }],
    ["fewer of a set", has(f.papers, "a", "b"), has(f.papers, "a"), { papers: ["b"] }],
    [
      "fewer of a choice",
      oneOf(f.colour, "red", "green"),
      oneOf(f.colour, "red"),
      { colour: "green" },
    ],
  ])("%s", (_, old, line, example) => {
    expect(refused(old, line)).toEqual(example);
  });

  test("by days, with both of them", () => {
    const within = (count: number) => onOrBefore(asOf, later(f.left, months(count)));
    expect(refused(within(24), within(24))).toBeNull();
    expect(refused(within(12), within(24))).toBeNull();
    const example = refused(within(24), within(12));
    expect(Object.keys(example ?? {})).toEqual(["left"]);
    expect(String(example?.left)).toMatch(/^201[78]-\d\d-\d\d$/);
    const since = (count: number) => onOrAfter(f.registered, later(f.left, months(count)));
    expect(refused(since(6), since(5))).toBeNull();
    expect(Object.keys(refused(since(6), since(7)) ?? {}).sort()).toEqual(["left", "registered"]);
  });

  test("by the day on which the document was issued, where a day is asked for", () => {
    const before2019 = onOrAfter(f.left, "2019-06-18");
    expect(refused(before2019, onOrAfter(f.left, "2019-06-19"))).toEqual({ left: "2019-06-18" });
  });

  test("by shares of heads that only some numbers tell apart", () => {
    const share = (percent: number) => atLeast(f.hired, percentOf(percent, f.staff));
    const example = refused(share(25), share(26));
    expect(example).not.toBeNull();
    const [hired, staff] = [Number(example?.hired), Number(example?.staff)];
    expect(100 * hired >= 25 * staff && 100 * hired < 26 * staff).toBe(true);
    const large = (least: number) =>
      any(
        all(moreThan(f.staff, least), atLeast(f.hired, percentOf(15, f.staff))),
        atLeast(f.hired, percentOf(25, f.staff)),
      );
    expect(refused(large(100), large(99))).toBeNull();
    expect(refused(large(99), large(100))).toMatchObject({ staff: 100 });
    expect(refused(large(100), large(101))).toMatchObject({ staff: 101 });
    const few = refused(share(1), share(1.5));
    expect([Number(few?.hired), Number(few?.staff)]).toEqual([1, 75]);
  });

  test("by a hundredth, in the unit of the fact", () => {
    for (const percent of [0.07, 1.1, 5.5, 100]) {
      const less = Number((percent - 0.01).toFixed(2));
      expect(refused(atMost(f.rate, percent), atMost(f.rate, less))).toEqual({ rate: percent });
    }
    const whole = between(sum(f.rate), sum(7), sum(8));
    expect(refused(whole, lowerThan(sum(f.rate), sum(7)))).toEqual({ rate: 7 });
  });

  test("within the bounds of the fact: nobody has 101 %", () => {
    expect(refused(atLeast(f.rate, 5), between(f.rate, 3, 100))).toBeNull();
    expect(refused(atLeast(f.rate, 5), between(f.rate, 3, 99.99))).toEqual({ rate: 100 });
    expect(refused(atLeast(f.rate, 5), between(sum(f.rate), sum(3), sum(100)))).toBeNull();
    expect(refused(atMost(f.staff, 5), between(f.staff, 0, 5))).toBeNull();
    expect(refused(atMost(f.staff, 5), between(f.staff, 1, 5))).toEqual({ staff: 0 });
    const facts = [...rules.facts, { ...f.rate, id: "least", min: 3 }];
    const own = { kind: "number", fact: "least" } as const;
    const of = (least: number) =>
      refusedBy(atMost(own, 5), between(own, least, 5), { ...rules, facts });
    expect(of(3)).toBeNull();
    expect(of(3.01)).toEqual({ least: 3 });
  });

  test("by one answer of several that are asked", () => {
    const both = all(atLeast(f.staff, 5), yes(f.open), oneOf(f.colour, "red"));
    expect(refused(both, all(atLeast(f.staff, 6), yes(f.open)))).toEqual({
      staff: 5,
      open: true,
      colour: "red",
    });
  });
});

test("what only the last of very many cases would show is taken to relax", () => {
  const { staff, hired, paid } = f;
  const anything = all(atLeast(staff, 0), atLeast(hired, 0), atLeast(paid, 0));
  const notThousand = not(equals(times(staff, 2), sum(2000)));
  expect(refused(atLeast(staff, 0), notThousand)).toEqual({ staff: 1000 });
  expect(refused(anything, notThousand)).toBeNull();
});
