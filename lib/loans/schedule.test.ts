import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { instalmentOf, type Loan, monthlyInterest, repaymentMethods, scheduleOf } from "./schedule";

const loans: fc.Arbitrary<Loan> = fc.record({
  fen: fc.integer({ min: 1, max: 300_000_000 }),
  months: fc.integer({ min: 1, max: 120 }),
  rate: fc.integer({ min: 0, max: 2_400 }),
});
const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
const totalInterest = (loan: Loan, method: (typeof repaymentMethods)[number]) =>
  sum(scheduleOf(loan, method).map(({ interest }) => interest));

describe.each(repaymentMethods)("%s", (method) => {
  test("repays the loan to the fen, never more than is owed, in as many months", () => {
    fc.assert(
      fc.property(loans, (loan) => {
        const payments = scheduleOf(loan, method);
        expect(payments).toHaveLength(loan.months);
        expect(sum(payments.map(({ principal }) => principal))).toBe(loan.fen);
        let owed = loan.fen;
        const wrong = payments.filter(({ principal, interest, balance }) => {
          const due = monthlyInterest(owed, loan.rate);
          owed -= principal;
          return principal < 0 || interest !== due || balance !== owed;
        });
        expect(wrong).toEqual([]);
        expect(owed).toBe(0);
      }),
    );
  });

  test("costs nothing at no interest", () => {
    const loan = { fen: 10_000_000, months: 3, rate: 0 };
    expect(totalInterest(loan, method)).toBe(0);
  });

  test("of one month pays all at its end", () => {
    expect(scheduleOf({ fen: 1_200_000, months: 1, rate: 425 }, method)).toEqual([
      { month: 1, principal: 1_200_000, interest: 4_250, balance: 0 },
    ]);
  });
});

describe("equal instalments", () => {
  /** The closed formulas, in floating point. */
  const formula = ({ fen, months, rate }: Loan) => {
    const r = rate / 120_000;
    const growth = (k: number) => (1 + r) ** k;
    const instalment = (fen * r * growth(months)) / (growth(months) - 1);
    return {
      instalment,
      balance: (k: number) => fen * growth(k) - (instalment * (growth(k) - 1)) / r,
      /** What half a fen a month can grow to. */
      drift: (k: number) => (growth(k) - 1) / r + 1,
    };
  };

  test.each([
    // Worked out elsewhere with sixty decimals: 1 481 766.277, 650 372.846, 2 896 822.341.
    [{ fen: 50_000_000, months: 36, rate: 425 }, 1_481_766],
    [{ fen: 15_000_000, months: 24, rate: 385 }, 650_373],
    [{ fen: 300_000_000, months: 120, rate: 300 }, 2_896_822],
    [{ fen: 10_000_000, months: 3, rate: 0 }, 3_333_333],
  ])("%o is %i fen a month", (loan, fen) => {
    expect(instalmentOf(loan)).toBe(fen);
  });

  test("follow the annuity formula and leave the balance that it leaves", () => {
    const withInterest = loans.filter(({ fen, rate }) => rate > 0 && fen >= 100_000);
    fc.assert(
      fc.property(withInterest, (loan) => {
        const { instalment, balance, drift } = formula(loan);
        expect(Math.abs(instalmentOf(loan) - instalment)).toBeLessThanOrEqual(0.51);
        const strayed = scheduleOf(loan, "instalments")
          .slice(0, -1)
          .filter(({ month, balance: left }) => Math.abs(left - balance(month)) > drift(month));
        expect(strayed).toEqual([]);
      }),
    );
  });

  test("are equal but for the last, which takes the remainder", () => {
    const payments = scheduleOf({ fen: 10_000_000, months: 3, rate: 0 }, "instalments");
    expect(payments.map(({ principal }) => principal)).toEqual([3_333_333, 3_333_333, 3_333_334]);
  });
});

describe("equal principal", () => {
  test("costs P·r·(n+1)/2 but for half a fen a month", () => {
    fc.assert(
      fc.property(loans, (loan) => {
        const closed = (loan.fen * loan.rate * (loan.months + 1)) / 2 / 120_000;
        const rounding = loan.months * (1 + (loan.months * loan.rate) / 120_000);
        expect(Math.abs(totalInterest(loan, "equal-principal") - closed)).toBeLessThanOrEqual(
          rounding,
        );
      }),
    );
  });

  test("costs it exactly where nothing is rounded", () => {
    expect(totalInterest({ fen: 12_000_000, months: 12, rate: 600 }, "equal-principal")).toBe(
      390_000,
    );
  });
});

describe("interest by the month, principal at the end", () => {
  test("costs n times the interest of one month", () => {
    fc.assert(
      fc.property(loans, (loan) => {
        expect(totalInterest(loan, "bullet")).toBe(
          loan.months * monthlyInterest(loan.fen, loan.rate),
        );
      }),
    );
  });
});

describe("roundings", () => {
  test.each([
    // 60 fen at 10 % a year are exactly half a fen a month.
    [60, 1_000, 1],
    [59, 1_000, 0],
    [180, 1_000, 2],
  ])("the monthly interest on %i fen at rate %i is %i fen", (balance, rate, fen) => {
    expect(monthlyInterest(balance, rate)).toBe(fen);
  });
});

test.each([
  { fen: 0, months: 1, rate: 1 },
  { fen: 1.5, months: 1, rate: 1 },
  { fen: 1, months: 0, rate: 1 },
  { fen: 1, months: 1, rate: -1 },
  { fen: Number.NaN, months: 1, rate: 1 },
])("%o is no loan", (loan) => {
  const { fen, months, rate } = loan;
  const refusal = new RangeError(`no loan: ${fen} fen, ${months} months, rate ${rate}`);
  expect(() => scheduleOf(loan, "bullet")).toThrow(refusal);
  expect(() => instalmentOf(loan)).toThrow(refusal);
});
