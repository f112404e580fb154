import { addMonths, type Day, dayBefore, endOfUnit } from "@/lib/policy/engine";

/** Civil days as SQL: packed as yyyymmdd, reckoned with `+ - %` and `CASE` alone, as the law counts months. */

/** What is made of a day: the same day so many months later, or the last day of its month or year. */
export type DayStep = { readonly later: number } | { readonly endOf: "month" | "year" };

/** The day that comes of a day. @example stepped(20200229, [{ later: 12 }]) // 20210228 */
export const stepped = (day: Day, steps: readonly DayStep[]): Day =>
  steps.reduce(
    (from, step) => ("later" in step ? addMonths(from, step.later) : endOfUnit(from, step.endOf)),
    day,
  );

const [firstMonth, lastMonth] = [12, 9999 * 12 + 11];

/** Places in a row of months of 31 days; where a month is shorter its last day stands several times. */
const dayAt = (place: number): Day => {
  const month = firstMonth + Math.floor(place / 31);
  const first = Math.floor(month / 12) * 10000 + ((month % 12) + 1) * 100 + 1;
  return Math.min(first + (place % 31), endOfUnit(first, "month"));
};

/**
 * The last day of which the steps come to this day or an earlier one; 0 where there is none. Steps never turn days round, so that all days before it do the same.
 *
 * @example lastUpTo(20210228, [{ later: 12 }]) // 20200229
 */
export function lastUpTo(day: Day, steps: readonly DayStep[]): Day {
  if (steps.length === 0) return day;
  let [found, beyond] = [-1, (lastMonth - firstMonth + 1) * 31];
  while (beyond - found > 1) {
    const middle = Math.floor((found + beyond) / 2);
    if (stepped(dayAt(middle), steps) <= day) found = middle;
    else beyond = middle;
  }
  return found < 0 ? 0 : dayAt(found);
}

/** The last day of which the steps come to an earlier day than this. @example lastBefore(20200101, []) // 20191231 */
export const lastBefore = (day: Day, steps: readonly DayStep[]): Day =>
  lastUpTo(dayBefore(day), steps);

/** The year of a day is a leap year: what is left of its years is none. */
const isLeap = (day: string): string =>
  `(${day} % 40000 < 10000 AND (${day} % 1000000 >= 10000 OR ${day} % 4000000 < 10000))`;

const leapDay = (day: string): string => `CASE WHEN ${isLeap(day)} THEN 1 ELSE 0 END`;

/** Gives an expression that is used several times a name, and returns that. */
export type Bind = (sql: string, name: string) => string;

/** The same date so many months later, also where that month lacks it: such a date still lies between the days around it. */
function moved(day: string, months: number): string {
  const years = Math.floor(months / 12);
  const rest = months - years * 12;
  const raw = `${day} + ${years * 10000 + rest * 100}`;
  return rest === 0
    ? raw
    : `${raw} + CASE WHEN ${day} % 10000 >= ${(13 - rest) * 100} THEN 8800 ELSE 0 END`;
}

/** Brings a date that its month lacks back to the last one that it has. */
function clamped(raw: string, months: number): string {
  if (months % 12 !== 0) {
    return `CASE WHEN ${raw} % 100 < 29 THEN ${raw} WHEN ${raw} % 10000 IN (431, 631, 931, 1131) THEN ${raw} - 1 WHEN ${raw} % 10000 > 228 AND ${raw} % 10000 < 300 THEN ${raw} - ${raw} % 100 + 28 + ${leapDay(raw)} ELSE ${raw} END`;
  }
  // After whole years only 29 February can be lacking, and only after a multiple of four of them is it there at times.
  const lacking = months % 48 === 0 ? ` AND NOT ${isLeap(raw)}` : "";
  return `CASE WHEN ${raw} % 10000 = 229${lacking} THEN ${raw} - 1 ELSE ${raw} END`;
}

const lastOfMonth = (day: string): string =>
  `${day} - ${day} % 100 + CASE WHEN ${day} % 10000 > 200 AND ${day} % 10000 < 300 THEN 28 + ${leapDay(day)} WHEN ${day} % 10000 - ${day} % 100 IN (400, 600, 900, 1100) THEN 30 ELSE 31 END`;

const firstOfNext = (day: string, unit: "month" | "year"): string =>
  unit === "year"
    ? `${day} - ${day} % 10000 + 10101`
    : `${day} - ${day} % 100 + CASE WHEN ${day} % 10000 > 1200 THEN 8901 ELSE 101 END`;

/**
 * The day that comes of a column, or the day after that, as SQL; see {@link stepped}.
 *
 * @example steppedSql("left_school_on", [{ later: 24 }], false, bind)
 */
export function steppedSql(
  column: string,
  steps: readonly DayStep[],
  after: boolean,
  bind: Bind,
): string {
  const day = steps.reduce((from, step, index) => {
    const next = steps[index + 1];
    if ("later" in step) {
      const raw = bind(moved(from, step.later), "moved");
      return next && "endOf" in next ? raw : bind(clamped(raw, step.later), "day");
    }
    if (after && next === undefined) return from;
    return bind(
      step.endOf === "year" ? `${from} - ${from} % 10000 + 1231` : lastOfMonth(from),
      "day",
    );
  }, column);
  if (!after) return day;
  const last = steps.at(-1);
  const next = last && "endOf" in last ? firstOfNext(day, last.endOf) : dayAfter(day);
  return bind(next, "day");
}

const dayAfter = (day: string): string =>
  `CASE WHEN ${day} % 100 < 28 THEN ${day} + 1 WHEN ${day} % 10000 = 1231 THEN ${day} + 8870 WHEN ${day} % 10000 IN (131, 331, 531, 731, 831, 1031) THEN ${day} + 70 WHEN ${day} % 10000 IN (430, 630, 930, 1130) THEN ${day} + 71 WHEN ${day} % 10000 = 229 THEN ${day} + 72 WHEN ${day} % 10000 = 228 AND NOT ${isLeap(day)} THEN ${day} + 73 ELSE ${day} + 1 END`;

/** The day before, as SQL. @example dayBeforeSql("ends") */
export const dayBeforeSql = (day: string): string =>
  `CASE WHEN ${day} % 100 > 1 THEN ${day} - 1 WHEN ${day} % 10000 = 101 THEN ${day} - 8870 WHEN ${day} % 10000 = 301 THEN ${day} - 73 + ${leapDay(day)} WHEN ${day} % 10000 IN (501, 701, 1001, 1201) THEN ${day} - 71 ELSE ${day} - 70 END`;
