import { addMonths, type Day, dayAfter, dayBefore, dayOf, formatDay, parseDay } from "../calendar";
import { type Parsed, parsed, refused } from "../parsed";
import {
  type BitSink,
  type BitSource,
  type FactBase,
  type FactType,
  nothingOffered,
  partIn,
  plain,
} from "./fact-type";

/** A civil date `YYYY-MM-DD`. */
export interface DateFact extends FactBase {
  readonly type: "date";
  /**
   * What the date cannot be, seen from the assessment date: later than it, or more than so many years before
   * it. Without it every day can be stated.
   */
  readonly limits?: { readonly yearsBefore: number };
  /** It is the applicant's own birthday, which a browser may know. */
  readonly birthday?: true;
}

/** The parts of a date, each with a field of its own. */
export const dateParts = ["year", "month", "day"] as const;
export type DatePart = (typeof dateParts)[number];

/** The three parts of a date as they were written. */
export type WrittenDate = Readonly<Record<DatePart, string>>;

/** What can be wrong with a date as it is written. */
export type DateProblem = "notADate" | "notAYear" | "notAMonth" | "notADay";

const two = (text: string): string => text.padStart(2, "0");

/** What is made of three parts, each of plain signs. */
function dateOf({ year, month, day }: WrittenDate): Parsed<string, DateProblem> {
  if (!/^\d{4}$/.test(year) || year === "0000") return refused("notAYear");
  if (!/^(?:0?[1-9]|1[0-2])$/.test(month)) return refused("notAMonth");
  const written = `${year}-${two(month)}-${two(day)}`;
  return parseDay(written) === null ? refused("notADay") : parsed(written);
}

const inDigits = /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/;
const inWords =
  /^(?<year>\d{4})\s*[-/.年]\s*(?<month>\d{1,2})\s*[-/.月]\s*(?<day>\d{1,2})\s*[日号]?$/;

/** What spreadsheets write behind a day. */
const midnight = /[ T]0{1,2}:00(?::00(?:\.0+)?)?$/;

/**
 * Takes a date on one line apart: 19990305, 1999-03-05, 1999/3/5, 1999.3.5, 1999年3月5日 or 1999年3月5号. Null where it is not written as one; whether
 * there is such a day is not looked at.
 *
 * @example splitDate("1999/3/5") // { year: "1999", month: "3", day: "5" }
 */
export function splitDate(text: string): WrittenDate | null {
  const line = plain(text).replace(midnight, "");
  const found = inDigits.exec(line) ?? inWords.exec(line);
  return found && ({ ...found.groups } as WrittenDate);
}

/**
 * Reads a day as people and spreadsheets write it on one line. Years have four digits.
 *
 * @example readDay("2019-02-30") // { ok: false, problem: "notADay" }
 */
export function readDay(text: string): Parsed<string, DateProblem> {
  const parts = splitDate(text);
  return parts ? dateOf(parts) : refused("notADate");
}

/**
 * Reads a day out of its three parts.
 *
 * @example readDayParts({ year: "2019", month: "2月", day: "28" }) // { ok: true, value: "2019-02-28" }
 */
export function readDayParts(input: unknown): Parsed<string, "required" | DateProblem> {
  const written = (part: DatePart) => plain(partIn(input, part)).replace(/[年月日]$/, "");
  const [year, month, day] = [written("year"), written("month"), written("day")];
  return year && month && day ? dateOf({ year, month, day }) : refused("required");
}

/** A day in its three parts, as people write them. @example dayInParts("2019-09-01").month // "9" */
export function dayInParts(text: string): WrittenDate {
  const part = (from: number, to: number) => String(Number(text.slice(from, to)));
  return { year: part(0, 4), month: part(5, 7), day: part(8, 10) };
}

/** `format` alone is a remark to many validators, and lets the year 0 pass. */
export const daySchema = {
  format: "date",
  pattern:
    "^(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$",
} as const;

const sharedBits = 22;

/**
 * Writes a day into a share code: months are rows of 31 days, so that a day is a small whole number.
 *
 * @example writeSharedDay(bits, "2019-06-18")
 */
export function writeSharedDay(bits: BitSink, day: string): void {
  const part = (from: number, to: number) => Number(day.slice(from, to));
  bits.fixed((part(0, 4) * 12 + part(5, 7) - 1) * 31 + part(8, 10) - 1, sharedBits);
}

/**
 * Reads a day out of a share code; whether there is such a day is not looked at.
 *
 * @example readSharedDay(bits) // "2019-06-18"
 */
export function readSharedDay(bits: BitSource): string {
  const days = bits.fixed(sharedBits);
  const months = Math.floor(days / 31);
  const year = String(Math.floor(months / 12)).padStart(4, "0");
  return `${year}-${two(String((months % 12) + 1))}-${two(String((days % 31) + 1))}`;
}

/** How far sample days lie before the day in question where no lengths are given, in months, and then around that, in days: the thresholds of ages and spells. */
const sampleMonths = [0, 3, 6, 12, 18, 24, 35, 36, 48, 60, 192, 300, 480, 540, 600, 720, -6];
const sampleDays = [0, 0, -1, 1, 40];

function shifted(day: Day, days: number): Day {
  const next = days < 0 ? dayBefore : dayAfter;
  let result = day;
  for (let step = 0; step < Math.abs(days); step++) result = next(result);
  return result;
}

/** A situation holds the day as a number that sorts. What passes by itself can only be corrected: a date has no moves. */
export const date: FactType<DateFact, string> = {
  answering: "written",
  discrete: true,
  parts: dateParts,
  encoder: () => (value) => dayOf(value as string),
  decode: (_, encoded) => formatDay(encoded),
  scale: () => 1,
  problem(_, value) {
    if (typeof value !== "string") return "wrongType";
    return parseDay(value) === null ? "notADay" : null;
  },
  // The day of the limit itself is possible.
  impossible({ limits }, day, asOf) {
    if (!limits) return null;
    if (day > asOf) return "afterAssessment";
    return addMonths(dayOf(day), limits.yearsBefore * 12) < dayOf(asOf) ? "tooLongAgo" : null;
  },
  limits: ({ limits }) => ({ min: 0, max: 0, yearsBefore: limits?.yearsBefore ?? 0 }),
  offered: nothingOffered,
  reader: (fact, asOf) => (input) => {
    const read = readDayParts(input);
    const problem = read.ok && asOf !== null ? date.impossible(fact, read.value, asOf) : null;
    return problem ? refused(problem) : read;
  },
  fill: (_, value) => dayInParts(value),
  parse: (_, text) => readDay(text),
  format: (_, value, { day }) => day(value),
  jsonSchema: () => ({ type: ["string", "null"], ...daySchema }),
  remarks: ({ limits }) =>
    limits
      ? [`Not after the assessment date, and at most ${limits.yearsBefore} years before it.`]
      : [],
  writeShared: (bits, _, value) => writeSharedDay(bits, value),
  readShared: readSharedDay,
  moves: () => [],
  samples({ limits }, around, lengths) {
    const days = (lengths.length > 0 ? lengths : sampleMonths).flatMap((months) =>
      sampleDays.map((shift) => shifted(addMonths(around, -months), shift)),
    );
    return days.map((day) => formatDay(limits ? Math.min(day, around) : day));
  },
};
