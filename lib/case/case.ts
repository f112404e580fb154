import { type Fact, type Facts, type FactValue, parseDay } from "@/lib/policy/engine";

/** Everything that is kept of a person, enterprise or institution: the answers, and the day they are judged by. */
export interface Case {
  /** The day of application, `YYYY-MM-DD`; null means today. */
  readonly asOf: string | null;
  readonly facts: Facts;
}

const shanghaiAheadOfUtc = 8 * 60 * 60 * 1000;

/** The civil date in Asia/Shanghai at this moment, `YYYY-MM-DD`. */
export function todayInShanghai(now: Date): string {
  return new Date(now.getTime() + shanghaiAheadOfUtc).toISOString().slice(0, 10);
}

/** Whether a value from outside is one that the fact can have; null, for 不清楚, always is. */
export function isValueOf(fact: Fact<unknown>, value: unknown): value is FactValue {
  if (value === null) return true;
  switch (fact.type) {
    case "yesNo":
      return typeof value === "boolean";
    case "date":
      return typeof value === "string" && parseDay(value) !== null;
    case "number":
      return typeof value === "number" && value >= fact.min && value <= fact.max;
    case "choice":
      return fact.options.some(({ id }) => id === value);
    case "set":
      return Array.isArray(value) && value.every((id) => fact.options.some((one) => one.id === id));
  }
}

const isList = (value: FactValue | undefined): value is readonly string[] => Array.isArray(value);

/** Whether two answers say the same; the order within a set says nothing. undefined is not stated. */
export function isSameAnswer(one: FactValue | undefined, other: FactValue | undefined): boolean {
  if (!isList(one) || !isList(other)) return one === other;
  return one.length === other.length && one.every((member) => other.includes(member));
}
