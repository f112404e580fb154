import { describe, expect, test } from "vitest";
import { createAssessor } from "../../../engine/assess";
import { applicants } from "../../../engine/language/fact";
import { factsOf } from "../../../engine/walk";
import { idsOf } from "./ids";
import type { Stated, Tried } from "./tried";

/** Declares that answers which clash are told, and no others. */
export function contradictionsHold({
  document: { rules },
  asOf: usual,
  contradictions: cases,
}: Tried): void {
  const assess = createAssessor({ ...rules, programmes: [], notTogether: [] });

  describe("contradictions", () => {
    test("each have their cases", () => {
      expect(idsOf(rules.contradictions)).toEqual(Object.keys(cases));
    });

    test.each(rules.contradictions)(
      "$id is raised by answers that clash, and only by them",
      (one) => {
        const [first, ...more] = cases[one.id] ?? [[{}, {}] as const];
        for (const applicant of one.applicant ? [one.applicant] : applicants) {
          const warnings = ({ asOf = usual, today, ...stated }: Stated) =>
            assess({ applicant, ...stated }, asOf, { today }).warnings;
          expect(warnings(first[0])).toEqual([one.id]);
          expect(warnings(first[1])).toEqual([]);
          for (const [clash, consistent] of more) {
            expect(warnings(clash)).toContain(one.id);
            expect(warnings(consistent)).not.toContain(one.id);
          }
          expect(warnings({})).toEqual([]);
        }
      },
    );

    test("speak of facts of their own kind of applicant", () => {
      for (const { applicant, when } of rules.contradictions) {
        for (const id of factsOf(when)) {
          const { subjects } = rules.facts.find((fact) => fact.id === id) ?? {};
          expect(subjects, id).toEqual(
            expect.arrayContaining(applicant ? [applicant] : [...applicants]),
          );
        }
      }
    });
  });
}
