import { afterAll, beforeAll, expect, test } from "vitest";
import { applicants, rules } from "@/lib/policy";
import { examplesByProgramme } from "@/lib/policy/documents/alxa-2019/programmes/all-examples";
import {
  amended,
  createAssessor,
  type Facts,
  type Programme,
  programmeIn,
  rulesUnder,
} from "@/lib/policy/engine";
import { columnsOf, tableOf } from "./columns";
import { programmeSql } from "./programme";
import { tableSql } from "./table";
import { type Engine, engines, fill, type ResultRow } from "./testing/engines";
import { cellOf, rowOf } from "./testing/people";

/** On every line of the document, and one step past it, engines that are not ours come to the verdict that the example states. */

const law = rulesUnder(amended(rules), "document");
const assess = createAssessor(law);

let all: readonly Engine[] = [];
beforeAll(async () => {
  all = await engines();
  for (const engine of all)
    for (const kind of applicants) await engine.run(tableSql(law, kind, []));
});
afterAll(async () => {
  for (const engine of all) await engine.close();
});

/** The cases of a programme by their day; those that state another day for "this year" than that of application have no column for it. */
function casesOf({ id, applicant }: Programme) {
  const byDay = new Map<string, { readonly facts: Facts; readonly verdict: string }[]>();
  for (const { asOf, statedOn, facts, verdict } of examplesByProgramme[id] ?? []) {
    if (statedOn !== undefined && statedOn !== asOf) continue;
    const one = { facts: { ...facts, applicant }, verdict };
    byDay.set(asOf, [...(byDay.get(asOf) ?? []), one]);
  }
  return byDay;
}

const inOrder = (rows: readonly ResultRow[]): readonly ResultRow[] =>
  [...rows].sort((a, b) => Number(a.id) - Number(b.id));

test.each(law.programmes.map(({ id }) => [id]))("%s", async (id) => {
  const programme = programmeIn(law, id);
  const table = tableOf(programme.applicant);
  const columns = columnsOf(law, programme.applicant);
  const names = ["id", ...columns.map(({ name }) => name)];
  const byDay = casesOf(programme);
  expect(byDay.size).toBeGreaterThan(0);
  for (const [day, cases] of byDay) {
    const wanted = cases.flatMap(({ facts, verdict }, index) =>
      assess(facts, day)
        .results.filter((result) => result.programme === id)
        .map((result) => ({ ...rowOf(String(index), result), verdict })),
    );
    const sql = programmeSql(programme, { rules: law, day, table });
    const rows = cases.map(({ facts }, index) => [
      String(index),
      ...columns.map((column) => cellOf(column, facts)),
    ]);
    for (const engine of all) {
      await fill(engine, table, names, rows);
      expect(inOrder(await engine.query(sql)), `${engine.name} on ${day}`).toEqual(wanted);
    }
  }
});
