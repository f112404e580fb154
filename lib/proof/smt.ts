/** Formulas and numbers as SMT-LIB writes them, with what is plain already left out. */
export type Smt = string;

export const yes: Smt = "true";
export const no: Smt = "false";

function joined(op: "and" | "or", parts: readonly Smt[], neutral: Smt, decisive: Smt): Smt {
  if (parts.includes(decisive)) return decisive;
  const [first = neutral, ...more] = parts.filter((part) => part !== neutral);
  return more.length === 0 ? first : `(${op} ${[first, ...more].join(" ")})`;
}

/** All of them hold. @example and("true", "|boat|") // "|boat|" */
export const and = (...parts: readonly Smt[]): Smt => joined("and", parts, yes, no);

/** One of them holds. @example or("|boat|", "true") // "true" */
export const or = (...parts: readonly Smt[]): Smt => joined("or", parts, no, yes);

/** It does not hold. @example not("true") // "false" */
export function not(part: Smt): Smt {
  if (part === yes) return no;
  return part === no ? yes : `(not ${part})`;
}

/** The one where it holds, else the other. @example either("|boat|", "1", "2") // "(ite |boat| 1 2)" */
export function either(when: Smt, one: Smt, other: Smt): Smt {
  if (when === yes || one === other) return one;
  return when === no ? other : `(ite ${when} ${one} ${other})`;
}

/** An operator with what it is applied to. @example apply("<=", "1", "|boats|") // "(<= 1 |boats|)" */
export const apply = (operator: string, ...parts: readonly Smt[]): Smt =>
  `(${operator} ${parts.join(" ")})`;

/** A whole number. Throws on any other. @example whole(-3) // "(- 3)" */
export function whole(value: number): Smt {
  if (!Number.isSafeInteger(value)) throw new Error(`${value} is no whole number`);
  return value < 0 ? `(- ${-value})` : String(value);
}

/** A name that may have any signs in it but | and \. @example symbol("figure:boats") // "|figure:boats|" */
export const symbol = (name: string): Smt => `|${name}|`;

/** A value that a solver is to choose, by its name. */
export type Wanted = readonly [name: string, sort: "Bool" | "Int"];
