import { addMonths, dayOf, formatDay, startOfUnit } from "@/lib/policy/engine";
import type { DatedRow } from "../dated";
import { daysBetween } from "../days";

/** Where a bar stands, in percent of the width. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  /** It began before the picture, which starts at the assessment date. */
  readonly already: boolean;
  /** It goes on beyond the picture, or has no end. */
  readonly onwards: boolean;
}

/** The first day of a month or a year, and where it stands, in percent of the width. */
export interface Tick {
  readonly at: number;
  readonly year: number;
  /** 1 to 12; null where only years are marked. */
  readonly month: number | null;
  /** Whether the label begins or ends at the tick; null where it has no room. */
  readonly label: "start" | "end" | null;
}

/** The time line as it is drawn. */
export interface TimelineLayout {
  /** Where the assessment date stands, in percent of the width. */
  readonly today: number;
  readonly ticks: readonly Tick[];
  /** In the order of the rows. */
  readonly bars: readonly Bar[];
}

/** Days farther off than this do not stretch the picture: an arrow points to them. */
const reachMonths = 36;

/** The picture where no day is within reach. */
const emptyMonths = 12;

/** Where the assessment date stands, so that its line can be seen before what is open already. */
const todayAt = 3;

/** Room behind the last day, for the arrows. */
const roomBehind = 13;

/** The least width of a bar, so that a window of few days can be seen. */
const minBarWidth = 1.5;

/** The width of a label on a phone, with a gap beside it. */
const labelWidth = 27;

const stepsInMonths = [1, 2, 3, 6, 12, 24, 60] as const;

const inMonths = (day: string, months: number): string => formatDay(addMonths(dayOf(day), months));

/** The farthest day that is within reach, or one a year off where there is none. */
function horizonOf(rows: readonly DatedRow[], asOf: string): string {
  const reach = inMonths(asOf, reachMonths);
  const days = rows
    .flatMap(({ opens, closes }) => [opens, closes])
    .filter((day): day is string => day !== null && day > asOf && day <= reach);
  return days.sort().at(-1) ?? inMonths(asOf, emptyMonths);
}

/** A label begins at its tick, or ends there where it would not fit behind and there is room before. */
function labelOf({ at }: Tick, before: Tick | undefined): Tick["label"] {
  if (at + labelWidth <= 100) return "start";
  return at - (before ? before.at + labelWidth : 0) >= labelWidth ? "end" : null;
}

function ticksFor(asOf: string, horizon: string, at: (day: string) => number): readonly Tick[] {
  for (const step of stepsInMonths) {
    const [yearly, ticks] = [step >= 12, [] as Tick[]];
    const start = startOfUnit(dayOf(asOf), yearly ? "year" : "month");
    // Every third month is that of a quarter: January, April, July, October.
    const month = Math.floor(start / 100) % 100;
    const first = addMonths(start, yearly ? 0 : -((month - 1) % step));
    for (let index = 0; ; index++) {
      const day = formatDay(addMonths(first, index * step));
      if (day > horizon) break;
      if (day < asOf) continue;
      const [year = 0, number = 1] = day.split("-").map(Number);
      ticks.push({ at: at(day), year, month: yearly ? null : number, label: "start" });
    }
    const apart = ticks.every(
      (tick, index) => index === 0 || tick.at - (ticks[index - 1]?.at ?? 0) >= labelWidth,
    );
    if (apart)
      return ticks.map((tick, index) => ({ ...tick, label: labelOf(tick, ticks[index - 1]) }));
  }
  return [];
}

/**
 * Lays the rows out between the assessment date and the last day within three years of it. The length of a bar is true to the
 * days, but that it is never too short to be seen.
 */
export function layOut(rows: readonly DatedRow[], asOf: string): TimelineLayout {
  const horizon = horizonOf(rows, asOf);
  const days = Math.max(1, daysBetween(asOf, horizon));
  const end = 100 - roomBehind;
  const at = (day: string): number => todayAt + (daysBetween(asOf, day) / days) * (end - todayAt);
  return {
    today: todayAt,
    ticks: ticksFor(asOf, horizon, at),
    bars: rows.map(({ opens, closes }) => {
      const onwards = closes === null || closes > horizon;
      // What opens beyond the picture is an arrow at its edge.
      const from = opens === null ? todayAt : Math.min(at(opens), end);
      const to = onwards ? 100 : Math.max(at(closes), from + minBarWidth);
      return { from, to, already: opens === null, onwards };
    }),
  };
}
