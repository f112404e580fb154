import { districtsOf, type Rules } from "@/lib/policy";
import type { Bilingual } from "@/locales/languages";

/** How to reach a counter; null is for the locality to publish. */
export interface DirectoryEntry {
  readonly phone: string | null;
  readonly address: Bilingual | null;
  readonly hours: Bilingual | null;
  /** The address of a map that shows where it is. */
  readonly map: string | null;
}

/**
 * What the operator has filled in: by district, then by counter, or by the name in the document of the office that runs counters; what is
 * stated of a counter itself goes before.
 */
export type Directory = Readonly<
  Partial<Record<string, Readonly<Partial<Record<string, Readonly<Partial<DirectoryEntry>>>>>>>
>;

/**
 * How to reach a counter in a district; every blank is null. Where the document does not hold, or where no district is stated, all are.
 *
 * @example directoryEntry(rules, "ejin", "tax", {}) // { phone: null, address: null, hours: null, map: null }
 */
export function directoryEntry(
  rules: Rules,
  district: string | null,
  counter: string,
  entries: Directory,
): DirectoryEntry {
  const known = districtsOf(rules).find(({ id }) => id === district);
  const own = (known && entries[known.id]) ?? {};
  const runBy = rules.counters.find(({ id }) => id === counter)?.runBy;
  const office = rules.offices.find(({ id }) => id === runBy)?.name;
  const stated = { ...(office !== undefined && own[office]), ...own[counter] };
  const { phone = null, address = null, hours = null, map = null } = stated;
  return { phone, address, hours, map };
}
