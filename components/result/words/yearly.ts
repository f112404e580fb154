import { type Facts, factsOf, type Programme, type Result } from "@/lib/policy/engine";

/**
 * Counts of a year, stated in the case, that the window of a result rests on beyond that year: it holds while they stay as stated.
 * Empty where the window ends with the year of the assessment date, and where there is none.
 */
export function countsBehind(
  { requirements }: Pick<Programme, "requirements">,
  { verdict, window: { closes } }: Pick<Result, "verdict" | "window">,
  stated: Facts,
  asOf: string,
  countsOfAYear: readonly string[],
): readonly string[] {
  const hasWindow = !["ineligible", "held", "notInForce"].includes(verdict);
  const within = closes !== null && closes.slice(0, 4) === asOf.slice(0, 4);
  if (!hasWindow || within) return [];
  const read = new Set(requirements.flatMap(({ test }) => factsOf(test)));
  return countsOfAYear.filter(
    (fact) => read.has(fact) && stated[fact] !== undefined && stated[fact] !== null,
  );
}
