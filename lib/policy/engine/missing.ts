import type { CompiledCondition, Leaf } from "./conditions";
import type { Situation } from "./situation";
import { FALSE, TRUE, type Truth, UNKNOWN } from "./truth";

/**
 * The unknown facts that can still matter, by their slots in the situation.
 *
 * A fact matters when, under some answer to all the others, its own answer decides. Facts that stand in
 * one undecided comparison only do so as long as the rest can still go either way. Facts that stand
 * in several are tried: for every combination of their telling values the rest is looked at again.
 * Where no fact decides alone (the open parts contradict each other without any of them being
 * false), all unknown facts of the undecided parts are named.
 *
 * @example inOrder(missingFacts(compiled.conditions, values)).map((slot) => layout.facts[slot]?.id)
 */
export function missingFacts(
  parts: readonly CompiledCondition[],
  situation: Situation,
): ReadonlySet<number> {
  const occurrences = new Map<number, Leaf[]>();
  eachUndecided(parts, situation, (leaf) => {
    leaf.unknown(situation, (slot) => {
      const leaves = occurrences.get(slot);
      if (leaves) leaves.push(leaf);
      else occurrences.set(slot, [leaf]);
    });
  });
  const unknown = new Set(occurrences.keys());
  const shared = [...occurrences].filter(([, leaves]) => leaves.length > 1);
  if (shared.length === 0) return unknown;
  const open = parts.filter((part) => part.test(situation) === UNKNOWN);
  const deciding = new RelevanceSearch(open, situation, unknown, shared).deciding();
  return deciding.size === 0 ? unknown : deciding;
}

/**
 * Visits the undecided comparisons of the undecided parts.
 *
 * @example eachUndecided(compiled.conditions, values, ({ slots }) => seen.push(...slots))
 */
export function eachUndecided(
  parts: readonly CompiledCondition[],
  situation: Situation,
  visit: (leaf: Leaf) => void,
): void {
  for (const part of parts) part.undecided(situation, visit);
}

/** A fact that stands in several comparisons, and its telling values. */
interface SearchVariable {
  readonly slot: number;
  readonly candidates: readonly number[];
  /** How far apart two combinations are that differ in this fact by one candidate. */
  readonly stride: number;
}

/** The condition holds, or fails, whatever the facts that are still open. */
const SETTLED: Readonly<Record<typeof TRUE | typeof FALSE, number>> = { [TRUE]: -1, [FALSE]: -2 };

/** Tries combinations of the telling values of shared facts, and looks at what is left of the condition. */
class RelevanceSearch {
  private readonly open: readonly CompiledCondition[];
  private readonly situation: Situation;
  private readonly unknown: ReadonlySet<number>;
  private readonly bits: ReadonlyMap<number, number>;
  private readonly variables: readonly SearchVariable[];
  private readonly combinations: number;
  private readonly signatures = new Map<number, number>();
  private readonly found = new Set<number>();

  constructor(
    open: readonly CompiledCondition[],
    situation: Situation,
    unknown: ReadonlySet<number>,
    shared: readonly (readonly [number, readonly Leaf[]])[],
  ) {
    this.open = open;
    this.situation = situation.slice();
    this.unknown = unknown;
    this.bits = new Map([...unknown].map((slot, position) => [slot, 1 << position]));
    let stride = 1;
    this.variables = shared.map(([slot, leaves]) => {
      const candidates = [...new Set(leaves.flatMap((leaf) => leaf.candidates(situation, slot)))];
      const variable = { slot, candidates, stride };
      stride *= candidates.length;
      return variable;
    });
    this.combinations = stride;
  }

  /** The facts that decide under some answer to all others; stops as soon as all are found. */
  deciding(): ReadonlySet<number> {
    for (const variable of this.variables)
      if (this.decides(variable)) this.found.add(variable.slot);
    for (let index = 0; index < this.combinations; index++) {
      if (this.found.size === this.unknown.size) break;
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
    const known = this.signatures.get(index);
    if (known !== undefined) return known;
    const { open, situation, bits } = this;
    for (const { slot, candidates, stride } of this.variables) {
      situation[slot] = candidates[Math.floor(index / stride) % candidates.length] as number;
    }
    const truth = truthOf(open, situation);
    let signature = 0;
    if (truth === UNKNOWN) {
      eachUndecided(open, situation, (leaf) =>
        leaf.unknown(situation, (slot) => {
          signature |= bits.get(slot) ?? 0;
          this.found.add(slot);
        }),
      );
    } else {
      signature = SETTLED[truth];
    }
    this.signatures.set(index, signature);
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

/**
 * Facts by their slots, in the natural order of the questionnaire.
 *
 * @example inOrder(new Set([7, 2])) // [2, 7]
 */
export function inOrder(slots: ReadonlySet<number>): readonly number[] {
  return [...slots].sort((a, b) => a - b);
}
