import type { DirectoryEntry } from "@/lib/settings/directory";
import { bilingualIn, type Locale } from "@/locales/languages";

/** How to reach a counter, in one language; null is for the locality to publish. */
export interface Contact {
  readonly phone: string | null;
  readonly address: string | null;
  readonly hours: string | null;
  /** The address of a map. */
  readonly map: string | null;
}

/** What the operator has entered of a counter, in one language; null where that is nothing. */
export function contactOf(
  { phone, address, hours, map }: DirectoryEntry,
  locale: Locale,
): Contact | null {
  if (phone === null && address === null && hours === null && map === null) return null;
  return {
    phone,
    address: address && bilingualIn(address, locale),
    hours: hours && bilingualIn(hours, locale),
    map,
  };
}
