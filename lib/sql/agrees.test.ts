import fc from "fast-check";
import { expect, test } from "vitest";
import { type Applicant, applicants, rules } from "@/lib/policy";
import { relaxedByBanner } from "@/lib/policy/documents/alxa-2019/later/testing/papers";
import { withPapers } from "@/lib/policy/documents/alxa-2019/later/testing/results";
import { randomDay, randomFacts } from "@/lib/policy/documents/alxa-2019/testing/random-facts";
import {
  amended,
  createAssessor,
  type Facts,
  isOpenLaw,
  type Rules,
  rulesUnder,
  type Verdict,
  verdicts,
} from "@/lib/policy/engine";
import { fewOrAll } from "@/lib/testing/seed";
import { columnsOf, tableOf } from "./columns";
import { screenSql } from "./screen";
import { tableSql } from "./table";
import { type Engine, engines, fill, type ResultRow } from "./testing/engines";
import { cellOf, keyOf, rowOf } from "./testing/people";

/**
 * Engines that are not ours come to the same by what is printed as `assess` does: verdicts, amounts, days and whether it still runs. Here 1,000
 * people, 250 enterprises and 250 institutions by each law; `npm run test:random` tries 20,000 of each.
 */

const days = fewOrAll(2, 20);
const peopleADay = fewOrAll(500, 1000);
const othersADay = fewOrAll(125, 1000);
const minutes = fewOrAll(5, 30);

const laws: Readonly<Record<string, Rules>> = {
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
};

/** Any day of thirteen years, or one near those on which periods begin and end. */
const anyDay: fc.Arbitrary<string> = fc.oneof(
  randomDay,
  fc
    .integer({ min: 0, max: 13 * 365 })
    .map((after) => new Date(Date.UTC(2017, 0, 1 + after)).toISOString().slice(0, 10)),
);

/** People of whom little is known, and of whom all is. */
const peopleOn = (day: string, { facts }: Rules, kind: Applicant): readonly Facts[] => {
  const stated = facts.filter(({ id }) => !isOpenLaw(id));
  const count = kind === "person" ? peopleADay : othersADay;
  return [2, 5, 8, 9, 10].flatMap((known) =>
    fc.sample(randomFacts(stated, kind, day, known), Math.ceil(count / 5)),
  );
};

/** What an engine says otherwise, with whom it is about; the first few. */
async function differences(
  engine: Engine,
  sql: string,
  wanted: ReadonlyMap<string, ResultRow>,
  people: readonly Facts[],
) {
  const rows = await engine.query(sql);
  expect(rows.length).toBe(wanted.size);
  return rows
    .filter((row) => JSON.stringify(row) !== JSON.stringify(wanted.get(keyOf(row))))
    .slice(0, 2)
    .map((has) => ({
      engine: engine.name,
      has,
      wants: wanted.get(keyOf(has)),
      of: people[Number(has.id)],
    }));
}

/** So many days are tried by a law; papers for some districts make long queries. */
const daysBy = (law: string): number => (law === "papers for some districts" ? days / 2 : days);

const cases = Object.keys(laws).flatMap((law) =>
  applicants.map((kind): readonly [string, Applicant] => [law, kind]),
);

test.each(cases)(
  "comes to the same as our own engine: %s, %s",
  async (name, kind) => {
    const law = laws[name] as Rules;
    const columns = columnsOf(law, kind);
    const names = ["id", ...columns.map((column) => column.name)];
    const assess = createAssessor(law);
    const all = await engines();
    for (const engine of all) await engine.run(tableSql(law, kind, []));
    const seen = new Set<Verdict>();
    for (const day of fc.sample(anyDay, daysBy(name))) {
      const people = peopleOn(day, law, kind);
      const wanted = new Map<string, ResultRow>();
      people.forEach((facts, index) => {
        for (const result of assess(facts, day).results) {
          const row = rowOf(String(index), result);
          wanted.set(keyOf(row), row);
          seen.add(result.verdict);
        }
      });
      const sql = screenSql(kind, { rules: law, day });
      const rows = people.map((facts, index) => [
        String(index),
        ...columns.map((column) => cellOf(column, facts)),
      ]);
      for (const engine of all) {
        await fill(engine, tableOf(kind), names, rows);
        const found = await differences(engine, sql, wanted, people);
        expect(found, `on ${day}`).toEqual([]);
      }
    }
    for (const engine of all) engine.close();
    if (kind === "person") expect([...seen].sort()).toEqual([...verdicts].sort());
  },
  minutes * 60_000,
);
