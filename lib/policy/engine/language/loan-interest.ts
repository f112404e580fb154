import type { Certainty, Dated } from "./programme";

/** How the borrower and public funds share the interest of a subsidised start-up loan. */
export type InterestSharing =
  /** The borrower bears the one-year LPR of the day of the loan less so many percentage points; public funds bear the rest. */
  | { readonly kind: "below-lpr"; readonly points: number }
  /** The borrower bears so many whole percent of the interest itself, whatever its rate; public funds bear the rest. */
  | { readonly kind: "own-share"; readonly percent: number };

/** A rule of sharing interest, for the loans paid out from its first day to its last. */
export interface LoanInterestRule extends Dated {
  readonly sharing: InterestSharing;
  readonly source: string;
  readonly certainty: Certainty;
  /** The day on which it was looked up. */
  readonly checked: string;
  /** What could not be made sure of. */
  readonly unsure: string;
}
