import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { casesOf } from "@/lib/testing/seed";
import { createAssessor } from "../../../engine/assess";
import { dayOf } from "../../../engine/language/calendar";
import type { Applicant, Facts, FactValue } from "../../../engine/language/fact";
import type { Result } from "../../../engine/language/result";
import { kindsIn, type RandomCase, runsOf, type Tried } from "./tried";

const decided = (result: Result) =>
  ["eligible", "ineligible", "held", "notInForce"].includes(result.verdict);

/** Whether more statements may turn one verdict into the other: a no may turn out to be had already, or to be no longer in force in the district. */
const staysOrIsHeld = (before: Result["verdict"], after: Result["verdict"] | undefined): boolean =>
  after === before || (before === "ineligible" && (after === "held" || after === "notInForce"));

/** Declares what every verdict promises, whatever the rules say. */
export function verdictsHold({ document: { rules }, random }: Tried): void {
  const assess = createAssessor(rules);
  const kinds = kindsIn(rules);

  /** Facts of the kind, from hardly anything known to everything. */
  const randomCase = (applicant: Applicant): fc.Arbitrary<RandomCase> =>
    fc
      .tuple(random.day, fc.integer({ min: 2, max: 10 }))
      .chain(([asOf, known]) =>
        random.facts(rules.facts, applicant, asOf, known).map((facts) => ({ facts, asOf })),
      );

  const anyCase = fc.constantFrom(...kinds).chain(randomCase);

  const check = (runs: number, property: (value: RandomCase) => void) =>
    fc.assert(fc.property(anyCase, property), { numRuns: runsOf(random, runs) });

  describe("what a verdict promises", () => {
    test("a decided verdict has nothing missing, an unknown one names something", () => {
      check(3000, ({ facts, asOf }) => {
        for (const result of assess(facts, asOf).results) {
          if (decided(result)) expect([...result.missing, ...result.pending]).toEqual([]);
          if (result.verdict === "unknown") expect(result.missing).not.toEqual([]);
          if (result.verdict === "conditional") {
            expect(result.missing).toEqual([]);
            expect(result.pending).not.toEqual([]);
          }
        }
      });
    });

    test("only what fails today names failing conditions, and it names at least one", () => {
      check(1000, ({ facts, asOf }) => {
        for (const { verdict, failed } of assess(facts, asOf).results) {
          expect(failed.length > 0).toBe(verdict === "ineligible" || verdict === "notYet");
        }
      });
    });

    test("no figure stands beside a no", () => {
      check(1000, ({ facts, asOf }) => {
        for (const { verdict, amount, window } of assess(facts, asOf).results) {
          const isNo = verdict === "ineligible" || verdict === "held";
          if (isNo || verdict === "notInForce") expect(amount.yuan).toBeNull();
          if (isNo) expect(window).toEqual({ opens: null, closes: null });
        }
      });
    });

    test("only unknown facts are missing, and only applicants' facts", () => {
      check(1000, ({ facts, asOf }) => {
        for (const { missing, pending } of assess(facts, asOf).results) {
          for (const id of [...missing, ...pending]) expect(facts[id] ?? null).toBeNull();
          for (const id of missing) expect(holderOf(id)).toBe("applicant");
          for (const id of pending) expect(holderOf(id)).toBe("office");
        }
      });
    });
  });

  describe("what is had already", () => {
    const hadBy = new Map(rules.programmes.map(({ id, had }) => [id, had]));

    test("is held wherever the programme is in force and its fact is a yes, and nowhere else", () => {
      let seen = 0;
      check(1000, ({ facts, asOf }) => {
        const { results, best, choices } = assess(facts, asOf);
        for (const result of results) {
          const had = hadBy.get(result.programme);
          const isHeld = result.verdict === "held";
          const saysSo = had !== undefined && facts[had] === true;
          expect(isHeld).toBe(saysSo && result.verdict !== "notInForce");
          if (!isHeld) continue;
          seen += 1;
          const { missing, pending, failed, shortfalls } = result;
          expect([...missing, ...pending, ...failed, ...shortfalls]).toEqual([]);
          expect(best.programmes).not.toContain(result.programme);
          expect(choices.flatMap(({ pair }) => pair)).not.toContain(result.programme);
        }
      });
      expect(seen > casesOf(3 * rules.programmes.length)).toBe(
        [...hadBy.values()].some((had) => had !== undefined),
      );
    });
  });

  const holderOf = (id: string) => rules.facts.find((fact) => fact.id === id)?.holder;

  /** The case with one, several or all unknown facts answered. */
  const filledCase = anyCase.chain(({ facts, asOf }) => {
    const open = rules.facts.filter(
      ({ id, subjects }) => subjects.includes(facts.applicant) && (facts[id] ?? null) === null,
    );
    return fc
      .tuple(
        fc.tuple(...open.map((fact) => random.value(fact, dayOf(asOf)))),
        fc.array(fc.boolean(), { minLength: open.length, maxLength: open.length }),
      )
      .map(([answers, keep]) => {
        const filled: Record<string, FactValue> = {};
        for (const [index, { id }] of open.entries()) {
          if (keep[index]) filled[id] = answers[index] ?? null;
        }
        return { facts, asOf, filled: { ...facts, ...filled } };
      });
  });

  describe("filling in what is unknown", () => {
    test("never flips a decided verdict, but for a no into held", () => {
      fc.assert(
        fc.property(filledCase, ({ facts, asOf, filled }) => {
          const before = assess(facts, asOf).results;
          const after = assess(filled, asOf).results;
          for (const [index, result] of before.entries()) {
            if (!decided(result)) continue;
            expect(staysOrIsHeld(result.verdict, after[index]?.verdict)).toBe(true);
          }
        }),
        { numRuns: runsOf(random, 3000) },
      );
    });

    test("changes no verdict where nothing that is named as missing or pending is filled in", () => {
      fc.assert(
        fc.property(filledCase, ({ facts, asOf, filled }) => {
          for (const [index, result] of assess(facts, asOf).results.entries()) {
            const named = [...result.missing, ...result.pending];
            const kept = Object.fromEntries(named.map((id) => [id, null]));
            const after = assess({ ...filled, ...kept }, asOf).results[index];
            expect(staysOrIsHeld(result.verdict, after?.verdict)).toBe(true);
          }
        }),
        { numRuns: runsOf(random, 1500) },
      );
    });

    test("never brings up a question beyond those that could ever be asked", () => {
      fc.assert(
        fc.property(filledCase, ({ facts, asOf, filled }) => {
          const before = assess(facts, asOf);
          const after = assess(filled, asOf);
          for (const id of after.questionsEver) expect(before.questionsEver).toContain(id);
          for (const id of after.questions) expect(after.questionsEver).toContain(id);
        }),
        { numRuns: runsOf(random, 2000) },
      );
    });

    test("a single answer that changes a whole case was named as missing", () => {
      const oneChange = filledCase.chain(({ facts, asOf, filled }) => {
        const open = rules.facts.filter(
          ({ id, subjects }) => subjects.includes(facts.applicant) && (facts[id] ?? null) === null,
        );
        if (open.length === 0) return fc.constant(null);
        return fc
          .tuple(completion(filled, asOf), fc.constantFrom(...open))
          .chain(([complete, fact]) =>
            random
              .value(fact, dayOf(asOf))
              .map((value) => ({ facts, asOf, complete, fact, value })),
          );
      });
      fc.assert(
        fc.property(oneChange, (change) => {
          if (!change) return;
          const { facts, asOf, complete, fact, value } = change;
          const one = assess(complete, asOf).results;
          const other = assess({ ...complete, [fact.id]: value }, asOf).results;
          for (const [index, result] of assess(facts, asOf).results.entries()) {
            const holds = [one, other].map((results) => results[index]?.verdict === "eligible");
            if (result.verdict === "notInForce" || holds[0] === holds[1]) continue;
            expect([...result.missing, ...result.pending]).toContain(fact.id);
          }
        }),
        { numRuns: runsOf(random, 3000) },
      );
    });
  });

  /** Every fact that is still unknown answered in some way. */
  function completion(facts: Facts, asOf: string): fc.Arbitrary<Facts> {
    const own = rules.facts.filter(({ subjects }) => subjects.includes(facts.applicant));
    return fc.tuple(...own.map((fact) => random.value(fact, dayOf(asOf)))).map((answers) => ({
      ...Object.fromEntries(
        own.map(({ id }, index): [string, FactValue] => [id, facts[id] ?? answers[index] ?? null]),
      ),
      applicant: facts.applicant,
    }));
  }

  describe("order and repetition", () => {
    const backwards = createAssessor({
      ...rules,
      programmes: [...rules.programmes].reverse(),
      facts: [...rules.facts].reverse(),
      notTogether: [...rules.notTogether].reverse(),
    });

    test("the answer does not depend on the order of programmes, facts or pairs", () => {
      check(800, ({ facts, asOf }) => {
        const one = assess(facts, asOf);
        const other = backwards(facts, asOf);
        const normal = (results: readonly Result[]) =>
          results
            .map((result) => ({
              ...result,
              missing: [...result.missing].sort(),
              pending: [...result.pending].sort(),
              amount: { ...result.amount, needs: [...result.amount.needs].sort() },
            }))
            .sort((a, b) => a.programme.localeCompare(b.programme));
        expect(normal(other.results)).toEqual(normal(one.results));
        expect(other.choices).toEqual(one.choices);
        expect(other.best.totalYuan).toBe(one.best.totalYuan);
        expect([...other.best.programmes].sort()).toEqual([...one.best.programmes].sort());
        expect([...other.questions].sort()).toEqual([...one.questions].sort());
      });
    });

    test("the same case has the same answer twice, and its facts are left alone", () => {
      check(300, ({ facts, asOf }) => {
        const before = JSON.stringify(facts);
        expect(assess(facts, asOf)).toEqual(assess(facts, asOf));
        expect(JSON.stringify(facts)).toBe(before);
      });
    });

    test("results are those of the kind, each once, in the order of the rules", () => {
      check(200, ({ facts, asOf }) => {
        const own = rules.programmes.filter(({ applicant }) => applicant === facts.applicant);
        expect(assess(facts, asOf).results.map(({ programme }) => programme)).toEqual(
          own.map(({ id }) => id),
        );
      });
    });
  });
}
