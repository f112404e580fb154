import type { Facts, Option } from "./language/fact";
import type { Counter, Rules } from "./language/programme";

/** The rules that say where applicants are. */
type Placed = Pick<Rules, "facts" | "places">;

/**
 * The districts in which the document holds, as the options of the fact that states them. Throws where that fact is no choice.
 *
 * @example districtsOf(rules).map(({ id }) => id) // ["alxa-left", …], without "outside"
 */
export function districtsOf({ facts, places }: Placed): readonly Option<string>[] {
  const stated = facts.find(({ id }) => id === places.fact);
  if (stated?.type !== "choice") throw new Error(`${places.fact} is no choice`);
  return stated.options.flatMap(({ id, ...words }) =>
    id === places.elsewhere ? [] : [{ id: String(id), ...words }],
  );
}

/**
 * The district in which an applicant finds a counter: the one stated, where the counter goes by it; null where nothing says which.
 *
 * @example districtOfCounter(taxOffice, { applicant: "person", district: "ejin" }, rules) // null: a person's tax office goes by no district
 */
export function districtOfCounter(
  { inDistrictOf }: Pick<Counter, "inDistrictOf">,
  stated: Facts,
  rules: Placed,
): Option<string> | null {
  if (!inDistrictOf.includes(stated.applicant)) return null;
  const district = stated[rules.places.fact];
  return districtsOf(rules).find(({ id }) => id === district) ?? null;
}
