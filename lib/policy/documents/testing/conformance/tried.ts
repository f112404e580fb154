import type fc from "fast-check";
import { casesOf } from "@/lib/testing/seed";
import type { PolicyDocument } from "../../../engine/language/document";
import {
  type Applicant,
  applicants,
  type Fact,
  type Facts,
  type FactValue,
} from "../../../engine/language/fact";
import type { Rules } from "../../../engine/language/programme";
import type { Example } from "../example";

/** Answers, and days where they are not those of the tests. */
export type Stated = Readonly<Record<string, FactValue>> & {
  /** The assessment date. */
  readonly asOf?: string;
  readonly today?: string;
};

/** Answers that raise a contradiction, and answers one step away that do not. */
type Pair = readonly [clash: Stated, consistent: Stated];

/** A document, with what its tests must know besides. */
export interface Tried {
  readonly document: PolicyDocument;
  /** The assessment date of cases that are not about days. */
  readonly asOf: string;
  /** By programme. */
  readonly examples: Readonly<Record<string, readonly Example[]>>;
  /** The pairs of each contradiction; those of the first raise no other one. */
  readonly contradictions: Readonly<Record<string, readonly [Pair, ...Pair[]]>>;
  readonly random: RandomCases;
}

/** How cases of a document come about at random. */
export interface RandomCases {
  /** How many of the usual number of cases are tried; left out: all, as 1. */
  readonly share?: number;
  /** An assessment date; best near the days on which periods begin and end. */
  readonly day: fc.Arbitrary<string>;
  /** A value of the fact's type; best near the thresholds of the rules. `around` is the assessment date as a number, 20190618. */
  readonly value: (fact: Fact, around: number) => fc.Arbitrary<FactValue>;
  /** A case of the kind with each of the facts known with the given weight in ten. */
  readonly facts: (
    facts: readonly Fact[],
    applicant: Applicant,
    asOf: string,
    knownInTen: number,
  ) => fc.Arbitrary<Facts>;
  /** Answers that keep the assessment date, seen from which some are read, out of laws about one day after another. */
  readonly onAnyDay: Readonly<Record<string, FactValue>>;
  /** Answers of somebody whose first programmes, which open others, are still to come. */
  readonly beginner: Facts;
}

/** So many of the usual number of random cases. */
export const runsOf = ({ share = 1 }: Pick<RandomCases, "share">, usual: number): number =>
  casesOf(usual * share);

/** A case and its assessment date. */
export interface RandomCase {
  readonly facts: Facts;
  readonly asOf: string;
}

/** The kinds of applicant for whom the document has programmes. */
export const kindsIn = ({ programmes }: Rules): readonly Applicant[] =>
  applicants.filter((kind) => programmes.some(({ applicant }) => applicant === kind));
