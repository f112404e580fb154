import { describe, expect, test } from "vitest";
import { type Verdict, verdicts } from "@/lib/policy/engine";
import { effectOf, fewestAnswers, type Outcome } from "./effect";

const outcome = (
  verdict: Verdict,
  yuan: number | null = 5000,
  closes: string | null = null,
): Outcome => ({
  verdict,
  amount: { kind: "fixed", yuan, needs: [] },
  window: { opens: null, closes },
  status: { state: "known", on: null, by: null, note: null },
});

describe("what becomes of somebody", () => {
  test.each([
    ["ineligible", "eligible", "gains"],
    ["ineligible", "notYet", "gains"],
    ["notYet", "unknown", "gains"],
    ["conditional", "eligible", "gains"],
    ["eligible", "conditional", "loses"],
    ["eligible", "notInForce", "loses"],
    ["unknown", "ineligible", "loses"],
    ["notInForce", "ineligible", null],
    ["ineligible", "notInForce", null],
    ["held", "notInForce", null],
    ["eligible", "held", null],
  ] as const)("from %s to %s: %s", (before, after, effect) => {
    expect(effectOf(outcome(before), outcome(after))).toBe(effect);
  });

  test.each(verdicts)("nothing, where nothing is otherwise: %s", (verdict) => {
    expect(effectOf(outcome(verdict), outcome(verdict))).toBeNull();
  });

  test.each([
    [5000, 5000.01, "more"],
    [5000, 4999.99, "less"],
    [5000, null, "other"],
    [null, 5000, "other"],
    [null, null, null],
    [0, 0, null],
  ])("a figure of %s and then of %s: %s", (before, after, effect) => {
    expect(effectOf(outcome("eligible", before), outcome("eligible", after))).toBe(effect);
  });

  test("other days, for somebody who can have it; for others they are nothing", () => {
    const days = (verdict: Verdict) =>
      effectOf(outcome(verdict), outcome(verdict, 5000, "2027-01-01"));
    expect(days("eligible")).toBe("other");
    expect(days("notYet")).toBe("other");
    expect(days("ineligible")).toBeNull();
  });

  test("a figure of what somebody cannot have is nothing", () => {
    expect(effectOf(outcome("ineligible", 5000), outcome("ineligible", 6000))).toBeNull();
  });
});

test("the fewest answers keep the effect, and each of them is needed", () => {
  const facts = { applicant: "person", a: true, b: 4, c: "x" } as const;
  const outcomes = ({ a, b }: Readonly<Record<string, unknown>>) => ({
    before: outcome("ineligible"),
    after: outcome(a === true && b === 4 ? "eligible" : "ineligible"),
  });
  const whole = { facts, ...outcomes(facts) };
  expect(fewestAnswers(whole, "gains", outcomes).facts).toEqual({
    applicant: "person",
    a: true,
    b: 4,
  });
});
