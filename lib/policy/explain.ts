import type { Condition, NumberExpression } from "./engine/language/condition";
import type { Fact } from "./engine/language/fact";
import type { Rules } from "./engine/language/programme";
import { factsOf, simplified } from "./engine/walk";
import {
  type Cases,
  casesOf,
  comparisonWords,
  dateComparison,
  type ExplainContext,
  type ExplainWords,
  numberWords,
  type Unit,
} from "./explain-comparison";

export type { ExplainWords };

/** A condition in words: a statement, or several of which all or at least one must hold. */
export type Explanation =
  | {
      readonly kind: "statement";
      readonly words: string;
      /** The facts that decide it. */
      readonly facts: readonly string[];
    }
  | { readonly kind: "all" | "any"; readonly of: readonly Explanation[] };

function optionLabels(fact: Fact, ids: readonly (string | number)[]): readonly string[] {
  if (fact.type !== "choice" && fact.type !== "set") return ids.map(String);
  return ids.map((id) => fact.options.find((option) => option.id === id)?.label ?? String(id));
}

function setWords(
  condition: Extract<Condition, { op: "has" }>,
  holds: boolean,
  { fact, words }: ExplainContext,
): string {
  const set = fact(condition.fact);
  const every = set.type === "set" && set.options.length === condition.values.length;
  const options = words.or(optionLabels(set, condition.values));
  if (holds) return every ? words.anyOfSet(set.label) : words.oneOfSet(set.label, options);
  return every ? words.emptySet(set.label) : words.noneOfSet(set.label, options);
}

type Leaf = Exclude<Condition, { op: "all" | "any" | "not" }>;

function leafWords(leaf: Leaf, holds: boolean, context: ExplainContext): string {
  const { fact, words } = context;
  switch (leaf.op) {
    case "is": {
      const answer = leaf.value === holds ? words.yes : words.no;
      return words.isAnswer(fact(leaf.fact).label, answer);
    }
    case "oneOf": {
      const labels = words.or(optionLabels(fact(leaf.fact), leaf.values));
      const { label } = fact(leaf.fact);
      return holds ? words.isAnswer(label, labels) : words.anythingBut(label, labels);
    }
    case "has":
      return setWords(leaf, holds, context);
    case "number":
      return comparisonWords(leaf.left, leaf.relation, leaf.right, context);
    case "date":
      return dateComparison(leaf, context);
    default:
      return leaf satisfies never;
  }
}

/**
 * An explanation on one line.
 *
 * @example oneLine(explain(condition, rules.facts, words), words)
 */
export function oneLine(explanation: Explanation, words: ExplainWords): string {
  if (explanation.kind === "statement") return explanation.words;
  const parts = explanation.of.map((part) => oneLine(part, words));
  return explanation.kind === "any" ? words.or(parts) : words.and(parts);
}

function explained(condition: Condition, context: ExplainContext): Explanation {
  if (condition.op === "all" || condition.op === "any") {
    return { kind: condition.op, of: condition.of.map((part) => explained(part, context)) };
  }
  const holds = condition.op !== "not";
  const leaf = condition.op === "not" ? condition.of : condition;
  if (leaf.op === "all" || leaf.op === "any" || leaf.op === "not") {
    throw new Error("a simplified condition negates leaves only");
  }
  return {
    kind: "statement",
    words: leafWords(leaf, holds, context),
    facts: factsOf(leaf),
  };
}

function contextOf(
  { facts, parameters }: Pick<Rules, "facts"> & Partial<Pick<Rules, "parameters">>,
  words: ExplainWords,
): ExplainContext {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  return {
    words,
    fact: (id) => {
      const found = byId.get(id);
      if (!found) throw new Error(`no fact ${id}`);
      return found;
    },
    parameter: (id) => parameters?.find((one) => one.id === id)?.name ?? id,
  };
}

/**
 * Puts a condition into words: `not` is carried down to the leaves, groups within groups of the same
 * kind are joined, and each leaf becomes a statement made of the labels of its facts.
 *
 * @example explain(all(yes(person.canWork), yes(person.wantsWork)), rules.facts, words)
 */
export function explain(
  condition: Condition,
  facts: readonly Fact[],
  words: ExplainWords,
): Explanation {
  return explained(simplified(condition), contextOf({ facts }, words));
}

/**
 * The explanation as one line of text, for lists and tables.
 *
 * @example explainInLine(atLeast(person.businessStaff, 5), rules.facts, words)
 */
export function explainInLine(
  condition: Condition,
  facts: readonly Fact[],
  words: ExplainWords,
): string {
  return oneLine(explain(condition, facts, words), words);
}

/** A number in words: how it comes about, and for each part of it that goes by cases what it is in which. */
export interface NumberExplanation {
  readonly words: string;
  /** The last case of each part, whose `when` is null, holds where none before it does. */
  readonly parts: readonly (readonly {
    readonly when: string | null;
    readonly value: string;
  }[])[];
}

/** The parts of a number that go by cases, from the outside in, each with what it is counted in. */
function casesWithin(
  of: NumberExpression,
  unit: Unit,
): readonly { readonly part: Cases; readonly unit: Unit }[] {
  switch (of.kind) {
    case "cases":
      return [{ part: of, unit }, ...casesOf(of).flatMap(({ value }) => casesWithin(value, unit))];
    case "sum":
    case "smallest":
      return of.of.flatMap((one) => casesWithin(one, unit));
    case "product":
      return of.of.flatMap((one) => casesWithin(one, null));
    case "floor":
      return casesWithin(of.of, null);
    case "constant":
    case "number":
    case "parameter":
      return [];
    default:
      return of satisfies never;
  }
}

/**
 * Puts a number into words, dated figures by their names.
 *
 * @param unit what a bare number is counted in; null for none
 * @example explainNumber(figure(figures.startupAmount), rules, words, "yuan").words // "5,000 元"
 */
export function explainNumber(
  of: NumberExpression,
  rules: Pick<Rules, "facts" | "parameters">,
  words: ExplainWords,
  unit: Unit,
): NumberExplanation {
  const context = contextOf(rules, words);
  return {
    words: numberWords(of, context, unit),
    parts: casesWithin(of, unit).map(({ part, unit: own }) =>
      casesOf(part).map(({ when, value }) => ({
        when: when && explainInLine(when, rules.facts, words),
        value: numberWords(value, context, own),
      })),
    ),
  };
}
