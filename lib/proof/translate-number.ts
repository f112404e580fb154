import { type Condition, entryOn, type NumberExpression } from "@/lib/policy/engine";
import { and, apply, either, no, or, type Smt, whole, yes } from "./smt";
import { type Surroundings, type Truth, typed } from "./surroundings";

/** What a number is read in. */
interface NumberSurroundings extends Surroundings {
  readonly condition: (condition: Condition) => Truth;
}

/** A number as a solver knows it. */
export interface NumberTerm {
  /** It is a whole number of 10^-scale. */
  readonly scale: number;
  /** The same at another scale, no smaller than its own. */
  readonly at: (scale: number) => Smt;
  readonly known: Smt;
}

const term = (scale: number, value: Smt, known: Smt): NumberTerm => ({
  scale,
  known,
  at: (to) => (to === scale ? value : apply("*", whole(10 ** (to - scale)), value)),
});

/** A decimal number as it is written. Throws where it is not written plainly. */
function written(value: number): NumberTerm {
  const [, sign, units = "", decimals = ""] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(value)) ?? [];
  if (sign === undefined) throw new Error(`${value} is no plain decimal number`);
  return term(decimals.length, whole(Number(`${sign}${units}${decimals}`)), yes);
}

const largestScale = (parts: readonly NumberTerm[]): number =>
  Math.max(...parts.map(({ scale }) => scale));

const allKnown = (parts: readonly NumberTerm[]): Smt => and(...parts.map(({ known }) => known));

function translateCases(
  { cases, otherwise }: Extract<NumberExpression, { kind: "cases" }>,
  around: NumberSurroundings,
): NumberTerm {
  const branches = cases.map(({ when, value }) => ({
    when: around.condition(when),
    value: translateNumber(value, around),
  }));
  const last = translateNumber(otherwise, around);
  const scale = largestScale([last, ...branches.map(({ value }) => value)]);
  return branches
    .toReversed()
    .reduce(
      (rest, { when, value }) =>
        term(
          scale,
          either(when.yes, value.at(scale), rest.at(scale)),
          or(and(when.yes, value.known), and(when.no, rest.known)),
        ),
      term(scale, last.at(scale), last.known),
    );
}

function translateParameter(id: string, { parameters, asOf }: Surroundings): NumberTerm {
  const parameter = parameters.find((one) => one.id === id);
  if (!parameter) throw new Error(`No parameter is called ${id}`);
  const found = entryOn(parameter.values, asOf);
  return found ? written(found.value) : term(0, "0", no);
}

/**
 * A number as terms, exact: all arithmetic is of whole numbers.
 *
 * @example translateNumber(exactly(0.25), around).at(2) // "25"
 */
export function translateNumber(of: NumberExpression, around: NumberSurroundings): NumberTerm {
  switch (of.kind) {
    case "constant":
      return written(of.value);
    case "number": {
      const { fact, term: found } = typed(around, of.fact, "number");
      return term(fact.decimals, found.value, found.known);
    }
    case "sum": {
      const parts = of.of.map((part) => translateNumber(part, around));
      const scale = largestScale(parts);
      return term(scale, apply("+", ...parts.map((part) => part.at(scale))), allKnown(parts));
    }
    case "product": {
      const parts = of.of.map((part) => translateNumber(part, around));
      const scale = parts.reduce((sum, part) => sum + part.scale, 0);
      return term(scale, apply("*", ...parts.map((part) => part.at(part.scale))), allKnown(parts));
    }
    case "smallest": {
      const parts = of.of.map((part) => translateNumber(part, around));
      const scale = largestScale(parts);
      const value = parts
        .map((part) => part.at(scale))
        .reduce((least, one) => either(apply("<=", least, one), least, one));
      return term(scale, value, allKnown(parts));
    }
    case "floor": {
      const part = translateNumber(of.of, around);
      const { scale, known } = part;
      // `div` rounds down for a divisor above 0.
      return term(0, apply("div", part.at(scale), whole(10 ** scale)), known);
    }
    case "parameter":
      return translateParameter(of.parameter, around);
    case "cases":
      return translateCases(of, around);
    default:
      return of satisfies never;
  }
}
