import type { Applicant, FactValue } from "./language/fact";
import type { Counter } from "./language/programme";

/** The banners and zones of the league, in the order in which they are listed everywhere. */
export const directoryDistricts = [
  "alxa-left",
  "alxa-right",
  "ejin",
  "hightech-zone",
  "tengger-zone",
  "ulanbuh-zone",
] as const;
export type DirectoryDistrict = (typeof directoryDistricts)[number];

/** Whether it is one of them. */
export const isDistrict = (id: string): id is DirectoryDistrict =>
  directoryDistricts.some((district) => district === id);

/**
 * The district in which an applicant finds a counter: the one stated, where the counter goes by it; null where nothing says which.
 *
 * @example districtOfCounter(counterById("tax"), "person", "ejin") // null
 */
export function districtOfCounter(
  { inDistrictOf }: Pick<Counter<unknown>, "inDistrictOf">,
  applicant: Applicant,
  district: FactValue | undefined,
): DirectoryDistrict | null {
  const goesByIt = inDistrictOf.includes(applicant);
  return goesByIt && typeof district === "string" && isDistrict(district) ? district : null;
}
