import Engine from "publicodes";
import type { FactValue } from "../../lib/policy/engine/language/fact";
import type { Case } from "../people";
import { ruleNames, rules, statedFacts } from "./rules";

type Situation = Parameters<Engine["setSituation"]>[0];

const engine = new Engine(rules);

/** Ids of the programmes that are written here. */
export const programmesWritten: readonly string[] = [...ruleNames.keys()];

function written(value: FactValue): string | number {
  if (typeof value === "boolean") return value ? "oui" : "non";
  if (typeof value === "number") return value;
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(String(value)) ?? [];
  return year ? `${day}/${month}/${year}` : `'${String(value)}'`;
}

/** A case as publicodes takes it; made ready outside the time that is measured. */
export function prepare({ facts, asOf }: Case): Situation {
  const known = statedFacts.flatMap((id) => {
    const value = facts[id] ?? null;
    return value === null ? [] : [[id, written(value)] as const];
  });
  return { asOf: written(asOf), ...Object.fromEntries(known) };
}

/** The programmes that the person can have. */
export function eligible(situation: Situation): readonly string[] {
  engine.setSituation(situation);
  const found: string[] = [];
  for (const [id, name] of ruleNames) {
    if (engine.evaluate(name).nodeValue === true) found.push(id);
  }
  return found;
}
