import type { Facts, FactValue } from "../../lib/policy";
import { type Day, dayOf } from "../../lib/policy/engine/language/calendar";

/** Reads stated facts into plain typed values. All are known here; anything else is a mistake of the measurement and throws. */

const wrong = (id: string, value: FactValue | undefined): Error =>
  new Error(`${id} is ${JSON.stringify(value)}, which is not read here`);

export function yesNo(facts: Facts, id: string): boolean {
  const value = facts[id];
  if (typeof value !== "boolean") throw wrong(id, value);
  return value;
}

export function numberOf(facts: Facts, id: string): number {
  const value = facts[id];
  if (typeof value !== "number") throw wrong(id, value);
  return value;
}

export function day(facts: Facts, id: string): Day {
  const value = facts[id];
  if (typeof value !== "string") throw wrong(id, value);
  return dayOf(value);
}

export function choice<Option extends string>(
  facts: Facts,
  id: string,
  options: readonly Option[],
): Option {
  const value = facts[id];
  const chosen = options.find((option) => option === value);
  if (chosen === undefined) throw wrong(id, value);
  return chosen;
}

export function choices<Option extends string>(
  facts: Facts,
  id: string,
  options: readonly Option[],
): readonly Option[] {
  const value = facts[id];
  if (!Array.isArray(value)) throw wrong(id, null);
  const chosen = options.filter((option) => value.includes(option));
  if (chosen.length !== value.length) throw wrong(id, value.join());
  return chosen;
}
