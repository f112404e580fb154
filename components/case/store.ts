import type { Case } from "@/lib/case/case";
import { type Applicant, applicants, parseDay } from "@/lib/policy/engine";
import { readTab, type TabKey, writeTab } from "./tab";

/** The case of this tab, as long as the tab lives; see `tab.ts`. */

export { subscribe, wipeTab as wipeCase } from "./tab";

/** The answers of another kind of applicant, kept while one looks as this one. */
const keyFor = (applicant: Applicant): TabKey => `case-${applicant}`;

/** Reads a case from JSON; null where it is none. The values of its facts are not looked at. */
export function parseCase(text: string | null): Case | null {
  if (!text) return null;
  try {
    const read: unknown = JSON.parse(text);
    return isCase(read) ? read : null;
  } catch {
    return null;
  }
}

function isCase(read: unknown): read is Case {
  if (typeof read !== "object" || read === null || !("facts" in read)) return false;
  const { facts } = read;
  if (typeof facts !== "object" || facts === null || !("applicant" in facts)) return false;
  if (!applicants.some((applicant) => applicant === facts.applicant)) return false;
  return "asOf" in read && isDay(read.asOf) && (!("statedOn" in read) || isDay(read.statedOn));
}

const isDay = (value: unknown): boolean =>
  value === null || (typeof value === "string" && parseDay(value) !== null);

/** A case under a key: the same object until it changes. */
export function caseUnder(key: TabKey) {
  let last: { readonly text: string | null; readonly value: Case | null } = {
    text: null,
    value: null,
  };
  return {
    read(): Case | null {
      const text = readTab(key);
      if (text !== last.text) last = { text, value: parseCase(text) };
      return last.value;
    },
    write(value: Case): void {
      const text = JSON.stringify(value);
      last = { text, value };
      writeTab(key, text);
    },
  };
}

const own = caseUnder("case");

/** The case of this tab; the same object until it changes. */
export const storedCase = (): Case | null => own.read();

/** Keeps the case; that of another kind of applicant stays stored beside it, see {@link storedCaseFor}. */
export function saveCase(value: Case): void {
  const previous = storedCase();
  if (previous && previous.facts.applicant !== value.facts.applicant) {
    writeTab(keyFor(previous.facts.applicant), JSON.stringify(previous));
  }
  own.write(value);
}

/** What was answered earlier for this kind of applicant, before looking as another. */
export function storedCaseFor(applicant: Applicant): Case | null {
  return parseCase(readTab(keyFor(applicant)));
}
