import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { divide, type Estimate, estimate, type InterestTerms, type Parts } from "./estimate";
import { type Loan, repaymentMethods } from "./schedule";

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
const loans = fc.record({
  fen: fc.integer({ min: 1, max: 300_000_000 }),
  months: fc.integer({ min: 1, max: 120 }),
  rate: fc.integer({ min: 0, max: 2_400 }),
});
const termsFor = ({ rate }: Loan): fc.Arbitrary<InterestTerms> =>
  fc.oneof(
    fc.record({
      kind: fc.constant("funded" as const),
      shares: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 }),
    }),
    fc.record({
      kind: fc.constant("own-rate" as const),
      rate: fc.integer({ min: 0, max: rate }),
    }),
    fc.record({
      kind: fc.constant("own-share" as const),
      percent: fc.integer({ min: 0, max: 100 }),
    }),
  );
const cases = loans.chain((loan) =>
  fc.tuple(fc.constant(loan), fc.constantFrom(...repaymentMethods), termsFor(loan)),
);

const isWhole = ({ payment, principal, interest, own, funds }: Parts): boolean =>
  payment === principal + interest &&
  own + sum(funds) === interest &&
  [own, ...funds].every((part) => part >= 0);

test("the parts sum to the whole in every month and in all", () => {
  fc.assert(
    fc.property(cases, ([loan, method, terms]) => {
      const { months, total, saved }: Estimate = estimate(loan, method, terms);
      expect(months.filter((month) => !isWhole(month))).toEqual([]);
      expect(isWhole(total)).toBe(true);
      expect(total.principal).toBe(loan.fen);
      expect(total.interest).toBe(sum(months.map(({ interest }) => interest)));
      expect(saved).toBe(total.interest - total.own);
    }),
  );
});

describe("interest that two funds bear, half each", () => {
  const terms: InterestTerms = { kind: "funded", shares: [1, 1] };

  test("costs the borrower nothing, and the funds the same but for the odd fen of a month", () => {
    fc.assert(
      fc.property(loans, fc.constantFrom(...repaymentMethods), (loan, method) => {
        const { months, total } = estimate(loan, method, terms);
        expect(total.own).toBe(0);
        const odd = months.map(({ funds: [league = 0, banner = 0] }) => league - banner);
        expect(odd.filter((fen) => fen !== 0 && fen !== 1)).toEqual([]);
      }),
    );
  });

  test("of 500,000 yuan at 3 % over 36 months, principal at the end", () => {
    const { total } = estimate({ fen: 50_000_000, months: 36, rate: 300 }, "bullet", terms);
    expect(total).toEqual({
      payment: 54_500_000,
      principal: 50_000_000,
      interest: 4_500_000,
      own: 0,
      funds: [2_250_000, 2_250_000],
    });
  });
});

describe("interest that the borrower bears at a rate of their own", () => {
  const loan = { fen: 15_000_000, months: 24, rate: 385 };

  test("at 3.85 % with 2.35 % of one's own", () => {
    const { total, saved } = estimate(loan, "bullet", { kind: "own-rate", rate: 235 });
    expect([total.interest, total.own, saved]).toEqual([1_155_000, 705_000, 450_000]);
  });

  test("is all theirs where the rates are the same, and nothing at zero", () => {
    expect(estimate(loan, "instalments", { kind: "own-rate", rate: 385 }).saved).toBe(0);
    expect(estimate(loan, "instalments", { kind: "own-rate", rate: 0 }).total.own).toBe(0);
  });

  test.each([386, -1, 1.5])("of %d is refused", (rate) => {
    expect(() => estimate(loan, "bullet", { kind: "own-rate", rate })).toThrow(
      new RangeError(`the borrower’s rate ${rate} is not within the contract’s 385`),
    );
  });
});

describe("interest of which the borrower bears a share", () => {
  const loan = { fen: 15_000_000, months: 24, rate: 300 };

  test("at half of 3 % on 150,000 yuan", () => {
    const { total, saved } = estimate(loan, "bullet", { kind: "own-share", percent: 50 });
    expect([total.interest, total.own, saved]).toEqual([900_000, 450_000, 450_000]);
  });

  test("costs half in every month, and the odd fen of a month is the borrower’s", () => {
    fc.assert(
      fc.property(loans, fc.constantFrom(...repaymentMethods), (random, method) => {
        const { months } = estimate(random, method, { kind: "own-share", percent: 50 });
        const odd = months.filter(
          ({ interest, own, funds: [fund] }) => own - (fund ?? 0) !== interest % 2,
        );
        expect(odd).toEqual([]);
      }),
    );
  });

  test.each([
    [0, 0],
    [100, 900_000],
  ])("of %i percent comes to %i fen", (percent, own) => {
    expect(estimate(loan, "bullet", { kind: "own-share", percent }).total.own).toBe(own);
  });

  test.each([101, -1, 0.5])("of %d percent is refused", (percent) => {
    expect(() => estimate(loan, "bullet", { kind: "own-share", percent })).toThrow(
      new RangeError(`the borrower’s share ${percent} is no whole percentage`),
    );
  });
});

describe("divide", () => {
  test.each([
    [101, [1, 1], [51, 50]],
    [100, [1, 1], [50, 50]],
    [10, [1, 1, 1], [3, 4, 3]],
    [0, [1, 1], [0, 0]],
    [7, [1], [7]],
  ])("%i fen by %o", (fen, shares, parts) => {
    expect(divide(fen, shares)).toEqual(parts);
  });
});
