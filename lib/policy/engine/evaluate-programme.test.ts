import { describe, expect, test } from "vitest";
import { createAssessor } from "./assess";
import {
  all,
  any,
  asOf,
  atLeast,
  atLeastSince,
  exactly,
  lowerThan,
  moreThan,
  oneOf,
  onOrBefore,
  parameter,
  sum,
  times,
  years,
  yes,
} from "./language/constructors";
import type { Programme } from "./language/programme";
import { assessed } from "./testing/assessed";
import { fixture as f } from "./testing/fixture";
import { requirement, rulesOf } from "./testing/rules";

describe("the only failing number", () => {
  test("is shown in yuan to the fen, percent to the hundredth, people one by one", () => {
    expect(assessed([atLeast(f.paid, 1234.56)], { paid: 1000.05 }).shortfalls).toEqual([
      { condition: "r0", fact: "paid", have: 1000.05, need: 1234.56 },
    ]);
    expect(assessed([lowerThan(f.rate, 3.5)], { rate: 3.5 }).shortfalls).toEqual([
      { condition: "r0", fact: "rate", have: 3.5, need: 3.49 },
    ]);
    expect(
      assessed([yes(f.open), moreThan(f.staff, 4)], { open: true, staff: 4 }).shortfalls,
    ).toEqual([{ condition: "r1", fact: "staff", have: 4, need: 5 }]);
  });

  test("is shown where it will no longer fail on a later day", () => {
    const eased = any(atLeast(f.staff, 5), onOrBefore("2020-01-01", asOf));
    expect(assessed([eased], { staff: 3 })).toMatchObject({
      verdict: "notYet",
      shortfalls: [{ fact: "staff", have: 3, need: 5 }],
    });
  });

  test("is not shown beside another that fails, nor where all holds or is open", () => {
    const two = [atLeast(f.staff, 5), atLeast(f.hired, 1)];
    expect(assessed(two, { staff: 3, hired: 0 }).shortfalls).toEqual([]);
    expect(assessed(two, { staff: 3, hired: 1 }).shortfalls).toHaveLength(1);
    expect(assessed(two, { staff: 5, hired: 1 }).shortfalls).toEqual([]);
    expect(assessed(two, { staff: 5 }).shortfalls).toEqual([]);
    expect(assessed([...two, yes(f.open)], { staff: 3, hired: 1, open: false }).shortfalls).toEqual(
      [],
    );
    expect(assessed([yes(f.open)], { open: false }).shortfalls).toEqual([]);
  });
});

describe("days", () => {
  const tenYears = [atLeastSince(f.registered, years(10))];

  test("end with the year 9999", () => {
    expect(assessed(tenYears, { registered: "9989-12-31" }, { day: "9999-12-30" })).toMatchObject({
      verdict: "notYet",
      window: { opens: "9999-12-31", closes: null },
    });
    expect(assessed(tenYears, { registered: "9990-01-01" }, { day: "9999-12-30" })).toMatchObject({
      verdict: "ineligible",
      window: { opens: null, closes: null },
    });
  });

  test("of what an office must decide end where the applicant would be asked again", () => {
    const until2019 = any(onOrBefore(asOf, "2019-12-31"), yes(f.open));
    expect(assessed([yes(f.official), until2019])).toMatchObject({
      verdict: "conditional",
      missing: [],
      pending: ["official"],
      window: { opens: null, closes: "2019-12-31" },
    });
    expect(assessed([yes(f.official), until2019], { open: true }).window.closes).toBeNull();
    expect(assessed([yes(f.official), until2019], { open: false }).window.closes).toBe(
      "2019-12-31",
    );
    expect(assessed([yes(f.other), until2019])).toMatchObject({
      verdict: "unknown",
      window: { opens: null, closes: null },
    });
  });

  test("are those of the programme, both included", () => {
    const period = { from: "2019-03-01", to: "2019-06-30" };
    const on = (day: string) => assessed([yes(f.open)], { open: true }, { day, period });
    const window = { opens: period.from, closes: period.to };
    expect(on("2019-02-28")).toMatchObject({ verdict: "notInForce", window });
    expect(on("2019-03-01")).toMatchObject({ verdict: "eligible", window });
    expect(on("2019-06-30")).toMatchObject({ verdict: "eligible", window });
    expect(on("2019-07-01")).toMatchObject({ verdict: "notInForce", window });
  });
});

test("each requirement is said to be met, open or not met, and those not met are named with their clause", () => {
  const three = [yes(f.open), yes(f.other), atLeast(f.staff, 1)];
  expect(assessed(three, { open: true, staff: 0 })).toMatchObject({
    verdict: "ineligible",
    statuses: ["met", "open", "notMet"],
    failed: [{ condition: "r2", clause: "1.1" }],
  });
  expect(assessed(three, { open: false, staff: 0, other: true })).toMatchObject({
    statuses: ["notMet", "met", "notMet"],
    failed: [{ condition: "r0" }, { condition: "r2" }],
  });
});

test("a requirement of another document is named with that document", () => {
  const { clause: _, ...elsewhere } = requirement("r", yes(f.open));
  const rules = rulesOf([{ requirements: [{ ...elsewhere, outside: "law" }] }]);
  const { results } = createAssessor(rules)({ applicant: "person", open: false }, "2019-09-01");
  expect(results[0]?.failed).toStrictEqual([{ condition: "r", outside: "law" }]);
});

test("a figure that has no value yet leaves it open, and nobody can be asked for it", () => {
  const on = (day: string) =>
    assessed([atLeast(f.paid, parameter("wage"))], { paid: 1760.5 }, { day });
  expect(on("2018-12-31")).toMatchObject({ verdict: "conditional", missing: [], pending: [] });
  expect(on("2019-01-01").verdict).toBe("eligible");
});

test("what fails for good is not opened by a day that cures another", () => {
  const tests = [onOrBefore("2020-01-01", asOf), yes(f.open)];
  expect(assessed(tests, { open: false })).toMatchObject({
    verdict: "ineligible",
    window: { opens: null, closes: null },
  });
  expect(assessed(tests, { open: true })).toMatchObject({
    verdict: "notYet",
    window: { opens: "2020-01-01", closes: null },
  });
});

test("what is missing, and what an office must decide, stand in the order of asking", () => {
  const turned = [atLeast(f.staff, 1), yes(f.official), yes(f.open)];
  expect(assessed(turned)).toMatchObject({ missing: ["open", "staff"], pending: ["official"] });
});

describe("what is asked", () => {
  test("is what can matter today; what can come up on another day is counted", () => {
    const until2019 = any(onOrBefore(asOf, "2019-12-31"), yes(f.other));
    expect(assessed([yes(f.open), until2019])).toMatchObject({
      missing: ["open"],
      questions: ["open"],
      questionsEver: ["open", "other"],
    });
  });

  test("counts what comes up only after the opening day", () => {
    const until2020 = any(onOrBefore(asOf, "2020-12-31"), yes(f.other));
    expect(assessed([onOrBefore("2020-01-01", asOf), until2020, yes(f.open)])).toMatchObject({
      verdict: "notYet",
      questions: ["open"],
      questionsEver: ["open", "other"],
    });
  });

  test("is counted for what is not open yet", () => {
    const later = [all(onOrBefore("2020-01-01", asOf), yes(f.open))];
    expect(assessed(later)).toMatchObject({
      verdict: "notYet",
      missing: ["open"],
      questions: ["open"],
      questionsEver: ["open"],
    });
  });

  test("is nothing where all holds, or only an office is left", () => {
    const until2019 = any(onOrBefore(asOf, "2019-12-31"), yes(f.other));
    const nothing = { questions: [], questionsEver: [] };
    expect(assessed([until2019])).toMatchObject({ verdict: "eligible", ...nothing });
    expect(assessed([yes(f.official), until2019])).toMatchObject({
      verdict: "conditional",
      ...nothing,
    });
  });
});

describe("a figure", () => {
  const perHead = { kind: "fixed", yuan: times(100, f.staff), words: "每人 100 元" } as const;

  test("that hangs on an answer names it, and is asked for though the verdict is clear", () => {
    const open = assessed([yes(f.open)], { open: true }, { amount: perHead });
    expect(open).toMatchObject({
      verdict: "eligible",
      amount: { kind: "fixed", yuan: null, needs: ["staff"] },
      missing: [],
      questions: ["staff"],
    });
    const known = assessed([yes(f.open)], { open: true, staff: 3 }, { amount: perHead });
    expect(known).toMatchObject({ amount: { yuan: 300, needs: [] }, questions: [] });
  });

  test("names what it hangs on in the order of asking", () => {
    const amount = { ...perHead, yuan: sum(f.rate, f.hired, f.staff) };
    expect(assessed([], {}, { amount }).amount.needs).toEqual(["staff", "hired", "rate"]);
  });

  test("says of what time it is, and how long a loan may run, where that is so", () => {
    const amountOf = (amount: Programme["amount"]) => assessed([], {}, { amount }).amount;
    expect(amountOf({ ...perHead, per: "year", termMonths: exactly(24) })).toStrictEqual({
      kind: "fixed",
      yuan: null,
      per: "year",
      termMonths: 24,
      needs: ["staff"],
    });
    expect(amountOf(perHead)).toStrictEqual({ kind: "fixed", yuan: null, needs: ["staff"] });
  });

  test("is neither given nor asked for where nothing is had", () => {
    expect(assessed([yes(f.open)], { open: false }, { amount: perHead }).questions).toEqual([]);
    const ended = { amount: perHead, period: { from: null, to: "2019-08-31" } };
    expect(assessed([], {}, ended)).toMatchObject({ verdict: "notInForce", questions: [] });
    expect(assessed([yes(f.open)], { open: false, staff: 3 }, { amount: perHead })).toMatchObject({
      verdict: "ineligible",
      amount: { kind: "fixed", yuan: null, needs: [] },
      questions: [],
    });
  });
});

describe("the money comes from", () => {
  const funding = [
    { id: "always", name: "总有" },
    { id: "red", name: "红", when: oneOf(f.colour, "red") },
    { id: "blue", name: "蓝", when: oneOf(f.colour, "blue") },
  ];
  const from = (facts: object) => assessed([yes(f.open)], facts, { funding }).funding;

  test("the same funds for all, where none hangs on the case", () => {
    const fixed = funding.slice(0, 1);
    expect(assessed([yes(f.open)], { open: true }, { funding: fixed }).funding).toEqual(["always"]);
    expect(assessed([yes(f.open)], { open: false }, { funding: fixed }).funding).toEqual([
      "always",
    ]);
  });

  test.each([
    ["eligible", true],
    ["ineligible", false],
  ])("the funds that the case leaves possible, where %s", (_, open) => {
    expect(from({ open, colour: "red" })).toEqual(["always", "red"]);
    expect(from({ open, colour: "green" })).toEqual(["always"]);
    expect(from({ open })).toEqual(["always", "red", "blue"]);
  });
});
