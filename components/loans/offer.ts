import type { Applicant } from "@/lib/policy/engine";
import type { LoanOverTime } from "./data";

/** A loan programme as the calculator needs it. */
export interface Offer {
  readonly id: string;
  readonly applicant: Applicant;
  readonly title: string;
  /** The clause it rests on. */
  readonly clause: string;
  /** The most that can be borrowed by the document, in yuan. */
  readonly ceiling: number;
  /** What later papers make of it, in the order of their first days; null: not known any more. */
  readonly ceilings: LoanOverTime["ceilings"];
  /** The longest term in months; null where the document states none. */
  readonly termMonths: number | null;
  /** Who pays all of the interest; empty where the document does not say. */
  readonly payers: readonly { readonly payer: string; readonly share: number }[];
}

/** Reads a loan programme. */
export function offerOf({ loan, ceilings }: LoanOverTime): Offer {
  const { id, applicant, title, clauses, amount } = loan;
  return {
    id,
    applicant,
    title,
    clause: clauses[0] ?? "",
    ceiling: amount.yuan.value,
    ceilings,
    termMonths: amount.termMonths?.kind === "constant" ? amount.termMonths.value : null,
    payers: amount.interestPaidBy ?? [],
  };
}

/** The most that can be borrowed on a day, as far as is known: once nobody knows, what was known last. */
export const ceilingOn = ({ ceiling, ceilings }: Offer, day: string | null): number =>
  ceilings.filter(({ from, value }) => value !== null && day !== null && from <= day).at(-1)
    ?.value ?? ceiling;

/** The loan to begin with: one for this kind of applicant, first one whose interest is paid. */
export function firstOffer(offers: readonly Offer[], applicant: Applicant): Offer | undefined {
  const own = offers.filter((offer) => offer.applicant === applicant);
  return own.find(({ payers }) => payers.length > 0) ?? own[0] ?? offers[0];
}
