import { type Condition, factsOf } from "@/lib/policy/engine";

/** The comparisons of a condition: its smallest parts, which are decided on their own facts. */

/** The same comparison has the same text. @example textOf(one) === textOf(other) */
export const textOf = (comparison: Condition): string => JSON.stringify(comparison);

function partsOf(condition: Condition): readonly Condition[] {
  switch (condition.op) {
    case "all":
    case "any":
      return condition.of.flatMap(partsOf);
    case "not":
      return partsOf(condition.of);
    case "is":
    case "oneOf":
    case "has":
    case "number":
    case "date":
      return [condition];
    default:
      return condition satisfies never;
  }
}

/**
 * The comparisons that read a fact, each once; the others are decided by the day.
 *
 * @example comparisonsIn(any(yes(person.graduate), yes(person.canWork))).length // 2
 */
export function comparisonsIn(condition: Condition): readonly Condition[] {
  const reading = partsOf(condition).filter((one) => factsOf(one).length > 0);
  return [...new Map(reading.map((one) => [textOf(one), one])).values()];
}
