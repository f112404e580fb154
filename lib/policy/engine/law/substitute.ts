import type { Condition, DateExpression, NumberExpression } from "../language/condition";
import type { Figure } from "../language/law";
import { openFigure } from "./open";

/** What figures are on some day: a value, or null where a later paper has changed it and nobody knows to what. Those left out are as written. */
export type FigureValues = ReadonlyMap<string, number | null>;

/**
 * A number with its figures at these values; one that is not known is a fact that only an office has.
 *
 * @example numberWith(exactly(5), new Map()) // the same
 */
export function numberWith(of: NumberExpression, values: FigureValues): NumberExpression {
  switch (of.kind) {
    case "constant": {
      const value = of.figure === undefined ? undefined : values.get(of.figure);
      if (of.figure === undefined || value === undefined) return of;
      // As a share it need not be divided: nobody states it.
      if (value === null) return { kind: "number", fact: openFigure(of.figure) };
      return { ...of, value: of.per ? Number((value / of.per).toFixed(4)) : value };
    }
    case "number":
    case "parameter":
      return of;
    case "sum":
    case "product":
    case "smallest":
      return { kind: of.kind, of: of.of.map((part) => numberWith(part, values)) };
    case "floor":
      return { kind: "floor", of: numberWith(of.of, values) };
    case "cases":
      return {
        kind: "cases",
        cases: of.cases.map(({ when, value }) => ({
          when: conditionWith(when, values),
          value: numberWith(value, values),
        })),
        otherwise: numberWith(of.otherwise, values),
      };
    default:
      return of satisfies never;
  }
}

function dateWith(of: DateExpression, values: FigureValues): DateExpression {
  switch (of.kind) {
    case "later": {
      const { figure } = of;
      const start = dateWith(of.of, values);
      const value = figure && values.get(figure.id);
      if (figure === undefined || value === undefined) return { ...of, of: start };
      const months = value === null ? null : value * figure.times + figure.plus;
      return { kind: "later", of: start, months, figure };
    }
    case "endOf":
      return { kind: "endOf", unit: of.unit, of: dateWith(of.of, values) };
    case "day":
    case "date":
    case "asOf":
    case "assessed":
    case "statedOn":
    case "today":
      return of;
    default:
      return of satisfies never;
  }
}

/**
 * A condition with its figures at these values; see {@link numberWith}.
 *
 * @example conditionWith(atLeast(person.businessStaff, staff), new Map([[staff.id, 4]])) // staff of at least 4
 */
export function conditionWith(condition: Condition, values: FigureValues): Condition {
  switch (condition.op) {
    case "all":
    case "any":
      return { op: condition.op, of: condition.of.map((part) => conditionWith(part, values)) };
    case "not":
      return { op: "not", of: conditionWith(condition.of, values) };
    case "number":
      return {
        ...condition,
        left: numberWith(condition.left, values),
        right: numberWith(condition.right, values),
      };
    case "date":
      return {
        ...condition,
        left: dateWith(condition.left, values),
        right: dateWith(condition.right, values),
      };
    case "is":
    case "oneOf":
    case "has":
      return condition;
    default:
      return condition satisfies never;
  }
}

/**
 * The figures in an expression of conditions or numbers.
 *
 * @example figuresIn(percentOf(share, 100), rules.figures).map(({ id }) => id)
 */
export function figuresIn(
  of: Condition | NumberExpression,
  figures: readonly Figure[],
): readonly Figure[] {
  const written = JSON.stringify(of);
  return figures.filter(({ id }) => written.includes(`"${id}"`));
}
