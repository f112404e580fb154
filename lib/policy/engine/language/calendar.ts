/**
 * Civil dates in Asia/Shanghai, packed as the number yyyymmdd so that they compare as numbers.
 * Months are counted as the law counts them: the same day of a later month, or the last
 * day of a month that lacks it (民法典 art. 201–202).
 */
export type Day = number;

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** The last day that can be written; what would come after it is never reached. */
export const LAST_DAY: Day = 99991231;

function daysInMonth(year: number, month: number): number {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return (monthLengths[month - 1] ?? Number.NaN) + (leap ? 1 : 0);
}

const yearOf = (day: Day): number => Math.floor(day / 10000);
const monthOf = (day: Day): number => Math.floor(day / 100) % 100;
const pack = (year: number, month: number, date: number): Day => year * 10000 + month * 100 + date;

/**
 * Reads `YYYY-MM-DD`; null where it is not written so or no such day exists. Years 0001 to 9999.
 *
 * @example parseDay("2019-02-29") // null
 */
export function parseDay(text: string): Day | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return null;
  const [year, month, date] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const exists =
    year >= 1 && month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month);
  return exists ? pack(year, month, date) : null;
}

const hyphen = "-".charCodeAt(0);
const zero = "0".charCodeAt(0);

/**
 * Reads a `YYYY-MM-DD` that is known to be a day; see {@link parseDay} for text from outside.
 *
 * @example dayOf("2019-06-18") // 20190618
 */
export function dayOf(text: string): Day {
  let day = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== hyphen) day = day * 10 + code - zero;
  }
  return day;
}

/** Writes `YYYY-MM-DD`. @example formatDay(20190618) // "2019-06-18" */
export function formatDay(day: Day): string {
  const digits = String(day).padStart(8, "0");
  return `${digits.slice(0, -4)}-${digits.slice(-4, -2)}-${digits.slice(-2)}`;
}

/** 29 February, which whole years later may not be there. */
const leapDay = 229;

/**
 * The same day so many months later (or earlier, if negative), clamped to the month's last day.
 *
 * @example addMonths(20200229, 12) // 20210228
 */
export function addMonths(day: Day, months: number): Day {
  if (months % 12 === 0 && day % 10000 !== leapDay) return day + (months / 12) * 10000;
  const index = yearOf(day) * 12 + monthOf(day) - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return pack(year, month, Math.min(day % 100, daysInMonth(year, month)));
}

/** The last day of the month or year. @example endOfUnit(20190618, "month") // 20190630 */
export function endOfUnit(day: Day, unit: "month" | "year"): Day {
  const year = yearOf(day);
  if (unit === "year") return pack(year, 12, 31);
  return pack(year, monthOf(day), daysInMonth(year, monthOf(day)));
}

/** The first day of the month or year. @example startOfUnit(20190618, "year") // 20190101 */
export function startOfUnit(day: Day, unit: "month" | "year"): Day {
  return unit === "year" ? pack(yearOf(day), 1, 1) : day - (day % 100) + 1;
}

/** The next day. @example dayAfter(20191231) // 20200101 */
export function dayAfter(day: Day): Day {
  if (day !== endOfUnit(day, "month")) return day + 1;
  return startOfUnit(addMonths(day, 1), "month");
}

/** The day before. @example dayBefore(20200301) // 20200229 */
export function dayBefore(day: Day): Day {
  return day % 100 > 1 ? day - 1 : endOfUnit(addMonths(day, -1), "month");
}
