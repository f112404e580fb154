import { compileDate, datesAround } from "./dates";
import { type Day, dayAfter } from "./language/calendar";
import type { Condition, Relation } from "./language/condition";
import { maskOf } from "./language/fact-types/set";
import type { Parameter } from "./language/programme";
import {
  type CompiledNumber,
  compileDifference,
  compileNumber,
  type NumberContext,
} from "./numbers";
import { AS_OF, type FactLayout, FIRST_FACT, type Situation } from "./situation";
import { FALSE, TRUE, type Truth, UNKNOWN } from "./truth";

/** One comparison: the smallest part that is decided on its own facts. */
export interface Leaf {
  readonly test: (situation: Situation) => Truth;
  /** Every fact it reads. */
  readonly slots: readonly number[];
  /** Values of one of its facts between which it can change. */
  readonly candidates: (situation: Situation, slot: number) => readonly number[];
  /** Adds the days on which it can change by the passage of time alone. */
  readonly changes: ((situation: Situation, add: (day: Day) => void) => void) | null;
  /** For a comparison of numbers: the fact it is about, and how far it is from its threshold. */
  readonly threshold?: Threshold;
}

/** A comparison of numbers seen as a distance from a threshold. */
export interface Threshold {
  /** The fact that the left side is about. */
  readonly slot: number;
  readonly relation: Relation;
  /** Left side less right side, on a common scale. */
  readonly difference: (situation: Situation) => number;
}

/** A condition ready to run. */
export interface CompiledCondition {
  readonly test: (situation: Situation) => Truth;
  /** Every fact it may read. */
  readonly slots: readonly number[];
  /** As `test`, and adds the undecided comparisons of undecided parts to `open`; none where the whole is decided. */
  readonly collectOpen: (situation: Situation, open: Leaf[]) => Truth;
  /** Every comparison in it. */
  readonly leaves: readonly Leaf[];
}

/** How much more the left side has than the right where a relation holds: both count whole steps. */
export const differences: Readonly<
  Record<Relation, { readonly least: number; readonly most: number }>
> = {
  ">=": { least: 0, most: Number.POSITIVE_INFINITY },
  ">": { least: 1, most: Number.POSITIVE_INFINITY },
  "<=": { least: Number.NEGATIVE_INFINITY, most: 0 },
  "<": { least: Number.NEGATIVE_INFINITY, most: -1 },
  "=": { least: 0, most: 0 },
};

function fromLeaf(leaf: Leaf): CompiledCondition {
  return {
    test: leaf.test,
    slots: leaf.slots,
    leaves: [leaf],
    collectOpen: (situation, open) => {
      const truth = leaf.test(situation);
      if (truth === UNKNOWN) open.push(leaf);
      return truth;
    },
  };
}

/** Whether it holds of a value, which is not known where it is NaN. */
const decided = (value: number, holds: boolean): Truth =>
  Number.isNaN(value) ? UNKNOWN : holds ? TRUE : FALSE;

function fact(
  slot: number,
  candidates: readonly number[],
  test: CompiledCondition["test"],
): CompiledCondition {
  const slots = [slot];
  return fromLeaf({
    slots,
    candidates: () => candidates,
    changes: null,
    test,
  });
}

function group(
  parts: readonly CompiledCondition[],
  decisive: typeof TRUE | typeof FALSE,
): CompiledCondition {
  const undecisive = decisive === FALSE ? TRUE : FALSE;
  const tests = parts.map((part) => part.test);
  return {
    test: (situation) => {
      let result: Truth = undecisive;
      for (const testPart of tests) {
        const truth = testPart(situation);
        if (truth === decisive) return decisive;
        if (truth === UNKNOWN) result = UNKNOWN;
      }
      return result;
    },
    slots: parts.flatMap((part) => part.slots),
    leaves: parts.flatMap((part) => part.leaves),
    collectOpen: (situation, open) => {
      const before = open.length;
      let result: Truth = undecisive;
      for (const part of parts) {
        const truth = part.collectOpen(situation, open);
        if (truth === decisive) {
          open.length = before;
          return decisive;
        }
        if (truth === UNKNOWN) result = UNKNOWN;
      }
      return result;
    },
  };
}

function negation(part: CompiledCondition): CompiledCondition {
  const { test, collectOpen } = part;
  return {
    ...part,
    test: (situation) => (2 - test(situation)) as Truth,
    collectOpen: (situation, open) => (2 - collectOpen(situation, open)) as Truth,
  };
}

function compileHas(
  condition: Extract<Condition, { op: "has" }>,
  layout: FactLayout,
): CompiledCondition {
  const { slot, fact: owner } = layout.typed(condition.fact, "set");
  const mask = maskOf(owner, condition.values);
  const singles = owner.options.map((_, position) => 1 << position);
  return fact(slot, [0, ...singles, 2 ** singles.length - 1], (situation) => {
    const value = situation[slot] as number;
    return decided(value, (value & mask) !== 0);
  });
}

function compileOneOf(
  condition: Extract<Condition, { op: "oneOf" }>,
  layout: FactLayout,
): CompiledCondition {
  const { slot, fact: owner } = layout.typed(condition.fact, "choice");
  const accepted = owner.options.map((option) => condition.values.includes(option.id));
  return fact(slot, [...owner.options.keys()], (situation) => {
    const value = situation[slot] as number;
    return decided(value, value >= 0 && accepted[value] === true);
  });
}

/** Values of a number around which a comparison can change: what it is compared with, and both ends of its range. */
function numbersAround(
  compared: readonly CompiledNumber[],
  layout: FactLayout,
  slot: number,
): (situation: Situation) => readonly number[] {
  const { min, max, decimals } = layout.typed(layout.fact(slot).id, "number").fact;
  const unit = 10 ** decimals;
  // 1.1 × 100 is a little more than 110.
  const inUnits = (value: number): number => Math.round(value * unit);
  const lowest = [min, min + 1].map(inUnits);
  return (situation) => {
    const values = [...lowest];
    for (const { value, scale } of compared) {
      const threshold = value(situation) / 10 ** scale;
      for (const near of [threshold - 1, threshold, threshold + 1]) {
        if (near >= 0) values.push(inUnits(near));
      }
    }
    values.push(inUnits(max));
    return values;
  };
}

function compileNumbers(
  condition: Extract<Condition, { op: "number" }>,
  context: NumberContext,
): CompiledCondition {
  const left = compileNumber(condition.left, context);
  const right = compileNumber(condition.right, context);
  const difference = compileDifference(left, right, context.layout);
  const { least, most } = differences[condition.relation];
  const slots = [...new Set([...left.slots, ...right.slots])];
  const subject = slots[0];
  // Constants, and parameters on the day of the assessment.
  const fixed = [left, right].filter((side) => side.slots.length === 0);
  const around = new Map(
    slots
      .filter((slot) => context.layout.fact(slot).type === "number")
      .map((slot) => [slot, numbersAround(fixed, context.layout, slot)]),
  );
  const cases = [...left.leaves, ...right.leaves];
  return fromLeaf({
    slots,
    changes: null,
    ...(subject !== undefined && {
      threshold: { slot: subject, relation: condition.relation, difference },
    }),
    candidates: (situation, slot) => [
      ...(around.get(slot)?.(situation) ?? []),
      ...cases
        .filter((leaf) => leaf.slots.includes(slot))
        .flatMap((leaf) => leaf.candidates(situation, slot)),
    ],
    test: (situation) => {
      const value = difference(situation);
      return decided(value, least <= value && value <= most);
    },
  });
}

/** The shortest and the longest that a length of time can be. */
function lengthsOf(slot: number, layout: FactLayout): readonly number[] {
  const { min, max } = layout.typed(layout.fact(slot).id, "number").fact;
  return [min, max];
}

function compileDates(
  condition: Extract<Condition, { op: "date" }>,
  layout: FactLayout,
): CompiledCondition {
  const left = compileDate(condition.left, layout);
  const right = compileDate(condition.right, layout);
  const { least, most } = differences[condition.relation];
  const [leftDay, rightDay] = [left.day, right.day];
  const sides = [left, right];
  const slots = sides.flatMap(({ slot, openLength }) =>
    [slot, openLength].filter((read) => read !== null && read >= FIRST_FACT),
  ) as readonly number[];
  const onEvaluationDay = sides.filter(({ slot }) => slot === AS_OF);
  if (onEvaluationDay.some(({ isAsOf }) => !isAsOf)) {
    throw new Error("The evaluation day must stand alone on its side of a comparison");
  }
  const threshold = onEvaluationDay[0] === left ? right : left;
  return fromLeaf({
    slots,
    candidates: (situation, slot) =>
      sides.some(({ openLength }) => openLength === slot)
        ? lengthsOf(slot, layout)
        : datesAround(left, right, slot, situation),
    changes:
      onEvaluationDay.length === 0
        ? null
        : (situation, add) => {
            const day = threshold.day(situation);
            if (Number.isNaN(day)) return;
            add(day);
            add(dayAfter(day));
          },
    test: (situation) => {
      const difference = leftDay(situation) - rightDay(situation);
      return decided(difference, least <= difference && difference <= most);
    },
  });
}

/**
 * Makes conditions ready to run over one layout of facts and one set of parameters.
 *
 * @example conditionCompiler(new FactLayout(rules.facts), rules.parameters).condition(yes(person.canWork)).test(values)
 */
export function conditionCompiler(
  layout: FactLayout,
  parameters: readonly Parameter[],
): { condition: (condition: Condition) => CompiledCondition; context: NumberContext } {
  const compile = (condition: Condition): CompiledCondition => {
    switch (condition.op) {
      case "all":
        return group(condition.of.map(compile), FALSE);
      case "any":
        return group(condition.of.map(compile), TRUE);
      case "not":
        return negation(compile(condition.of));
      case "is": {
        const wanted = condition.value ? 1 : 0;
        const { slot } = layout.typed(condition.fact, "yesNo");
        return fact(slot, [0, 1], (situation) => {
          const value = situation[slot] as number;
          return decided(value, value === wanted);
        });
      }
      case "has":
        return compileHas(condition, layout);
      case "oneOf":
        return compileOneOf(condition, layout);
      case "number":
        return compileNumbers(condition, context);
      case "date":
        return compileDates(condition, layout);
      default:
        return condition satisfies never;
    }
  };
  const context: NumberContext = { layout, parameters, condition: compile };
  return { condition: compile, context };
}
