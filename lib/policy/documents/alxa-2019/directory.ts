import type { Text } from "../../engine/language/text";
import { type CounterId, counters } from "./counters";
import { type OfficeName, offices } from "./departments";
import { type DirectoryDistrict, isDistrict } from "./districts";

/** How to reach a counter; null is shown as `asPublishedLocally`. */
export interface DirectoryEntry {
  readonly phone: string | null;
  readonly address: Text | null;
  readonly hours: Text | null;
}

/**
 * What the operator has filled in: by district, then by counter, or by the Chinese name in the document of the office that runs
 * counters; what is stated of a counter itself goes before.
 */
export type Directory = Readonly<
  Partial<
    Record<
      DirectoryDistrict,
      Readonly<Partial<Record<CounterId | OfficeName, Readonly<Partial<DirectoryEntry>>>>>
    >
  >
>;

/** The office of which a counter is one; a guarantee institution belongs to none. */
const runBy: Readonly<Record<CounterId, OfficeName | null>> = {
  "employment-service": offices.humanResources.zh,
  "benefit-office": offices.humanResources.zh,
  "insured-hr": offices.humanResources.zh,
  "local-hr": offices.humanResources.zh,
  "loan-counter": offices.humanResources.zh,
  finance: offices.finance.zh,
  guarantee: null,
  tax: offices.tax.zh,
  "civil-affairs": offices.civilAffairs.zh,
};

/** The counters by which the operator can state how to reach them. */
export const directoryCounters: readonly CounterId[] = counters.map(({ id }) => id);

/**
 * How to reach a counter in a district; every blank is null.
 * A district outside the league, or none, gives an entry of blanks.
 */
export function directoryEntry(
  district: string | null,
  counter: CounterId,
  entries: Directory,
): DirectoryEntry {
  const own = (district !== null && isDistrict(district) && entries[district]) || {};
  const office = runBy[counter];
  const stated = { ...(office && own[office]), ...own[counter] };
  const { phone = null, address = null, hours = null } = stated;
  return { phone, address, hours };
}
