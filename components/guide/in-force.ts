/** Where a day stands to a period whose ends are included; null is open. */
export type PeriodStatus = "now" | "over" | "before";

/** Days from and to which something is in force. */
export interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

/** Whether a period holds a day, is over, or has not begun. Days are `YYYY-MM-DD`. */
export function periodStatusOn({ from, to }: Days, day: string): PeriodStatus {
  if (from !== null && day < from) return "before";
  return to !== null && day > to ? "over" : "now";
}
