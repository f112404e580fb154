import { describe, expect, test } from "vitest";
import { assess, type Facts, rules } from "../..";
import { caseDays } from "../../engine/assess";
import { conditionCompiler } from "../../engine/evaluate";
import { dayAfter, dayOf } from "../../engine/language/calendar";
import type { Condition } from "../../engine/language/condition";
import type { FactValue } from "../../engine/language/fact";
import type { Programme } from "../../engine/language/programme";
import type { Result } from "../../engine/language/result";
import { type Truth, UNKNOWN } from "../../engine/truth";
import { FactLayout } from "../../engine/values";
import { examplesByProgramme } from "./programmes/all-examples";
import type { Example } from "./programmes/examples";
import { toldBy, toldOf } from "./testing/told";

const layout = new FactLayout(rules.facts);
const { condition } = conditionCompiler(layout, rules.parameters);

const examplesOf = (programme: Programme): readonly Example[] =>
  examplesByProgramme[programme.id] ?? [];

const factsOf = (programme: Programme, example: Example): Facts => ({
  ...example.facts,
  applicant: programme.applicant,
});

const results = new Map<Example, Result>();

/** What the rules say of an example, assessed once. */
function resultOf(programme: Programme, example: Example): Result {
  const known = results.get(example);
  if (known) return known;
  const assessment = assess(factsOf(programme, example), example.asOf, example);
  const result = assessment.results.find((candidate) => candidate.programme === programme.id);
  if (!result) throw new Error(`${programme.id} is not among the results`);
  results.set(example, result);
  return result;
}

describe.each(rules.programmes.map((programme) => [programme.id, programme] as const))(
  "%s",
  (_id, programme) => {
    const examples = examplesOf(programme);

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
      (id, tree) => {
        const says = "fact" in tree && tree.fact === programme.had ? "held" : id;
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

/** One step: a day, a person, a month, a fen or a hundredth of a percent. */
function isOneStep(id: string, from: FactValue | undefined, to: FactValue | undefined): boolean {
  const fact = rules.facts.find((candidate) => candidate.id === id);
  if (fact?.type === "number" && typeof from === "number" && typeof to === "number") {
    const unit = 10 ** fact.decimals;
    return Math.abs(Math.round(from * unit) - Math.round(to * unit)) === 1;
  }
  return fact?.type === "date" && typeof from === "string" && isNextDay(from, String(to));
}

function isNextDay(from: string, to: string): boolean {
  return dayAfter(dayOf(from)) === dayOf(to) || dayAfter(dayOf(to)) === dayOf(from);
}

function differByOneStep(a: Example, b: Example): boolean {
  const changed = [...new Set([...Object.keys(a.facts), ...Object.keys(b.facts)])].filter(
    (id) => JSON.stringify(a.facts[id] ?? null) !== JSON.stringify(b.facts[id] ?? null),
  );
  if (a.asOf !== b.asOf) {
    return changed.length === 0 && a.statedOn === b.statedOn && isNextDay(a.asOf, b.asOf);
  }
  const [only] = changed;
  return (
    only !== undefined && changed.length === 1 && isOneStep(only, a.facts[only], b.facts[only])
  );
}

function isTried(
  comparison: Condition,
  programme: Programme,
  examples: readonly Example[],
): boolean {
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
        differByOneStep(a, b),
    ),
  );
}
