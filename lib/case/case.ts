import type { Facts, FactValue } from "@/lib/policy/engine";

/** Everything that is kept of a person, enterprise or institution: the answers, and the day they are assessed on. */
export interface Case {
  /** The day of application, `YYYY-MM-DD`; null means today. */
  readonly asOf: string | null;
  /** The day of whose year the answers about "this year" are; left out or null: the day of application. */
  readonly statedOn?: string | null;
  readonly facts: Facts;
}

/**
 * The same answers assessed on another day; null is today. What was said of "this year" stays said of the year in which it was.
 *
 * @example onAnotherDay({ asOf: null, facts }, "2027-01-01", "2026-11-25") // statedOn: "2026-11-25"
 */
export function onAnotherDay(value: Case, asOf: string | null, today: string): Case {
  const stated = value.statedOn ?? value.asOf ?? today;
  const { statedOn, ...rest } = value;
  return { ...rest, asOf, ...(stated !== (asOf ?? today) && { statedOn: stated }) };
}

/**
 * The case with another answer; undefined takes the answer back. An answer about "this year" is of the year of the assessment date.
 *
 * @example withAnswer({ asOf: null, facts }, "trainingDays", 30)
 */
export function withAnswer(value: Case, fact: string, answer: FactValue | undefined): Case {
  const { [fact]: _, ...others } = value.facts;
  const { applicant } = value.facts;
  const { statedOn, ...rest } = value;
  const stays = statedOn && !fact.endsWith("ThisYear");
  return {
    ...rest,
    ...(stays && { statedOn }),
    facts: { ...others, applicant, ...(answer !== undefined && { [fact]: answer }) },
  };
}

const shanghaiAheadOfUtc = 8 * 60 * 60 * 1000;

/**
 * The civil date in Asia/Shanghai at this moment, `YYYY-MM-DD`.
 *
 * @example todayInShanghai(new Date("2026-03-01T17:00:00Z")) // "2026-03-02"
 */
export function todayInShanghai(now: Date): string {
  return new Date(now.getTime() + shanghaiAheadOfUtc).toISOString().slice(0, 10);
}

const isList = (value: FactValue | undefined): value is readonly string[] => Array.isArray(value);

/**
 * Whether two answers say the same; the order within a set says nothing. undefined is not stated.
 *
 * @example isSameAnswer(["veteran", "disabled"], ["disabled", "veteran"]) // true
 */
export function isSameAnswer(one: FactValue | undefined, other: FactValue | undefined): boolean {
  if (!isList(one) || !isList(other)) return one === other;
  return one.length === other.length && one.every((member) => other.includes(member));
}
