import fc from "fast-check";
import { amended, type Facts, rules } from "@/lib/policy";
import { askingAhead, type Fact, nextQuestion, progressOf } from "@/lib/policy/engine";
import type { FactValue } from "@/lib/policy/engine/language/fact";
import { assess } from "@/lib/policy/testing/assess";
import { factsOnPage } from "../state";

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

/** Job seekers of 18 to 59 years; what is left open is random. */
export function jobSeekers(asOf: string): fc.Arbitrary<Facts> {
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

/** A page of the questionnaire: what it asks for, and about how many questions it says are left. */
export interface AskedPage {
  readonly facts: readonly Fact[];
  readonly about: () => number;
}

/**
 * The pages of the questionnaire after the first (who you are and where), as somebody walks through them who knows so
 * much: 不清楚 to the rest.
 */
export function pagesAsked(person: Facts, asOf: string): readonly AskedPage[] {
  let facts: Facts = { applicant: person.applicant, district: person.district };
  const pages: AskedPage[] = [];
  for (;;) {
    const assessment = ask(facts, asOf);
    const next = nextQuestion(assessment, facts);
    const fact = rules.facts.find(({ id }) => id === next);
    if (!fact) return pages;
    const state = { value: { asOf, facts }, open: assessment.questions };
    const asked = factsOnPage(rules.facts, state, fact);
    const known = facts;
    pages.push({ facts: asked, about: () => progressOf(ask, assessment, known).about });
    for (const { id } of asked) facts = { ...facts, [id]: person[id] ?? null };
  }
}

/** The value below which the share of the sorted numbers lies. */
export const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0;
