import { expect, test } from "vitest";
import { rules } from "@/lib/policy";
import { type Assessment, createAssessor, type Facts, type Result } from "@/lib/policy/engine";
import { maxExamples, Tally } from "./tally";

const facts: Facts = { applicant: "person", district: "ejin" };
const [some] = (createAssessor(rules)(facts, "2019-09-01") satisfies Assessment).results as [
  Result,
];
const result = (
  verdict: Result["verdict"],
  yuan: number | null,
  kind: Result["amount"]["kind"] = "fixed",
): Result => ({ ...some, verdict, amount: { kind, yuan, needs: [] } });

test("sums are of fixed figures, of those who can have them", () => {
  const tally = new Tally();
  tally.add(facts, "ejin", result("eligible", 0.1), result("eligible", 0.2));
  tally.add(facts, "ejin", result("eligible", 0.2), result("eligible", 0.1));
  tally.add(facts, "ejin", result("conditional", 5000), result("conditional", 5000));
  tally.add(facts, "ejin", result("unknown", 5000), result("notYet", 5000));
  tally.add(facts, "ejin", result("eligible", 5000, "upTo"), result("eligible", null));
  expect(tally.in("ejin").yuan).toEqual({ before: 0.3, after: 0.3 });
});

test("everybody is counted in the district where they live", () => {
  const tally = new Tally();
  tally.add(facts, "ejin", result("ineligible", null), result("eligible", null));
  tally.add(facts, "ejin", result("ineligible", null), result("ineligible", null));
  tally.add(facts, undefined, result("ineligible", null), result("eligible", null));
  expect(tally.in("ejin")).toMatchObject({ people: 2, stays: 1, effects: { gains: 1 } });
  expect(tally.in("alxa-left")).toMatchObject({ people: 0, stays: 0, effects: { gains: 0 } });
});

test("ten different people are shown, and no eleventh", () => {
  const tally = new Tally();
  for (let staff = 0; staff <= maxExamples; staff += 1) {
    const own = { ...facts, businessStaff: staff };
    for (const _ of [1, 2]) {
      tally.add(own, "ejin", result("ineligible", null), result("eligible", null));
    }
  }
  const shown = tally.examples.gains.map((one) => one.facts.businessStaff);
  expect(shown).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
});
