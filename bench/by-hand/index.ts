import type { Applicant } from "../../lib/policy";
import { type Day, dayOf } from "../../lib/policy/engine/language/calendar";
import type { Case } from "../people";
import { forEnterprises } from "./enterprise";
import {
  type Enterprise,
  enterpriseOf,
  type Institution,
  institutionOf,
  type Person,
  personOf,
} from "./facts";
import { forInstitutions } from "./institution";
import { forPersons } from "./person";
import { type Answer, answers } from "./programme";

/** The document alone as one would write it without an engine: all facts are known; the answer is how each condition stands, and so yes or no. */

type Known = Person | Enterprise | Institution;

/** A case as these functions take it. */
export interface Prepared {
  readonly facts: Known;
  readonly asOf: Day;
}

const readers = {
  person: personOf,
  enterprise: enterpriseOf,
  institution: institutionOf,
} satisfies Record<Applicant, unknown>;

/** Made ready outside the time that is measured. */
export const prepare = ({ facts, asOf }: Case): Prepared => ({
  facts: readers[facts.applicant](facts),
  asOf: dayOf(asOf),
});

/** How each programme stands for the applicant on the day. */
export function assess(facts: Known, asOf: Day): readonly Answer[] {
  switch (facts.applicant) {
    case "person":
      return answers(forPersons, facts, asOf);
    case "enterprise":
      return answers(forEnterprises, facts, asOf);
    case "institution":
      return answers(forInstitutions, facts, asOf);
  }
}
