import type { Certainty, Dated, Parameter } from "./language/programme";

/** The value of a parameter on one day, with where it comes from. */
export interface DatedValue {
  readonly value: number;
  readonly from: string;
  readonly source: string;
  readonly certainty: Certainty;
  /** For the last known value: the day on which it was last checked. */
  readonly checked?: string;
}

/**
 * The entry in force on the day, `YYYY-MM-DD`; null where there is none, never a neighbouring one.
 *
 * @example entryOn(loanInterestRules, "2022-01-01")?.sharing // { kind: "below-lpr", points: 1.5 }
 */
export const entryOn = <E extends Dated>(entries: readonly E[], day: string): E | null =>
  entries.find(({ from, to }) => from <= day && (to === null || day <= to)) ?? null;

/**
 * The value in force on the day; null where there is none, never a neighbouring value.
 *
 * @example parameterOn(minimumWageClass1, "2024-12-01")?.value // 2270, yuan a month
 */
export function parameterOn(parameter: Parameter, day: string): DatedValue | null {
  const found = entryOn(parameter.values, day);
  if (!found) return null;
  const { value, from, source, certainty, checked } = found;
  return { value, from, source, certainty, checked };
}
