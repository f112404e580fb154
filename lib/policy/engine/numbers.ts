import type { CompiledCondition, Leaf } from "./conditions";
import { dayOf } from "./language/calendar";
import type { Condition, NumberExpression } from "./language/condition";
import type { Parameter } from "./language/programme";
import { isOpenLaw } from "./law/open";
import { ASSESSED, type FactLayout, isKnown, type Situation } from "./situation";
import { TRUE, UNKNOWN } from "./truth";

/** A number expression ready to run. */
export interface CompiledNumber {
  /** Decimal places: the value is a whole number of 10^-scale. */
  readonly scale: number;
  /** The scaled value is never farther from zero than this. */
  readonly most: number;
  /** The scaled value; NaN while a fact it needs is unknown or a parameter has no value. */
  readonly value: (situation: Situation) => number;
  /** Every fact it may read. */
  readonly slots: readonly number[];
  /** Every comparison that decides between its cases. */
  readonly leaves: readonly Leaf[];
  /** Adds the unknown facts that the figure needs, given what is known. */
  readonly needs: (situation: Situation, add: (slot: number) => void) => void;
}

/** What number expressions need from their surroundings. */
export interface NumberContext {
  readonly layout: FactLayout;
  readonly parameters: readonly Parameter[];
  readonly condition: (condition: Condition) => CompiledCondition;
}

/** Throws where a number is too large or too small to be written plainly, before its exponent is passed over. */
function decimalsOf(value: number): number {
  const written = String(value);
  if (!/^-?\d+(\.\d+)?$/.test(written)) throw new Error(`${written} is no plain decimal number`);
  const [, decimals = ""] = written.split(".");
  return decimals.length;
}

const scaled = (value: number, scale: number): number => Math.round(value * 10 ** scale);

function rescaled(number: CompiledNumber, scale: number): (situation: Situation) => number {
  const factor = 10 ** (scale - number.scale);
  return factor === 1 ? number.value : (situation) => number.value(situation) * factor;
}

const mostRescaled = ({ most, scale }: CompiledNumber, to: number): number =>
  most * 10 ** (to - scale);

/** The largest that any of them can be, all on this scale. */
const largest = (of: readonly CompiledNumber[], scale: number): number =>
  Math.max(...of.map((one) => mostRescaled(one, scale)));

/**
 * Throws where a whole number can come to more than is counted exactly, before a last digit is lost.
 *
 * @example holdExact(9.1e15, [4], layout) // throws
 */
export function holdExact(most: number, slots: readonly number[], layout: FactLayout): void {
  if (most <= Number.MAX_SAFE_INTEGER) return;
  const facts = [...new Set(slots)].map((slot) => layout.fact(slot).id);
  const whose = facts.length > 0 ? ` of ${facts.join(", ")}` : "";
  throw new Error(`A number${whose} can reach ${most}, of at most ${Number.MAX_SAFE_INTEGER}`);
}

function combine(
  of: readonly NumberExpression[],
  context: NumberContext,
  combined: (parts: readonly CompiledNumber[]) => Pick<CompiledNumber, "scale" | "most" | "value">,
): CompiledNumber {
  const parts = of.map((part) => compileNumber(part, context));
  const slots = parts.flatMap((part) => part.slots);
  const number = combined(parts);
  holdExact(number.most, slots, context.layout);
  return {
    ...number,
    slots,
    leaves: parts.flatMap((part) => part.leaves),
    needs: (situation, add) => {
      for (const part of parts) part.needs(situation, add);
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
    most: Math.max(...spans.map(({ value }) => Math.abs(value))),
    slots: [],
    leaves: [],
    needs: () => {},
    value: (situation) => {
      const day = situation[ASSESSED] as number;
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
    most: largest([otherwise, ...branches.map(({ number }) => number)], scale),
    slots: [
      ...branches.flatMap(({ when, number }) => [...when.slots, ...number.slots]),
      ...otherwise.slots,
    ],
    leaves: [
      ...branches.flatMap(({ when, number }) => [...when.leaves, ...number.leaves]),
      ...otherwise.leaves,
    ],
    value: (situation) => {
      for (const { when, value } of cases) {
        const truth = when.test(situation);
        if (truth === TRUE) return value(situation);
        if (truth === UNKNOWN) return Number.NaN;
      }
      return fallback(situation);
    },
    needs: (situation, add) => {
      for (const { when, number } of branches) {
        const open: Leaf[] = [];
        const truth = when.collectOpen(situation, open);
        for (const { slots } of open) {
          for (const slot of slots) if (!isKnown(situation, slot)) add(slot);
        }
        if (truth !== 0) number.needs(situation, add);
        if (truth === TRUE) return;
      }
      otherwise.needs(situation, add);
    },
  };
}

/** The factors of a product with its constants as one, so that 0.55 × 6 takes one decimal and not two; a product in a product is part of it. */
function constantsJoined(of: readonly NumberExpression[]): readonly NumberExpression[] {
  const factors = of.flatMap((one) => (one.kind === "product" ? constantsJoined(one.of) : [one]));
  const constants = factors.flatMap((one) => (one.kind === "constant" ? one.value : []));
  if (constants.length < 2) return factors;
  const scale = constants.reduce((sum, value) => sum + decimalsOf(value), 0);
  const product = constants.reduce((all, value) => all * scaled(value, decimalsOf(value)), 1);
  const value = Number((product / 10 ** scale).toFixed(scale));
  return [{ kind: "constant", value }, ...factors.filter(({ kind }) => kind !== "constant")];
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
      return {
        scale,
        most: Math.abs(value),
        slots: [],
        leaves: [],
        needs: () => {},
        value: () => value,
      };
    }
    case "number": {
      const { slot, fact } = context.layout.typed(expression.fact, "number");
      return {
        scale: fact.decimals,
        // What nobody can state comes to no sum.
        most: isOpenLaw(fact.id) ? 0 : fact.max * 10 ** fact.decimals,
        slots: [slot],
        leaves: [],
        value: (situation) => situation[slot] as number,
        needs: (situation, add) => {
          if (!isKnown(situation, slot)) add(slot);
        },
      };
    }
    case "sum":
      return combine(expression.of, context, (parts) => {
        const scale = Math.max(...parts.map((part) => part.scale));
        const terms = parts.map((part) => rescaled(part, scale));
        return {
          scale,
          most: parts.reduce((sum, part) => sum + mostRescaled(part, scale), 0),
          value: (situation) => terms.reduce((sum, term) => sum + term(situation), 0),
        };
      });
    case "product":
      return combine(constantsJoined(expression.of), context, (parts) => ({
        scale: parts.reduce((sum, part) => sum + part.scale, 0),
        most: parts.reduce((product, part) => product * part.most, 1),
        value: (situation) => parts.reduce((product, part) => product * part.value(situation), 1),
      }));
    case "smallest":
      return combine(expression.of, context, (parts) => {
        const scale = Math.max(...parts.map((part) => part.scale));
        const candidates = parts.map((part) => rescaled(part, scale));
        return {
          scale,
          most: largest(parts, scale),
          value: (situation) => Math.min(...candidates.map((candidate) => candidate(situation))),
        };
      });
    case "floor":
      return combine([expression.of], context, ([part]) => {
        const { scale, most, value } = part as CompiledNumber;
        return {
          scale: 0,
          most: most / 10 ** scale,
          value: (situation) => Math.floor(value(situation) / 10 ** scale),
        };
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
  layout: FactLayout,
): (situation: Situation) => number {
  const scale = Math.max(left.scale, right.scale);
  holdExact(
    mostRescaled(left, scale) + mostRescaled(right, scale),
    [...left.slots, ...right.slots],
    layout,
  );
  const [minuend, subtrahend] = [rescaled(left, scale), rescaled(right, scale)];
  return (situation) => minuend(situation) - subtrahend(situation);
}
