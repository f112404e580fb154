import type { DirectoryEntry } from "@/lib/settings/directory";

/** Counters that are reached alike, and how. */
export interface Entered {
  readonly counters: readonly string[];
  readonly entry: DirectoryEntry;
}

/** The counters of which anything is entered, those with the same entry together, as of one office that runs them all. */
export function enteredIn(
  counters: readonly string[],
  entryOf: (counter: string) => DirectoryEntry,
): readonly Entered[] {
  const entered = new Map<string, { counters: string[]; entry: DirectoryEntry }>();
  for (const counter of counters) {
    const entry = entryOf(counter);
    const { phone, address, hours } = entry;
    if (phone === null && address === null && hours === null) continue;
    const key = JSON.stringify([phone, address, hours]);
    const same = entered.get(key);
    if (same) same.counters.push(counter);
    else entered.set(key, { counters: [counter], entry });
  }
  return [...entered.values()];
}
