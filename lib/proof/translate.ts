import type { Condition } from "@/lib/policy/engine";
import { and, apply, not, or, type Smt } from "./smt";
import { type Surroundings, type Truth, typed } from "./surroundings";
import { orderOf, translateDate } from "./translate-date";
import { translateNumber } from "./translate-number";

/** Conditions as formulas of a solver: a second reading of the rules, which shares nothing with the interpreter but their type. */

/** A comparison that is undecided while something that it reads is not known. */
const decidedWhen = (known: Smt, holds: Smt): Truth => ({
  yes: and(known, holds),
  no: and(known, not(holds)),
});

function translateLeaf(
  condition: Exclude<Condition, { op: "all" | "any" | "not" }>,
  around: Surroundings,
): Truth {
  switch (condition.op) {
    case "is": {
      const { term } = typed(around, condition.fact, "yesNo");
      return decidedWhen(term.known, condition.value ? term.yes : not(term.yes));
    }
    case "oneOf": {
      const { fact, term } = typed(around, condition.fact, "choice");
      const accepted = fact.options.flatMap(({ id }, index) =>
        condition.values.includes(id) ? [apply("=", term.index, String(index))] : [],
      );
      return decidedWhen(term.known, or(...accepted));
    }
    case "has": {
      const { term } = typed(around, condition.fact, "set");
      const accepted = condition.values.flatMap((id) => term.members.get(id) ?? []);
      return decidedWhen(term.known, or(...accepted));
    }
    case "number": {
      const numbers = { ...around, condition: (one: Condition) => translate(one, around) };
      const left = translateNumber(condition.left, numbers);
      const right = translateNumber(condition.right, numbers);
      const scale = Math.max(left.scale, right.scale);
      return decidedWhen(
        and(left.known, right.known),
        apply(condition.relation, left.at(scale), right.at(scale)),
      );
    }
    case "date": {
      const left = translateDate(condition.left, around);
      const right = translateDate(condition.right, around);
      return decidedWhen(
        and(left.known, right.known),
        apply(condition.relation, orderOf(left), orderOf(right)),
      );
    }
    default:
      return condition satisfies never;
  }
}

/**
 * A condition as formulas, in three-valued logic.
 *
 * @example translate(yes(person.canWork), around).yes // "(and |canWork?| |canWork|)"
 */
export function translate(condition: Condition, around: Surroundings): Truth {
  switch (condition.op) {
    case "all": {
      const parts = condition.of.map((part) => translate(part, around));
      return { yes: and(...parts.map((one) => one.yes)), no: or(...parts.map((one) => one.no)) };
    }
    case "any": {
      const parts = condition.of.map((part) => translate(part, around));
      return { yes: or(...parts.map((one) => one.yes)), no: and(...parts.map((one) => one.no)) };
    }
    case "not": {
      const part = translate(condition.of, around);
      return { yes: part.no, no: part.yes };
    }
    case "is":
    case "oneOf":
    case "has":
    case "number":
    case "date":
      return around.taken?.(condition) ?? translateLeaf(condition, around);
    default:
      return condition satisfies never;
  }
}
