import { expect, test } from "vitest";
import type { Result, Verdict } from "@/lib/policy/engine";
import { tallyOf } from "./tally";

const result = (verdict: Verdict, yuan: number | null): Pick<Result, "verdict" | "amount"> => ({
  verdict,
  amount: { kind: "fixed", yuan, needs: [] },
});

test("what comes to 0 yuan is not counted among what can be had", () => {
  const results = [
    result("held", null),
    result("eligible", 0),
    result("eligible", 0.01),
    result("eligible", null),
    result("conditional", 0),
  ];
  expect(tallyOf(results)).toEqual({
    counts: [
      { verdict: "eligible", count: 2 },
      { verdict: "held", count: 1 },
    ],
    nothing: 2,
  });
});
