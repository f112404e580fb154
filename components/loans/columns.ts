import { csvOf, yuanText } from "@/lib/loans/csv";
import type { Estimate, Parts } from "@/lib/loans/estimate";
import type { Locale } from "@/locales/languages";
import { loansResult } from "@/locales/loans-result";
import type { Offer } from "./offer";

/** A column of sums: its heading, and the sum of a month or of all of them. In fen. */
export interface Column {
  readonly label: string;
  readonly of: (parts: Parts) => number;
}

/** Who bears the interest: the borrower, then the funds. */
export function bearersOf(offer: Offer, locale: Locale): readonly Column[] {
  const { you, publicFunds } = loansResult[locale];
  const funds = offer.payers.length > 0 ? offer.payers.map(({ payer }) => payer) : [publicFunds];
  return [
    { label: you, of: ({ own }) => own },
    ...funds.map((label, index) => ({ label, of: ({ funds: all }: Parts) => all[index] ?? 0 })),
  ];
}

/** The sums of a month, in the order of the table. What is still owed comes after them. */
export function columnsOf(offer: Offer, locale: Locale): readonly Column[] {
  const texts = loansResult[locale].table;
  const [, ...funds] = bearersOf(offer, locale);
  return [
    { label: texts.payment, of: ({ payment }) => payment },
    { label: texts.principal, of: ({ principal }) => principal },
    { label: texts.interest, of: ({ interest }) => interest },
    { label: texts.own, of: ({ own }) => own },
    ...funds,
  ];
}

/** The table as a CSV file, sums in yuan. */
export function csvOfEstimate(offer: Offer, { months, total }: Estimate, locale: Locale): string {
  const texts = loansResult[locale].table;
  const columns = columnsOf(offer, locale);
  const sums = (parts: Parts): string[] => columns.map((column) => yuanText(column.of(parts)));
  return csvOf([
    [texts.month, ...columns.map(({ label }) => label), texts.balance],
    ...months.map((month) => [String(month.month), ...sums(month), yuanText(month.balance)]),
    [texts.total, ...sums(total), ""],
  ]);
}
