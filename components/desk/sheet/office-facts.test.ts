import { expect, test } from "vitest";
import { lookUps } from "@/components/result/context";
import { assessedCase, enterprise, graduate } from "@/components/result/testing";
import { type Facts, isOpenLaw } from "@/lib/policy/engine";
import { holderOf, officeFacts } from "./office-facts";

const unemployed: Facts = {
  applicant: "person",
  district: "ejin",
  workStatus: "unemployed",
  birthDate: "1972-04-12",
  reachedRetirementAge: false,
  canWork: true,
  registeredUnemployed: true,
  registeredUnemployedSince: "2019-01-10",
  receivingUnemploymentBenefit: false,
  leftJobInvoluntarily: true,
  wantsWork: true,
  unemploymentInsuranceMonths: 60,
};

function officeFactsOf(facts: Facts, asOf = "2019-09-01") {
  const assessed = assessedCase(facts, asOf);
  const context = { ...assessed, ...lookUps(assessed) };
  return officeFacts(context).map(({ fact, words }) => [fact.id, words]);
}

test("what a programme waits for is a line to fill in, what is stated is said", () => {
  const open = officeFactsOf(unemployed);
  expect(open).toContainEqual(["unemploymentBenefitConfirmed", null]);
  const stated = officeFactsOf({ ...unemployed, unemploymentBenefitConfirmed: true });
  expect(stated).toContainEqual(["unemploymentBenefitConfirmed", "是"]);
});

test("不清楚 leaves the line to fill in", () => {
  expect(officeFactsOf({ ...unemployed, unemploymentBenefitConfirmed: null })).toContainEqual([
    "unemploymentBenefitConfirmed",
    null,
  ]);
});

test("nothing is asked of offices while the person's own answers are open", () => {
  expect(officeFactsOf({ applicant: "person", district: "ejin" })).toEqual([]);
});

test("facts of another kind of applicant and of the applicant are no office's", () => {
  for (const [id] of officeFactsOf(graduate)) {
    const [fact] = assessedCase(graduate, "2019-09-01").data.rules.facts.filter(
      (one) => one.id === id,
    );
    expect(fact?.holder).toBe("office");
    expect(fact?.subjects).toContain("person");
  }
});

test("what a later paper has left unknown is no line to fill in", () => {
  const refund: Facts = {
    ...enterprise,
    layoffsLastYear: 1,
    staffYearEnd: 99,
    temporaryDifficulty: false,
  };
  const { assessment } = assessedCase(refund, "2026-11-30");
  const pending = assessment.results.flatMap((result) => result.pending);
  expect(pending).toContain("figure:stability-refund.share");
  expect(pending).toContain("requirement:stability-refund.low-layoffs");
  expect(officeFactsOf(refund, "2026-11-30").map(([id]) => id)).toEqual(["guaranteeTermsMet"]);
});

test("every fact of an office names who holds it", () => {
  for (const locale of ["zh", "en"] as const) {
    const { facts } = assessedCase(graduate, "2019-09-01", locale).data.rules;
    for (const fact of facts.filter(({ id, holder }) => holder === "office" && !isOpenLaw(id))) {
      expect(holderOf(fact), fact.id).toMatch(
        locale === "zh" ? /^由.*(局|机构|小组|部门)/ : /bureau|institution|group/,
      );
    }
  }
});
