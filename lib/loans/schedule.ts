/**
 * Repayment of a loan, exact to the fen. Money is whole fen, a rate is whole hundredths of a percent
 * a year (425 is 4.25 %), a month is a twelfth of a year whatever its days.
 */

/** The ways to repay: 等额本息, 等额本金, 按月付息到期还本. */
export const repaymentMethods = ["instalments", "equal-principal", "bullet"] as const;
export type RepaymentMethod = (typeof repaymentMethods)[number];

/** What is borrowed, for how long, at what contract rate. */
export interface Loan {
  /** Fen, at least 1. */
  readonly fen: number;
  /** Monthly payments, at least 1. */
  readonly months: number;
  /** Hundredths of a percent a year, 0 or more. */
  readonly rate: number;
}

/** One month: what of the principal is repaid, the interest that falls due, what is still owed after it. In fen. */
export interface Payment {
  /** The first is 1. */
  readonly month: number;
  readonly principal: number;
  readonly interest: number;
  readonly balance: number;
}

/** A rate of 100 % a year in hundredths of a percent, taken twelve times a year. */
const wholeAYear = BigInt(120_000);

const [nothing, two] = [BigInt(0), BigInt(2)];

/** The quotient of two numbers that are not negative, half a unit up. */
const divideHalfUp = (dividend: bigint, divisor: bigint): bigint =>
  (two * dividend + divisor) / (two * divisor);

const whole = (value: number, least: number): boolean =>
  Number.isSafeInteger(value) && value >= least;

function assertLoan({ fen, months, rate }: Loan): void {
  if (!whole(fen, 1) || !whole(months, 1) || !whole(rate, 0)) {
    throw new RangeError(`no loan: ${fen} fen, ${months} months, rate ${rate}`);
  }
}

/**
 * The interest of one month on a balance, half a fen up.
 *
 * @example monthlyInterest(15_000_000, 435) // 54375: 543.75 yuan on 150,000 at 4.35 %
 */
export function monthlyInterest(balance: number, rate: number): number {
  return Number(divideHalfUp(BigInt(balance) * BigInt(rate), wholeAYear));
}

/**
 * The equal monthly payment that repays the loan with its interest, half a fen up: P·r·(1+r)ⁿ / ((1+r)ⁿ − 1),
 * or a share of the principal where there is no interest. In fen.
 *
 * @example instalmentOf({ fen: 15_000_000, months: 36, rate: 435 }) // 445199: 4451.99 yuan
 */
export function instalmentOf(loan: Loan): number {
  assertLoan(loan);
  const [fen, months, rate] = [BigInt(loan.fen), BigInt(loan.months), BigInt(loan.rate)];
  if (rate === nothing) return Number(divideHalfUp(fen, months));
  const grown = (wholeAYear + rate) ** months;
  const still = wholeAYear ** months;
  return Number(divideHalfUp(fen * rate * grown, wholeAYear * (grown - still)));
}

/** What of the principal is repaid in a month that is not the last. */
function principalOf(loan: Loan, method: RepaymentMethod): (interest: number) => number {
  switch (method) {
    case "instalments": {
      const instalment = instalmentOf(loan);
      return (interest) => instalment - interest;
    }
    case "equal-principal": {
      const part = Number(divideHalfUp(BigInt(loan.fen), BigInt(loan.months)));
      return () => part;
    }
    case "bullet":
      return () => 0;
    default:
      return method satisfies never;
  }
}

/**
 * The loan month by month. Every figure is rounded once, half a fen up; the last month repays what is
 * left, so that the principal repaid always sums to the loan.
 *
 * Throws a RangeError where the numbers are not those of a loan.
 *
 * @example scheduleOf({ fen: 15_000_000, months: 36, rate: 435 }, "instalments")[0] // { month: 1, principal: 390824, interest: 54375, balance: 14609176 }
 */
export function scheduleOf(loan: Loan, method: RepaymentMethod): readonly Payment[] {
  assertLoan(loan);
  const principalFor = principalOf(loan, method);
  const payments: Payment[] = [];
  let owed = loan.fen;
  for (let month = 1; month <= loan.months; month += 1) {
    const interest = monthlyInterest(owed, loan.rate);
    const wanted = Math.min(owed, Math.max(0, principalFor(interest)));
    const principal = month === loan.months ? owed : wanted;
    owed -= principal;
    payments.push({ month, principal, interest, balance: owed });
  }
  return payments;
}
