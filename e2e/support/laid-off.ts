import { laidOff as known } from "../../components/questionnaire/testing/known-people";
import type { Answers } from "../../components/questionnaire/testing/people";
import { typedOf } from "../../lib/case/form";
import { rules } from "../../lib/policy";

/** What the man of 52 answers, as pages ask for it. */
export const laidOff: Answers = {
  applicant: known.applicant,
  ...Object.fromEntries(
    Object.entries(typedOf(rules.facts, { facts: known })).flatMap(([id, typed]) => {
      if (typed === undefined) return [];
      const isDay = typeof typed !== "string" && !Array.isArray(typed);
      return [[id, isDay ? Object.values(typed) : typed]];
    }),
  ),
};
