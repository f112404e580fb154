import { afterAll, beforeAll, expect, test } from "vitest";
import type { FactValue } from "@/lib/policy/engine";
import { createAssessor, programmeIn } from "@/lib/policy/engine";
import { programmeSql } from "./programme";
import { tableSql } from "./table";
import { laws } from "./testing/agreement";
import { type Engine, engines, fill } from "./testing/engines";
import { namesOf, rowsOf } from "./testing/people";

/** Where unemployment is at 100 %, layoffs are few however many they are: nobody is asked for them while an office still has to decide. */

const law = laws["the document alone"];
const programme = programmeIn(law, "distressed-stability-refund");
const day = "2019-09-01";

const enterprise = {
  applicant: "enterprise",
  district: "ejin",
  paysUnemploymentInsurance: true,
  temporaryDifficulty: true,
  recoveryExpected: true,
  staffYearEnd: 15,
  localUnemploymentPercent: 100,
  distressRecognised: true,
  fundCoversOneYear: null,
} as const;

let all: readonly Engine[] = [];
beforeAll(async () => {
  all = await engines();
  for (const engine of all) await engine.run(tableSql(law, "enterprise", []));
});
afterAll(async () => {
  for (const engine of all) await engine.close();
});

test.each([
  ["the office alone decides", {}, "conditional"],
  ["nothing else is open", { fundCoversOneYear: true }, "unknown"],
  ["all laid off of a few would be too many", { localUnemploymentPercent: 99.9 }, "unknown"],
  ["there is nobody left", { staffYearEnd: 0 }, "unknown"],
  ["an answer besides is missing", { recoveryExpected: null }, "unknown"],
  ["the rate is not known", { localUnemploymentPercent: null }, "unknown"],
  ["they are known", { layoffsLastYear: 3 }, "conditional"],
] as const satisfies readonly (readonly [string, Record<string, FactValue>, string])[])(
  "%s",
  async (_, besides, verdict) => {
    const facts = { ...enterprise, ...besides };
    const found = createAssessor(law)(facts, day).results.find(
      (result) => result.programme === programme.id,
    );
    expect(found?.verdict).toBe(verdict);
    const sql = programmeSql(programme, { rules: law, day, table: "enterprise_facts" });
    for (const engine of all) {
      await fill(
        engine,
        "enterprise_facts",
        namesOf(law, "enterprise"),
        rowsOf([facts], law, "enterprise"),
      );
      expect((await engine.query(sql))[0]?.verdict, engine.name).toBe(verdict);
    }
  },
);
