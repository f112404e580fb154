import { type Loan, monthlyInterest, type RepaymentMethod, scheduleOf } from "./schedule";

/** Who bears the interest. */
export type InterestTerms =
  /** Funds bear all of it, by these shares, such as 1 and 1. */
  | { readonly kind: "funded"; readonly shares: readonly number[] }
  /** The borrower bears interest at a rate of their own, at most that of the contract; one fund bears the rest. */
  | { readonly kind: "own-rate"; readonly rate: number }
  /** The borrower bears so many whole percent of the interest, and a fen that cannot be divided; one fund bears the rest. */
  | { readonly kind: "own-share"; readonly percent: number };

/** A sum and who bears it, in fen: interest is always the borrower's part and the funds' parts together. */
export interface Parts {
  /** What the bank gets: principal and interest. */
  readonly payment: number;
  readonly principal: number;
  readonly interest: number;
  /** The borrower's part of the interest. */
  readonly own: number;
  /** The parts of the funds, in the order of the terms. */
  readonly funds: readonly number[];
}

/** One month of an estimate. */
export interface Month extends Parts {
  /** The first is 1. */
  readonly month: number;
  /** Still owed after it. */
  readonly balance: number;
}

/** A loan worked out: month by month and in all. */
export interface Estimate {
  readonly months: readonly Month[];
  readonly total: Parts;
  /** What the borrower never pays: the parts of the funds together. */
  readonly saved: number;
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/**
 * Divides a sum by shares, in whole fen: what the first shares have together is rounded half a fen up, and each
 * gets what it adds. The parts always sum to the whole; of two equal shares the first gets the odd fen.
 *
 * @example divide(101, [1, 1]) // [51, 50]
 */
export function divide(fen: number, shares: readonly number[]): readonly number[] {
  const all = BigInt(sum(shares));
  let before = BigInt(0);
  const two = BigInt(2);
  let divided = 0;
  return shares.map((share) => {
    before += BigInt(share);
    const upToHere = Number((two * BigInt(fen) * before + all) / (two * all));
    const part = upToHere - divided;
    divided = upToHere;
    return part;
  });
}

function bearersOf(
  terms: InterestTerms,
  contractRate: number,
): (interest: number, owed: number) => Pick<Parts, "own" | "funds"> {
  if (terms.kind === "funded") {
    return (interest) => ({ own: 0, funds: divide(interest, terms.shares) });
  }
  if (terms.kind === "own-share") {
    const { percent } = terms;
    if (!Number.isSafeInteger(percent) || percent < 0 || percent > 100) {
      throw new RangeError(`the borrower’s share ${percent} is no whole percentage`);
    }
    return (interest) => {
      const [own = 0, fund = 0] = divide(interest, [percent, 100 - percent]);
      return { own, funds: [fund] };
    };
  }
  const { rate } = terms;
  if (!Number.isSafeInteger(rate) || rate < 0 || rate > contractRate) {
    throw new RangeError(
      `the borrower’s rate ${rate} is not within the contract’s ${contractRate}`,
    );
  }
  return (interest, owed) => {
    const own = monthlyInterest(owed, rate);
    return { own, funds: [interest - own] };
  };
}

/**
 * Works out a loan: what falls due in each month and who bears it. In every month and in all, the parts of
 * the interest sum to the interest, and the principal sums to the loan.
 *
 * Throws a RangeError where the numbers are not those of a loan, the borrower's rate is above the contract's, or
 * their share is no whole percentage.
 *
 * @example estimate({ fen: 15_000_000, months: 36, rate: 435 }, "instalments", { kind: "funded", shares: [1, 1] }).total.funds // [513590, 513569]
 */
export function estimate(loan: Loan, method: RepaymentMethod, terms: InterestTerms): Estimate {
  const bearersFor = bearersOf(terms, loan.rate);
  const months = scheduleOf(loan, method).map(
    ({ month, principal, interest, balance }): Month => ({
      month,
      payment: principal + interest,
      principal,
      interest,
      ...bearersFor(interest, balance + principal),
      balance,
    }),
  );
  const totalOf = (part: (month: Month) => number): number => sum(months.map(part));
  const funds = (months[0]?.funds ?? []).map((_, index) =>
    totalOf((month) => month.funds[index] ?? 0),
  );
  const total: Parts = {
    payment: totalOf(({ payment }) => payment),
    principal: totalOf(({ principal }) => principal),
    interest: totalOf(({ interest }) => interest),
    own: totalOf(({ own }) => own),
    funds,
  };
  return { months, total, saved: sum(funds) };
}
