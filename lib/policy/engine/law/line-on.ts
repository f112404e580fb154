import { differences } from "../conditions";
import { dayOf } from "../language/calendar";
import type { Condition, DateExpression, Requirement } from "../language/condition";
import type { Facts } from "../language/fact";
import type { Rules } from "../language/programme";
import { statedDistrict } from "../places";

/** What of a condition can be told by the day and the district alone. */
interface Where {
  readonly asOf: string;
  readonly place: string;
  readonly district: string | undefined;
}

const dayIn = (of: DateExpression, { asOf }: Where): number | null => {
  if (of.kind === "day") return dayOf(of.value);
  return of.kind === "asOf" || of.kind === "assessed" ? dayOf(asOf) : null;
};

/** True, false, or what is left of the condition. */
type Left = boolean | Condition;

function groupLeft(op: "all" | "any", parts: readonly Left[]): Left {
  const decisive = op === "any";
  const left: Condition[] = [];
  for (const part of parts) {
    if (part === decisive) return decisive;
    if (typeof part !== "boolean" && !left.some((one) => isSame(one, part))) left.push(part);
  }
  const kept = op === "any" ? left.filter((part) => !isAbsorbed(part, left)) : left;
  const [only] = kept;
  if (!only) return !decisive;
  return kept.length === 1 ? only : { op, of: kept };
}

/** A part that asks what another part asks, and more: it decides nothing. */
const isAbsorbed = (part: Condition, parts: readonly Condition[]): boolean =>
  part.op === "all" &&
  parts.some((other) => other !== part && part.of.some((one) => isSame(one, other)));

const isSame = (one: Condition, other: Condition): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

function leftOf(condition: Condition, where: Where): Left {
  switch (condition.op) {
    case "all":
    case "any":
      return groupLeft(
        condition.op,
        condition.of.map((part) => leftOf(part, where)),
      );
    case "date": {
      const [left, right] = [dayIn(condition.left, where), dayIn(condition.right, where)];
      if (left === null || right === null) return condition;
      const { least, most } = differences[condition.relation];
      return least <= left - right && left - right <= most;
    }
    case "oneOf": {
      const { district, place } = where;
      return condition.fact === place && district !== undefined
        ? condition.values.includes(district)
        : condition;
    }
    case "not":
    case "is":
    case "has":
    case "number":
      return condition;
    default:
      return condition satisfies never;
  }
}

/**
 * The line of a requirement as it is on the assessment date in the stated district: without what papers make of it on other days and elsewhere. Null where
 * nothing is asked on that day.
 *
 * @example lineOn(requirement, { applicant: "person", district: "ejin" }, "2026-11-30", rules)
 */
export function lineOn(
  { test, papers }: Pick<Requirement, "test" | "papers">,
  stated: Facts,
  asOf: string,
  rules: Pick<Rules, "places">,
): Condition | null {
  const where = { asOf, place: rules.places.fact, district: statedDistrict(stated, rules) };
  if (papers === undefined) return test;
  const left = leftOf(test, where);
  if (left === true) return null;
  return left === false ? test : left;
}
