import type { CompiledCondition, Leaf } from "./conditions";
import { isKnown, type Situation } from "./situation";
import { FALSE, TRUE, type Truth, UNKNOWN } from "./truth";

/** Some of the facts that conditions read, as the bits of one whole number: the first of {@link Relevance.slots} is its lowest. */
export type FactBits = number;

/** Conditions that must hold together, with the facts that they read. */
export class Relevance {
  /** The slots of the facts, in the natural order of the questionnaire. */
  readonly slots: readonly number[];
  private readonly parts: readonly CompiledCondition[];
  private readonly bitOf: ReadonlyMap<number, FactBits>;
  private readonly bitsOf: ReadonlyMap<Leaf, FactBits>;

  /** `besides` are the slots of facts that are counted along though the conditions do not read them. */
  constructor(parts: readonly CompiledCondition[], besides: readonly number[]) {
    this.parts = parts;
    this.slots = [...new Set([...parts.flatMap((part) => part.slots), ...besides])].sort(
      (a, b) => a - b,
    );
    this.bitOf = new Map(this.slots.map((slot, position) => [slot, 1 << position]));
    this.bitsOf = new Map(
      parts.flatMap(({ leaves }) => leaves.map((leaf) => [leaf, this.bits(leaf.slots)])),
    );
  }

  /** Facts by their slots; slots of no fact of these are passed over. @example relevance.bits([layout.slot("canWork")]) // 4 */
  bits(slots: readonly number[]): FactBits {
    return slots.reduce((bits, slot) => bits | (this.bitOf.get(slot) ?? 0), 0);
  }

  /** The slots of facts, in the natural order of the questionnaire. @example relevance.slotsOf(relevance.missing(situation)) */
  slotsOf(bits: FactBits): readonly number[] {
    return bits === 0 ? none : this.slots.filter((_, position) => bits & (1 << position));
  }

  /** The unknown facts of the undecided comparisons. @example relevance.open(situation) */
  open(situation: Situation): FactBits {
    let open = 0;
    for (const leaf of this.openLeaves(situation)) open |= this.read(leaf);
    return open & this.unknown(situation);
  }

  /**
   * The unknown facts that can still matter.
   *
   * A fact matters when, under some answer to all the others, its own answer decides. Facts that stand in
   * one undecided comparison only do so as long as the rest can still go either way. Facts that stand
   * in several are tried: for every combination of their telling values the rest is looked at again.
   * Where no fact decides alone (the open parts contradict each other without any of them being
   * false), all unknown facts of the undecided parts are named.
   *
   * @example relevance.slotsOf(relevance.missing(situation)).map((slot) => layout.fact(slot).id)
   */
  missing(situation: Situation): FactBits {
    const unknown = this.unknown(situation);
    const leaves = this.openLeaves(situation);
    let open = 0;
    let shared = 0;
    for (const leaf of leaves) {
      const bits = unknown & this.read(leaf);
      shared |= open & bits;
      open |= bits;
    }
    if (shared === 0) return open;
    const deciding = new RelevanceSearch(this, situation, leaves, shared).deciding(open);
    return deciding === 0 ? open : deciding;
  }

  /** The facts that a comparison reads. @example relevance.read(leaf) */
  read(leaf: Leaf): FactBits {
    return this.bitsOf.get(leaf) ?? 0;
  }

  private unknown(situation: Situation): FactBits {
    let unknown = 0;
    for (let position = 0; position < this.slots.length; position++) {
      if (!isKnown(situation, this.slots[position] as number)) unknown |= 1 << position;
    }
    return unknown;
  }

  /** The undecided comparisons. */
  private openLeaves(situation: Situation): readonly Leaf[] {
    const open: Leaf[] = [];
    for (const part of this.parts) part.collectOpen(situation, open);
    return open;
  }

  /** The conditions that are undecided. */
  undecided(situation: Situation): readonly CompiledCondition[] {
    return this.parts.filter((part) => part.test(situation) === UNKNOWN);
  }
}

const none: readonly never[] = [];

/** A fact that stands in several comparisons, and its telling values. */
interface SearchVariable {
  readonly bit: FactBits;
  readonly slot: number;
  readonly candidates: readonly number[];
  /** How far apart two combinations are that differ in this fact by one candidate. */
  readonly stride: number;
}

/** The condition holds, or fails, whatever the facts that are still open. */
const SETTLED: Readonly<Record<typeof TRUE | typeof FALSE, number>> = { [TRUE]: -1, [FALSE]: -2 };

/** Tries combinations of the telling values of shared facts, and looks at what is left of the condition. */
class RelevanceSearch {
  private readonly relevance: Relevance;
  private readonly situation: Situation;
  private readonly undecided: readonly CompiledCondition[];
  private readonly variables: readonly SearchVariable[];
  private readonly combinations: number;
  private readonly signatures: number[] = [];
  private found: FactBits = 0;

  constructor(
    relevance: Relevance,
    situation: Situation,
    openLeaves: readonly Leaf[],
    shared: FactBits,
  ) {
    this.relevance = relevance;
    this.situation = situation.slice();
    this.undecided = relevance.undecided(situation);
    const leaves = openLeaves.filter((leaf) => relevance.read(leaf) & shared);
    let stride = 1;
    this.variables = relevance.slotsOf(shared).map((slot) => {
      const candidates: number[] = [];
      for (const leaf of leaves) {
        if (!leaf.slots.includes(slot)) continue;
        for (const value of leaf.candidates(situation, slot)) {
          if (!candidates.includes(value)) candidates.push(value);
        }
      }
      const variable = { bit: relevance.bits([slot]), slot, candidates, stride };
      stride *= candidates.length;
      return variable;
    });
    this.combinations = stride;
  }

  /** The facts that decide under some answer to all others; stops as soon as all that are open are found. */
  deciding(open: FactBits): FactBits {
    for (const variable of this.variables) if (this.decides(variable)) this.found |= variable.bit;
    for (let index = 0; index < this.combinations && this.found !== open; index++) {
      this.signature(index);
    }
    return this.found;
  }

  private decides({ candidates, stride }: SearchVariable): boolean {
    const span = stride * candidates.length;
    for (let first = 0; first < this.combinations; first++) {
      if (first % span >= stride) continue;
      const signature = this.signature(first);
      for (let step = 1; step < candidates.length; step++) {
        if (this.signature(first + step * stride) !== signature) return true;
      }
    }
    return false;
  }

  /** What is left in one combination, as a number that tells it from others; notes the facts that then matter. */
  private signature(index: number): number {
    const known = this.signatures[index];
    if (known !== undefined) return known;
    const { relevance, situation, undecided } = this;
    for (const { slot, candidates, stride } of this.variables) {
      situation[slot] = candidates[Math.floor(index / stride) % candidates.length] as number;
    }
    const truth = truthOf(undecided, situation);
    const signature = truth === UNKNOWN ? relevance.open(situation) : SETTLED[truth];
    if (truth === UNKNOWN) this.found |= signature;
    this.signatures[index] = signature;
    return signature;
  }
}

/**
 * The decided truth of several parts together: the worst of them.
 *
 * @example truthOf(compiled.conditions, values) === TRUE
 */
export function truthOf(parts: readonly CompiledCondition[], situation: Situation): Truth {
  let truth: Truth = TRUE;
  for (const part of parts) {
    const own = part.test(situation);
    if (own === FALSE) return FALSE;
    if (own === UNKNOWN) truth = UNKNOWN;
  }
  return truth;
}
