import fc from "fast-check";
import { type Day, formatDay } from "../../../engine/language/calendar";
import {
  type Applicant,
  type Fact,
  type Facts,
  type FactValue,
  typeOf,
  type Unit,
} from "../../../engine/language/fact";

/** Random cases for property tests, measurements and benchmarks; values crowd around the thresholds of the rules. */

const assessmentDays: readonly Day[] = [
  20180630, 20181231, 20190101, 20190618, 20190901, 20191231, 20200101, 20200229, 20201231,
  20210101, 20211130, 20211231, 20220101, 20230101, 20240229, 20261122, 20271231, 20280101,
];

/** An assessment date, mostly near the days on which the document's periods begin and end. */
export const randomDay: fc.Arbitrary<string> = fc.constantFrom(...assessmentDays).map(formatDay);

/** Numbers around the thresholds of the document, by their unit. */
const numbers: Readonly<Record<Unit, readonly number[]>> = {
  people: [0, 1, 2, 3, 4, 5, 6, 15, 16, 20, 24, 25, 26, 97, 99, 100, 101, 102, 1000],
  months: [0, 1, 2, 3, 6, 11, 12, 13, 18, 24, 25, 35, 36, 37],
  days: [0, 1, 30, 90],
  items: [0, 1, 2, 10],
  yuan: [0, 0.01, 0.5, 300, 12345.67, 800000],
  percent: [0, 1, 2.8, 3.3, 9.99, 10, 49.99, 50, 100],
};

/** A value of the fact's type. */
export const randomValue = (fact: Fact, around: Day): fc.Arbitrary<FactValue> =>
  fc.constantFrom(...typeOf(fact).samples(fact, around, "unit" in fact ? numbers[fact.unit] : []));

/** A value that satisfies more often than chance: the district inside the league. */
function likelyValue(fact: Fact, around: Day): fc.Arbitrary<FactValue> {
  if (fact.id !== "district") return randomValue(fact, around);
  return fc.constantFrom("alxa-left", "alxa-left", "ejin", "outside");
}

/** A case of the kind with each fact known with the given weight in ten. */
export function randomFacts(
  facts: readonly Fact[],
  applicant: Applicant,
  day: string,
  knownInTen: number,
): fc.Arbitrary<Facts> {
  const around = Number(day.replaceAll("-", ""));
  const own = facts.filter(({ subjects }) => subjects.includes(applicant));
  const entries = own.map((fact) =>
    fc
      .tuple(fc.integer({ min: 0, max: 9 }), likelyValue(fact, around))
      .map(([roll, value]): [string, FactValue] | null =>
        roll < knownInTen ? [fact.id, value] : roll % 2 ? [fact.id, null] : null,
      ),
  );
  return fc.tuple(...entries).map((known) => ({
    applicant,
    ...Object.fromEntries(known.filter((entry) => entry !== null)),
  }));
}
