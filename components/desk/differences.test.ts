import { expect, test } from "vitest";
import type { Case } from "@/lib/case/case";
import { rules } from "@/lib/policy";
import { differencesOf } from "./differences";

const { facts } = rules;

const received: Case = {
  asOf: "2026-11-23",
  facts: {
    applicant: "person",
    district: "ejin",
    birthDate: "1980-03-05",
    hardshipCircumstances: ["older", "disabled"],
    canWork: null,
  },
};
const differences = (value: Case) =>
  differencesOf(facts, received, value).map(({ fact, received: before, now }) => [
    fact?.id ?? "asOf",
    before,
    now,
  ]);
const changed = (answers: Case["facts"]): Case => ({ ...received, facts: answers });

test("nothing differs from what was handed over until it is changed", () => {
  expect(differences(received)).toEqual([]);
  const reordered = { ...received.facts, hardshipCircumstances: ["disabled", "older"] };
  expect(differences(changed(reordered))).toEqual([]);
});

test("what is changed, added or taken back is named in the order of asking", () => {
  const { canWork, ...rest } = received.facts;
  const value = { ...rest, applicant: "person", birthDate: "1981-03-05", wantsWork: true } as const;
  expect(canWork).toBeNull();
  expect(differences(changed(value))).toEqual([
    ["birthDate", "1980-03-05", "1981-03-05"],
    ["canWork", null, undefined],
    ["wantsWork", undefined, true],
  ]);
  expect(differences(changed({ ...received.facts, hardshipCircumstances: ["older"] }))).toEqual([
    ["hardshipCircumstances", ["older", "disabled"], ["older"]],
  ]);
});

test("another assessment date comes first", () => {
  expect(differences({ ...received, asOf: "2026-11-24" })).toEqual([
    ["asOf", "2026-11-23", "2026-11-24"],
  ]);
});

test("where nothing was handed over, nothing differs", () => {
  expect(differencesOf(facts, null, received)).toEqual([]);
});
