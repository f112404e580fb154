import type { Rules } from "../../engine/language/programme";
import type { Text } from "../../engine/language/text";
import type { DirectoryDistrict } from "./districts";

/** Names that stand in the place of those of the districts. */
export type DistrictNames = Readonly<Partial<Record<DirectoryDistrict, Text>>>;

/**
 * The rules with other names for some districts. They stay the same rules: ids, and with them stored
 * cases, are as before, and so is the version.
 */
export function withDistrictNames(rules: Rules, names: DistrictNames): Rules {
  if (Object.keys(names).length === 0) return rules;
  const labels = new Map<string | number, Text | undefined>(Object.entries(names));
  const facts = rules.facts.map((fact) => {
    if (fact.id !== "district" || fact.type !== "choice") return fact;
    const options = fact.options.map((option) => ({
      ...option,
      label: labels.get(option.id) ?? option.label,
    }));
    return { ...fact, options };
  });
  return { ...rules, facts };
}
