import { describe, expect, test } from "vitest";
import { type Day, dayAfter } from "@/lib/policy/engine";
import { fixture as f } from "@/lib/policy/engine/testing/fixture";
import type { Bind, DayStep } from "./calendar";
import { decided, type Logic, truthOf } from "./logic";
import { relations } from "./printer";
import { sqlite } from "./testing/engines";
import { columnAgainst, openBetween, type Turn, turnAgainst, turnsInOrder } from "./turns";

/** Days in two columns, `born` and `other`, around the end of a February. */

const days: readonly Day[] = [20190227, 20190228, 20190301];
const pairs = days.flatMap((born) => days.map((other) => ({ born, other })));
const inPlace: Bind = (sql) => (/^\w+$/.test(sql) ? sql : `(${sql})`);

const column = (sql: "born" | "other", ...steps: DayStep[]) =>
  ({ is: "column", sql, fact: f.born, steps }) as const;
const turn = (sql: "born" | "other", after: boolean, ...steps: DayStep[]): Turn => ({
  of: column(sql, ...steps),
  after,
});

/** Whether a condition holds of each of the pairs. */
async function heldBy(of: Logic): Promise<readonly boolean[]> {
  const engine = await sqlite();
  const values = pairs.map(({ born, other }) => `(${born}, ${other})`).join(", ");
  const rows = await engine.query(
    `WITH days (born, other) AS (VALUES ${values}) SELECT ${truthOf(of)} AS held FROM days`,
  );
  await engine.close();
  return rows.map(({ held }) => held === 1);
}

describe.each([">=", ">", "<=", "<"] as const)("%s", (relation) => {
  const { holds } = relations[relation];

  test.each(days)("of a column, or the day after it, and %i", async (day) => {
    expect(await heldBy(columnAgainst(column("born"), relation, day))).toEqual(
      pairs.map(({ born }) => holds(born - day)),
    );
    for (const after of [false, true]) {
      expect(await heldBy(turnAgainst(turn("born", after), relation, day)), `${after}`).toEqual(
        pairs.map(({ born }) => holds((after ? dayAfter(born) : born) - day)),
      );
    }
  });
});

describe.each([
  [false, false],
  [false, true],
  [true, false],
  [true, true],
])("of two columns, the day after the one (%s) or the other (%s)", (after, otherAfter) => {
  test.each([true, false])("whether the one comes later, on the same day: %s", async (orOn) => {
    const dayOf = (day: Day, later: boolean): Day => (later ? dayAfter(day) : day);
    const of = turnsInOrder(turn("born", after), turn("other", otherAfter), orOn, {
      bind: inPlace,
    });
    expect(await heldBy(of)).toEqual(
      pairs.map(({ born, other }) => {
        const difference = dayOf(born, after) - dayOf(other, otherAfter);
        return orOn ? difference >= 0 : difference > 0;
      }),
    );
  });
});

describe("of one column", () => {
  const order = (one: Turn, other: Turn) =>
    [true, false].map((orOn) => turnsInOrder(one, other, orOn, { bind: inPlace }));
  const [itself, next] = [turn("born", false), turn("born", true)];
  const monthOn = turn("born", false, { later: 1 });

  test("it is known without it which comes later, where months are counted alone", () => {
    expect(order(itself, itself)).toEqual([decided(true), decided(false)]);
    expect(order(next, itself)).toEqual([decided(true), decided(true)]);
    expect(order(itself, next)).toEqual([decided(false), decided(false)]);
    expect(order(monthOn, next)).toEqual([decided(true), decided(true)]);
    expect(order(next, monthOn)).toEqual([decided(false), decided(false)]);
  });

  test("it is not known of the end of a month, nor of more steps than one", () => {
    const others = [
      turn("born", false, { endOf: "month" }),
      turn("born", false, { later: 1 }, { endOf: "month" }),
      turn("born", false, { later: 1 }, { later: 1 }),
      turn("other", false, { later: 1 }),
    ];
    for (const other of others) {
      for (const one of [...order(itself, other), ...order(other, itself)])
        expect(one.is).toBe("test");
    }
  });
});

test("a comparison of two columns asks for those that the applicant can state", () => {
  const office = { ...column("other"), fact: { ...f.born, holder: "office" } } as const;
  expect(openBetween([column("born")])).toEqual({ open: "born IS NULL", office: false });
  expect(openBetween([column("born"), column("other")])).toEqual({
    open: "(born IS NULL OR other IS NULL)",
    office: false,
  });
  expect(openBetween([column("born"), office])).toEqual({ open: "born IS NULL", office: true });
  expect(openBetween([office])).toEqual({ open: null, office: true });
});
