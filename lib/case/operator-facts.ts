import type { AssessmentDays, Facts, KnownValue, Rules } from "@/lib/policy/engine";

/** Values by district or by year; those that are not there are not stated. */
type Values = Readonly<Partial<Record<string, KnownValue>>>;

/** What whoever runs the site has stated of one fact; the document says what its values go by. */
export type StatedFact =
  | {
      readonly by: "district";
      /** The value of every district; null where districts differ or it is not stated. */
      readonly everywhere: KnownValue | null;
      readonly byDistrict: Values;
    }
  | {
      readonly by: "year";
      /** By the year that the value is of. */
      readonly byYear: Values;
    };

/**
 * Whether anything is stated of a fact.
 *
 * @example isStated({ by: "year", byYear: {} }) // false
 */
export function isStated(stated: StatedFact | undefined): boolean {
  if (!stated) return false;
  if (stated.by === "year") return Object.keys(stated.byYear).length > 0;
  return stated.everywhere !== null || Object.keys(stated.byDistrict).length > 0;
}

/** Facts that offices hold and that whoever runs the site has stated for all cases, by their ids. */
export type OperatorFacts = Readonly<Record<string, StatedFact>>;

/** A fact that was filled in from what the operator has stated. */
export interface FilledFact {
  readonly fact: string;
  readonly value: KnownValue;
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

/** The rules, which say whom a fact is about and where an applicant is, with what the operator has stated. */
export interface StatedRules {
  readonly rules: Pick<Rules, "facts" | "places">;
  readonly stated: OperatorFacts;
}

const valueAt = (values: Values, name: string): KnownValue | undefined =>
  Object.hasOwn(values, name) ? values[name] : undefined;

/** What is stated of a fact for a place and a day; null where nothing is. */
function filledBy(
  fact: string,
  stated: StatedFact,
  place: Facts[string],
  asOf: string,
): FilledFact | null {
  if (stated.by === "year") {
    const year = Number(asOf.slice(0, 4)) - 1;
    const value = valueAt(stated.byYear, String(year));
    return value === undefined
      ? null
      : { fact, value, at: `${fact}.${year}`, year, district: null };
  }
  const { everywhere, byDistrict } = stated;
  if (everywhere !== null) {
    return { fact, value: everywhere, at: fact, year: null, district: null };
  }
  if (typeof place !== "string") return null;
  const value = valueAt(byDistrict, place);
  return value === undefined
    ? null
    : { fact, value, at: `${fact}.${place}`, year: null, district: place };
}

/**
 * Fills in what the operator has stated and the case has not. A case that says 不清楚 (null) has stated
 * that it is open, and stays open; so does one of where the document does not hold. A value that differs between
 * districts waits for the district. `asOf` is the day assessed: a value by year is that of the year before.
 *
 * @example withOperatorFacts(resultPageData("zh"), { applicant: "enterprise" }, "2019-09-01").filled
 */
export function withOperatorFacts(
  { rules, stated }: StatedRules,
  facts: Facts,
  asOf: string,
): FilledFacts {
  const { places } = rules;
  const place = facts[places.fact];
  if (place === places.elsewhere) return { facts, filled: [] };
  const filled = Object.entries(stated).flatMap(([id, own]) => {
    if (facts[id] !== undefined) return [];
    // The rules of a page may have fewer facts than are stated.
    const fact = rules.facts.find((one) => one.id === id);
    const isTheirs = fact?.subjects.includes(facts.applicant) ?? false;
    return (isTheirs && filledBy(id, own, place, asOf)) || [];
  });
  if (filled.length === 0) return { facts, filled };
  const values = Object.fromEntries(filled.map(({ fact, value }) => [fact, value]));
  return { facts: { ...facts, ...values }, filled };
}

/**
 * The same function of a case, with what the operator has stated filled in.
 *
 * @example usingOperatorFacts({ rules, stated: operator.facts }, createAssessor(rules))
 */
export function usingOperatorFacts<R>(
  given: StatedRules,
  run: (facts: Facts, asOf: string, days?: AssessmentDays) => R,
): (facts: Facts, asOf: string, days?: AssessmentDays) => R {
  return (facts, asOf, days) => run(withOperatorFacts(given, facts, asOf).facts, asOf, days);
}
