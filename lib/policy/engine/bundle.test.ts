import { describe, expect, test } from "vitest";
import { bundle, type Candidate } from "./bundle";

const why = "只能选一个";
const pair = { pair: ["a", "b"], clause: null, why } as const;

function candidate(programme: string, yuan: number | null, rest: Partial<Candidate> = {}) {
  return {
    programme,
    yuan,
    kind: "subsidy",
    counted: true,
    sure: true,
    direct: true,
    amountKind: yuan === null ? "schedule" : "fixed",
    ...rest,
  } satisfies Candidate;
}

describe("two that may not be taken together", () => {
  test("the larger is taken, the difference is exact", () => {
    const { choices, best } = bundle([candidate("a", 0.3), candidate("b", 0.1)], [pair]);
    expect(choices).toEqual([{ pair: ["a", "b"], take: "a", differenceYuan: 0.2 }]);
    expect(best).toMatchObject({ programmes: ["a"], totalYuan: 0.3 });
  });

  test("the larger is taken also where it is named second, or one is not known", () => {
    const second = bundle([candidate("a", 0.1), candidate("b", 0.3)], [pair]);
    expect(second.choices).toEqual([{ pair: ["a", "b"], take: "b", differenceYuan: 0.2 }]);
    expect(second.best).toMatchObject({ programmes: ["b"], totalYuan: 0.3 });
    const unknown = bundle([candidate("a", null), candidate("b", 500)], [pair]);
    expect(unknown.choices).toEqual([{ pair: ["a", "b"], take: null, differenceYuan: null }]);
    expect(unknown.best).toMatchObject({ programmes: [], undecided: [["a", "b"]] });
  });

  test("no other is shown where the larger is sure, or neither is", () => {
    for (const sure of [true, false]) {
      const { best } = bundle(
        [candidate("a", 900, { sure }), candidate("b", 500, { sure })],
        [pair],
      );
      expect(best).toMatchObject({ programmes: ["a"], alternatives: [] });
    }
    const unsure = bundle([candidate("a", 900), candidate("b", 500, { sure: false })], [pair]);
    expect(unsure.best.alternatives).toEqual([]);
  });

  test("the order of programmes and pairs changes nothing but the order", () => {
    const other = { ...pair, pair: ["c", "d"] as const };
    const all = [candidate("a", 5), candidate("b", 7), candidate("c", 1), candidate("d", 1)];
    const forwards = bundle(all, [pair, other]);
    const backwards = bundle([...all].reverse(), [other, pair]);
    expect(backwards.choices).toEqual(forwards.choices);
    expect(backwards.best.totalYuan).toBe(forwards.best.totalYuan);
    expect([...backwards.best.programmes].reverse()).toEqual(forwards.best.programmes);
  });

  test("equal figures: neither is preferred, one is counted once", () => {
    const { choices, best } = bundle([candidate("a", 500), candidate("b", 500)], [pair]);
    expect(choices).toEqual([{ pair: ["a", "b"], take: null, differenceYuan: 0 }]);
    expect(best).toMatchObject({ programmes: ["a"], totalYuan: 500 });
    const sureSecond = bundle([candidate("a", 500, { sure: false }), candidate("b", 500)], [pair]);
    expect(sureSecond.best).toMatchObject({ programmes: ["b"], totalYuan: 500 });
  });

  test("a figure that is not known leaves the choice to the applicant", () => {
    const { choices, best } = bundle([candidate("a", 500), candidate("b", null)], [pair]);
    expect(choices).toEqual([{ pair: ["a", "b"], take: null, differenceYuan: null }]);
    expect(best).toMatchObject({ programmes: [], totalYuan: 0, undecided: [["a", "b"]] });
  });

  test("where the larger still waits for an office, the sure one is shown with what it gives less", () => {
    const { best } = bundle([candidate("a", 900, { sure: false }), candidate("b", 500)], [pair]);
    expect(best).toMatchObject({
      programmes: ["a"],
      totalYuan: 0,
      alternatives: [{ insteadOf: "a", programme: "b", differenceYuan: 400 }],
    });
  });

  test("no choice where only one of the pair can be had", () => {
    expect(bundle([candidate("a", 5)], [pair]).choices).toEqual([]);
  });
});

test("only sure, direct figures of subsidies, refunds and awards are added", () => {
  const { best } = bundle(
    [
      candidate("subsidy", 0.1),
      candidate("ceiling", 0.2, { amountKind: "upTo" }),
      candidate("refund", 10, { kind: "refund" }),
      candidate("award", 100, { kind: "award" }),
      candidate("loan", 150000, { kind: "loan", amountKind: "upTo" }),
      candidate("tax", 20000, { kind: "tax", amountKind: "upTo" }),
      candidate("floor", 4000, { amountKind: "atLeast" }),
      candidate("unsure", 5000, { sure: false }),
      candidate("through-host", 880, { direct: false }),
    ],
    [],
  );
  expect(best.programmes).toHaveLength(9);
  expect(best.totalYuan).toBe(110.3);
});
