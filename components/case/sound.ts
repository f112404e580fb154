import type { Case } from "@/lib/case/case";
import { isValueOf } from "@/lib/case/value";
import { applicants, type Fact, type Facts, type FactValue, parseDay } from "@/lib/policy/engine";

/**
 * The part of a case that the rules can read: an answer that an earlier version of the rules
 * allowed, or that belongs to another kind of applicant, is left out.
 */
export function soundCase(facts: readonly Fact[], value: Case): Case {
  const { applicant } = value.facts;
  const kept: [string, FactValue][] = [];
  for (const fact of facts) {
    const answer = value.facts[fact.id];
    if (answer === undefined || !fact.subjects.includes(applicant)) continue;
    if (isValueOf(fact, answer, value.asOf)) kept.push([fact.id, answer]);
  }
  const sound: Facts = { applicant, ...Object.fromEntries(kept) };
  return { ...value, facts: sound };
}

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
