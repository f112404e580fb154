import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createAssessor } from "../../../engine/assess";
import { type Day, dayAfter, dayOf, formatDay } from "../../../engine/language/calendar";
import type { Facts } from "../../../engine/language/fact";
import { kindsIn, runsOf, type Tried } from "./tried";

const rank: Readonly<Record<string, number>> = { unknown: 1, conditional: 2, eligible: 3 };

/** Declares that windows agree with evaluating day by day, whatever the rules say. */
export function windowsHold({ document: { rules }, random }: Tried): void {
  const assess = createAssessor(rules);
  const kinds = kindsIn(rules);
  /** Whether any programme waits for a day. */
  const isTimed = JSON.stringify(rules.programmes).includes('"kind":"asOf"');

  /** The rules seen from one day, this-year answers still of the day on which they were stated. */
  describe("windows agree with evaluating day by day", () => {
    const anyCase = fc.constantFrom(...kinds).chain((applicant) =>
      fc.tuple(random.day, fc.integer({ min: 6, max: 10 })).chain(([asOf, known]) =>
        random.facts(rules.facts, applicant, asOf, known).map((facts) => ({
          asOf,
          facts: { ...facts, ...random.onAnyDay, applicant } as Facts,
        })),
      ),
    );

    test("the state is no worse on any day of the window, and is worse or out of force just outside", () => {
      fc.assert(
        fc.property(anyCase, fc.integer({ min: 0, max: 1500 }), ({ facts, asOf }, offset) => {
          for (const [index, result] of assess(facts, asOf).results.entries()) {
            const { opens, closes } = result.window;
            const on = (day: Day) =>
              assess(facts, formatDay(day), { statedOn: asOf }).results[index]?.verdict ?? "";
            const first = result.verdict === "notYet" && opens ? dayOf(opens) : dayOf(asOf);
            const state = rank[on(first)] ?? 0;
            if (["ineligible", "notInForce", "held"].includes(result.verdict)) continue;
            expect(state).toBeGreaterThan(0);
            const inside = [
              first,
              opens && dayOf(opens),
              closes && dayOf(closes),
              within(opens, closes, offset),
            ];
            for (const day of inside) {
              if (day) expect(rank[on(day)] ?? 0).toBeGreaterThanOrEqual(state);
            }
            if (opens) expect(rank[on(addDays(dayOf(opens), -1))] ?? 0).toBeLessThan(state);
            if (closes) expect(rank[on(addDays(dayOf(closes), 1))] ?? 0).toBeLessThan(state);
            if (result.verdict === "notYet" && opens) {
              expect(opens > asOf).toBe(true);
              const before = addDays(dayOf(asOf), offset % daysBetween(asOf, opens));
              expect(rank[on(before)]).toBeUndefined();
            }
          }
        }),
        { numRuns: runsOf(random, 1500) },
      );
    });

    test("what is ineligible stays so on every later day of the period", () => {
      fc.assert(
        fc.property(anyCase, fc.integer({ min: 1, max: 4000 }), ({ facts, asOf }, offset) => {
          const day = formatDay(addDays(dayOf(asOf), offset));
          const later = assess(facts, day, { statedOn: asOf }).results;
          for (const [index, result] of assess(facts, asOf).results.entries()) {
            if (result.verdict !== "ineligible") continue;
            expect(["ineligible", "notInForce"]).toContain(later[index]?.verdict);
          }
        }),
        { numRuns: runsOf(random, 1500) },
      );
    });
  });

  test("assessed again on the opening day with the same statements, nobody is refused", () => {
    let seen = 0;
    const anyone = fc
      .constantFrom(...kinds)
      .chain((applicant) =>
        fc
          .tuple(random.day, fc.integer({ min: 5, max: 10 }))
          .chain(([asOf, known]) =>
            random.facts(rules.facts, applicant, asOf, known).map((facts) => ({ asOf, facts })),
          ),
      );
    fc.assert(
      fc.property(anyone, ({ facts, asOf }) => {
        for (const [index, { verdict, window }] of assess(facts, asOf).results.entries()) {
          if (verdict !== "notYet" || window.opens === null) continue;
          seen += 1;
          const then = assess(facts, window.opens, { statedOn: asOf }).results[index];
          expect(["eligible", "conditional", "unknown"]).toContain(then?.verdict);
        }
      }),
      { numRuns: runsOf(random, 8000) },
    );
    expect(seen > 3 * rules.programmes.length).toBe(isTimed);
  });
}

function toDate(day: Day): number {
  return Date.parse(`${formatDay(day)}T00:00:00Z`);
}

function addDays(day: Day, count: number): Day {
  if (count === 1) return dayAfter(day);
  return dayOf(new Date(toDate(day) + count * 86_400_000).toISOString().slice(0, 10));
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

function within(opens: string | null, closes: string | null, offset: number): Day | null {
  if (!opens) return null;
  const day = addDays(dayOf(opens), offset);
  return closes && day > dayOf(closes) ? null : day;
}
