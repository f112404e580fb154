import type { Condition, Fact, Parameter } from "@/lib/policy/engine";
import type { Smt } from "./smt";

/** When a condition holds, and when it fails; neither, while it is undecided. */
export interface Truth {
  readonly yes: Smt;
  readonly no: Smt;
}

/** A fact as a solver knows it, by its type. */
export type FactTerm = { readonly known: Smt } & (
  | { readonly type: "yesNo"; readonly yes: Smt }
  /** The index of the option. */
  | { readonly type: "choice"; readonly index: Smt }
  | { readonly type: "set"; readonly members: ReadonlyMap<string, Smt> }
  /** A whole number of 10^-decimals. */
  | { readonly type: "number"; readonly value: Smt }
  | { readonly type: "date"; readonly day: DayTerm }
);

/** A day by its month, counted from the year 0 on, and its day of the month. */
export interface DayTerm {
  readonly month: Smt;
  readonly day: Smt;
  /** It is never later in its month than the 28th, so that no month lacks it. */
  readonly inEveryMonth: boolean;
}

/** What a condition is read in. */
export interface Surroundings {
  readonly fact: (id: string) => { readonly fact: Fact; readonly term: FactTerm };
  readonly parameters: readonly Parameter[];
  /** The day that is judged, which is the assessment date as well, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly statedOn: DayTerm;
  /** What this comparison is to be taken for, whatever the facts are; null where it is to be read. */
  readonly taken?: (comparison: Condition) => Truth | null;
}

type OfType<T extends FactTerm["type"]> = Extract<FactTerm, { readonly type: T }>;

/** A fact with its term, of this type. Throws where it is of another. @example typed(around, "birthDate", "date").term.day */
export function typed<T extends FactTerm["type"]>(
  { fact: find }: Surroundings,
  id: string,
  type: T,
): { readonly fact: Extract<Fact, { readonly type: T }>; readonly term: OfType<T> } {
  const { fact, term } = find(id);
  if (!isOf(fact, type) || !isOf(term, type)) throw new Error(`${id} is not a ${type}`);
  return { fact, term };
}

const isOf = <O extends { readonly type: string }, T extends string>(
  one: O,
  type: T,
): one is Extract<O, { readonly type: T }> => one.type === type;
