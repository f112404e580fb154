import fc from "fast-check";
import { type Applicant, applicants, type Facts, rules } from "../lib/policy";
import { examplesByProgramme } from "../lib/policy/documents/alxa-2019/programmes/all-examples";
import { randomDay, randomFacts } from "../lib/policy/documents/alxa-2019/testing/random-facts";

/** A person, enterprise or institution on the day of an application. */
export interface Case {
  readonly facts: Facts;
  readonly asOf: string;
}

export const seed = 20190618;

/** How many of each kind of applicant, of a thousand while there are three. */
export const shareOf = (applicant: Applicant): number => (applicant === "person" ? 600 : 200);

function randomCase(applicant: Applicant, knownInTen: number): fc.Arbitrary<Case> {
  return randomDay.chain((asOf) =>
    randomFacts(rules.facts, applicant, asOf, knownInTen).map((facts) => ({ facts, asOf })),
  );
}

/** Random people of all kinds in fixed shares, each fact known with the given weight in ten. */
export function randomPeople(knownInTen: number): readonly Case[] {
  return applicants.flatMap((applicant) =>
    fc.sample(randomCase(applicant, knownInTen), { numRuns: shareOf(applicant), seed }),
  );
}

/** The examples of every programme, at and beside each of its lines, with all that they leave open filled in at random, for each otherwise. */
export function peopleAtTheLines(): readonly Case[] {
  return rules.programmes.flatMap(({ id, applicant }) =>
    (examplesByProgramme[id] ?? []).flatMap(({ facts: stated, asOf }, place) => {
      const known = Object.entries(stated).filter(([, value]) => value !== null);
      const filled = randomFacts(rules.facts, applicant, asOf, 10);
      return fc
        .sample(filled, { numRuns: 4, seed: seed + place })
        .map((facts) => ({ asOf, facts: { ...facts, ...Object.fromEntries(known), applicant } }));
    }),
  );
}
