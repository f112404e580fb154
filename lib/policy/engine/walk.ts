import type { Condition, DateExpression, NumberExpression, Relation } from "./language/condition";
import { openFigure } from "./law/open";

/** What a walk over a condition reports. */
interface Visitor {
  readonly fact?: (id: string) => void;
  readonly parameter?: (id: string) => void;
  /** A number that stands in it. */
  readonly constant?: (value: number) => void;
  /** A length of time that stands in it. */
  readonly months?: (months: number) => void;
  /** A day that stands in it. */
  readonly day?: (day: string) => void;
}

function walkNumber(of: NumberExpression, visit: Visitor): void {
  switch (of.kind) {
    case "constant":
      visit.constant?.(of.value);
      return;
    case "number":
      visit.fact?.(of.fact);
      return;
    case "parameter":
      visit.parameter?.(of.parameter);
      return;
    case "sum":
    case "product":
    case "smallest":
      for (const part of of.of) walkNumber(part, visit);
      return;
    case "floor":
      walkNumber(of.of, visit);
      return;
    case "cases":
      for (const { when, value } of of.cases) {
        walk(when, visit);
        walkNumber(value, visit);
      }
      walkNumber(of.otherwise, visit);
      return;
    default:
      of satisfies never;
  }
}

function walkDate(of: DateExpression, visit: Visitor): void {
  switch (of.kind) {
    case "day":
      visit.day?.(of.value);
      return;
    case "asOf":
    case "assessed":
    case "statedOn":
    case "today":
      return;
    case "date":
      visit.fact?.(of.fact);
      return;
    case "later":
      walkDate(of.of, visit);
      if (of.months !== null) visit.months?.(of.months);
      else if (of.figure) visit.fact?.(openFigure(of.figure.id));
      return;
    case "endOf":
      walkDate(of.of, visit);
      return;
    default:
      of satisfies never;
  }
}

function walk(condition: Condition, visit: Visitor): void {
  switch (condition.op) {
    case "all":
    case "any":
      for (const part of condition.of) walk(part, visit);
      return;
    case "not":
      walk(condition.of, visit);
      return;
    case "is":
      visit.fact?.(condition.fact);
      return;
    case "oneOf":
    case "has":
      visit.fact?.(condition.fact);
      return;
    case "number":
      walkNumber(condition.left, visit);
      walkNumber(condition.right, visit);
      return;
    case "date":
      walkDate(condition.left, visit);
      walkDate(condition.right, visit);
      return;
    default:
      condition satisfies never;
  }
}

function collect<T = string>(run: (add: (one: T) => void) => void): readonly T[] {
  const found = new Set<T>();
  run((one) => found.add(one));
  return [...found];
}

/**
 * The facts that a condition reads, each once, in the order of its words.
 *
 * @example factsOf(yes(person.canWork)) // ["canWork"]
 */
export const factsOf = (condition: Condition): readonly string[] =>
  collect((fact) => walk(condition, { fact }));

/**
 * The numbers that a condition compares with or counts by, each once.
 *
 * @example numbersIn(atLeast(person.businessStaff, exactly(5))) // [5]
 */
export const numbersIn = (condition: Condition): readonly number[] =>
  collect<number>((constant) => walk(condition, { constant }));

/**
 * The lengths of time, in months, that a condition compares days by, each once.
 *
 * @example monthsIn(onOrAfter(asOf, later(person.businessRegisteredOn, 24))) // [24]
 */
export const monthsIn = (condition: Condition): readonly number[] =>
  collect<number>((months) => walk(condition, { months }));

/**
 * The days that a condition names, each once.
 *
 * @example daysIn(onOrBefore(person.businessRegisteredOn, "2020-12-31")) // ["2020-12-31"]
 */
export const daysIn = (condition: Condition): readonly string[] =>
  collect((day) => walk(condition, { day }));

/**
 * The facts that a number depends on.
 *
 * @example factsOfNumber(times(100, stated(person.businessStaff))) // ["businessStaff"]
 */
export const factsOfNumber = (of: NumberExpression): readonly string[] =>
  collect((fact) => walkNumber(of, { fact }));

/**
 * The dated parameters that a number depends on.
 *
 * @example parametersOf(times(2, parameter("minimum-wage-class-1"))) // ["minimum-wage-class-1"]
 */
export const parametersOf = (of: NumberExpression): readonly string[] =>
  collect((parameter) => walkNumber(of, { parameter }));

const opposite: Readonly<Record<Relation, Relation | null>> = {
  ">=": "<",
  ">": "<=",
  "<=": ">",
  "<": ">=",
  "=": null,
};

/** The condition that holds where this one does not; stays a `not` where no leaf says so by itself. */
function negated(condition: Condition): Condition {
  switch (condition.op) {
    case "all":
      return { op: "any", of: condition.of.map(negated) };
    case "any":
      return { op: "all", of: condition.of.map(negated) };
    case "not":
      return condition.of;
    case "is":
      return { op: "is", fact: condition.fact, value: !condition.value };
    case "number":
    case "date": {
      const relation = opposite[condition.relation];
      return relation ? { ...condition, relation } : { op: "not", of: condition };
    }
    case "oneOf":
    case "has":
      return { op: "not", of: condition };
    default:
      return condition satisfies never;
  }
}

/**
 * The same condition with `not` only before leaves that have no opposite of their own, groups in
 * groups of the same kind joined, and groups of one replaced by the one.
 *
 * @example simplified(not(all(yes(person.canWork), no(person.wantsWork)))) // any(no(person.canWork), yes(person.wantsWork))
 */
export function simplified(condition: Condition): Condition {
  if (condition.op === "not") {
    const inner = negated(condition.of);
    return inner.op === "not" ? inner : simplified(inner);
  }
  if (condition.op !== "all" && condition.op !== "any") return condition;
  const { op } = condition;
  const of = condition.of.map(simplified).flatMap((part) => (part.op === op ? part.of : [part]));
  const [only] = of;
  return of.length === 1 && only ? only : { op, of };
}
