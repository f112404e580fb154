import type { Contact } from "../../result/contact";

/** Counters that are reached alike, and how. */
export interface Entered {
  readonly counters: readonly string[];
  readonly contact: Contact;
}

/** The counters of which anything is entered, those with the same entry together, as of one office that runs them all. */
export function enteredIn(
  counters: readonly string[],
  contactAt: (counter: string) => Contact | null,
): readonly Entered[] {
  const entered = new Map<string, { counters: string[]; contact: Contact }>();
  for (const counter of counters) {
    const contact = contactAt(counter);
    if (!contact) continue;
    const key = JSON.stringify(contact);
    const same = entered.get(key);
    if (same) same.counters.push(counter);
    else entered.set(key, { counters: [counter], contact });
  }
  return [...entered.values()];
}
