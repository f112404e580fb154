import {
  addMonths,
  type Day,
  dayAfter,
  dayBefore,
  dayOf,
  endOfUnit,
  startOfUnit,
} from "./language/calendar";
import type { DateExpression } from "./language/condition";
import { openFigure } from "./law/open";
import { AS_OF, ASSESSED, type FactLayout, type Situation, STATED_ON, TODAY } from "./situation";

/** A date expression ready to run. */
export interface CompiledDate {
  /** The day; NaN while its fact is unknown. */
  readonly day: (situation: Situation) => Day;
  /** The slot it reads, or null for a fixed day. */
  readonly slot: number | null;
  /** The slot of a length of time that nobody knows; null where all lengths are known. */
  readonly openLength: number | null;
  /** Whether it is the evaluation day itself, with nothing added. */
  readonly isAsOf: boolean;
  /** Days near which the slot's own value must lie for this expression to come to `day`. */
  readonly inverse: (day: Day) => readonly Day[];
}

const fixed = { openLength: null } as const;

const identity = (day: Day): readonly Day[] => [day];

function dateInSlot(slot: number): CompiledDate {
  return {
    ...fixed,
    day: (situation) => situation[slot] as Day,
    slot,
    isAsOf: slot === AS_OF,
    inverse: identity,
  };
}

/** A day so much later by a figure of which nobody knows the value since a later paper. */
function laterByOpenLength(
  { of, figure }: Extract<DateExpression, { kind: "later" }>,
  layout: FactLayout,
): CompiledDate {
  if (!figure) throw new Error("A length that is not known has no name");
  const { day, slot, inverse } = compileDate(of, layout);
  const length = layout.typed(openFigure(figure.id), "number").slot;
  return {
    slot,
    openLength: length,
    isAsOf: false,
    inverse,
    day: (situation) => {
      const [start, value] = [day(situation), situation[length] as number];
      return Number.isNaN(start) || Number.isNaN(value)
        ? Number.NaN
        : addMonths(start, value * figure.times + figure.plus);
    },
  };
}

/**
 * Makes a date expression ready to run. Throws where it names a fact that does not exist.
 *
 * @example compileDate({ kind: "endOf", unit: "year", of: { kind: "asOf" } }, layout)
 */
export function compileDate(expression: DateExpression, layout: FactLayout): CompiledDate {
  switch (expression.kind) {
    case "day": {
      const day = dayOf(expression.value);
      return { ...fixed, day: () => day, slot: null, isAsOf: false, inverse: identity };
    }
    case "date":
      return dateInSlot(layout.typed(expression.fact, "date").slot);
    case "asOf":
      return dateInSlot(AS_OF);
    case "assessed":
      return dateInSlot(ASSESSED);
    case "statedOn":
      return dateInSlot(STATED_ON);
    case "today":
      return dateInSlot(TODAY);
    case "later": {
      const { day, slot, inverse, openLength } = compileDate(expression.of, layout);
      const { months } = expression;
      if (months === null) return laterByOpenLength(expression, layout);
      return {
        slot,
        openLength,
        isAsOf: false,
        day: (situation) => {
          const start = day(situation);
          return Number.isNaN(start) ? start : addMonths(start, months);
        },
        inverse: (result) => inverse(addMonths(result, -months)),
      };
    }
    case "endOf": {
      const { day, slot, inverse, openLength } = compileDate(expression.of, layout);
      const { unit } = expression;
      return {
        slot,
        openLength,
        isAsOf: false,
        day: (situation) => {
          const within = day(situation);
          return Number.isNaN(within) ? within : endOfUnit(within, unit);
        },
        inverse: (result) => [
          ...inverse(startOfUnit(result, unit)),
          ...inverse(endOfUnit(result, unit)),
        ],
      };
    }
    default:
      return expression satisfies never;
  }
}

const EARLIEST: Day = 19000101;
const LATEST: Day = 29991231;

/**
 * Values for the fact in `slot` around which `left` and `right` change order: each threshold, one day to
 * either side, and days far away. Where the other side is unknown it is taken to be the evaluation day.
 *
 * @example datesAround(left, right, layout.slot("birthDate"), values)
 */
export function datesAround(
  left: CompiledDate,
  right: CompiledDate,
  slot: number,
  situation: Situation,
): readonly Day[] {
  const [own, other] = left.slot === slot ? [left, right] : [right, left];
  const known = other.day(situation);
  const asOf = situation[AS_OF] as Day;
  const threshold = Number.isNaN(known)
    ? other.day(withDay(situation, other.slot as number, asOf))
    : known;
  const around: Day[] = [EARLIEST];
  for (const day of own.inverse(threshold)) around.push(dayBefore(day), day, dayAfter(day));
  around.push(LATEST);
  return around;
}

function withDay(situation: Situation, slot: number, day: Day): Situation {
  const copy = situation.slice();
  copy[slot] = day;
  return copy;
}
