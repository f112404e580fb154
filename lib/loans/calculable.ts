import type { Amount, NumberExpression, Programme, Rules } from "@/lib/policy/engine";

/** A loan up to a ceiling that is the same for everybody: what the calculator can keep to. */
export type CalculableLoan = Programme & {
  readonly amount: Extract<Amount, { readonly yuan: NumberExpression }> & {
    readonly yuan: Extract<NumberExpression, { readonly kind: "constant" }>;
  };
};

/**
 * Whether a programme is a loan that the page of loans can work out.
 *
 * @example isCalculable(programmeIn(rules, "startup-loan-graduate")) // true
 */
export const isCalculable = (programme: Programme): programme is CalculableLoan =>
  programme.kind === "loan" &&
  programme.amount.kind === "upTo" &&
  programme.amount.yuan.kind === "constant";

/**
 * The loans that the page of loans is about; without any there is no such page.
 *
 * @example loansOf(rules).length // 3
 */
export const loansOf = ({ programmes }: Pick<Rules, "programmes">): readonly CalculableLoan[] =>
  programmes.filter(isCalculable);
