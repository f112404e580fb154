import { describe, expect, test } from "vitest";
import {
  alwaysInForce,
  applyAt,
  programme,
  requires,
} from "../documents/alxa-2019/programmes/programme";
import { rules } from "../index";
import { createAssessor } from "./assess";
import type { Condition, NumberExpression } from "./language/condition";
import {
  all,
  atLeast,
  exactly,
  hasAny,
  lowerThan,
  parameter,
  sum,
  times,
  when,
  wholePart,
  yes,
} from "./language/constructors";
import type { SetFact, YesNoFact } from "./language/fact";
import type { Programme, Rules } from "./language/programme";
import { fixture, wage } from "./testing/fixture";

const text = "甲";
const many = <T>(count: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, index) => make(index));

const asked = (index: number): YesNoFact => ({ ...fixture.open, id: `open${index}` });

/** Rules of one programme with these requirements over these facts. */
const rulesOf = (
  facts: Rules["facts"],
  requirements: Programme["requirements"],
  amount: Programme["amount"] = { kind: "none", words: text },
): Rules => ({
  ...rules,
  facts,
  programmes: [
    programme({
      id: "invented",
      applicant: "person",
      kind: "subsidy",
      title: text,
      summary: text,
      clauses: ["3.8"],
      period: alwaysInForce,
      requirements,
      counter: applyAt("local-hr"),
      amount,
      funding: [],
      notes: [],
    }),
  ],
  parameters: [],
  notTogether: [],
  contradictions: [],
});

const withRequirements = (count: number): Rules =>
  rulesOf(
    [fixture.open],
    many(count, (index) => requires(`r${index}`, "3.8", text, yes(fixture.open))),
  );
const withFacts = (count: number, amount?: Programme["amount"]): Rules =>
  rulesOf(
    [...many(count, asked), fixture.staff],
    [requires("all", "3.8", text, all(...many(count, asked).map((fact) => yes(fact))))],
    amount,
  );
const withOptions = (count: number): Rules => {
  const set: SetFact = {
    ...fixture.papers,
    options: many(count, (index) => ({ id: `o${index}`, label: text })),
  };
  return rulesOf([set], [requires("any", "3.8", text, hasAny(set))]);
};

describe("rules larger than can be counted are refused when they are made ready", () => {
  test("at most 33 requirements: one more would make two combined statuses look alike", () => {
    const verdict = createAssessor(withRequirements(33))({ applicant: "person" }, "2019-09-01");
    expect(verdict.results[0]?.statuses).toEqual(many(33, () => "open"));
    expect(() => createAssessor(withRequirements(34))).toThrow("34 requirements");
    const [first, ...others] = many(33, (index) =>
      requires(`r${index}`, "3.8", text, yes(index === 0 ? fixture.other : fixture.open)),
    );
    if (!first) throw new Error("there are 33 requirements");
    const assess = createAssessor(rulesOf([fixture.open, fixture.other], [first, ...others]));
    for (const [other, status] of [
      [true, "met"],
      [null, "open"],
      [false, "notMet"],
    ] as const) {
      const { results } = assess({ applicant: "person", open: true, other }, "2019-09-01");
      expect(results[0]?.statuses[0]).toBe(status);
    }
  });

  test("at most 31 facts in one programme", () => {
    const { results } = createAssessor(withFacts(31))({ applicant: "person" }, "2019-09-01");
    expect(results[0]?.missing).toHaveLength(31);
    expect(() => createAssessor(withFacts(32))).toThrow("32 facts");
  });

  test("what its amount asks the applicant besides is not counted", () => {
    const perHead = { kind: "fixed", yuan: times(100, fixture.staff), words: text } as const;
    expect(() => createAssessor(withFacts(31, perHead))).not.toThrow();
  });

  test("at most 31 options in a set", () => {
    const assess = createAssessor(withOptions(31));
    const last = { applicant: "person", [fixture.papers.id]: ["o30"] } as const;
    expect(assess(last, "2019-09-01").results[0]?.verdict).toBe("eligible");
    const none = { applicant: "person", [fixture.papers.id]: [] } as const;
    expect(assess(none, "2019-09-01").results[0]?.verdict).toBe("ineligible");
    expect(() => createAssessor(withOptions(32))).toThrow("32 options");
  });

  /** Rules that give so much. */
  const withAmount = (yuan: NumberExpression): Rules =>
    rulesOf(Object.values(fixture), [], { kind: "fixed", yuan, words: text });
  /** Rules that ask this. */
  const withTest = (test: Condition): Rules =>
    rulesOf(Object.values(fixture), [requires("exact", "3.8", text, test)]);
  const person = (facts = {}) => ({ applicant: "person", ...facts }) as const;

  test("an amount stays an exact number of fen, whatever is stated", () => {
    const most = { paid: 1e12, staff: 1e8 };
    const yuanOf = (yuan: NumberExpression) =>
      createAssessor(withAmount(yuan))(person(most), "2019-09-01").results[0]?.amount.yuan;
    expect(yuanOf(times(90, fixture.paid))).toBe(9e13);
    expect(() => createAssessor(withAmount(times(91, fixture.paid)))).toThrow("A number of paid");
    // 9e13 yuan are whole, and their fen still to be counted.
    expect(yuanOf(times(900_000, fixture.staff))).toBe(9e13);
    expect(() => createAssessor(withAmount(times(910_000, fixture.staff)))).toThrow(
      "A number of staff can reach 9100000000000000, of at most 9007199254740991",
    );
    const finer = (heads: number) =>
      when(yes(fixture.open), times(heads, fixture.staff), exactly(0.001));
    expect(() => createAssessor(withAmount(finer(90_000)))).not.toThrow();
    expect(() => createAssessor(withAmount(finer(91_000)))).toThrow("of open, staff");
  });

  test("a dated figure counts with the largest of its values", () => {
    const wages = (heads: number) => ({
      ...withAmount(times(parameter("wage"), heads)),
      parameters: [wage],
    });
    expect(() => createAssessor(wages(45_000_000_000))).not.toThrow();
    // The wage of 1760.5 yuan would still do, that of 1980 does not.
    expect(() => createAssessor(wages(46_000_000_000))).toThrow(
      "A number can reach 9108000000000000, of at most 9007199254740991",
    );
  });

  test("a number rounded down to a whole one is as small as that", () => {
    const perHead = times(1_000_000, wholePart(times(0.7, fixture.staff)));
    expect(() => createAssessor(withAmount(perHead))).not.toThrow();
  });

  test("the largest whole number that is exact can stand in a comparison, the next cannot", () => {
    const largest = Number.MAX_SAFE_INTEGER;
    expect(() => createAssessor(withTest(lowerThan(largest, 0)))).not.toThrow();
    expect(() => createAssessor(withTest(lowerThan(largest, 1)))).toThrow("A number can reach");
  });

  test("both sides of a comparison together stay exact", () => {
    const percent = (share: number) => lowerThan(times(share, fixture.paid), fixture.rate);
    expect(() => createAssessor(withTest(percent(90)))).not.toThrow();
    expect(() => createAssessor(withTest(percent(91)))).toThrow("A number of paid");
    const against = (share: number) =>
      lowerThan(times(50, fixture.paid), times(share, fixture.paid));
    expect(() => createAssessor(withTest(against(40)))).not.toThrow();
    expect(() => createAssessor(withTest(against(41)))).toThrow("A number of paid can reach 91");
    const inAll = (share: number) => sum(times(50, fixture.paid), times(share, fixture.paid));
    expect(() => createAssessor(withTest(atLeast(inAll(40), 0)))).not.toThrow();
    expect(() => createAssessor(withTest(atLeast(inAll(41), 0)))).toThrow("A number of paid");
  });

  test("a constant is written plainly, or its decimals would be passed over", () => {
    expect(() => createAssessor(withTest(atLeast(fixture.staff, 0.000001)))).not.toThrow();
    expect(() => createAssessor(withTest(atLeast(fixture.staff, 0.0000001)))).toThrow(
      "1e-7 is no plain decimal number",
    );
    expect(() => createAssessor(withTest(atLeast(fixture.staff, 1e21)))).toThrow("1e+21");
    expect(() => createAssessor(withTest(atLeast(fixture.staff, Number.NaN)))).toThrow("NaN");
  });

  test("a number is not read out of a fact that is none", () => {
    const test = {
      op: "number",
      left: { kind: "number", fact: "open" },
      relation: ">=",
      right: exactly(1),
    } as const;
    expect(() => createAssessor(withTest(test))).toThrow("open is not a number");
  });
});
