import { type Day, dayAfter, dayBefore, type Fact, type Relation } from "@/lib/policy/engine";
import { type DayStep, dayBeforeSql, lastBefore, lastUpTo, steppedSql } from "./calendar";
import { decided, group, type Logic, opposite } from "./logic";
import { factTest, isOffice, type Printer, relations } from "./printer";

/** A day that is the same in every row. */
export interface DayOfAll {
  readonly is: "day";
  readonly day: Day;
}

/** A day that comes of a fact. */
export interface ColumnTerm {
  readonly is: "column";
  readonly sql: string;
  readonly fact: Fact;
  readonly steps: readonly DayStep[];
}

/** A day on which something turns: the first one on its other side. */
export interface Turn {
  /** The same in every row, or what comes of a fact. */
  readonly of: DayOfAll | ColumnTerm;
  /** It is the day after that. */
  readonly after: boolean;
}

/** Whose facts are open while a comparison of days is undecided. @example openBetween([column]).open */
export function openBetween(columns: readonly ColumnTerm[]) {
  const asked = columns.filter(({ fact }) => !isOffice(fact)).map(({ sql }) => `${sql} IS NULL`);
  const [only] = asked;
  return {
    open: only === undefined ? null : asked.length === 1 ? only : `(${asked.join(" OR ")})`,
    office: columns.some(({ fact }) => isOffice(fact)),
  };
}

/**
 * What comes of a column beside a day that is the same for all: the column itself beside another day, so that an index serves.
 *
 * @example columnAgainst(birthDate16YearsLater, "<=", 20190901) // birth_date <= 20030901
 */
export function columnAgainst(column: ColumnTerm, relation: Relation, day: Day): Logic {
  const { sql, fact, steps } = column;
  const upTo = (last: Day): Logic => factTest(fact, `${sql} <= ${last}`, `${sql} > ${last}`);
  switch (relation) {
    case "<=":
      return upTo(lastUpTo(day, steps));
    case "<":
      return upTo(lastBefore(day, steps));
    case ">":
      return opposite(upTo(lastUpTo(day, steps)));
    case ">=":
      return opposite(upTo(lastBefore(day, steps)));
    case "=":
      return group("all", [opposite(upTo(lastBefore(day, steps))), upTo(lastUpTo(day, steps))]);
    default:
      return relation satisfies never;
  }
}

/** The turn at a day, or the day after. */
const turnAt = (of: DayOfAll | ColumnTerm, after: boolean): Turn =>
  of.is === "day" && after
    ? { of: { is: "day", day: dayAfter(of.day) }, after: false }
    : { of, after };

/**
 * The turns of a comparison of the evaluation day with another: it holds from the first on, and until the second.
 *
 * @example turnsAgainst(">=", day) // { from, until: null }
 */
export function turnsAgainst(relation: Relation, of: DayOfAll | ColumnTerm) {
  switch (relation) {
    case ">=":
      return { from: turnAt(of, false), until: null };
    case ">":
      return { from: turnAt(of, true), until: null };
    case "<":
      return { from: null, until: turnAt(of, false) };
    case "<=":
      return { from: null, until: turnAt(of, true) };
    case "=":
      return { from: turnAt(of, false), until: turnAt(of, true) };
    default:
      return relation satisfies never;
  }
}

/** Whether a turn comes on, after or before a day that is the same in every row. @example turnAgainst(turn, "<=", 20190901) */
export function turnAgainst(
  { of, after }: Turn,
  relation: Exclude<Relation, "=">,
  day: Day,
): Logic {
  if (of.is === "day") return decided(relations[relation].holds(of.day - day));
  if (!after) return columnAgainst(of, relation, day);
  switch (relation) {
    case ">":
      return columnAgainst(of, ">=", day);
    case ">=":
      return columnAgainst(of, ">=", dayBefore(day));
    case "<=":
      return columnAgainst(of, "<", day);
    case "<":
      return columnAgainst(of, "<", dayBefore(day));
    default:
      return relation satisfies never;
  }
}

/** By how many months steps lead on; null where they do more than that. */
function monthsOf(steps: readonly DayStep[]): number | null {
  const [first, ...more] = steps;
  if (first === undefined) return 0;
  return "later" in first && more.length === 0 ? first.later : null;
}

/** Which of two turns of one fact comes later, where that is the same in every row: a month is longer than a day. */
function laterTurn(
  one: Turn & { of: ColumnTerm },
  other: Turn & { of: ColumnTerm },
): number | null {
  const [months, others] = [monthsOf(one.of.steps), monthsOf(other.of.steps)];
  if (one.of.sql !== other.of.sql || months === null || others === null) return null;
  return months - others || Number(one.after) - Number(other.after);
}

const isOfColumn = (turn: Turn): turn is Turn & { of: ColumnTerm } => turn.of.is === "column";

/** Whether a turn comes after another, or where `orOn` on the same day; both are known. @example turnsInOrder(turn, other, true, printer) */
export function turnsInOrder(
  one: Turn,
  other: Turn,
  orOn: boolean,
  { bind }: Pick<Printer, "bind">,
): Logic {
  if (other.of.is === "day") return turnAgainst(one, orOn ? ">=" : ">", other.of.day);
  if (one.of.is === "day") return turnAgainst(other, orOn ? "<=" : "<", one.of.day);
  if (!isOfColumn(one) || !isOfColumn(other)) throw new Error("A turn is a day or comes of a fact");
  const difference = laterTurn(one, other);
  if (difference !== null) return decided(orOn ? difference >= 0 : difference > 0);
  const at = ({ of: { sql, steps } }: { of: ColumnTerm }, after: boolean): string =>
    steppedSql(sql, steps, after, bind);
  const compared = (sign: Relation, left: string, right: string): Logic => ({
    ...{
      is: "test",
      sql: `${left} ${sign} ${right}`,
      opposite: `${left} ${relations[sign].not} ${right}`,
    },
    ...openBetween([one.of, other.of]),
  });
  // The day after is reckoned only where the days themselves do not tell the order.
  if (one.after && !other.after) {
    return orOn
      ? compared(">=", at(one, true), at(other, false))
      : compared(">=", at(one, false), at(other, false));
  }
  if (other.after && !one.after) {
    return orOn
      ? compared(">", at(one, false), at(other, false))
      : compared(">", at(one, false), at(other, true));
  }
  return compared(orOn ? ">=" : ">", at(one, false), at(other, false));
}

/** A turn as a day in SQL; null while its fact is not known. @example turnSql(turn, printer) // "20190101" */
export const turnSql = ({ of, after }: Turn, { bind }: Pick<Printer, "bind">): string =>
  of.is === "day" ? String(of.day) : steppedSql(of.sql, of.steps, after, bind);

/** The day before a turn in SQL. @example dayBeforeTurnSql(turn, printer) // "20181231" */
export function dayBeforeTurnSql({ of, after }: Turn, { bind }: Pick<Printer, "bind">): string {
  if (of.is === "day") return String(dayBefore(of.day));
  const day = steppedSql(of.sql, of.steps, false, bind);
  return after ? day : bind(dayBeforeSql(day), "day");
}

/** The column that a turn comes of; null where it is the same in every row. @example columnOfTurn(turn) // "birth_date" */
export const columnOfTurn = ({ of }: Turn): string | null => (of.is === "column" ? of.sql : null);
