import { maxErrors } from "@/lib/http/problem";
import type { Fact } from "@/lib/policy/engine";
import { caseMembers } from "./case-errors";

type Members = Readonly<Record<string, unknown>>;

const isMembers = (value: unknown): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** All known names, and of the others one more than an answer lists. */
function withFewNames(members: Members, isKnown: (name: string) => boolean): Members {
  let unknown = 0;
  const allowed = Object.entries(members).filter(([name]) => {
    if (isKnown(name)) return true;
    unknown += 1;
    return unknown <= maxErrors + 1;
  });
  return Object.fromEntries(allowed);
}

/**
 * Makes ready the function that bounds the body of a request: an object of more names than there can be loses
 * unknown ones, so that reading it is little work whatever was sent. Values are bounded by `value.ts`.
 *
 * @example caseBounds(rules.facts)(await request.json())
 */
export function caseBounds(facts: readonly Fact[]): (value: unknown) => unknown {
  const known = new Set(["applicant", ...facts.map(({ id }) => id)]);
  const maxNames = known.size + maxErrors;

  const few = (members: Members, isKnown: (name: string) => boolean): Members =>
    Object.keys(members).length > maxNames ? withFewNames(members, isKnown) : members;

  return (value) => {
    if (!isMembers(value)) return value;
    const body = few(value, (name) => caseMembers.includes(name));
    const stated = Object.hasOwn(body, "facts") ? body.facts : undefined;
    if (!isMembers(stated)) return body;
    const named = few(stated, (name) => known.has(name));
    return named === stated ? body : { ...body, facts: named };
  };
}
