import { describe, expect, test } from "vitest";
import { standings } from "@/lib/case/standing";
import { rules } from "@/lib/policy";
import type { AssessedRow } from "./assess";
import { packBlock } from "./block";
import { everybody, Results } from "./results";
import { assessAll, data, good, settingsFor } from "./testing/assessed";
import { listMaker } from "./testing/list";

describe("packed results", () => {
  const { header: names, row } = listMaker(rules, data.vocabulary, "person", 0.8);
  const rows = Array.from({ length: 90 }, (_, index) => row(index + 1, 11));
  const { batch, read } = assessAll(settingsFor(names), rows);
  const assessed = good(read);
  const programmes = batch.programmes.map(({ id }) => id);
  const districts = { fact: "district", ids: ["alxa-left", "alxa-right", "ejin"] };
  const results = new Results(programmes.length);
  for (const index of [2, 0, 1]) {
    results.add(
      packBlock(index, assessed.slice(index * 30, index * 30 + 30), programmes, districts),
    );
  }

  test("count every verdict and add what people can have", () => {
    expect(results.tally.people).toBe(90);
    for (const [position, id] of programmes.entries()) {
      const counts = standings.map(
        (standing) =>
          assessed.filter(({ assessment }) =>
            assessment.results.some((one) => one.programme === id && one.verdict === standing),
          ).length,
      );
      expect(results.tally.programmes[position]?.counts, id).toEqual(counts);
    }
    const total = assessed.reduce((sum, { assessment }) => sum + assessment.best.totalYuan, 0);
    expect(results.tally.fen).toBe(Math.round(total * 100));
  });

  test("are found by programme, verdict, district and text, in the order of the list", () => {
    const rowsOf = (filter: Parameters<Results["find"]>[0]) =>
      [...results.find(filter)].map((position) => results.at(position)?.row);
    expect(rowsOf(everybody)).toEqual(assessed.map((one) => one.row));
    const has = (one: AssessedRow, id: string | null, verdict: string) =>
      one.assessment.results.some(
        (result) => (id === null || result.programme === id) && result.verdict === verdict,
      );
    const eligible = standings.indexOf("eligible");
    expect(rowsOf({ ...everybody, standing: eligible })).toEqual(
      assessed.filter((one) => has(one, null, "eligible")).map((one) => one.row),
    );
    expect(rowsOf({ ...everybody, programme: 0, standing: eligible })).toEqual(
      assessed.filter((one) => has(one, programmes[0] ?? "", "eligible")).map((one) => one.row),
    );
    expect(rowsOf({ ...everybody, district: 2 })).toEqual(
      assessed.filter(({ facts }) => facts.district === "ejin").map((one) => one.row),
    );
    expect(rowsOf({ ...everybody, text: "-000007" })).toEqual([8]);
    expect(rowsOf({ ...everybody, text: "31" })).toEqual([31, 32]);
  });
});
