import { expect, test } from "vitest";
import { type Day, dayAfter, dayBefore } from "@/lib/policy/engine";
import {
  type Bind,
  type DayStep,
  dayBeforeSql,
  lastBefore,
  lastUpTo,
  stepped,
  steppedSql,
} from "./calendar";
import { engines, fill } from "./testing/engines";

/** Every day of these years: of a century that has 29 February and of one that has not. */
function daysOf(...years: readonly number[]): readonly Day[] {
  return years.flatMap((year) => {
    const days: Day[] = [];
    for (let day = year * 10000 + 101; day < (year + 1) * 10000; day = dayAfter(day))
      days.push(day);
    return days;
  });
}

const days = [...daysOf(1899, 1900, 1996, 1999, 2000, 2019, 2020, 2023, 2024), 99991231, 10101];

const ways: readonly (readonly DayStep[])[] = [
  [],
  ...[1, 6, 11, 12, 18, 24, 35, 36, 48, 192, 300].map((later) => [{ later }]),
  [{ endOf: "month" }],
  [{ endOf: "year" }],
  [{ later: 35 }, { endOf: "month" }],
  [{ endOf: "month" }, { later: 1 }],
  [{ later: 24 }, { endOf: "year" }, { later: 1 }],
];

/** Without names: each expression stands where it is used. */
const inPlace: Bind = (sql) => (/^\w+$/.test(sql) ? sql : `(${sql})`);

test("SQL reckons days as the law does, the day after and the day before", async () => {
  const all = await engines();
  for (const engine of all) {
    await engine.run("CREATE TABLE days (day INTEGER)");
    await fill(
      engine,
      "days",
      ["day"],
      days.map((day) => [day]),
    );
    for (const steps of ways) {
      const plain = steppedSql("day", steps, false, inPlace);
      const after = steppedSql("day", steps, true, inPlace);
      const rows = await engine.query(
        `SELECT day, ${plain} AS plain, ${after} AS after, ${dayBeforeSql("day")} AS before FROM days ORDER BY day`,
      );
      const wanted = [...days]
        .sort((a, b) => a - b)
        .map((day) => {
          const plain = stepped(day, steps);
          return { day, plain, after: dayAfter(plain), before: dayBefore(day) };
        });
      expect(rows, `${engine.name} ${JSON.stringify(steps)}`).toEqual(wanted);
    }
    await engine.close();
  }
});

test.each(ways.map((steps) => [JSON.stringify(steps), steps] as const))(
  "finds the last day that comes to a day or an earlier one: %s",
  (_, steps) => {
    for (const day of daysOf(1900, 2000, 2019)) {
      const last = lastUpTo(day, steps);
      expect(stepped(last, steps) <= day).toBe(true);
      expect(stepped(dayAfter(last), steps) > day).toBe(true);
      expect(lastBefore(dayAfter(day), steps)).toBe(last);
    }
  },
);

test("finds none where all days come later", () => {
  expect(lastUpTo(10101, [{ later: 1 }])).toBe(0);
});
