import { type Parsed, parsed, refused } from "../parsed";
import {
  type Changeable,
  type FactBase,
  type FactType,
  nothingOffered,
  possible,
  textIn,
  type Unit,
} from "./fact-type";

/** A number with at most `decimals` decimals between `min` and `max`, both included. */
export interface NumberFact extends FactBase {
  readonly type: "number";
  readonly unit: Unit;
  readonly decimals: 0 | 2;
  readonly min: number;
  readonly max: number;
  readonly change?: Changeable<"more" | "less" | "either"> & {
    /** Numbers that move with this one, step by step. */
    readonly moves?: readonly string[];
  };
}

/** What a number may be: between `min` and `max`, both included, with so many decimals. */
export type NumberBounds = Pick<NumberFact, "decimals" | "min" | "max">;

type RangeProblem = "tooSmall" | "tooLarge";
type DecimalsProblem = "notWhole" | "tooManyDecimals";

function rangeProblem({ min, max }: NumberBounds, value: number): RangeProblem | null {
  if (value < min) return "tooSmall";
  return value > max ? "tooLarge" : null;
}

const decimalsProblem = ({ decimals }: NumberBounds): DecimalsProblem =>
  decimals === 0 ? "notWhole" : "tooManyDecimals";

const writtenNumber = /^-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d*))?$/;

/**
 * Makes the function that reads a number as people write it, in a form or on one line: with thousands separators or without.
 *
 * @example numberReader({ decimals: 0, min: 0, max: 100 })("1,000") // { ok: false, problem: "tooLarge" }
 */
export const numberReader =
  (bounds: NumberBounds) =>
  (input: unknown): Parsed<number, "required" | "notANumber" | RangeProblem | DecimalsProblem> => {
    const text = textIn(input);
    if (text === "") return refused("required");
    const [written, decimals = ""] = writtenNumber.exec(text) ?? [];
    if (written === undefined) return refused("notANumber");
    // Nothing added makes -0 a 0.
    const number = Number(written.replaceAll(",", "")) + 0;
    const beyond = rangeProblem(bounds, number);
    if (beyond) return refused(beyond);
    // Looked at as text: a number forgets the farthest decimals.
    const fraction = decimals.replace(/0+$/, "");
    return fraction.length > bounds.decimals ? refused(decimalsProblem(bounds)) : parsed(number);
  };

const scaleOf = ({ decimals }: Pick<NumberBounds, "decimals">): number => 10 ** decimals;

const isNumber = (value: unknown): value is number => Number.isFinite(value);

/** A situation holds money and percents in hundredths; a share code says first whether there is a fraction. */
export const number: FactType<NumberFact, number> = {
  answering: "written",
  discrete: false,
  parts: [],
  encoder(fact) {
    const scale = scaleOf(fact);
    return (value) => Math.round((value as number) * scale);
  },
  decode: (fact, encoded) => encoded / scaleOf(fact),
  scale: scaleOf,
  problem(fact, value) {
    if (!isNumber(value)) return "wrongType";
    const beyond = rangeProblem(fact, value);
    if (beyond) return beyond;
    return Number(value.toFixed(fact.decimals)) === value ? null : decimalsProblem(fact);
  },
  impossible: possible,
  limits: ({ min, max }) => ({ min, max, yearsBefore: 0 }),
  offered: nothingOffered,
  reader: numberReader,
  fill: (_, value) => String(value),
  parse: (fact, text, { withoutUnit }) => numberReader(fact)(withoutUnit(text, fact.unit)),
  format: ({ unit }, value, { quantity }) => quantity(value, unit),
  jsonSchema: ({ decimals, min, max }) => ({
    type: [decimals === 0 ? "integer" : "number", "null"],
    minimum: min,
    maximum: max,
  }),
  remarks: ({ unit, decimals }) => [
    `Unit: ${unit}.`,
    ...(decimals > 0 ? [`At most ${decimals} decimals.`] : []),
  ],
  writeShared(bits, _, value) {
    const fraction = !Number.isInteger(value);
    bits.fixed(fraction ? 1 : 0, 1);
    bits.whole(fraction ? Math.round(value * 100) : value);
  },
  readShared(bits) {
    const fraction = bits.fixed(1) === 1;
    const whole = bits.whole();
    return fraction ? whole / 100 : whole;
  },
  moves(fact, { slot, have, slotOf, at, nearest }) {
    const { change, min, max } = fact;
    if (!change) return [];
    const along = (change.moves ?? []).map(slotOf).filter((other) => !Number.isNaN(at(other)));
    const scale = scaleOf(fact);
    const isWanted = (to: number): boolean =>
      ({ more: to > have, less: to < have, either: to !== have })[change.to];
    const targets = nearest([slot, ...along])
      .filter((to) => to >= min * scale && to <= max * scale)
      .filter(isWanted);
    return [...new Set(targets)]
      .sort((a, b) => Math.abs(a - have) - Math.abs(b - have))
      .map((to) => ({
        slot,
        to,
        brings: along.map((other) => ({ slot: other, to: at(other) + to - have })),
      }));
  },
  samples: (_, __, numbers) => numbers,
};
