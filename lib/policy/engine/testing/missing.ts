import type { Condition } from "../language/condition";
import type { FactValue } from "../language/fact";
import { Relevance } from "../missing";
import type { Situation } from "../situation";
import { compiled, names, row } from "./fixture";

/** The names of the invented facts that can still matter to a condition. For tests. */
export function missingIn(tree: Condition, situation: Situation): readonly string[] {
  const relevance = new Relevance([compiled(tree)], []);
  return names(relevance.slotsOf(relevance.missing(situation)));
}

/** The same, of these facts on a day. */
export const missing = (
  tree: Condition,
  facts: Readonly<Record<string, FactValue>> = {},
  day = "2019-09-01",
): readonly string[] => missingIn(tree, row(day, facts));
