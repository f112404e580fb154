import fc from "fast-check";
import {
  type AskedPage,
  jobSeekers,
  pagesAsked,
  quantile,
} from "@/components/questionnaire/testing/pages";
import { secondsFor } from "@/components/questionnaire/testing/seconds";
import { todayInShanghai } from "@/lib/case/case";
import { type Applicant, applicants, type Facts, rules } from "@/lib/policy";
import { randomFacts } from "@/lib/policy/documents/alxa-2019/testing/random-facts";

/**
 * How many pages of questions it takes until nothing is left to ask, over random people.
 * The start page (who you are and where) counts as one page, every further question as one.
 */

const people = 1000;
const seed = 20190618;

/** Pages where every fact of the kind is asked, the start page holding the place. */
function allPages(applicant: Applicant): number {
  return rules.facts.filter(
    ({ subjects, holder }) => holder === "applicant" && subjects.includes(applicant),
  ).length;
}

/** One line of the report. */
interface Measured {
  readonly who: string;
  readonly asOf: string;
  readonly median: number;
  readonly p95: number;
  readonly most: number;
  readonly everyFact: number;
  /** By the estimate of {@link secondsFor}, of the median person. */
  readonly minutes: number;
  /** Questions announced beyond those that came, over all pages: three quantiles. */
  readonly beyond5: number;
  readonly beyond50: number;
  readonly beyond95: number;
}

/** By how many questions each page announced more than came, that page included. */
function beyondOf(pages: readonly AskedPage[]): readonly number[] {
  let left = 0;
  return pages.toReversed().map(({ facts, about }) => {
    left += facts.length;
    return about() - left;
  });
}

function measure(
  who: string,
  applicant: Applicant,
  asOf: string,
  cases: fc.Arbitrary<Facts>,
): Measured {
  const walks = fc.sample(cases, { numRuns: people, seed }).map((known) => pagesAsked(known, asOf));
  const pages = walks.map(({ length }) => length + 1).sort((a, b) => a - b);
  const beyond = walks.flatMap(beyondOf).sort((a, b) => a - b);
  const seconds = walks.map(secondsFor).sort((a, b) => a - b);
  return {
    who,
    asOf,
    median: quantile(pages, 0.5),
    p95: quantile(pages, 0.95),
    most: quantile(pages, 1),
    everyFact: allPages(applicant),
    minutes: Math.round(quantile(seconds, 0.5) / 6) / 10,
    beyond5: quantile(beyond, 0.05),
    beyond50: quantile(beyond, 0.5),
    beyond95: quantile(beyond, 0.95),
  };
}

/** Measures an ordinary job seeker, and random people of each kind, on the given days. */
function measureAll(days: readonly string[]): readonly Measured[] {
  return days.flatMap((asOf) => [
    measure("job seeker", "person", asOf, jobSeekers(asOf)),
    measure(
      "all 不清楚",
      "person",
      asOf,
      fc.constant({ applicant: "person", district: "alxa-left" }),
    ),
    ...applicants.map((applicant) =>
      measure(`any ${applicant}`, applicant, asOf, randomFacts(rules.facts, applicant, asOf, 10)),
    ),
  ]);
}

/** Prints the measurements as a table. */
function report(days: readonly string[]): void {
  console.log(
    `Pages until nothing is left to ask; ${people} people each, seed ${seed}.\n` +
      "The start page (who and where) is one page, every further question one.\n",
  );
  console.table(measureAll(days));
}

report([todayInShanghai(new Date()), "2019-09-01"]);
