import type { CompiledCondition, Threshold } from "./conditions";
import { isKnown, type Situation } from "./situation";
import { TRUE } from "./truth";

/** How far one number is from the nearest value that would satisfy its condition, in the fact's own steps. */
export interface NumberGap {
  readonly slot: number;
  readonly have: number;
  readonly need: number;
}

/**
 * Moves a number, and all that move with it, by so many steps.
 *
 * @example shift(values, [staff, hires], 2) // two more hires are two more of the staff
 */
export function shift(situation: Situation, slots: readonly number[], by: number): void {
  for (const slot of slots) situation[slot] = (situation[slot] as number) + by;
}

/**
 * The value of the first of `slots` nearest to its own at which a linear difference satisfies its relation, the others moving
 * with it step by step; null where none does. Leaves the situation as it was.
 *
 * @example nearest(line, [hires], values) // 6
 */
export function nearest(
  { relation, difference }: Threshold,
  slots: readonly [number, ...number[]],
  situation: Situation,
): number | null {
  const have = situation[slots[0]] as number;
  const here = difference(situation);
  shift(situation, slots, 1);
  const slope = difference(situation) - here;
  shift(situation, slots, -1);
  if (slope === 0 || Number.isNaN(slope)) return null;
  const root = have - here / slope;
  const upwards = slope > 0 === (relation === ">=" || relation === ">");
  const strict = relation === ">" || relation === "<";
  if (relation === "=") return Number.isInteger(root) ? root : null;
  if (upwards) return strict ? Math.floor(root) + 1 : Math.ceil(root);
  return strict ? Math.ceil(root) - 1 : Math.floor(root);
}

/**
 * For a condition that fails, and the comparisons of numbers in it: the number whose smallest change satisfies the whole of it, all else the same.
 * Null where no number can. Leaves the situation as it was.
 *
 * @example numberGap(lines, condition, values)
 */
export function numberGap(
  thresholds: readonly Threshold[],
  { test }: CompiledCondition,
  situation: Situation,
): NumberGap | null {
  let gap: NumberGap | null = null;
  for (const threshold of thresholds) {
    if (!isKnown(situation, threshold.slot) || (gap && gap.slot !== threshold.slot)) continue;
    const need = nearest(threshold, [threshold.slot], situation);
    if (need === null || need < 0) continue;
    const have = situation[threshold.slot] as number;
    situation[threshold.slot] = need;
    const holds = test(situation) === TRUE;
    situation[threshold.slot] = have;
    if (holds && (!gap || Math.abs(need - have) < Math.abs(gap.need - have))) {
      gap = { slot: threshold.slot, have, need };
    }
  }
  return gap;
}
