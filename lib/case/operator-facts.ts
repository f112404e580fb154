import type { Applicant, AssessmentDays, Facts } from "@/lib/policy/engine";

/** What an office measures the two years since leaving school by. */
export type GraduateYears = "registration" | "application";

/** Facts that offices hold and that whoever runs the site has stated for all cases. */
export interface OperatorFacts {
  readonly graduateYearsMeasuredAt: {
    /** The reading of every district; null where districts differ or it is not stated. */
    readonly everywhere: GraduateYears | null;
    /** Readings by district. */
    readonly byDistrict: Readonly<Partial<Record<string, GraduateYears>>>;
  };
  /** The local registered urban unemployment rate in percent, by the year measured. */
  readonly localUnemploymentPercent: Readonly<Partial<Record<string, number>>>;
}

/** A fact that was filled in from what the operator has stated. */
export interface FilledFact {
  readonly fact: keyof OperatorFacts;
  readonly value: string | number;
  /** The place in the operator's file, with dots: `localUnemploymentPercent.2021`. */
  readonly at: string;
  /** The year measured; null where the fact has none. */
  readonly year: number | null;
  /** The district that it was stated for; null where it holds everywhere. */
  readonly district: string | null;
}

/** A case as it is assessed, and what of it the operator has stated. */
export interface FilledFacts {
  readonly facts: Facts;
  readonly filled: readonly FilledFact[];
}

type Fill = (facts: Facts, asOf: string, stated: OperatorFacts) => FilledFact | null;

function graduateYears(facts: Facts, { graduateYearsMeasuredAt }: OperatorFacts) {
  const fact = "graduateYearsMeasuredAt";
  const { everywhere, byDistrict } = graduateYearsMeasuredAt;
  if (everywhere) return { fact, value: everywhere, at: fact, year: null, district: null } as const;
  const { district } = facts;
  if (typeof district !== "string" || !Object.hasOwn(byDistrict, district)) return null;
  const value = byDistrict[district];
  return value ? ({ fact, value, at: `${fact}.${district}`, year: null, district } as const) : null;
}

function unemployment(asOf: string, { localUnemploymentPercent }: OperatorFacts) {
  const fact = "localUnemploymentPercent";
  const year = Number(asOf.slice(0, 4)) - 1;
  const value = localUnemploymentPercent[year];
  return value === undefined
    ? null
    : ({ fact, value, at: `${fact}.${year}`, year, district: null } as const);
}

/** The facts that the operator can state, each with the one kind of applicant that it is about. */
export const operatorFacts = [
  {
    fact: "graduateYearsMeasuredAt",
    applicant: "person",
    fill: (facts, _, stated) => graduateYears(facts, stated),
  },
  {
    fact: "localUnemploymentPercent",
    applicant: "enterprise",
    fill: (_, asOf, stated) => unemployment(asOf, stated),
  },
] as const satisfies readonly {
  fact: keyof OperatorFacts;
  applicant: Applicant;
  fill: Fill;
}[];

/**
 * Fills in what the operator has stated and the case has not. A case that says 不清楚 (null) has stated
 * that it is open, and stays open; so does one outside the league. A reading that differs between
 * districts waits for the district. `asOf` is the day assessed: the rate is that of the year before.
 *
 * @example withOperatorFacts({ applicant: "enterprise" }, "2019-09-01", statedFacts(operator)).filled
 */
export function withOperatorFacts(facts: Facts, asOf: string, stated: OperatorFacts): FilledFacts {
  if (facts.district === "outside") return { facts, filled: [] };
  const filled = operatorFacts.flatMap(({ fact, applicant, fill }) => {
    if (applicant !== facts.applicant || facts[fact] !== undefined) return [];
    return fill(facts, asOf, stated) ?? [];
  });
  if (filled.length === 0) return { facts, filled };
  const values = Object.fromEntries(filled.map(({ fact, value }) => [fact, value]));
  return { facts: { ...facts, ...values }, filled };
}

/**
 * The same function of a case, with what the operator has stated filled in.
 *
 * @example usingOperatorFacts(statedFacts(operator), createAssessor(rules))
 */
export function usingOperatorFacts<R>(
  stated: OperatorFacts,
  run: (facts: Facts, asOf: string, days?: AssessmentDays) => R,
): (facts: Facts, asOf: string, days?: AssessmentDays) => R {
  return (facts, asOf, days) => run(withOperatorFacts(facts, asOf, stated).facts, asOf, days);
}
