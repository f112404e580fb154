import { describe, expect, test } from "vitest";
import type { Condition } from "./language/condition";
import {
  all,
  any,
  asOf,
  atLeast,
  atMost,
  between,
  equals,
  lowerThan,
  moreThan,
  onOrAfter,
  parameter,
  sum,
  times,
  yes,
} from "./language/constructors";
import { nearest, numberGap } from "./shortfalls";
import { compiled, fixture as f, layout, row } from "./testing/fixture";

function gap(tree: Condition, facts = {}, day = "2019-09-01") {
  const condition = compiled(tree);
  const thresholds = condition.leaves.flatMap(({ threshold }) => (threshold ? [threshold] : []));
  const found = numberGap(thresholds, condition, row(day, facts));
  return found && [layout.fact(found.slot).id, found.have, found.need];
}

/** The nearest number of staff by the only comparison of a condition. */
function nearestStaff(tree: Condition, facts = {}) {
  const [threshold] = compiled(tree).leaves.flatMap(({ threshold: one }) => (one ? [one] : []));
  if (!threshold) throw new Error("no comparison");
  return nearest(threshold, [layout.slot("staff")], row("2019-09-01", { staff: 3, ...facts }));
}

test("no number is the nearest where none satisfies, moves it or can be told", () => {
  expect(nearestStaff(equals(times(2, f.staff), 10))).toBe(5);
  expect(nearestStaff(equals(times(2, f.staff), 9))).toBeNull();
  expect(nearestStaff(atLeast(f.hired, 5), { hired: 3 })).toBeNull();
  expect(nearestStaff(atLeast(f.staff, f.hired))).toBeNull();
});

describe("how far a number is from its threshold", () => {
  test("at least and more than, at most and lower than", () => {
    expect(gap(atLeast(f.staff, 5), { staff: 3 })).toEqual(["staff", 3, 5]);
    expect(gap(moreThan(f.staff, 5), { staff: 3 })).toEqual(["staff", 3, 6]);
    expect(gap(atMost(f.staff, 5), { staff: 9 })).toEqual(["staff", 9, 5]);
    expect(gap(lowerThan(f.staff, 5), { staff: 9 })).toEqual(["staff", 9, 4]);
  });

  test("money moves by the fen", () => {
    expect(gap(moreThan(f.paid, 0), { paid: 0 })).toEqual(["paid", 0, 1]);
    expect(gap(atLeast(f.paid, 5), { paid: 3 })).toEqual(["paid", 300, 500]);
    expect(gap(atMost(f.paid, 0.29), { paid: 3.01 })).toEqual(["paid", 301, 29]);
  });

  test("a dated figure is a threshold for the fact beside it", () => {
    const below = lowerThan(parameter("wage"), f.paid);
    expect(gap(below, { paid: 1000 })).toEqual(["paid", 100_000, 176_051]);
  });

  test("a range, from either side", () => {
    expect(gap(between(f.staff, 3, 12), { staff: 1 })).toEqual(["staff", 1, 3]);
    expect(gap(between(f.staff, 3, 12), { staff: 14 })).toEqual(["staff", 14, 12]);
  });

  test("a share of another number is rounded to whole people", () => {
    const share = any(
      atLeast(times(100, f.hired), times(25, f.staff)),
      all(moreThan(f.staff, 100), atLeast(times(100, f.hired), times(15, f.staff))),
    );
    expect(gap(share, { hired: 20, staff: 100 })).toEqual(["hired", 20, 25]);
    expect(gap(share, { hired: 15, staff: 101 })).toEqual(["hired", 15, 16]);
  });

  test("a rate that must stay below another", () => {
    const low = any(
      equals(f.hired, 0),
      lowerThan(times(100, f.hired), times(f.rate, sum(f.hired, f.staff))),
    );
    expect(gap(low, { hired: 5, staff: 95, rate: 3.3 })).toEqual(["hired", 5, 3]);
    expect(gap(low, { hired: 1, staff: 9, rate: 3.3 })).toEqual(["hired", 1, 0]);
  });

  test("the threshold that holds on the day counts", () => {
    const eased = any(
      all(onOrAfter("2020-12-31", asOf), atLeast(f.staff, 12)),
      atLeast(f.staff, 36),
    );
    expect(gap(eased, { staff: 10 }, "2020-12-31")).toEqual(["staff", 10, 12]);
    expect(gap(eased, { staff: 10 }, "2021-01-01")).toEqual(["staff", 10, 36]);
  });

  test("an exact number, from either side", () => {
    expect(gap(equals(f.staff, 5), { staff: 3 })).toEqual(["staff", 3, 5]);
    expect(gap(equals(f.staff, 5), { staff: 9 })).toEqual(["staff", 9, 5]);
    expect(gap(equals(times(2, f.staff), 5), { staff: 3 })).toBeNull();
  });

  test("of several lines the nearest, of two equally near the first", () => {
    const outside = any(atMost(f.staff, 1), atLeast(f.staff, 7));
    expect(gap(outside, { staff: 5 })).toEqual(["staff", 5, 7]);
    expect(gap(outside, { staff: 3 })).toEqual(["staff", 3, 1]);
    expect(gap(outside, { staff: 4 })).toEqual(["staff", 4, 1]);
    expect(gap(any(atLeast(f.staff, 7), atMost(f.staff, 1)), { staff: 4 })).toEqual([
      "staff",
      4,
      7,
    ]);
    expect(gap(any(atLeast(f.staff, 7), atMost(f.staff, 1)), { staff: 5 })).toEqual([
      "staff",
      5,
      7,
    ]);
  });

  test("a threshold that no whole number reaches does not hide another", () => {
    const either = any(equals(times(2, f.staff), 5), lowerThan(f.staff, 1));
    expect(gap(either, { staff: 3 })).toEqual(["staff", 3, 0]);
  });

  test("nothing is said that would take a number below zero", () => {
    expect(gap(atMost(f.staff, 0), { staff: 3 })).toEqual(["staff", 3, 0]);
    expect(gap(lowerThan(f.staff, 0), { staff: 3 })).toBeNull();
  });

  test("nothing is said where no number helps", () => {
    expect(gap(yes(f.open), { open: false })).toBeNull();
    expect(gap(all(yes(f.open), atLeast(f.staff, 5)), { open: false, staff: 3 })).toBeNull();
  });
});
