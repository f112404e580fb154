import fc from "fast-check";
import { rules } from "@/lib/policy";
import { randomDay, randomFacts } from "@/lib/policy/documents/alxa-2019/testing/random-facts";
import { applicants, type Facts } from "@/lib/policy/engine";

/** A case that somebody may ask the interface about. */
export interface RandomCase {
  readonly asOf: string;
  readonly facts: Facts;
}

/** Cases of everybody on any day, from nothing known to everything. */
export const randomCase: fc.Arbitrary<RandomCase> = fc
  .tuple(fc.constantFrom(...applicants), randomDay, fc.constantFrom(0, 2, 5, 8, 9, 10))
  .chain(([applicant, asOf, known]) =>
    randomFacts(rules.facts, applicant, asOf, known).map((facts) => ({ asOf, facts })),
  );
