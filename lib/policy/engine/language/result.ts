import type { Basis } from "./condition";
import type { Law, RunningStatus } from "./law";
import type { Amount, Responsibility } from "./programme";

/** What the rules say of one programme for one case on one day. */
export const verdicts = [
  /** Every condition holds. */
  "eligible",
  /** It would hold but for facts that only an office can state. */
  "conditional",
  /** It can still go either way on facts that the applicant can state. */
  "unknown",
  /** It fails on the day, and no longer fails on a later day by the passage of time alone. */
  "notYet",
  /** At least one condition fails. */
  "ineligible",
  /** The applicant has it already, or has had what is given once. */
  "held",
  /** The day lies outside the programme's period. */
  "notInForce",
] as const;
export type Verdict = (typeof verdicts)[number];

const nearness: Readonly<Record<Exclude<Verdict, "held">, number>> = {
  notInForce: 0,
  ineligible: 0,
  notYet: 1,
  unknown: 2,
  conditional: 3,
  eligible: 4,
};

/**
 * How much nearer to a programme an applicant is by one verdict than by another: positive where nearer, 0 where neither is. Outside its
 * period nobody is nearer than one who fails; `held` is neither better nor worse than any.
 *
 * @example compareVerdicts("eligible", "notYet") // 3
 */
export const compareVerdicts = (one: Verdict, other: Verdict): number =>
  one === "held" || other === "held" ? 0 : nearness[one] - nearness[other];

/** How one requirement stands. */
export type RequirementStatus = "met" | "notMet" | "open";

/** A condition that fails, and where it stands. */
export type FailedRequirement = Basis & {
  /** The id of the requirement. */
  readonly condition: string;
};

/** The only failing condition is a number: how far it is from its threshold. */
export interface Shortfall {
  readonly condition: string;
  readonly fact: string;
  readonly have: number;
  /** The nearest value that satisfies the condition, all else the same. */
  readonly need: number;
}

/** One programme assessed, by the rules of the law. */
export interface Result {
  readonly programme: string;
  readonly verdict: Verdict;
  readonly amount: {
    readonly kind: Amount["kind"];
    /** In yuan, exact to the fen; null where there is no figure or it is not known. */
    readonly yuan: number | null;
    readonly per?: "year";
    readonly termMonths?: number;
    /** Facts that the figure still needs. */
    readonly needs: readonly string[];
  };
  /** First and last day, `YYYY-MM-DD`, null where open; both null for `ineligible` and `held`. */
  readonly window: { readonly opens: string | null; readonly closes: string | null };
  /** Facts that the applicant can state and that can still matter. */
  readonly missing: readonly string[];
  /** Facts that only an office can state and that can still matter. */
  readonly pending: readonly string[];
  readonly failed: readonly FailedRequirement[];
  readonly shortfalls: readonly Shortfall[];
  /** How each requirement of the programme stands on the assessment date, in its order. */
  readonly statuses: readonly RequirementStatus[];
  readonly departments: Responsibility;
  /** Where one applies: the id of a counter. */
  readonly counter: string;
  /** Sources of money, by their ids; where the case leaves it open, every possible one. Empty where the document does not say. */
  readonly funding: readonly string[];
  readonly clauses: readonly string[];
  /** What is known of whether it still runs. */
  readonly status: RunningStatus;
  /** The later papers that touch the programme in the stated district, by their ids. */
  readonly changedBy: readonly string[];
}

/** Two programmes of which one may be taken. */
export interface ExclusivePair {
  /** Programme ids in alphabetical order. */
  readonly pair: readonly [string, string];
  /** The one with the larger figure; null where both are equal or a figure is not known. */
  readonly take: string | null;
  /** By how much it is larger, in yuan; null where a figure is not known. */
  readonly differenceYuan: number | null;
}

/** The best lawful combination. */
export interface Bundle {
  /** Eligible and conditional programmes that can be had together, in the order of the results. */
  readonly programmes: readonly string[];
  /** Fixed and ceiling figures of eligible subsidies, refunds and awards, in yuan; with later papers, of those known to run. */
  readonly totalYuan: number;
  /** Where the one taken still waits for an office: the sure one of the pair, and what it gives less. */
  readonly alternatives: readonly {
    readonly insteadOf: string;
    readonly programme: string;
    readonly differenceYuan: number;
  }[];
  /** Pairs of which the applicant must choose one, because a figure is not known. */
  readonly undecided: readonly (readonly [string, string])[];
}

/** A whole case assessed. */
export interface Assessment {
  readonly asOf: string;
  /** The day of whose year the facts about "this year" are. */
  readonly statedOn: string;
  readonly rules: { readonly version: string };
  readonly law: Law;
  readonly results: readonly Result[];
  readonly choices: readonly ExclusivePair[];
  readonly best: Bundle;
  /** Ids of the contradictions that hold: answers that do not go together or are hardly possible. They change no verdict. */
  readonly warnings: readonly string[];
  /**
   * Facts that the applicant can still state and that can change a verdict or a figure, in the order of asking; what only decides the
   * source of the money is not asked, nor what presupposes an answer that is not there.
   */
  readonly questions: readonly string[];
  /** Those, and all others that answers to them can still bring up: no answer ever adds to this list. */
  readonly questionsEver: readonly string[];
}
