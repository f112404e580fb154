import { describe, expect, test } from "vitest";
import { compileAmount } from "./amounts";
import type { NumberExpression } from "./language/condition";
import {
  atLeast,
  equals,
  exactly,
  oneOf,
  parameter,
  percentOf,
  smallest,
  stated,
  times,
  when,
  wholePart,
  yes,
} from "./language/constructors";
import { context, fixture as f, names, row } from "./testing/fixture";

const words = "金额";

function amount(yuan: NumberExpression, facts = {}, day = "2019-09-01") {
  return compileAmount({ kind: "fixed", yuan, words }, context).yuan(row(day, facts));
}

function needs(yuan: NumberExpression, facts = {}) {
  const slots = new Set<number>();
  compileAmount({ kind: "fixed", yuan, words }, context).needs(row("2019-09-01", facts), (slot) =>
    slots.add(slot),
  );
  return names(slots);
}

describe("figures are exact", () => {
  test.each([
    [0.01, 0.01],
    [0.03, 0.02],
    [12345.67, 6172.84],
    [1.15, 0.58],
    [999999999999.99, 500000000000],
  ])("half of %d is %d: half a fen rounds up", (paid, half) => {
    expect(amount(percentOf(50, stated(f.paid)), { paid })).toBe(half);
  });

  test("one percent rounds at half a fen", () => {
    expect(amount(percentOf(1, f.paid), { paid: 0.49 })).toBe(0);
    expect(amount(percentOf(1, f.paid), { paid: 0.5 })).toBe(0.01);
  });

  test("whole people, rounded down before they are paid for", () => {
    const heads = (share: number) => times(800, wholePart(times(share, f.staff)));
    expect(amount(heads(0.7), { staff: 10 })).toBe(5600);
    expect(amount(heads(0.7), { staff: 9 })).toBe(4800);
    expect(amount(heads(0.6), { staff: 5 })).toBe(2400);
  });

  test("the smaller of two", () => {
    expect(amount(smallest(f.paid, times(800, f.staff)), { paid: 799.99, staff: 1 })).toBe(799.99);
    expect(amount(smallest(f.paid, times(800, f.staff)), { paid: 800.01, staff: 1 })).toBe(800);
  });
});

describe("dated figures", () => {
  test("the value of the assessment date", () => {
    expect(amount(times(parameter("wage"), 0.5), {}, "2019-12-31")).toBe(880.25);
    expect(amount(times(parameter("wage"), 0.5), {}, "2020-01-01")).toBe(990);
  });

  test("no figure for a day without a value", () => {
    expect(amount(parameter("wage"), {}, "2018-12-31")).toBeNull();
  });
});

describe("a figure that depends on the case", () => {
  const byColour = when(oneOf(f.colour, "red"), 1000, when(yes(f.open), times(2, f.staff), 1500));

  test("the first case that holds", () => {
    expect(amount(byColour, { colour: "red" })).toBe(1000);
    expect(amount(byColour, { colour: "blue", open: true, staff: 7 })).toBe(14);
    expect(amount(byColour, { colour: "blue", open: false })).toBe(1500);
    expect(amount(byColour, { open: false })).toBeNull();
  });

  test("only facts that can change it are needed", () => {
    expect(needs(byColour)).toEqual(["colour", "open", "staff"]);
    expect(needs(byColour, { colour: "red" })).toEqual([]);
    expect(needs(byColour, { colour: "blue", open: true })).toEqual(["staff"]);
    expect(needs(byColour, { colour: "blue", open: true, staff: 7 })).toEqual([]);
    expect(needs(byColour, { colour: "blue", open: false })).toEqual([]);
    expect(needs(byColour, { open: false })).toEqual(["colour"]);
    expect(needs(when(equals(f.staff, 0), 1, 2), { staff: 0 })).toEqual([]);
    expect(needs(exactly(5000))).toEqual([]);
    expect(needs(when(atLeast(f.staff, f.hired), 1, 2), { staff: 3 })).toEqual(["hired"]);
  });
});
