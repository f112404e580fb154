import type { OfficeName } from "./departments";
import type { Text } from "./language/text";

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

/** How to reach an office; null is shown as `asPublishedLocally`. */
export interface DirectoryEntry {
  readonly phone: string | null;
  readonly address: Text | null;
  readonly hours: Text | null;
}

/** What the operator has filled in: by district, then by the office's Chinese name in the document. */
export type Directory = Readonly<
  Partial<
    Record<
      DirectoryDistrict,
      Readonly<Partial<Record<OfficeName, Readonly<Partial<DirectoryEntry>>>>>
    >
  >
>;

const isDistrict = (id: string): id is DirectoryDistrict =>
  directoryDistricts.some((district) => district === id);

/**
 * How to reach an office in a district; every blank is null.
 * A district outside the league, or none, gives an entry of blanks.
 */
export function directoryEntry(
  district: string | null,
  office: Text,
  entries: Directory,
): DirectoryEntry {
  const counters: Readonly<Record<string, Partial<DirectoryEntry>>> =
    (district !== null && isDistrict(district) && entries[district]) || {};
  const { phone = null, address = null, hours = null } = counters[office.zh] ?? {};
  return { phone, address, hours };
}
