import { Listeners } from "@/components/store/listeners";

/**
 * What this tab keeps, in sessionStorage: gone when the tab closes, never sent. Where the browser
 * forbids storage it lives in memory, as long as the page does. Every key begins with `case`, so
 * that one wipe finds them all.
 */
export type TabKey = "case" | `case-${string}`;

/** Where one was on the page of results: wiped with the rest, and no answer. */
export const readingKey = "case-reading" satisfies TabKey;

/** The case of a link, while it is looked at, and what was marked in its list of papers. */
export const visitedKey = "case-visited" satisfies TabKey;
export const visitedPapersKey = "case-visited-papers" satisfies TabKey;

const memory = new Map<TabKey, string>();
const changes = new Listeners();

const isOurs = (key: string): key is TabKey => key === "case" || key.startsWith("case-");

/** Calls back whenever something kept in this tab changes; returns how to stop that. */
export const subscribe = changes.subscribe;

/** What is kept under a key; null where nothing is. */
export function readTab(key: TabKey): string | null {
  try {
    return sessionStorage.getItem(key) ?? memory.get(key) ?? null;
  } catch {
    return memory.get(key) ?? null;
  }
}

/** Every answer that this tab keeps, as one text. */
export function tabSnapshot(): string {
  const keys = [...new Set([...storedKeys(), ...memory.keys()])]
    .filter((key) => key !== readingKey)
    .sort();
  return JSON.stringify(keys.map((key) => [key, readTab(key)]));
}

/** Keeps a text, and tells whoever listens. */
export function writeTab(key: TabKey, text: string): void {
  memory.delete(key);
  try {
    sessionStorage.setItem(key, text);
  } catch {
    memory.set(key, text);
  }
  changes.notify();
}

/** Forgets what is kept under these keys. */
export function clearTab(keys: readonly TabKey[]): void {
  for (const key of keys) {
    memory.delete(key);
    try {
      sessionStorage.removeItem(key);
    } catch {
      // Nothing was stored where storage is forbidden.
    }
  }
  changes.notify();
}

function storedKeys(): readonly TabKey[] {
  try {
    return Array.from({ length: sessionStorage.length }, (_, index) => sessionStorage.key(index))
      .filter((key) => key !== null)
      .filter(isOurs);
  } catch {
    return [];
  }
}

/** Forgets everything that this tab keeps. */
export function wipeTab(): void {
  clearTab([...storedKeys(), ...memory.keys()]);
}
