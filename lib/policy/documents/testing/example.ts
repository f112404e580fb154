import type { FactValue } from "../../engine/language/fact";
import type { Verdict } from "../../engine/language/result";

/** A named case of one programme: what a policy officer would check by hand. */
export interface Example {
  readonly name: string;
  /** The assessment date. */
  readonly asOf: string;
  /** The day of whose year the facts about "this year" are; left out: the assessment date. */
  readonly statedOn?: string;
  readonly facts: Readonly<Record<string, FactValue>>;
  readonly verdict: Verdict;
  /** The figure in yuan; left out where the example is not about money. */
  readonly yuan?: number | null;
  readonly opens?: string | null;
  readonly closes?: string | null;
  readonly missing?: readonly string[];
  readonly pending?: readonly string[];
  /** Ids of the failing requirements. */
  readonly failed?: readonly string[];
  /** Ids of the sources of money that are named. */
  readonly funding?: readonly string[];
}

/** What may differ from the base case. */
type Variation = Partial<Omit<Example, "name" | "facts">> & {
  readonly facts?: Example["facts"];
};

/**
 * Writes examples as differences from one base case, so that each shows only what it is about.
 * Of the base only its facts, its day and its verdict carry over. Write `null` for a fact not stated.
 */
export function examplesFrom(
  base: Omit<Example, "name">,
  variations: Readonly<Record<string, Variation>>,
): readonly Example[] {
  const { asOf, verdict, facts } = base;
  return [
    { name: "base case", ...base },
    ...Object.entries(variations).map(([name, variation]) => ({
      name,
      asOf,
      verdict,
      ...variation,
      facts: { ...facts, ...variation.facts },
    })),
  ];
}
