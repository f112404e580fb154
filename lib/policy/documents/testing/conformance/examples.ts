import { describe, expect, test } from "vitest";
import { caseDays, createAssessor } from "../../../engine/assess";
import { conditionCompiler } from "../../../engine/conditions";
import type { Condition } from "../../../engine/language/condition";
import type { Facts } from "../../../engine/language/fact";
import type { Programme } from "../../../engine/language/programme";
import type { Result } from "../../../engine/language/result";
import { FactLayout } from "../../../engine/situation";
import { type Truth, UNKNOWN } from "../../../engine/truth";
import { differByOneStep } from "../../../one-step";
import type { Example } from "../example";
import { toldBy, toldOf } from "../told";
import type { Tried } from "./tried";

const factsOf = (programme: Programme, example: Example): Facts => ({
  ...example.facts,
  applicant: programme.applicant,
});

const sorted = (names: readonly string[]) => [...names].sort();

/** Declares that every example comes out as it says, and that examples stand on both sides of every line of the rules. */
export function examplesHold({ document: { rules }, examples: all }: Tried): void {
  const assess = createAssessor(rules);
  const layout = new FactLayout(rules.facts);
  const { condition } = conditionCompiler(layout, rules.parameters);

  const known = new Map<Example, Result>();

  /** What the rules say of an example, assessed once. */
  function resultOf(programme: Programme, example: Example): Result {
    const before = known.get(example);
    if (before) return before;
    const { results } = assess(factsOf(programme, example), example.asOf, example);
    const result = results.find((candidate) => candidate.programme === programme.id);
    if (!result) throw new Error(`${programme.id} is not among the results`);
    known.set(example, result);
    return result;
  }

  function isTried(comparison: Condition, programme: Programme, examples: readonly Example[]) {
    const { test: decide } = condition(comparison);
    const truths = examples.map(
      (example): Truth =>
        decide(layout.encode(factsOf(programme, example), caseDays(example.asOf, example))),
    );
    return examples.some((a, first) =>
      examples.some(
        (b, second) =>
          truths[first] !== truths[second] &&
          truths[first] !== UNKNOWN &&
          truths[second] !== UNKNOWN &&
          differByOneStep(rules.facts, a, b),
      ),
    );
  }

  test("every programme has examples, and no other", () => {
    expect(sorted(Object.keys(all))).toEqual(sorted(rules.programmes.map(({ id }) => id)));
  });

  describe.each(rules.programmes.map((programme) => [programme.id, programme] as const))(
    "%s",
    (id, programme) => {
      const examples = all[id] ?? [];

      test.each(examples.map((example) => [example.name, example] as const))(
        "%s",
        (_name, example) => {
          expect(toldOf(resultOf(programme, example), example)).toEqual(toldBy(example));
        },
      );

      test("has an example in which it holds, or only an office is left to say so", () => {
        expect(examples.some(({ verdict }) => ["eligible", "conditional"].includes(verdict))).toBe(
          true,
        );
      });

      test.each(programme.requirements.map(({ id, test: tree }) => [id, tree] as const))(
        "%s alone decides an example",
        (requirement, tree) => {
          const says = "fact" in tree && tree.fact === programme.had ? "held" : requirement;
          const alone = examples.filter((example) => {
            const { failed, verdict } = resultOf(programme, example);
            return verdict === says || (failed.length === 1 && failed[0]?.condition === says);
          });
          expect(alone).not.toEqual([]);
        },
      );

      test("every line is tried on it and one step past it", () => {
        const untried = comparisonsOf(programme).filter(
          (comparison) => !isTried(comparison, programme, examples),
        );
        expect(untried).toEqual([]);
      });
    },
  );
}

/** The comparisons of numbers and dates in a programme's conditions. */
function comparisonsOf(programme: Programme): readonly Condition[] {
  const found = new Map<string, Condition>();
  const walk = (tree: Condition): void => {
    switch (tree.op) {
      case "all":
      case "any":
        for (const part of tree.of) walk(part);
        return;
      case "not":
        walk(tree.of);
        return;
      case "date":
      case "number":
        found.set(JSON.stringify(tree), tree);
        return;
      default:
    }
  };
  for (const requirement of programme.requirements) walk(requirement.test);
  return [...found.values()];
}
