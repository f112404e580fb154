import { describe, expect, test } from "vitest";
import { rules } from "@/lib/policy";
import { type Fact, typeOf } from "@/lib/policy/engine";
import { optionKeys, readLine } from "./read";

const { facts } = rules;

function factOf(id: string): Fact {
  const found = facts.find((fact) => fact.id === id);
  if (!found) throw new Error(id);
  return found;
}

const offered = (id: string) => typeOf(factOf(id)).offered(factOf(id), { yes: "", no: "" });

describe("a fact in one line", () => {
  test("nothing typed states nothing", () => {
    expect(readLine(factOf("birthDate"), "  ")).toEqual({ ok: true, value: undefined });
    expect(readLine(factOf("trainingDays"), "")).toEqual({ ok: true, value: undefined });
  });
  test("says what is wrong", () => {
    expect(readLine(factOf("birthDate"), "19990230")).toEqual({ ok: false, problem: "notADay" });
    expect(readLine(factOf("birthDate"), "19991330")).toEqual({ ok: false, problem: "notAMonth" });
    expect(readLine(factOf("birthDate"), "199903")).toEqual({ ok: false, problem: "notADate" });
    expect(readLine(factOf("trainingDays"), "ten")).toEqual({ ok: false, problem: "notANumber" });
    expect(readLine(factOf("trainingDays"), "1.5")).toEqual({ ok: false, problem: "notWhole" });
    expect(readLine(factOf("localUnemploymentPercent"), "100.01")).toEqual({
      ok: false,
      problem: "tooLarge",
    });
  });
  test("reads numbers as they are written", () => {
    expect(readLine(factOf("appraisalFeeYuan"), "1,234.50")).toEqual({ ok: true, value: 1234.5 });
    expect(readLine(factOf("localUnemploymentPercent"), "100")).toEqual({ ok: true, value: 100 });
  });
});

test("options have their place as their key, levels their own number", () => {
  expect(optionKeys(offered("certificateLevel"))).toEqual(["5", "4", "3", "2", "1"]);
  expect(optionKeys(offered("workStatus"))).toEqual(["1", "2", "3", "4", "5", "6"]);
});

test("every option of every fact has a key of one digit", () => {
  for (const { id } of facts) {
    const keys = optionKeys(offered(id));
    expect(new Set(keys).size, id).toBe(keys.length);
    expect(
      keys.every((key) => /^[1-9]$/.test(key)),
      id,
    ).toBe(true);
  }
});
