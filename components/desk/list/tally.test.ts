import { expect, test } from "vitest";
import type { Result, RunningState, Verdict } from "@/lib/policy/engine";
import { tallyOf } from "./tally";

const result = (
  verdict: Verdict,
  yuan: number | null,
  state: RunningState = "known",
): Pick<Result, "verdict" | "amount" | "status"> => ({
  verdict,
  status: { state, on: null, by: null, note: null },
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
      { standing: "eligible", count: 2 },
      { standing: "held", count: 1 },
    ],
    nothing: 2,
  });
});

test("what nobody is on record to run is counted apart from what can be had", () => {
  const results = [
    result("eligible", 5, "confirmed"),
    result("eligible", 5, "unconfirmed"),
    result("eligible", 0, "unconfirmed"),
    result("conditional", 5, "unconfirmed"),
  ];
  expect(tallyOf(results)).toEqual({
    counts: [
      { standing: "eligible", count: 1 },
      { standing: "toAsk", count: 1 },
      { standing: "conditional", count: 1 },
    ],
    nothing: 1,
  });
});
