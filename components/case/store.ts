import type { Case } from "@/lib/case/case";
import type { Applicant } from "@/lib/policy/engine";
import { parseCase } from "./sound";

/**
 * The case of this tab, in sessionStorage: gone when the tab closes, never sent. Where the browser
 * forbids storage it lives in memory, as long as the page does.
 */

const caseKey = "case";
/** The answers of another kind of applicant, kept while one looks as this one. */
const asideKey = (applicant: Applicant): string => `case-${applicant}`;

const memory = new Map<string, string>();
const listeners = new Set<() => void>();
let last: { readonly text: string | null; readonly value: Case | null } = {
  text: null,
  value: null,
};

function read(key: string): string | null {
  try {
    return sessionStorage.getItem(key) ?? memory.get(key) ?? null;
  } catch {
    return memory.get(key) ?? null;
  }
}

function write(key: string, text: string): void {
  memory.delete(key);
  try {
    sessionStorage.setItem(key, text);
  } catch {
    memory.set(key, text);
  }
}

function tell(): void {
  for (const listener of listeners) listener();
}

/** Calls back whenever the case of this tab changes; returns how to stop that. */
export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The case of this tab; the same object until it changes. */
export function storedCase(): Case | null {
  const text = read(caseKey);
  if (text !== last.text) last = { text, value: parseCase(text) };
  return last.value;
}

/** Keeps the case; that of another kind of applicant is laid aside, see {@link asideCase}. */
export function saveCase(value: Case): void {
  const previous = storedCase();
  if (previous && previous.facts.applicant !== value.facts.applicant) {
    write(asideKey(previous.facts.applicant), JSON.stringify(previous));
  }
  write(caseKey, JSON.stringify(value));
  tell();
}

/** What was answered earlier for this kind of applicant, before looking as another. */
export function asideCase(applicant: Applicant): Case | null {
  return parseCase(read(asideKey(applicant)));
}

/** Leaves no answer behind. */
export function wipeCase(): void {
  for (const key of [
    caseKey,
    ...(["person", "enterprise", "institution"] as const).map(asideKey),
  ]) {
    memory.delete(key);
    try {
      sessionStorage.removeItem(key);
    } catch {
      // Nothing was stored where storage is forbidden.
    }
  }
  tell();
}
