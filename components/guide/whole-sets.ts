import type { Condition, Fact, SetFact } from "@/lib/policy/engine";

/**
 * The sets of which any member will do for a condition. Its words say only “at least one” of them,
 * so a reader has to be told the members.
 */
export function wholeSets(condition: Condition, facts: readonly Fact[]): readonly SetFact[] {
  switch (condition.op) {
    case "all":
    case "any": {
      const sets = condition.of.flatMap((part) => wholeSets(part, facts));
      return sets.filter((set, index) => sets.indexOf(set) === index);
    }
    case "not":
      return wholeSets(condition.of, facts);
    case "has": {
      const set = facts.find(({ id }) => id === condition.fact);
      return set?.type === "set" && set.options.length === condition.values.length ? [set] : [];
    }
    default:
      return [];
  }
}
