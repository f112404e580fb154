import fc from "fast-check";
import { factsOnPage } from "@/components/questionnaire/state";
import { todayInShanghai } from "@/lib/case/case";
import { type Applicant, amended, applicants, type Facts, rules } from "@/lib/policy";
import { randomFacts } from "@/lib/policy/documents/alxa-2019/testing/random-facts";
import { askingAhead, progressOf } from "@/lib/policy/engine";
import type { FactValue } from "@/lib/policy/engine/language/fact";
import { assess } from "@/lib/policy/testing/assess";

/**
 * How many pages of questions it takes until nothing is left to ask, over random people.
 * The start page (who you are and where) counts as one page, every further question as one.
 */

const people = 1000;
const seed = 20190618;

/** An adult out of work with nothing special: no hardship, no studies, no business, no course, no certificate. */
const plain: Readonly<Record<string, FactValue>> = {
  district: "alxa-left",
  workStatus: "unemployed",
  canWork: true,
  wantsWork: true,
  reachedRetirementAge: false,
  receivingUnemploymentBenefit: false,
  laidOff: false,
  livingDifficulty: false,
  hardshipRecognised: false,
  hardshipCircumstances: [],
  business: "none",
  graduate: false,
  loanGroups: [],
  completedTraining: false,
  certificates: [],
  inPublicWelfarePost: false,
  insuredAs: "none",
  internshipMonths: 0,
  lowIncomeHousehold: false,
  suddenHardship: false,
};

function jobSeekers(asOf: string): fc.Arbitrary<Facts> {
  const year = Number(asOf.slice(0, 4));
  const pad = (part: number) => String(part).padStart(2, "0");
  return fc
    .record({
      age: fc.integer({ min: 18, max: 59 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
      registeredUnemployed: fc.boolean(),
      leftJobInvoluntarily: fc.boolean(),
      ruralLabourer: fc.boolean(),
      fiveCategories: fc.boolean(),
      otherLoans: fc.boolean(),
      unemploymentInsuranceMonths: fc.integer({ min: 0, max: 240 }),
    })
    .map(({ age, month, day, ...natural }) => ({
      ...natural,
      ...plain,
      applicant: "person",
      birthDate: `${year - age - 1}-${pad(month)}-${pad(day)}`,
    }));
}

const ask = askingAhead(amended(rules), assess);

/** A walk through the questionnaire: how many pages, and by how many questions the announcement on each was beyond what came. */
interface Walk {
  readonly pages: number;
  readonly beyond: readonly number[];
}

/** Walks the questionnaire as a person would who knows so much: 不清楚 to the rest. */
function walk(known: Facts, asOf: string): Walk {
  let facts: Facts = { applicant: known.applicant, district: known.district };
  let answered = 0;
  const announced: (readonly [answered: number, about: number])[] = [];
  for (let pages = 1; ; pages++) {
    const assessment = ask(facts, asOf);
    const { next, about } = progressOf(ask, assessment, facts);
    const fact = rules.facts.find(({ id }) => id === next);
    if (!fact) {
      return { pages, beyond: announced.map(([before, left]) => left - (answered - before)) };
    }
    announced.push([answered, about]);
    const state = { value: { asOf, facts }, open: assessment.questions };
    for (const { id } of factsOnPage(rules.facts, state, fact)) {
      facts = { ...facts, [id]: known[id] ?? null };
      answered++;
    }
  }
}

/** Pages where every fact of the kind is asked, the start page holding the place. */
function allPages(applicant: Applicant): number {
  return rules.facts.filter(
    ({ subjects, holder }) => holder === "applicant" && subjects.includes(applicant),
  ).length;
}

/** The value below which the share of the sorted numbers lies. */
const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0;

/** One line of the report. */
interface Measured {
  readonly who: string;
  readonly asOf: string;
  readonly median: number;
  readonly p95: number;
  readonly most: number;
  readonly everyFact: number;
  /** Questions announced beyond those that came, over all pages: three quantiles. */
  readonly beyond5: number;
  readonly beyond50: number;
  readonly beyond95: number;
}

function measure(
  who: string,
  applicant: Applicant,
  asOf: string,
  cases: fc.Arbitrary<Facts>,
): Measured {
  const walks = fc.sample(cases, { numRuns: people, seed }).map((known) => walk(known, asOf));
  const pages = walks.map((one) => one.pages).sort((a, b) => a - b);
  const beyond = walks.flatMap((one) => one.beyond).sort((a, b) => a - b);
  return {
    who,
    asOf,
    median: quantile(pages, 0.5),
    p95: quantile(pages, 0.95),
    most: quantile(pages, 1),
    everyFact: allPages(applicant),
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
