import { describe, expect, it } from "vitest";
import type { DatedRow } from "../dated";
import { layOut } from "./layout";

const row = (opens: string | null, closes: string | null): DatedRow => ({
  programme: "startup-subsidy",
  opens,
  closes,
  pending: [],
  needs: null,
});

describe("the picture of the days", () => {
  it("puts each day where it belongs between the assessment date and the last day", () => {
    const { today, bars } = layOut(
      [row("2026-04-11", "2026-07-20"), row("2026-10-28", null)],
      "2026-01-01",
    );
    // 100, 200 and 300 days of 300 between 3 and 87 percent.
    expect(today).toBe(3);
    expect(bars).toEqual([
      { from: 31, to: 59, already: false, onwards: false },
      { from: 87, to: 100, already: false, onwards: true },
    ]);
  });

  it("starts what is open already at the assessment date", () => {
    const { bars } = layOut([row(null, "2026-12-31")], "2026-01-01");
    expect(bars).toEqual([{ from: 3, to: 87, already: true, onwards: false }]);
  });

  it("points to days more than three years off, and is not stretched by them", () => {
    const near = row("2026-04-11", "2026-07-20");
    const { bars } = layOut([near, row(null, "2029-01-02")], "2026-01-01");
    expect(bars).toEqual([
      { from: expect.closeTo(45), to: 87, already: false, onwards: false },
      { from: 3, to: 100, already: true, onwards: true },
    ]);
    const [, within] = layOut([near, row(null, "2029-01-01")], "2026-01-01").bars;
    expect(within).toEqual({ from: 3, to: 87, already: true, onwards: false });
  });

  it("points to what opens far off, and has a year to show where nothing is near", () => {
    const { bars, ticks } = layOut([row("2039-03-01", null)], "2026-01-15");
    expect(bars).toEqual([{ from: 87, to: 100, already: false, onwards: true }]);
    expect(ticks.at(-1)).toMatchObject({ year: 2027, month: 1 });
  });

  it("shows a window of one day, and one that ends on the assessment date", () => {
    const { bars } = layOut(
      [row("2026-04-11", "2026-04-11"), row(null, "2026-01-01"), row("2026-10-28", null)],
      "2026-01-01",
    );
    expect(bars.map(({ from, to }) => to - from)).toEqual([1.5, 1.5, 13]);
  });

  it.each([
    ["2026-11-23", "2026-12-05"],
    ["2026-11-23", "2027-03-23"],
    ["2026-11-23", "2028-01-23"],
    ["2026-01-01", "2029-01-01"],
    ["2026-12-31", "2027-01-31"],
  ])("from %s to %s has labels that do not touch, all inside", (asOf, last) => {
    const { ticks, bars } = layOut([row(null, last)], asOf);
    const labels = ticks.flatMap(({ at, label }) =>
      label === null
        ? []
        : [label === "start" ? ([at, at + 26] as const) : ([at - 26, at] as const)],
    );
    expect(labels.length).toBeGreaterThan(0);
    labels.forEach(([from, to], index) => {
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(100);
      if (index > 0) expect(from).toBeGreaterThan(labels[index - 1]?.[1] ?? 0);
    });
    expect(ticks.length).toBeLessThanOrEqual(4);
    for (const { from, to } of bars) expect(to).toBeGreaterThan(from);
  });

  it("puts the label of a late tick before it, and leaves it out where there is no room", () => {
    expect(layOut([row(null, "2026-12-05")], "2026-11-05").ticks).toMatchObject([
      { month: 12, label: "end" },
    ]);
    expect(layOut([row(null, "2027-02-10")], "2026-11-23").ticks).toMatchObject([
      { month: 12, label: "start" },
      { month: 1, label: "start" },
      { month: 2, label: null },
    ]);
  });

  it("marks months where there are few, years where there are many", () => {
    expect(layOut([row(null, "2027-03-23")], "2026-11-23").ticks).toMatchObject([
      { year: 2027, month: 1, label: "start" },
      { year: 2027, month: 3, label: "start" },
    ]);
    expect(layOut([row(null, "2029-11-23")], "2026-11-23").ticks).toMatchObject([
      { year: 2027, month: null },
      { year: 2028, month: null },
      { year: 2029, month: null },
    ]);
  });
});
