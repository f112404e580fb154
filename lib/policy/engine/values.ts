import type { Day } from "./language/calendar";
import type { Fact, Facts, FactValue } from "./language/fact";
import { typeOf } from "./language/fact-types";

/**
 * The facts of one case as one row of numbers: NaN is unknown, yes/no is 1 and 0, a choice its
 * option's place, a set a bit mask of places, a date a {@link Day}, money and percents hundredths.
 * The places before the first fact hold days: judged, assessed, of the statements, present.
 */
export type Values = Float64Array;

/** The place of the day judged. */
export const AS_OF = 0;
/** The place of the assessment date. */
export const ASSESSED = 1;
/** The place of the day on which facts about "this year" were stated. */
export const STATED_ON = 2;
/** The place of the present day. */
export const TODAY = 3;
/** The place of the first fact; those before it hold days that are no facts. */
export const FIRST_FACT = 4;

/** The days of a case besides those in its facts. */
export interface CaseDays {
  readonly asOf: Day;
  /** The day of whose year the facts about "this year" are. */
  readonly statedOn: Day;
  /** Null where it is not said. */
  readonly today: Day | null;
}

/** The day judged. @example judgedDay(layout.encode(facts, caseDays("2019-06-18"))) // 20190618 */
export const judgedDay = (values: Values): Day => values[AS_OF] as Day;

/**
 * Whether the fact in this place is known.
 *
 * @example isKnown(layout.encode({ applicant: "person" }, days), layout.slot("canWork")) // false
 */
export function isKnown(values: Values, slot: number): boolean {
  return !Number.isNaN(values[slot] as number);
}

const isOfType = <T extends Fact["type"]>(
  fact: Fact,
  type: T,
): fact is Extract<Fact, { type: T }> => fact.type === type;

/** Gives every fact its place in {@link Values} and writes cases into rows. */
export class FactLayout {
  readonly facts: readonly Fact[];
  private readonly slots: ReadonlyMap<string, number>;
  private readonly encoders: readonly ((value: FactValue) => number)[];
  /** A row in which nothing is known. */
  private readonly nothingKnown: Values;

  constructor(facts: readonly Fact[]) {
    this.facts = facts;
    this.slots = new Map(facts.map((fact, index) => [fact.id, index + FIRST_FACT]));
    this.encoders = facts.map((fact) => typeOf(fact).encoder(fact));
    this.nothingKnown = new Float64Array(facts.length + FIRST_FACT).fill(Number.NaN);
  }

  /** How many places a row has. */
  get size(): number {
    return this.nothingKnown.length;
  }

  /** The place of a fact. Throws on a name that is not a fact: an error in the rules, not in a case. */
  slot(id: string): number {
    const slot = this.slots.get(id);
    if (slot === undefined) throw new Error(`No fact is called ${id}`);
    return slot;
  }

  /** The fact in a place. */
  fact(slot: number): Fact {
    return this.facts[slot - FIRST_FACT] as Fact;
  }

  /** The place of a fact and the fact, of this type. Throws where it is of another: an error in the rules, not in a case. */
  typed<T extends Fact["type"]>(
    id: string,
    type: T,
  ): { readonly slot: number; readonly fact: Extract<Fact, { type: T }> } {
    const slot = this.slot(id);
    const fact = this.fact(slot);
    if (!isOfType(fact, type)) throw new Error(`${id} is not a ${type}`);
    return { slot, fact };
  }

  /** Whether only an office can state the fact in this place. */
  isOffice(slot: number): boolean {
    return this.fact(slot).holder === "office";
  }

  /** Reads one fact out of a row; null where it is unknown. */
  decode(values: Values, slot: number): FactValue {
    const value = values[slot] as number;
    const fact = this.fact(slot);
    return Number.isNaN(value) ? null : typeOf(fact).decode(fact, value);
  }

  /** Writes a case into a row. Values must be of their fact's type; names that are not facts are passed over. */
  encode(facts: Facts, { asOf, statedOn, today }: CaseDays): Values {
    const values = this.nothingKnown.slice();
    values[AS_OF] = asOf;
    values[ASSESSED] = asOf;
    values[STATED_ON] = statedOn;
    values[TODAY] = today ?? Number.NaN;
    for (const id in facts) {
      const value = facts[id];
      if (value === null || value === undefined) continue;
      const slot = this.slots.get(id);
      const encoder = slot === undefined ? undefined : this.encoders[slot - FIRST_FACT];
      if (slot !== undefined && encoder) values[slot] = encoder(value);
    }
    return values;
  }
}
