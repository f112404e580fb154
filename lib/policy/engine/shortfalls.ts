import type { CompiledCondition, NumberLine } from "./evaluate";
import { TRUE } from "./truth";
import { isKnown, type Values } from "./values";

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
export function shift(values: Values, slots: readonly number[], by: number): void {
  for (const slot of slots) values[slot] = (values[slot] as number) + by;
}

/**
 * The value of the first of `slots` nearest to its own at which a linear difference satisfies its relation, the others moving
 * with it step by step; null where none does. Leaves `values` as they were.
 *
 * @example nearest(line, [hires], values) // 6
 */
export function nearest(
  { relation, difference }: NumberLine,
  slots: readonly [number, ...number[]],
  values: Values,
): number | null {
  const have = values[slots[0]] as number;
  const here = difference(values);
  shift(values, slots, 1);
  const slope = difference(values) - here;
  shift(values, slots, -1);
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
 * Null where no number can. Leaves `values` as they were.
 *
 * @example numberGap(lines, condition, values)
 */
export function numberGap(
  lines: readonly NumberLine[],
  { test }: CompiledCondition,
  values: Values,
): NumberGap | null {
  let gap: NumberGap | null = null;
  for (const line of lines) {
    if (!isKnown(values, line.slot) || (gap && gap.slot !== line.slot)) continue;
    const need = nearest(line, [line.slot], values);
    if (need === null || need < 0) continue;
    const have = values[line.slot] as number;
    values[line.slot] = need;
    const holds = test(values) === TRUE;
    values[line.slot] = have;
    if (holds && (!gap || Math.abs(need - have) < Math.abs(gap.need - have))) {
      gap = { slot: line.slot, have, need };
    }
  }
  return gap;
}
