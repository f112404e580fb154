import type { Parameter } from "./language/programme";

type Value = Parameter["values"][number];

/** The value of a parameter on one day, with where it comes from. */
export interface DatedValue {
  readonly value: number;
  readonly from: string;
  readonly source: string;
  readonly certainty: Value["certainty"];
  /** For the last known value: the day on which it was last checked. */
  readonly checked?: string;
}

/** What holds from its first day to its last, both included; `to` is null while no end is known. */
export interface Dated {
  readonly from: string;
  readonly to: string | null;
}

/** The entry in force on the day, `YYYY-MM-DD`; null where there is none, never a neighbouring one. */
export const entryOn = <E extends Dated>(entries: readonly E[], day: string): E | null =>
  entries.find(({ from, to }) => from <= day && (to === null || day <= to)) ?? null;

/** The value in force on the day; null where there is none, never a neighbouring value. */
export function parameterOn(parameter: Parameter, day: string): DatedValue | null {
  const found = entryOn(parameter.values, day);
  if (!found) return null;
  const { value, from, source, certainty, checked } = found;
  return { value, from, source, certainty, checked };
}
