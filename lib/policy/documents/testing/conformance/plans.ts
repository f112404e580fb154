import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { casesOf } from "@/lib/testing/seed";
import { createAssessor } from "../../../engine/assess";
import type { Facts, FactValue } from "../../../engine/language/fact";
import type { Change, NearMiss } from "../../../engine/language/plan";
import { compareVerdicts, type Verdict } from "../../../engine/language/result";
import { createPlanner } from "../../../engine/plan";
import { kindsIn, type Tried } from "./tried";

/** Declares what every step and every near miss promises, whatever the rules say. */
export function plansHold({ document: { rules }, random }: Tried): void {
  const assess = createAssessor(rules);
  const kinds = kindsIn(rules);
  const plan = createPlanner(rules);

  const anyCase = fc
    .tuple(fc.constantFrom(...kinds), random.day, fc.integer({ min: 4, max: 10 }))
    .chain(([applicant, asOf, known]) =>
      random.facts(rules.facts, applicant, asOf, known).map((facts) => ({ facts, asOf })),
    );

  /** Somebody whose first programmes are still to come; the rest at random. */
  const beginner = fc
    .tuple(random.day, fc.integer({ min: 6, max: 10 }))
    .chain(([asOf, known]) =>
      random
        .facts(rules.facts, random.beginner.applicant, asOf, known)
        .map((facts) => ({ asOf, facts: { ...facts, ...random.beginner } })),
    );

  /** Without an answer that applicants can change there is nothing to miss nearly. */
  const isChangeable = rules.facts.some((fact) => "change" in fact && fact.change);
  const factOf = (id: string) => rules.facts.find((fact) => fact.id === id);
  const verdictOf = (facts: Facts, asOf: string, programme: string): Verdict => {
    const result = assess(facts, asOf).results.find((one) => one.programme === programme);
    if (!result) throw new Error(programme);
    return result.verdict;
  };
  /** Whether the programme is nearer with the one set of answers than with the other. */
  const isNearer = (one: Facts, other: Facts, asOf: string, programme: string): boolean =>
    compareVerdicts(verdictOf(one, asOf, programme), verdictOf(other, asOf, programme)) > 0;

  /** The answers once the programmes have been had, by what the rules say of their outcomes. */
  function had(facts: Facts, asOf: string, ids: readonly string[]): Facts {
    const changed: Record<string, FactValue> = {};
    for (const { id, outcome = [] } of rules.programmes) {
      if (!ids.includes(id)) continue;
      for (const one of outcome) {
        changed[one.fact] = "becomes" in one ? one.becomes : (facts[one.fact] ?? asOf);
      }
    }
    return { ...facts, ...changed };
  }

  /** The answers with these changes made; `steps` less of a number where it is asked for. */
  function made(facts: Facts, changes: readonly Change[], less?: Change): Facts {
    const changed: Record<string, FactValue> = {};
    for (const change of changes) {
      const fact = factOf(change.fact);
      const have = change.from;
      if (change === less && fact?.type !== "number") continue;
      const back =
        change === less && fact?.type === "number" && typeof have === "number"
          ? Math.sign(Number(change.to) - have) / 10 ** fact.decimals
          : 0;
      for (const { fact: id, to } of [change, ...change.brings]) {
        changed[id] = back === 0 ? to : Math.round((Number(to) - back) * 100) / 100;
      }
    }
    return { ...facts, ...changed };
  }

  const eachMiss = (runs: number, look: (miss: NearMiss, start: Facts, asOf: string) => void) => {
    let seen = 0;
    fc.assert(
      fc.property(anyCase, ({ facts, asOf }) => {
        for (const miss of plan(facts, asOf).nearMisses) {
          seen += 1;
          look(miss, had(facts, asOf, miss.after), asOf);
        }
      }),
      { numRuns: casesOf(runs) },
    );
    expect(seen > casesOf(runs) / 10).toBe(isChangeable);
  };

  describe("near misses", () => {
    test("with the changes made the programme stands better, and as is said", () => {
      eachMiss(1500, ({ programme, changes, verdict, window }, start, asOf) => {
        const after = made(start, changes);
        const result = assess(after, asOf).results.find((one) => one.programme === programme);
        expect(isNearer(after, start, asOf, programme)).toBe(true);
        expect(result).toMatchObject({ verdict, window });
        for (const change of changes) {
          for (const other of change.others) {
            const instead = { ...after, [change.fact]: other };
            expect(isNearer(instead, start, asOf, programme)).toBe(true);
          }
        }
      });
    });

    test("one step less of any change, and it does not", () => {
      eachMiss(1500, ({ programme, changes }, start, asOf) => {
        for (const change of changes) {
          const almost = made(start, changes, change);
          expect(isNearer(almost, start, asOf, programme)).toBe(false);
        }
      });
    });

    test("without a programme that is said to come first, they do not help", () => {
      let seen = 0;
      fc.assert(
        fc.property(beginner, ({ facts, asOf }) => {
          for (const { programme, changes, after } of plan(facts, asOf).nearMisses) {
            for (const needed of after) {
              seen += 1;
              const start = had(
                facts,
                asOf,
                after.filter((id) => id !== needed),
              );
              expect(isNearer(made(start, changes), start, asOf, programme)).toBe(false);
            }
          }
        }),
        { numRuns: casesOf(1000) },
      );
      expect(seen > 10).toBe(isChangeable && rules.programmes.some(({ outcome }) => outcome));
    });

    test("what cannot be changed is never suggested", () => {
      eachMiss(1500, ({ changes }, start) => {
        for (const { fact: id, from, to } of changes) {
          const fact = factOf(id);
          expect(fact?.holder).toBe("applicant");
          expect(fact && "change" in fact && fact.change).toBeTruthy();
          expect(fact?.type).not.toBe("date");
          expect(from).toEqual(start[id]);
          expect(from).not.toBeNull();
          expect(to).not.toEqual(from);
        }
      });
    });
  });

  /** Every value that one answer can be changed to, the nearest first; numbers up to so far away. */
  function reachable(facts: Facts, id: string, asOf: string): readonly Facts[] {
    const fact = factOf(id);
    const have = facts[id] ?? null;
    if (!fact || have === null || !("change" in fact) || !fact.change) return [];
    switch (fact.type) {
      case "yesNo": {
        const { to, dates = [] } = fact.change;
        const days = Object.fromEntries(dates.map((date) => [date, asOf]));
        return have === to ? [] : [{ ...facts, ...days, [id]: to }];
      }
      case "choice": {
        const { from, to, dates = [], brings = [] } = fact.change;
        if (!from.some((one) => one === have)) return [];
        const days = dates.map((date) => [date, asOf] as const);
        const along = Object.fromEntries([...days, ...brings.map((one) => [one.fact, one.to])]);
        return to.filter((one) => one !== have).map((one) => ({ ...facts, ...along, [id]: one }));
      }
      case "set": {
        const own = have as readonly string[];
        return fact.change.to
          .filter((one) => !own.includes(one))
          .map((added) => {
            const members = fact.options.map((option) => option.id);
            return { ...facts, [id]: members.filter((one) => own.includes(one) || one === added) };
          });
      }
      case "number": {
        const { to, moves = [] } = fact.change;
        const shifted = (by: number): readonly Facts[] => {
          const value = Number(have) + by;
          if (value < fact.min || value > fact.max) return [];
          const along = moves.flatMap((other) => {
            const own = facts[other];
            return typeof own === "number" ? [[other, own + by] as const] : [];
          });
          return [{ ...facts, ...Object.fromEntries(along), [id]: value }];
        };
        return Array.from({ length: 400 }, (_, index) => index + 1).flatMap((by) => [
          ...(to === "less" ? [] : shifted(by)),
          ...(to === "more" ? [] : shifted(-by)),
        ]);
      }
    }
  }

  describe("a search through every value", () => {
    test("finds for one answer what the near misses name, and nothing nearer", () => {
      let helped = 0;
      fc.assert(
        fc.property(anyCase, ({ facts, asOf }) => {
          const { nearMisses } = plan(facts, asOf);
          const { results } = assess(facts, asOf);
          const failing = results.filter(({ verdict }) => verdict === "ineligible");
          const changeable = rules.facts.filter(({ subjects }) =>
            subjects.includes(facts.applicant),
          );
          for (const { id } of changeable) {
            const values = reachable(facts, id, asOf);
            if (values.length === 0) continue;
            const outcomes = values.map((value) => ({
              value,
              results: assess(value, asOf).results,
            }));
            for (const { programme } of failing) {
              const place = results.findIndex((one) => one.programme === programme);
              const first = outcomes.find(
                (outcome) =>
                  compareVerdicts(outcome.results[place]?.verdict ?? "ineligible", "ineligible") >
                  0,
              );
              const named = nearMisses.find(
                (miss) =>
                  miss.programme === programme &&
                  miss.after.length === 0 &&
                  miss.changes.length === 1 &&
                  miss.changes[0]?.fact === id,
              );
              const opened = nearMisses.some(({ after, ...miss }) => miss.programme === programme);
              if (first === undefined) expect(named).toBeUndefined();
              else if (named || !opensByAStep(facts, asOf, programme)) {
                helped += 1;
                expect(opened).toBe(true);
                expect(named?.changes[0]?.to).toEqual(first.value[id]);
              }
            }
          }
        }),
        { numRuns: casesOf(150) },
      );
      expect(helped > casesOf(2 * rules.programmes.length)).toBe(isChangeable);
    });
  });

  /** What a step of the plan opens needs no other change. */
  function opensByAStep(facts: Facts, asOf: string, programme: string): boolean {
    return plan(facts, asOf).steps.some(
      (step) => step.programme === programme && step.after.length > 0,
    );
  }

  describe("steps", () => {
    test("what is held is done and no step", () => {
      fc.assert(
        fc.property(anyCase, ({ facts, asOf }) => {
          const { steps, done, nearMisses } = plan(facts, asOf);
          const held = assess(facts, asOf).results.filter(({ verdict }) => verdict === "held");
          expect(done).toEqual(held.map(({ programme }) => programme));
          for (const { programme } of [...steps, ...nearMisses])
            expect(done).not.toContain(programme);
        }),
        { numRuns: casesOf(500) },
      );
    });

    test("stand as is said once what comes before is done, each once, after what it needs", () => {
      fc.assert(
        fc.property(anyCase, ({ facts, asOf }) => {
          const { steps } = plan(facts, asOf);
          const ids = steps.map(({ programme }) => programme);
          expect(new Set(ids).size).toBe(ids.length);
          const before = assess(facts, asOf).results;
          for (const { programme, verdict, after } of steps) {
            expect(["eligible", "conditional", "unknown", "notYet"]).toContain(verdict);
            const now = before.find((result) => result.programme === programme);
            if (after.length === 0) expect(now?.verdict).toBe(verdict);
            else if (now) expect(compareVerdicts(verdict, now.verdict)).toBeGreaterThan(0);
            if (verdict === "notYet") continue;
            for (const id of after) expect(ids.indexOf(id)).toBeLessThan(ids.indexOf(programme));
          }
        }),
        { numRuns: casesOf(1000) },
      );
    });
  });
}
