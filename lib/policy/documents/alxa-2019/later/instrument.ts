import type { Amendment, Instrument } from "../../../engine/language/law";

/** The day on which the papers of this folder were last looked up. */
export const lookedUp = "2026-11-30";

/** A later paper as frozen data. @example instrument({ id: "retirement-2025", rank: "national", … }) */
export const instrument = (definition: Instrument): Instrument => Object.freeze(definition);

/** What a paper that says no last day changes from a day on. @example since("2020-04-15", { set: "…", value: 15 }) */
export const since = (from: string, ...changes: Amendment["changes"]): Amendment =>
  Object.freeze({ from, to: null, changes });

/** What a paper changes from one day to another, both included. @example during("2025-01-01", "2025-12-31", change) */
export const during = (from: string, to: string, ...changes: Amendment["changes"]): Amendment =>
  Object.freeze({ from, to, changes });
