import fc from "fast-check";
import { type Applicant, rules } from "@/lib/policy";
import { relaxedByBanner } from "@/lib/policy/documents/alxa-2019/later/testing/papers";
import { withPapers } from "@/lib/policy/documents/alxa-2019/later/testing/results";
import { randomDay, randomFacts } from "@/lib/policy/documents/alxa-2019/testing/random-facts";
import {
  amended,
  type Facts,
  isOpenLaw,
  type Rules,
  rulesUnder,
  type Verdict,
} from "@/lib/policy/engine";
import { tableOf } from "../columns";
import { screenSql } from "../screen";
import { type Engine, fill, type ResultRow } from "./engines";
import { keyOf, namesOf, rowsOf, wantedOf } from "./people";

/** Engines that are not ours held against `assess`: the laws, the days, the people, and what an engine says otherwise. */

/** The rules by which people are assessed. */
export const laws = {
  "the document alone": rulesUnder(amended(rules), "document"),
  "later papers": amended(rules),
  "papers for some districts": withPapers(relaxedByBanner, [
    {
      programme: "startup-premises",
      districts: ["ejin"],
      on: "2019-07-01",
      by: "人社局",
      answer: "ended",
    },
    { programme: "rural-training", on: "2020-01-01", by: "人社局", answer: "changed" },
  ]),
} as const satisfies Readonly<Record<string, Rules>>;

/** By which law. */
export type LawName = keyof typeof laws;
export const lawNames = Object.keys(laws) as readonly LawName[];

/** Any day of thirteen years, or one near those on which periods begin and end. */
const anyDay: fc.Arbitrary<string> = fc.oneof(
  randomDay,
  fc
    .integer({ min: 0, max: 13 * 365 })
    .map((after) => new Date(Date.UTC(2017, 0, 1 + after)).toISOString().slice(0, 10)),
);

/** So many days of application, drawn at random. @example daysFor(2) // ["2019-01-01", "2026-11-22"] */
export const daysFor = (count: number): readonly string[] => fc.sample(anyDay, count);

/** So many people: some of whom little is known, some of whom all is. @example peopleOn("2019-09-01", rules, "person", 500) */
export function peopleOn(
  day: string,
  { facts }: Rules,
  kind: Applicant,
  count: number,
): readonly Facts[] {
  const stated = facts.filter(({ id }) => !isOpenLaw(id));
  return [2, 5, 8, 9, 10].flatMap((known) =>
    fc.sample(randomFacts(stated, kind, day, known), Math.ceil(count / 5)),
  );
}

/** A result that an engine does not come to, or comes to otherwise. */
export interface Difference {
  readonly engine: string;
  readonly day: string;
  readonly has: ResultRow | undefined;
  readonly wants: ResultRow | undefined;
  readonly of: Facts | undefined;
}

/** What is tried, and on whom. */
export interface Trial {
  readonly law: Rules;
  readonly kind: Applicant;
  readonly days: readonly string[];
  /** On each of the days. */
  readonly people: number;
}

/** What came of a trial. */
export interface Tried {
  /** The first few. */
  readonly differences: readonly Difference[];
  readonly rows: number;
  readonly seen: ReadonlySet<Verdict>;
}

const shown = 3;

type Rows = ReadonlyMap<string, ResultRow>;

/** What is answered otherwise than is wanted, not at all, or without being wanted. */
function differencesBetween(answers: readonly ResultRow[], wanted: Rows) {
  const found: Rows = new Map(answers.map((row) => [keyOf(row), row]));
  if (answers.length !== found.size) throw new Error("Something is answered twice");
  return [...new Set([...wanted.keys(), ...found.keys()])]
    .map((key) => ({ has: found.get(key), wants: wanted.get(key) }))
    .filter(({ has, wants }) => JSON.stringify(has) !== JSON.stringify(wants));
}

/**
 * Assesses people by `assess` and by engines that have an empty table of facts, and compares every row; then of those alone who can apply. Stops at the first day
 * on which they differ.
 */
export async function tryOn(
  engines: readonly Engine[],
  { law, kind, days, people: count }: Trial,
): Promise<Tried> {
  const seen = new Set<Verdict>();
  let rows = 0;
  for (const day of days) {
    const people = peopleOn(day, law, kind, count);
    const wanted = new Map<string, ResultRow>();
    for (const row of wantedOf(people, law, day)) {
      wanted.set(keyOf(row), row);
      seen.add(row.verdict);
    }
    const cells = rowsOf(people, law, kind);
    const queries = [false, true].map((eligible) => ({
      sql: screenSql(kind, { rules: law, day, eligible }),
      wanted: new Map([...wanted].filter(([, row]) => !eligible || row.verdict === "eligible")),
    }));
    for (const engine of engines) {
      await fill(engine, tableOf(kind), namesOf(law, kind), cells);
      for (const query of queries) {
        const answers = await engine.query(query.sql);
        const differences = differencesBetween(answers, query.wanted)
          .slice(0, shown)
          .map((one) => ({
            ...{ engine: engine.name, day, ...one },
            of: people[Number((one.wants ?? one.has)?.id)],
          }));
        if (differences.length > 0) return { differences, rows, seen };
        rows += answers.length;
      }
    }
  }
  return { differences: [], rows, seen };
}
