import { describe, expect, test } from "vitest";
import { documentIn } from "@/locales/documents";
import { entryOn, outsideIn, parameterOn } from "../../../engine";
import { alxa2019 } from "../index";
import {
  keyGroupHiringRelief,
  loanInterestRules,
  localUnemployment,
  lprOneYear,
  minimumWageClass1,
  parameters,
  soleTraderRelief,
} from "./index";

function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

const english = documentIn("en");

describe.each(parameters)("$id", ({ id, values }) => {
  test("names its source in both languages", () => {
    const translated = english.rules.parameters.find((one) => one.id === id)?.values ?? [];
    expect(translated).toHaveLength(values.length);
    for (const { source } of [...values, ...translated]) expect(source).not.toBe("");
  });
});

describe("the rules of sharing interest", () => {
  test.each([
    ["2020-12-31", null],
    ["2021-01-01", { kind: "below-lpr", points: 1.5 }],
    ["2023-09-30", { kind: "below-lpr", points: 1.5 }],
    ["2023-10-01", { kind: "own-share", percent: 50 }],
    ["2028-09-30", { kind: "own-share", percent: 50 }],
    ["2028-10-01", null],
  ])("on %s: %o", (day, sharing) => {
    expect(entryOn(loanInterestRules, day)?.sharing ?? null).toEqual(sharing);
  });

  test("follow on each other, each with its source, the day it was looked up, and what is not sure", () => {
    for (const [index, { from, to, checked }] of loanInterestRules.entries()) {
      const next = loanInterestRules[index + 1];
      if (next) expect(to && dayAfter(to)).toBe(next.from);
      if (to) expect(to >= from).toBe(true);
      expect(checked).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
    expect(english.loanInterestRules).toHaveLength(loanInterestRules.length);
    for (const { source, unsure } of [...loanInterestRules, ...english.loanInterestRules]) {
      for (const words of [source, unsure]) expect(words).not.toBe("");
    }
  });
});

describe("parameterOn", () => {
  test.each([
    [minimumWageClass1, "2017-07-31", null],
    [minimumWageClass1, "2017-08-01", 1760],
    [minimumWageClass1, "2021-11-30", 1760],
    [minimumWageClass1, "2021-12-01", 1980],
    [minimumWageClass1, "2024-11-30", 1980],
    [minimumWageClass1, "2024-12-01", 2270],
    [minimumWageClass1, "2030-01-01", 2270],
    [soleTraderRelief, "2018-12-31", null],
    [soleTraderRelief, "2019-01-01", 12_000],
    [soleTraderRelief, "2022-12-31", 12_000],
    [soleTraderRelief, "2023-01-01", 20_000],
    [soleTraderRelief, "2027-12-31", 20_000],
    [soleTraderRelief, "2028-01-01", null],
    [keyGroupHiringRelief, "2018-12-31", null],
    [keyGroupHiringRelief, "2019-01-01", 6_000],
    [keyGroupHiringRelief, "2022-12-31", 6_000],
    [keyGroupHiringRelief, "2023-01-01", 6_000],
    [keyGroupHiringRelief, "2027-12-31", 6_000],
    [keyGroupHiringRelief, "2028-01-01", null],
    [lprOneYear, "2019-08-19", null],
    [lprOneYear, "2019-08-20", 4.25],
    [lprOneYear, "2020-02-19", 4.15],
    [lprOneYear, "2020-02-20", 4.05],
    [lprOneYear, "2025-05-19", 3.1],
    [lprOneYear, "2025-05-20", 3],
    [localUnemployment, "2018-12-31", null],
    [localUnemployment, "2019-12-31", 2.8],
    [localUnemployment, "2020-01-01", 3.3],
    [localUnemployment, "2020-12-31", 3.3],
    [localUnemployment, "2021-01-01", null],
    [localUnemployment, "2021-12-31", null],
    [localUnemployment, "2022-01-01", 3.46],
    [localUnemployment, "2022-12-31", 3.46],
    [localUnemployment, "2023-01-01", null],
  ])("%o on %s is %s", (parameter, day, value) => {
    expect(parameterOn(parameter, day)?.value ?? null).toBe(value);
  });

  test("carries the source and how sure it is", () => {
    expect(parameterOn(minimumWageClass1, "2019-07-01")).toEqual({
      value: 1760,
      from: "2017-08-01",
      source: minimumWageClass1.values[0]?.source,
      certainty: "from-memory",
    });
  });
});

describe("what other documents say", () => {
  test("names the number where there is one", () => {
    const sourceOf = (fact: string, { outsideFacts, rules } = alxa2019) =>
      outsideIn(rules, outsideFacts.find(({ id }) => id === fact)?.outside ?? "");
    expect(sourceOf("loan-groups")).toMatchObject({
      title: "国家关于创业担保贷款的规定",
      number: "银发〔2016〕202号、财金〔2018〕22号",
    });
    expect(sourceOf("working-age-from", english)).toMatchObject({
      title: "Labour Law",
      number: null,
    });
    expect(sourceOf("retirement-age").title).toContain("全国人大常委会");
  });
});
