/** After so long without a key, a touch or a move of the pointer the screen hides; in milliseconds. */
export const hidesAfter = 3 * 60_000;
/** After so long everything is wiped. */
export const wipesAfter = 10 * 60_000;
/** So long before it is wiped, the seconds that are left are counted. */
export const warnsFor = 60_000;

/** What an unattended page does. */
export type Phase = "open" | "hidden" | "warned" | "wiped";

/** What a page does that nobody has touched for so many milliseconds. */
export function phaseOf(idle: number): Phase {
  if (idle >= wipesAfter) return "wiped";
  if (idle >= wipesAfter - warnsFor) return "warned";
  return idle >= hidesAfter ? "hidden" : "open";
}

/** Whole seconds until everything is wiped, none less than there are. */
export const secondsLeft = (idle: number): number =>
  Math.max(0, Math.ceil((wipesAfter - idle) / 1000));
