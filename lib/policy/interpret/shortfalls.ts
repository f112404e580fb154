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
 * The whole number nearest to the one in `values` at which a linear difference satisfies its relation;
 * null where none does. Leaves `values` as they were.
 */
function nearest({ slot, relation, difference }: NumberLine, values: Values): number | null {
  const have = values[slot] as number;
  const here = difference(values);
  values[slot] = have + 1;
  const slope = difference(values) - here;
  values[slot] = have;
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
 */
export function numberGap(
  lines: readonly NumberLine[],
  { test }: CompiledCondition,
  values: Values,
): NumberGap | null {
  let gap: NumberGap | null = null;
  for (const line of lines) {
    if (!isKnown(values, line.slot) || (gap && gap.slot !== line.slot)) continue;
    const need = nearest(line, values);
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
