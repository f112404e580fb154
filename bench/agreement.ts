import { type Assessment, createAssessor, rules } from "../lib/policy";
import * as byHand from "./by-hand";
import type { Case } from "./people";

/** By the document alone, which is what the other engines have been given. */
const assess = createAssessor(rules);

const eligibleOf = ({ results }: Assessment): readonly string[] =>
  results.filter(({ verdict }) => verdict === "eligible").map(({ programme }) => programme);

const listed = (ids: readonly string[]): string => [...ids].sort().join(", ");

/**
 * Throws unless the other engine finds the same programmes as ours for each of the people, and each
 * programme for somebody: to time engines that do different work would say nothing.
 */
export async function demandAgreement(
  engine: string,
  programmes: readonly string[],
  people: readonly Case[],
  eligible: (one: Case) => readonly string[] | Promise<readonly string[]>,
): Promise<void> {
  const found = new Set<string>();
  for (const one of people) {
    const ours = eligibleOf(assess(one.facts, one.asOf)).filter((id) => programmes.includes(id));
    const theirs = await eligible(one);
    if (listed(ours) !== listed(theirs)) {
      const both = `${engine} finds [${listed(theirs)}] where ours finds [${listed(ours)}]`;
      throw new Error(`${both}: ${JSON.stringify(one)}`);
    }
    for (const id of ours) found.add(id);
  }
  const never = programmes.filter((id) => !found.has(id));
  if (never.length > 0) throw new Error(`Nobody can have ${listed(never)}: nothing is compared`);
}

/** Throws unless each condition of every programme stands by hand as it does by ours, for each of the people. */
export function demandSameConditions(people: readonly Case[]): void {
  for (const one of people) {
    const { facts, asOf } = byHand.prepare(one);
    const theirs = new Map(
      byHand.assess(facts, asOf).map(({ programme, conditions }) => [programme, conditions]),
    );
    for (const { programme, statuses } of assess(one.facts, one.asOf).results) {
      const ours = statuses.map((status) => status === "met").join();
      const other = theirs.get(programme)?.join();
      if (ours === other) continue;
      const both = `${programme} has [${other}] by hand where ours has [${ours}]`;
      throw new Error(`${both}: ${JSON.stringify(one)}`);
    }
  }
}
