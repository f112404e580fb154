import type { Day } from "./language/calendar";
import type { Fact, Facts, FactValue } from "./language/fact";
import { typeOf } from "./language/fact-types";

/**
 * The facts of one case as one row of numbers: NaN is unknown, yes/no is 1 and 0, a choice its option's index, a set a bit mask of indexes, a date a {@link Day}, money and percents hundredths.
 * The slots before the first fact hold days: of evaluation, of assessment, of the statements, the present one.
 */
export type Situation = number[];

/** The slot of the evaluation day. */
export const AS_OF = 0;
/** The slot of the assessment date. */
export const ASSESSED = 1;
/** The slot of the day on which facts about "this year" were stated. */
export const STATED_ON = 2;
/** The slot of the present day. */
export const TODAY = 3;
/** The slot of the first fact; those before it hold days that are no facts. */
export const FIRST_FACT = 4;

/** The days of a case besides those in its facts. */
export interface CaseDays {
  readonly asOf: Day;
  /** The day of whose year the facts about "this year" are. */
  readonly statedOn: Day;
  /** Null where it is not said. */
  readonly today: Day | null;
}

/** The evaluation day. @example evaluationDay(layout.encode(facts, caseDays("2019-06-18"))) // 20190618 */
export const evaluationDay = (situation: Situation): Day => situation[AS_OF] as Day;

/**
 * Whether the fact in this slot is known.
 *
 * @example isKnown(layout.encode({ applicant: "person" }, days), layout.slot("canWork")) // false
 */
export function isKnown(situation: Situation, slot: number): boolean {
  return !Number.isNaN(situation[slot] as number);
}

const isOfType = <T extends Fact["type"]>(
  fact: Fact,
  type: T,
): fact is Extract<Fact, { type: T }> => fact.type === type;

/** Where a fact stands in a situation, and how. */
interface Slot {
  readonly position: number;
  readonly encode: (value: FactValue) => number;
}

/** Gives every fact its slot in a {@link Situation} and writes cases as situations. */
export class FactLayout {
  readonly facts: readonly Fact[];
  private readonly slots: ReadonlyMap<string, Slot>;
  /** A situation in which nothing is known. */
  private readonly nothingKnown: Situation;

  constructor(facts: readonly Fact[]) {
    this.facts = facts;
    this.slots = new Map(
      facts.map((fact, index) => [
        fact.id,
        { position: index + FIRST_FACT, encode: typeOf(fact).encoder(fact) },
      ]),
    );
    this.nothingKnown = Array.from({ length: facts.length + FIRST_FACT }, () => Number.NaN);
  }

  /** How many slots a situation has. */
  get size(): number {
    return this.nothingKnown.length;
  }

  /** The slot of a fact. Throws on a name that is not a fact: an error in the rules, not in a case. */
  slot(id: string): number {
    const slot = this.slots.get(id);
    if (slot === undefined) throw new Error(`No fact is called ${id}`);
    return slot.position;
  }

  /** The fact in a slot. */
  fact(slot: number): Fact {
    return this.facts[slot - FIRST_FACT] as Fact;
  }

  /** The slot of a fact and the fact, of this type. Throws where it is of another: an error in the rules, not in a case. */
  typed<T extends Fact["type"]>(
    id: string,
    type: T,
  ): { readonly slot: number; readonly fact: Extract<Fact, { type: T }> } {
    const slot = this.slot(id);
    const fact = this.fact(slot);
    if (!isOfType(fact, type)) throw new Error(`${id} is not a ${type}`);
    return { slot, fact };
  }

  /** The ids of the facts in these slots. */
  names(slots: readonly number[]): readonly string[] {
    return slots.map((slot) => this.fact(slot).id);
  }

  /** Whether only an office can state the fact in this slot. */
  isOffice(slot: number): boolean {
    return this.fact(slot).holder === "office";
  }

  /** Reads one fact out of a situation; null where it is unknown. */
  decode(situation: Situation, slot: number): FactValue {
    const value = situation[slot] as number;
    const fact = this.fact(slot);
    return Number.isNaN(value) ? null : typeOf(fact).decode(fact, value);
  }

  /** Writes a case as a situation. Values must be of their fact's type; names that are not facts are passed over. */
  encode(facts: Facts, { asOf, statedOn, today }: CaseDays): Situation {
    const situation = this.nothingKnown.slice();
    situation[AS_OF] = asOf;
    situation[ASSESSED] = asOf;
    situation[STATED_ON] = statedOn;
    situation[TODAY] = today ?? Number.NaN;
    for (const id in facts) {
      const value = facts[id];
      if (value === null || value === undefined) continue;
      const slot = this.slots.get(id);
      if (slot) situation[slot.position] = slot.encode(value);
    }
    return situation;
  }
}
