import type { CompiledCondition } from "./evaluate";
import { dayOf } from "./language/calendar";
import type { Condition, NumberExpression } from "./language/condition";
import type { Parameter } from "./language/programme";
import { TRUE, UNKNOWN } from "./truth";
import { ASSESSED, type FactLayout, isKnown, type Values } from "./values";

/** A number expression ready to run. */
export interface CompiledNumber {
  /** Decimal places: the value is a whole number of 10^-scale. */
  readonly scale: number;
  /** The scaled value; NaN while a fact it needs is unknown or a parameter has no value. */
  readonly value: (values: Values) => number;
  /** Every fact it may read. */
  readonly slots: readonly number[];
  /** Adds the unknown facts that the figure needs, given what is known. */
  readonly needs: (values: Values, add: (slot: number) => void) => void;
}

/** What number expressions need from their surroundings. */
export interface NumberContext {
  readonly layout: FactLayout;
  readonly parameters: readonly Parameter[];
  readonly condition: (condition: Condition) => CompiledCondition;
}

function decimalsOf(value: number): number {
  const [, decimals = ""] = String(value).split(".");
  return decimals.length;
}

const scaled = (value: number, scale: number): number => Math.round(value * 10 ** scale);

function rescaled(number: CompiledNumber, scale: number): (values: Values) => number {
  const factor = 10 ** (scale - number.scale);
  return factor === 1 ? number.value : (values) => number.value(values) * factor;
}

function combine(
  of: readonly NumberExpression[],
  context: NumberContext,
  combined: (parts: readonly CompiledNumber[]) => Pick<CompiledNumber, "scale" | "value">,
): CompiledNumber {
  const parts = of.map((part) => compileNumber(part, context));
  return {
    ...combined(parts),
    slots: parts.flatMap((part) => part.slots),
    needs: (values, add) => {
      for (const part of parts) part.needs(values, add);
    },
  };
}

function compileParameter(id: string, context: NumberContext): CompiledNumber {
  const parameter = context.parameters.find((candidate) => candidate.id === id);
  if (!parameter) throw new Error(`No parameter is called ${id}`);
  const scale = Math.max(...parameter.values.map(({ value }) => decimalsOf(value)));
  const spans = parameter.values.map(({ from, to, value }) => ({
    from: dayOf(from),
    to: to === null ? Number.POSITIVE_INFINITY : dayOf(to),
    value: scaled(value, scale),
  }));
  return {
    scale,
    slots: [],
    needs: () => {},
    value: (values) => {
      const day = values[ASSESSED] as number;
      return spans.find(({ from, to }) => from <= day && day <= to)?.value ?? Number.NaN;
    },
  };
}

function compileCases(
  expression: Extract<NumberExpression, { kind: "cases" }>,
  context: NumberContext,
): CompiledNumber {
  const branches = expression.cases.map(({ when, value }) => ({
    when: context.condition(when),
    number: compileNumber(value, context),
  }));
  const otherwise = compileNumber(expression.otherwise, context);
  const scale = Math.max(otherwise.scale, ...branches.map(({ number }) => number.scale));
  const cases = branches.map(({ when, number }) => ({ when, value: rescaled(number, scale) }));
  const fallback = rescaled(otherwise, scale);
  return {
    scale,
    slots: [
      ...branches.flatMap(({ when, number }) => [...when.slots, ...number.slots]),
      ...otherwise.slots,
    ],
    value: (values) => {
      for (const { when, value } of cases) {
        const truth = when.test(values);
        if (truth === TRUE) return value(values);
        if (truth === UNKNOWN) return Number.NaN;
      }
      return fallback(values);
    },
    needs: (values, add) => {
      for (const { when, number } of branches) {
        const truth = when.test(values);
        if (truth === UNKNOWN) when.undecided(values, (leaf) => leaf.unknown(values, add));
        if (truth !== 0) number.needs(values, add);
        if (truth === TRUE) return;
      }
      otherwise.needs(values, add);
    },
  };
}

/**
 * Makes a number expression ready to run. Throws where it names a fact or parameter that does not exist.
 *
 * @example compileNumber(times(100, stated(person.businessStaff)), context)
 */
export function compileNumber(
  expression: NumberExpression,
  context: NumberContext,
): CompiledNumber {
  switch (expression.kind) {
    case "constant": {
      const scale = decimalsOf(expression.value);
      const value = scaled(expression.value, scale);
      return { scale, slots: [], needs: () => {}, value: () => value };
    }
    case "number": {
      const { slot, fact } = context.layout.typed(expression.fact, "number");
      return {
        scale: fact.decimals,
        slots: [slot],
        value: (values) => values[slot] as number,
        needs: (values, add) => {
          if (!isKnown(values, slot)) add(slot);
        },
      };
    }
    case "sum":
      return combine(expression.of, context, (parts) => {
        const scale = Math.max(...parts.map((part) => part.scale));
        const terms = parts.map((part) => rescaled(part, scale));
        return { scale, value: (values) => terms.reduce((sum, term) => sum + term(values), 0) };
      });
    case "product":
      return combine(expression.of, context, (parts) => ({
        scale: parts.reduce((sum, part) => sum + part.scale, 0),
        value: (values) => parts.reduce((product, part) => product * part.value(values), 1),
      }));
    case "smallest":
      return combine(expression.of, context, (parts) => {
        const scale = Math.max(...parts.map((part) => part.scale));
        const candidates = parts.map((part) => rescaled(part, scale));
        return {
          scale,
          value: (values) => Math.min(...candidates.map((candidate) => candidate(values))),
        };
      });
    case "floor":
      return combine([expression.of], context, ([part]) => {
        const { scale, value } = part as CompiledNumber;
        return { scale: 0, value: (values) => Math.floor(value(values) / 10 ** scale) };
      });
    case "parameter":
      return compileParameter(expression.parameter, context);
    case "cases":
      return compileCases(expression, context);
    default:
      return expression satisfies never;
  }
}

/**
 * Two numbers as one difference `left - right` on a common scale: its sign decides every relation.
 * NaN while either is unknown.
 *
 * @example compileDifference(compileNumber(left, context), compileNumber(right, context))
 */
export function compileDifference(
  left: CompiledNumber,
  right: CompiledNumber,
): (values: Values) => number {
  const scale = Math.max(left.scale, right.scale);
  const [minuend, subtrahend] = [rescaled(left, scale), rescaled(right, scale)];
  return (values) => minuend(values) - subtrahend(values);
}
