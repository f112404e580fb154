import type { CalculableLoan } from "@/lib/loans/calculable";
import type { Applicant } from "@/lib/policy/engine";

/** A loan programme as the calculator needs it. */
export interface Offer {
  readonly id: string;
  readonly applicant: Applicant;
  readonly title: string;
  /** The clause it rests on. */
  readonly clause: string;
  /** The most that can be borrowed, in yuan. */
  readonly ceiling: number;
  /** The longest term in months; null where the document states none. */
  readonly termMonths: number | null;
  /** Who pays all of the interest; empty where the document does not say. */
  readonly payers: readonly { readonly payer: string; readonly share: number }[];
}

/** Reads a loan programme. */
export function offerOf({ id, applicant, title, clauses, amount }: CalculableLoan): Offer {
  return {
    id,
    applicant,
    title,
    clause: clauses[0] ?? "",
    ceiling: amount.yuan.value,
    termMonths: amount.termMonths?.kind === "constant" ? amount.termMonths.value : null,
    payers: amount.interestPaidBy ?? [],
  };
}

/** The loan to begin with: one for this kind of applicant, first one whose interest is paid. */
export function firstOffer(offers: readonly Offer[], applicant: Applicant): Offer | undefined {
  const own = offers.filter((offer) => offer.applicant === applicant);
  return own.find(({ payers }) => payers.length > 0) ?? own[0] ?? offers[0];
}
