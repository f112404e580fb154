import { describe, expect, test } from "vitest";
import type { PolicyDocument } from "../../../engine/language/document";
import { typeOf } from "../../../engine/language/fact";
import { clauseIn } from "../../../engine/lookups";
import { idsOf, repeated, sorted } from "./ids";

/** Declares that what a document tells the product besides its rules is about what it has. */
export function tellsTheProduct(document: PolicyDocument): void {
  const { rules } = document;

  describe("what the product is told besides", () => {
    const { operatorFacts, countsOfAYear, listClause, lpr, requestExamples } = document;
    const named = (id: string) => rules.facts.find((fact) => fact.id === id);

    test("is of facts that the document has; the operator states what offices hold", () => {
      expect(repeated(operatorFacts.map(({ fact }) => fact))).toEqual([]);
      for (const { fact } of operatorFacts) expect(named(fact)?.holder, fact).toBe("office");
      for (const id of [...countsOfAYear, ...idsOf(document.heldWords)]) {
        expect(named(id)?.id).toBe(id);
      }
    });

    test("is of parameters, counters and clauses that it has", () => {
      const published = operatorFacts.flatMap((one) =>
        one.by === "year" && one.published !== undefined ? [one.published] : [],
      );
      for (const id of lpr === null ? published : [...published, lpr]) {
        expect(idsOf(rules.parameters)).toContain(id);
      }
      for (const { id } of document.counterNotes) expect(idsOf(rules.counters)).toContain(id);
      if (listClause !== null) expect(clauseIn(document, listClause).id).toBe(listClause);
    });

    test("says how long it takes whom it is for", () => {
      expect(idsOf(document.effort)).toEqual(idsOf(document.site.audiences));
    });

    test("says for every programme that one can have how one has it", () => {
      const had = rules.programmes.flatMap((programme) => programme.had ?? []);
      expect(sorted(idsOf(document.heldWords))).toEqual(sorted(had));
    });

    test("shows requests of values that its facts can have", () => {
      expect(repeated(idsOf(requestExamples))).toEqual([]);
      expect(requestExamples).not.toEqual([]);
      for (const { facts: example } of requestExamples) {
        const { applicant, ...stated } = example;
        for (const [id, value] of Object.entries(stated)) {
          const fact = named(id);
          expect(fact?.subjects, id).toContain(applicant);
          if (fact && value !== undefined && value !== null) {
            expect(typeOf(fact).problem(fact, value), id).toBeNull();
          }
        }
      }
    });
  });
}
