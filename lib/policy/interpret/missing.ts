import type { CompiledCondition, Leaf } from "./evaluate";
import { FALSE, TRUE, type Truth, UNKNOWN } from "./truth";
import type { Values } from "./values";

/**
 * The unknown facts that can still matter, by their places in the row.
 *
 * A fact matters when, under some answer to all the others, its own answer decides. Facts that stand in
 * one undecided comparison only do so as long as the rest can still go either way. Facts that stand
 * in several are tried: for every combination of their telling values the rest is looked at again.
 * Where no fact decides alone (the open parts contradict each other without any of them being
 * false), all unknown facts of the undecided parts are named.
 */
export function missingFacts(parts: readonly CompiledCondition[], values: Values): Set<number> {
  const open = parts.filter((part) => part.test(values) === UNKNOWN);
  const occurrences = new Map<number, Leaf[]>();
  eachUndecided(open, values, (leaf) => {
    leaf.unknown(values, (slot) => {
      const leaves = occurrences.get(slot);
      if (leaves) leaves.push(leaf);
      else occurrences.set(slot, [leaf]);
    });
  });
  const all = new Set(occurrences.keys());
  const shared = [...occurrences].filter(([, leaves]) => leaves.length > 1);
  if (shared.length === 0) return all;
  const deciding = tryShared(open, values, shared);
  return deciding.size === 0 ? all : deciding;
}

/** Visits the undecided comparisons of the undecided parts. */
export function eachUndecided(
  parts: readonly CompiledCondition[],
  values: Values,
  visit: (leaf: Leaf) => void,
): void {
  for (const part of parts) part.undecided(values, visit);
}

/** What is left of the condition once the shared facts have certain values; names the facts that then matter. */
function residualOf(
  open: readonly CompiledCondition[],
  values: Values,
  deciding: Set<number>,
): string {
  const truth = truthOf(open, values);
  if (truth !== UNKNOWN) return truth === TRUE ? "true" : "false";
  const facts = new Set<number>();
  eachUndecided(open, values, (leaf) => leaf.unknown(values, (slot) => facts.add(slot)));
  for (const slot of facts) deciding.add(slot);
  return inOrder(facts).join();
}

function tryShared(
  open: readonly CompiledCondition[],
  values: Values,
  shared: readonly (readonly [number, readonly Leaf[]])[],
): Set<number> {
  const axes = shared.map(([slot, leaves]) => ({
    slot,
    candidates: [...new Set(leaves.flatMap((leaf) => leaf.candidates(values, slot)))],
  }));
  const deciding = new Set<number>();
  const trial = values.slice();
  const signatures: string[] = [];
  const visit = (axis: number): void => {
    const current = axes[axis];
    if (!current) {
      signatures.push(residualOf(open, trial, deciding));
      return;
    }
    for (const candidate of current.candidates) {
      trial[current.slot] = candidate;
      visit(axis + 1);
    }
  };
  visit(0);

  let stride = signatures.length;
  for (const { slot, candidates } of axes) {
    const span = stride;
    stride /= candidates.length;
    const differs = signatures.some((signature, index) => {
      const first = index - Math.floor((index % span) / stride) * stride;
      return signature !== signatures[first];
    });
    if (differs) deciding.add(slot);
  }
  return deciding;
}

/** The decided truth of several parts together: the worst of them. */
export function truthOf(parts: readonly CompiledCondition[], values: Values): Truth {
  let truth: Truth = TRUE;
  for (const part of parts) {
    const own = part.test(values);
    if (own === FALSE) return FALSE;
    if (own === UNKNOWN) truth = UNKNOWN;
  }
  return truth;
}

/** Names facts by place in the natural order of the questionnaire. */
export function inOrder(slots: ReadonlySet<number>): readonly number[] {
  return [...slots].filter((slot) => slot > 1).sort((a, b) => a - b);
}
