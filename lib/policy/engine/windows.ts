import { type Day, dayBefore } from "./language/calendar";

/** An unbroken run of days, both ends included; null is open. */
export interface DayRange {
  readonly opens: Day | null;
  readonly closes: Day | null;
}

/**
 * The days of a period cut at every day on which something can change by the passage of time alone.
 * Between two cuts every day is like the next.
 */
export class Timeline {
  private readonly period: DayRange;
  /** First days of all stretches but the first, in order. */
  private readonly cuts: readonly Day[];

  constructor(period: DayRange, changes: readonly Day[]) {
    this.period = period;
    const { opens, closes } = period;
    this.cuts = changes
      .filter((day) => (opens === null || day > opens) && (closes === null || day <= closes))
      .sort((a, b) => a - b);
  }

  /** A day of each stretch: its first day, or for a stretch without a beginning its last. */
  private sample(stretch: number): Day {
    if (stretch >= 0) return this.cuts[stretch] as Day;
    return this.period.opens ?? dayBefore(this.cuts[0] as Day);
  }

  private stretchOf(day: Day): number {
    return this.cuts.findLastIndex((cut) => cut <= day);
  }

  /** The first day after `day` on which `holds` turns true; null where there is none in the period. */
  firstAfter(day: Day, holds: (day: Day) => boolean): Day | null {
    return this.cuts.find((cut) => cut > day && holds(cut)) ?? null;
  }

  /** The unbroken run of days around `day` on which `holds` is true. It must be true on `day`. */
  runAround(day: Day, holds: (day: Day) => boolean): DayRange {
    const home = this.stretchOf(day);
    let first = home;
    while (first >= 0 && holds(this.sample(first - 1))) first -= 1;
    let last = home;
    while (last + 1 < this.cuts.length && holds(this.sample(last + 1))) last += 1;
    const end = this.cuts[last + 1];
    return {
      opens: first >= 0 ? (this.cuts[first] as Day) : this.period.opens,
      closes: end === undefined ? this.period.closes : dayBefore(end),
    };
  }
}
