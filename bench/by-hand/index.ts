import type { Applicant } from "../../lib/policy";
import { type Day, dayOf } from "../../lib/policy/engine/language/calendar";
import type { Case } from "../people";
import { forEnterprise } from "./enterprise";
import {
  type Enterprise,
  enterpriseOf,
  type Institution,
  institutionOf,
  type Person,
  personOf,
} from "./facts";
import { forInstitution } from "./institution";
import { forPerson } from "./person";

/** The document alone as one would write it without an engine: all facts are known, the answer is yes or no and nothing else. */

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

/** The programmes that the applicant can have on the day. */
export function eligible(facts: Known, asOf: Day): readonly string[] {
  switch (facts.applicant) {
    case "person":
      return forPerson(facts, asOf);
    case "enterprise":
      return forEnterprise(facts, asOf);
    case "institution":
      return forInstitution(facts);
  }
}
