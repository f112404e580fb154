import { expect, test } from "vitest";
import { applicants } from "@/lib/policy";
import { verdicts } from "@/lib/policy/engine";
import { fewOrAll } from "@/lib/testing/seed";
import { tableSql } from "./table";
import { daysFor, lawNames, laws, tryOn } from "./testing/agreement";
import { engines } from "./testing/engines";

/**
 * Engines that are not ours come to the same by what is printed as `assess` does: verdicts, amounts, days and whether it still runs. Here 1,000
 * people, 250 enterprises and 250 institutions by each law; `npm run test:random` tries 20,000 of each, `npm run sql:test` on other engines as many.
 */

const days = fewOrAll(2, 20);
const peopleADay = fewOrAll(500, 1000);
const othersADay = fewOrAll(125, 1000);
const minutes = fewOrAll(5, 30);

const cases = lawNames.flatMap((law) => applicants.map((kind) => [law, kind] as const));

test.each(cases)(
  "comes to the same as our own engine: %s, %s",
  async (name, kind) => {
    const law = laws[name];
    const all = await engines();
    for (const engine of all) await engine.run(tableSql(law, kind, []));
    const { differences, rows, seen } = await tryOn(all, {
      ...{ law, kind, people: kind === "person" ? peopleADay : othersADay },
      // Papers for some districts make long queries.
      days: daysFor(name === "papers for some districts" ? days / 2 : days),
    });
    for (const engine of all) await engine.close();
    expect(differences).toEqual([]);
    expect(rows).toBeGreaterThan(0);
    if (kind === "person") expect([...seen].sort()).toEqual([...verdicts].sort());
  },
  minutes * 60_000,
);
