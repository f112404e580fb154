import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { casesOf } from "@/lib/testing/seed";
import { createAssessor } from "../../../engine/assess";
import { dayOf } from "../../../engine/language/calendar";
import { applicants, type Facts } from "../../../engine/language/fact";
import {
  type Amendment,
  type Instrument,
  type LawChange,
  ranks,
} from "../../../engine/language/law";
import type { Result } from "../../../engine/language/result";
import { lawProblems } from "../../../engine/law/check";
import { amended } from "../../../engine/law/fold";
import { conditionWith, numberWith } from "../../../engine/law/substitute";
import { paper } from "../../../engine/testing/papers";
import { alxa2019 } from "..";
import { triedAlxa2019 } from "../testing/tried";

const { rules } = alxa2019;
const withFigures = new Set(rules.figures.flatMap(({ programmes }) => programmes));
/** The programmes that papers can change by figures, as the document has them. */
const plain = {
  ...rules,
  instruments: [],
  programmes: rules.programmes.filter(({ id }) => withFigures.has(id)),
};
const byDocument = createAssessor(plain);
const { facts: randomFacts } = triedAlxa2019.random;

const days = ["2019-06-30", "2019-09-01", "2020-01-01", "2020-02-29", "2020-12-31", "2021-06-01"];
const districts = ["ejin", "alxa-left"];

/** Values on either side of what the document states, and none that is known. */
const change: fc.Arbitrary<LawChange> = fc
  .constantFrom(...rules.figures)
  .chain(({ id, value, max }) =>
    fc.constantFrom(
      { set: id, value: Math.max(0, value - 1) },
      { set: id, value: Math.min(max, value + 1) },
      { set: id, value: null },
    ),
  );

const amendmentOf = (changes: typeof change, under: Amendment["under"]): fc.Arbitrary<Amendment> =>
  fc.record({
    from: fc.constantFrom(...days),
    to: fc.constantFrom(null, "2020-06-30", "2021-12-31"),
    districts: fc.constantFrom(undefined, undefined, [districts[0] ?? ""], districts),
    reverts: fc.constantFrom(undefined, true as const),
    under: fc.constant(under),
    changes: fc.array(changes, { minLength: 1, maxLength: 3 }),
  });

/** Some papers without anything wrong in them. */
const papersOf = (
  rank: fc.Arbitrary<Instrument["rank"]>,
  amendment: fc.Arbitrary<Amendment>,
): fc.Arbitrary<readonly Instrument[]> =>
  fc
    .array(fc.tuple(rank, fc.constantFrom("2019-06-20", "2019-12-01"), amendment), {
      minLength: 1,
      maxLength: 4,
    })
    .map((all) => {
      const kept: Instrument[] = [];
      for (const [index, [ofRank, issued, one]] of all.entries()) {
        const next = paper(ofRank, one, { id: `paper-${index}`, issued });
        if (lawProblems({ ...plain, instruments: kept }, [next]).length === 0) kept.push(next);
      }
      return kept;
    })
    .filter((all) => all.length > 0);

const higherRanks = fc.constantFrom<Instrument["rank"]>("national", "region", "league");
const papers = papersOf(higherRanks, amendmentOf(change, undefined));

/** What banners and the league can relax under 3.4, beside papers of others. */
const relaxing = papersOf(
  fc.constantFrom<Instrument["rank"]>("league", "banner"),
  amendmentOf(
    change.filter((one) => "set" in one && one.set.startsWith("startup-loan-")),
    "3.4",
  ),
);

const anyCase = fc
  .tuple(fc.constantFrom(...applicants), fc.constantFrom(...days, "2021-07-01", "2022-01-01"))
  .chain(([applicant, asOf]) =>
    randomFacts(rules.facts, applicant, asOf, 9).map((facts) => ({ facts, asOf })),
  );

const holds = (
  numRuns: number,
  law: (all: readonly Instrument[], facts: Facts, asOf: string) => void,
) =>
  fc.assert(
    fc.property(papers, anyCase, (all, { facts, asOf }) => law(all, facts, asOf)),
    { numRuns: casesOf(numRuns) },
  );

const underLaw = (all: readonly Instrument[]) =>
  createAssessor(amended({ ...plain, instruments: all }));

/** Of a result, what holds on the day itself: what only looks ahead is left out. */
const onTheDay = ({ verdict, amount, failed }: Result) => ({
  verdict: verdict === "notYet" ? "ineligible" : verdict,
  yuan: verdict === "notYet" || verdict === "ineligible" ? null : amount.yuan,
  failed,
});

/** The strongest of the changes of a figure that have begun and count, worked out one by one. */
function valueOn(all: readonly Instrument[], figure: string, day: string, district: unknown) {
  type Found = { rank: number; issued: string; from: string; ended: boolean; value: number | null };
  const found: Found[] = [];
  for (const { rank, issued, amendments } of all) {
    for (const { from, to, districts: where, reverts, changes } of amendments) {
      const ended = typeof to === "string" && to < day;
      if (from > day || (where && !where.includes(String(district)))) continue;
      if (ended && reverts) continue;
      for (const one of changes) {
        if ("set" in one && one.set === figure) {
          found.push({ rank: ranks.indexOf(rank), issued, from, ended, value: one.value });
        }
      }
    }
  }
  const stronger = (a: Found, b: Found): boolean =>
    a.rank !== b.rank
      ? a.rank < b.rank
      : a.issued !== b.issued
        ? a.issued > b.issued
        : a.from > b.from;
  const left = found.filter(
    (one) =>
      one.ended || !found.some((end) => end.ended && end.from > one.from && stronger(end, one)),
  );
  const live = left.filter(({ ended }) => !ended);
  const pool = live.length > 0 ? live : left;
  const best = pool.find((one) => pool.every((other) => other === one || !stronger(other, one)));
  if (!best) return undefined;
  return best.ended ? null : best.value;
}

describe("whatever papers there are", () => {
  test("what stands on a day is what the rules with the figures of that day and district say", () => {
    holds(120, (all, facts, asOf) => {
      if (typeof facts.district !== "string") return;
      const values = new Map(
        rules.figures.flatMap(({ id }) => {
          const value = valueOn(all, id, asOf, facts.district);
          return value === undefined ? [] : [[id, value] as const];
        }),
      );
      const known = [...values.values()].every((value) => value !== null);
      if (!known) return;
      const ofDay = createAssessor({
        ...plain,
        programmes: plain.programmes.map((programme) => ({
          ...programme,
          requirements: programme.requirements.map((one) => ({
            ...one,
            test: conditionWith(one.test, values),
          })),
          amount:
            "yuan" in programme.amount
              ? { ...programme.amount, yuan: numberWith(programme.amount.yuan, values) }
              : programme.amount,
        })),
      });
      expect(underLaw(all)(facts, asOf).results.map(onTheDay)).toEqual(
        ofDay(facts, asOf).results.map(onTheDay),
      );
    });
  });

  test("before the first of them begins a day is as the document alone has it", () => {
    holds(50, (all, facts) => {
      const first =
        all.flatMap(({ amendments }) => amendments.map(({ from }) => from)).sort()[0] ?? "";
      const [before, after] = ["2019-06-18", first].map((day) => ({
        amended: underLaw(all)(facts, day).results.map(onTheDay),
        document: byDocument(facts, day).results.map(onTheDay),
      }));
      expect(before?.amended).toEqual(before?.document);
      expect(after?.amended.length).toBe(after?.document.length);
    });
  });

  test("their order does not matter", () => {
    holds(30, (all, facts, asOf) => {
      const results = underLaw(all)(facts, asOf).results;
      const reversed = underLaw([...all].reverse())(facts, asOf).results;
      const normal = (result: Result) => ({ ...result, changedBy: [...result.changedBy].sort() });
      expect(reversed.map(normal)).toEqual(results.map(normal));
    });
  });

  test("what stands beside the document under a clause turns no yes into a no", () => {
    let seen = 0;
    fc.assert(
      fc.property(relaxing, anyCase, (all, { facts, asOf }) => {
        seen += all.length;
        const after = underLaw(all)(facts, asOf).results;
        for (const [index, { verdict }] of byDocument(facts, asOf).results.entries()) {
          if (verdict === "eligible") expect(after[index]?.verdict).toBe("eligible");
        }
      }),
      { numRuns: 80 },
    );
    expect(seen).toBeGreaterThan(20);
  });

  test("where the district is not stated, a no is a no in every district and a yes a yes", () => {
    holds(50, (all, facts, asOf) => {
      const assess = underLaw(all);
      const open = assess({ ...facts, district: null }, asOf).results;
      for (const district of [...districts, "alxa-right"]) {
        for (const [index, result] of assess({ ...facts, district }, asOf).results.entries()) {
          const before = open[index];
          if (before?.verdict === "eligible") expect(result.verdict).toBe("eligible");
          if (before?.verdict === "ineligible" && result.verdict !== "held") {
            expect(result.verdict).toBe("ineligible");
          }
          const isSure = before?.amount.yuan !== null && result.verdict === before?.verdict;
          if (isSure) expect(result.amount.yuan).toBe(before?.amount.yuan);
        }
      }
    });
  });

  test("with the law of the document alone no answer ever changes", () => {
    holds(40, (all, facts, asOf) => {
      const { results, best } = createAssessor({ ...plain, instruments: all })(facts, asOf);
      const alone = byDocument(facts, asOf);
      expect({ results, best }).toEqual({ results: alone.results, best: alone.best });
    });
  });
});

test("days of papers are days", () => {
  for (const { amendments } of rules.instruments) {
    for (const { from, to } of amendments)
      expect(dayOf(to ?? from)).toBeGreaterThanOrEqual(dayOf(from));
  }
});
