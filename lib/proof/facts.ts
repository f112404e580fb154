import { type Fact, type FactValue, formatDay } from "@/lib/policy/engine";
import { and, apply, no, type Smt, symbol, type Wanted, whole } from "./smt";
import type { DayTerm, FactTerm } from "./surroundings";
import { dayTerm, isDay, monthsLater, orderOf } from "./translate-date";

/** Facts as what a solver is free to choose, and what it has chosen as facts again. */

/** What a solver can choose for a fact. */
export interface FreeFact {
  readonly term: FactTerm;
  readonly chosen: readonly Wanted[];
  /** What holds of every value that the fact can have. */
  readonly domain: Smt;
  /** The value out of those chosen, in their order; null where it is not known. */
  readonly read: (values: readonly number[]) => FactValue;
}

/** The days from which a solver chooses: all of them, or a few that are plain: at most fifty years before the assessment date, and by the 28th of a month. */
export type Days = "all" | "plain";

/** Two numbers by which a solver chooses a day. @example freeDay("statedOn", "all").day.month // "|statedOn.month|" */
export function freeDay(
  name: string,
  days: Days,
): { readonly day: DayTerm; readonly chosen: readonly Wanted[] } {
  const [month, day] = [`${name}.month`, `${name}.day`];
  return {
    day: { month: symbol(month), day: symbol(day), inEveryMonth: days === "plain" },
    chosen: [
      [month, "Int"],
      [day, "Int"],
    ],
  };
}

/** The day of two numbers that were chosen. @example chosenDay([24233, 18]) // "2019-06-18" */
export const chosenDay = ([month = 0, day = 0]: readonly number[]): string =>
  formatDay(Math.floor(month / 12) * 10000 + ((month % 12) + 1) * 100 + day);

/** What holds of a date on an assessment date, `YYYY-MM-DD`. */
function within(fact: Extract<Fact, { type: "date" }>, day: DayTerm, asOf: string): Smt {
  const now = dayTerm(asOf);
  const near = day.inEveryMonth
    ? [apply("<=", whole(-600), apply("-", day.month, now.month), "24")]
    : [];
  if (!fact.limits) return and(isDay(day), ...near);
  return and(
    isDay(day),
    ...near,
    apply("<=", orderOf(day), orderOf(now)),
    apply("<=", orderOf(now), orderOf(monthsLater(day, whole(fact.limits.yearsBefore * 12)))),
  );
}

type Free = Omit<FreeFact, "read"> & { readonly value: (values: readonly number[]) => FactValue };

function freeOf(fact: Fact, known: Smt, asOf: string, days: Days): Free {
  const name = symbol(fact.id);
  switch (fact.type) {
    case "yesNo":
      return {
        term: { type: "yesNo", known, yes: name },
        chosen: [[fact.id, "Bool"]],
        domain: "true",
        value: ([value]) => value === 1,
      };
    case "choice":
      return {
        term: { type: "choice", known, index: name },
        chosen: [[fact.id, "Int"]],
        domain: apply("<=", "0", name, whole(fact.options.length - 1)),
        value: ([value = 0]) => fact.options[value]?.id ?? null,
      };
    case "set": {
      const nameOf = (id: string) => `${fact.id}=${id}`;
      return {
        term: {
          type: "set",
          known,
          members: new Map(fact.options.map(({ id }) => [id, symbol(nameOf(id))])),
        },
        chosen: fact.options.map(({ id }) => [nameOf(id), "Bool"]),
        domain: "true",
        value: (values) => fact.options.map(({ id }) => id).filter((_, index) => values[index]),
      };
    }
    case "number": {
      const scale = 10 ** fact.decimals;
      return {
        term: { type: "number", known, value: name },
        chosen: [[fact.id, "Int"]],
        domain: apply("<=", whole(fact.min * scale), name, whole(fact.max * scale)),
        value: ([value = 0]) => value / scale,
      };
    }
    case "date": {
      const { day, chosen } = freeDay(fact.id, days);
      return {
        term: { type: "date", known, day },
        chosen,
        domain: within(fact, day, asOf),
        value: chosenDay,
      };
    }
    default:
      return fact satisfies never;
  }
}

/**
 * What a solver can choose for a fact on an assessment date, `YYYY-MM-DD`: that it is not known, or one of its values.
 *
 * @example freeFact(person.canWork, "2019-09-01", "all").chosen // |canWork?| and |canWork|
 */
export function freeFact(fact: Fact, asOf: string, days: Days): FreeFact {
  const known = `${fact.id}?`;
  const { value, chosen, ...free } = freeOf(fact, symbol(known), asOf, days);
  return {
    ...free,
    chosen: [[known, "Bool"], ...chosen],
    read: ([isKnown, ...values]) => (isKnown ? value(values) : null),
  };
}

/** A fact that is not known, whatever is chosen. @example unknownFact(person.canWork, "2019-09-01").known // "false" */
export const unknownFact = (fact: Fact, asOf: string): FactTerm => ({
  ...freeOf(fact, no, asOf, "all").term,
});
