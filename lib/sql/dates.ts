import { type Condition, type DateExpression, dayOf, type Relation } from "@/lib/policy/engine";
import { type DayStep, stepped, steppedSql } from "./calendar";
import { decided, group, type Logic, opposite, undecidable } from "./logic";
import { isOffice, type Printer, relations } from "./printer";
import {
  type ColumnTerm,
  columnAgainst,
  type DayOfAll,
  openBetween,
  type Turn,
  turnAgainst,
  turnsAgainst,
  turnsInOrder,
} from "./turns";

/** A day on its way to SQL. */
type DayTerm =
  | DayOfAll
  | ColumnTerm
  | { readonly is: "asOf" }
  /** Nothing in the table tells it. */
  | { readonly is: "unknown"; readonly open: string | null };

function withStep(term: DayTerm, step: DayStep): DayTerm {
  if (term.is === "day") return { is: "day", day: stepped(term.day, [step]) };
  if (term.is === "column") return { ...term, steps: [...term.steps, step] };
  if (term.is === "unknown") return term;
  throw new Error("The evaluation day must stand alone on its side of a comparison");
}

function dayTerm(of: DateExpression, printer: Printer): DayTerm {
  switch (of.kind) {
    case "day":
      return { is: "day", day: dayOf(of.value) };
    case "date":
      return { is: "column", ...printer.column(of.fact, "date"), steps: [] };
    case "asOf":
      return { is: "asOf" };
    case "assessed":
    case "statedOn":
      return { is: "day", day: dayOf(printer.day) };
    case "today":
      return { is: "unknown", open: null };
    case "later": {
      const from = dayTerm(of.of, printer);
      if (of.months !== null) return withStep(from, { later: of.months });
      const asked = from.is === "column" && !isOffice(from.fact);
      return { is: "unknown", open: asked ? `${from.sql} IS NULL` : null };
    }
    case "endOf":
      return withStep(dayTerm(of.of, printer), { endOf: of.unit });
    default:
      return of satisfies never;
  }
}

/** Whether the evaluation day, which is known, has come to a turn. */
function reached(turn: Turn, printer: Printer): Logic {
  const { at } = printer;
  return at.turn === undefined
    ? turnAgainst(turn, "<=", at.day)
    : turnsInOrder(at.turn, turn, !at.before, printer);
}

function againstEvaluation(relation: Relation, term: DayTerm, printer: Printer): Logic {
  if (term.is === "asOf") return decided(relations[relation].holds(0));
  if (term.is === "unknown") return undecidable(term.open);
  const { from, until } = turnsAgainst(relation, term);
  return group("all", [
    ...(from ? [reached(from, printer)] : []),
    ...(until ? [opposite(reached(until, printer))] : []),
  ]);
}

export type DateCondition = Extract<Condition, { op: "date" }>;

/** A comparison of days as SQL. @example datesSql(onOrBefore(person.leftSchoolOn, asOf), printer) */
export function datesSql({ left, relation, right }: DateCondition, printer: Printer): Logic {
  const [one, other] = [dayTerm(left, printer), dayTerm(right, printer)];
  const { holds, not, turned } = relations[relation];
  if (one.is === "asOf") return againstEvaluation(relation, other, printer);
  if (other.is === "asOf") return againstEvaluation(turned, one, printer);
  if (one.is === "unknown" || other.is === "unknown") {
    const open = [one, other].flatMap((term) => {
      if (term.is === "unknown") return term.open ?? [];
      return term.is === "column" && !isOffice(term.fact) ? `${term.sql} IS NULL` : [];
    });
    return undecidable(open.length === 0 ? null : `(${open.join(" OR ")})`);
  }
  if (one.is === "day") {
    return other.is === "day"
      ? decided(holds(one.day - other.day))
      : columnAgainst(other, turned, one.day);
  }
  if (other.is === "day") return columnAgainst(one, relation, other.day);
  const [a, b] = [one, other].map((term) => steppedSql(term.sql, term.steps, false, printer.bind));
  return {
    ...{ is: "test", sql: `${a} ${relation} ${b}`, opposite: `${a} ${not} ${b}` },
    ...openBetween([one, other]),
  };
}

/** The turns of a comparison of days: none where the evaluation day is not in it. @example turnsOfDates(condition, printer) */
export function turnsOfDates(
  { left, relation, right }: DateCondition,
  printer: Printer,
): readonly Turn[] {
  const [one, other] = [dayTerm(left, printer), dayTerm(right, printer)];
  const [term, relationOfDay] =
    one.is === "asOf" ? [other, relation] : [one, relations[relation].turned];
  if (one.is !== "asOf" && other.is !== "asOf") return [];
  if (term.is !== "day" && term.is !== "column") return [];
  const { from, until } = turnsAgainst(relationOfDay, term);
  return [from, until].filter((turn) => turn !== null);
}
