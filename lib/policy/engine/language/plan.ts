import type { FactValue } from "./fact";
import type { Result, Verdict } from "./result";

/** One answer that the applicant can change by what they do. */
export interface Change {
  readonly fact: string;
  readonly from: FactValue;
  /** The nearest value that helps. */
  readonly to: FactValue;
  /** Other values that help as well; of a choice or a set only. */
  readonly others: readonly FactValue[];
  /** What comes with it: another hire is one more of the staff, a business started today is registered today. */
  readonly brings: readonly { readonly fact: string; readonly to: FactValue }[];
}

/** A programme that the applicant cannot have, and the smallest set of changes after which it stands better. */
export interface NearMiss {
  readonly programme: string;
  /** Programmes whose outcomes are needed besides. */
  readonly after: readonly string[];
  /** None of them can be left out, and no number of them can be a step smaller. In the order of asking. */
  readonly changes: readonly Change[];
  /** How the programme stands with the changes made; never `ineligible` or `notInForce`. */
  readonly verdict: Verdict;
  readonly window: Result["window"];
  readonly missing: Result["missing"];
  /** What an office must still decide, on the opening day where there is one. */
  readonly pending: Result["pending"];
}

/** One programme to apply for. */
export interface Step {
  readonly programme: string;
  /** How it stands once the steps in `after` are done: `eligible`, `conditional`, `unknown` or `notYet`. */
  readonly verdict: Verdict;
  readonly window: Result["window"];
  readonly missing: Result["missing"];
  /** What an office must still decide, on the opening day where there is one. */
  readonly pending: Result["pending"];
  /** Programmes that must be had first; empty where nothing must. */
  readonly after: readonly string[];
  /** Programmes that stand better once this one is had. */
  readonly opens: readonly string[];
  /** Programmes that stand worse once this one is had. */
  readonly closes: readonly string[];
  /** Other steps of which only this one or that may be taken. */
  readonly notWith: readonly string[];
}

/** What to do, derived from the rules for one case on one day. */
export interface Plan {
  /** In the order in which to take them: what can be had now, what that opens, then what a later day opens. */
  readonly steps: readonly Step[];
  /** Programmes that the applicant has already, in their order. */
  readonly done: readonly string[];
  /** In the order of the programmes; several ways for one programme stand one after another. */
  readonly nearMisses: readonly NearMiss[];
}
