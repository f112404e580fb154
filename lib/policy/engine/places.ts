import type { Facts, Option } from "./language/fact";
import type { Counter, Rules } from "./language/programme";
import { placeFactIn } from "./lookups";

/** The rules that say where applicants are. */
type Placed = Pick<Rules, "facts" | "places">;

/**
 * The districts in which the document holds, as the options of the fact that states them. Throws where that fact is no choice.
 *
 * @example districtsOf(rules).map(({ id }) => id) // ["alxa-left", …], without "outside"
 */
export const districtsOf = (rules: Placed): readonly Option<string>[] =>
  placeFactIn(rules).options.filter(({ id }) => id !== rules.places.elsewhere);

/**
 * The district, or the place elsewhere, that an applicant has stated; undefined where none is.
 *
 * @example statedDistrict({ applicant: "person", district: "ejin" }, rules) // "ejin"
 */
export function statedDistrict(
  stated: Facts,
  { places }: Pick<Rules, "places">,
): string | undefined {
  const district = stated[places.fact];
  return typeof district === "string" ? district : undefined;
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
  const { fact, elsewhere } = rules.places;
  const district = stated[fact];
  if (!inDistrictOf.includes(stated.applicant) || district === elsewhere) return null;
  return placeFactIn(rules).options.find(({ id }) => id === district) ?? null;
}
