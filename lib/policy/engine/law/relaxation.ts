import { type CompiledCondition, conditionCompiler } from "../conditions";
import type { Condition } from "../language/condition";
import { type FactValue, typeOf } from "../language/fact";
import type { Rules } from "../language/programme";
import { FactLayout, type Situation } from "../situation";
import { FALSE, TRUE } from "../truth";

/** Looks for somebody whom a change refuses that is to relax. */

/** Where a line between two days runs is known once one of them is: values are looked for with those of the slots before. */
function* everyCase(
  [slot, ...rest]: readonly number[],
  candidates: (slot: number) => readonly number[],
  situation: Situation,
): Generator<Situation> {
  if (slot === undefined) {
    yield situation;
    return;
  }
  for (const value of candidates(slot)) {
    situation[slot] = value;
    yield* everyCase(rest, candidates, situation);
  }
}

/** Numbers that tell shares and heads apart, whatever line is drawn. */
const telling = [
  ...Array.from({ length: 61 }, (_, index) => index),
  ...[75, 99, 100, 101, 110, 150, 200, 1000],
];

/** Values that a fact can have, around which either line can change. */
function candidatesOf(
  slot: number,
  leaves: CompiledCondition["leaves"],
  layout: FactLayout,
  situation: Situation,
  day: number,
): readonly number[] {
  const fact = layout.fact(slot);
  const near = leaves
    .filter((leaf) => leaf.slots.includes(slot))
    .flatMap((leaf) => leaf.candidates(situation, slot));
  if (fact.type === "date") return [...new Set([day, ...near])];
  if (fact.type !== "number") return [...new Set(near)];
  const scale = typeOf(fact).scale(fact);
  const values = new Set([...near, ...telling.map((value) => value * scale)]);
  return [...values].filter((value) => value >= fact.min * scale && value <= fact.max * scale);
}

/** So many cases at most are tried before a change is taken to relax. */
const maxTried = 20_000;

/**
 * Answers that the old line takes and the new one refuses; null where there are none.
 *
 * @example refusedBy(atLeast(staff, 5), atLeast(staff, 6), rules) // { staff: 5 }
 */
export function refusedBy(
  old: Condition,
  line: Condition,
  rules: Rules,
): Readonly<Record<string, FactValue>> | null {
  const layout = new FactLayout(rules.facts);
  const { condition } = conditionCompiler(layout, rules.parameters);
  const [before, after] = [condition(old), condition(line)];
  const day = Number(rules.issuedOn.replaceAll("-", ""));
  const situation = layout.encode(
    { applicant: "person" },
    { asOf: day, statedOn: day, today: null },
  );
  const leaves = [...before.leaves, ...after.leaves];
  const slots = [...new Set([...before.slots, ...after.slots])];
  const candidates = (slot: number) => candidatesOf(slot, leaves, layout, situation, day);
  let tried = 0;
  for (const one of everyCase(slots, candidates, situation)) {
    if (before.test(one) === TRUE && after.test(one) === FALSE) {
      return Object.fromEntries(
        slots.map((slot) => [layout.fact(slot).id, layout.decode(one, slot)]),
      );
    }
    tried += 1;
    if (tried > maxTried) return null;
  }
  return null;
}
