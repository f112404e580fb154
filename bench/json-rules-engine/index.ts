import { Engine } from "json-rules-engine";
import type { Applicant } from "../../lib/policy";
import type { Case } from "../people";
import { addEnterpriseFacts, addPersonFacts } from "./derived";
import { enterpriseRules, institutionRules } from "./organisation";
import { personRules } from "./person";

/** A case as json-rules-engine takes it. */
export interface Runtime {
  readonly applicant: Applicant;
  readonly facts: Record<string, unknown>;
}

const engines: Readonly<Record<Applicant, Engine>> = {
  person: new Engine([...personRules]),
  enterprise: new Engine([...enterpriseRules]),
  institution: new Engine([...institutionRules]),
};
addPersonFacts(engines.person);
addEnterpriseFacts(engines.enterprise);

/** Ids of all programmes that are written here. */
export const programmesWritten: readonly string[] = [
  ...personRules,
  ...enterpriseRules,
  ...institutionRules,
].map(({ event }) => event.type);

/** Made ready outside the time that is measured. */
export function prepare({ facts, asOf }: Case): Runtime {
  const { applicant, ...stated } = facts;
  return { applicant, facts: { ...stated, asOf } };
}

/** The programmes that the person can have. */
export async function eligible({ applicant, facts }: Runtime): Promise<readonly string[]> {
  const { events } = await engines[applicant].run(facts);
  return events.map(({ type }) => type);
}
