import fc from "fast-check";
import { rules } from "@/lib/policy";
import { randomDay, randomFacts } from "@/lib/policy/documents/alxa-2019/testing/random-facts";
import { type Applicant, applicants, type Facts } from "@/lib/policy/engine";

/** A case that somebody may ask the interface about. */
export interface RandomCase {
  readonly asOf: string;
  readonly facts: Facts;
}

/** Cases of one kind of applicant on any day, from nothing known to everything. */
export const randomCaseOf = (applicant: Applicant): fc.Arbitrary<RandomCase> =>
  fc
    .tuple(randomDay, fc.constantFrom(0, 2, 5, 8, 9, 10))
    .chain(([asOf, known]) =>
      randomFacts(rules.facts, applicant, asOf, known).map((facts) => ({ asOf, facts })),
    );

/** Cases of everybody. */
export const randomCase: fc.Arbitrary<RandomCase> = fc
  .constantFrom(...applicants)
  .chain(randomCaseOf);
