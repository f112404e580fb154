import { describe, expect, it, test } from "vitest";
import { counterIn, districtOfCounter, districtsOf, officeIn, rules } from "@/lib/policy";
import { type Directory, directoryEntry } from "./directory";

const blank = { phone: null, address: null, hours: null, map: null };
const hours = { zh: "工作日", en: "Working days" };
const filled: Directory = {
  ejin: {
    [officeIn(rules, "humanResources").name]: { phone: "1", hours },
    "employment-service": { phone: "2" },
  },
};

describe("directoryEntry", () => {
  it("is blank everywhere as shipped", () => {
    for (const { id: district } of districtsOf(rules)) {
      for (const { id: counter } of rules.counters) {
        expect(directoryEntry(rules, district, counter, {})).toEqual(blank);
      }
    }
  });

  it("gives what is stated of the counter, else of the office that runs it", () => {
    expect(directoryEntry(rules, "ejin", "employment-service", filled)).toEqual({
      ...blank,
      phone: "2",
      hours,
    });
    expect(directoryEntry(rules, "ejin", "local-hr", filled)).toEqual({
      ...blank,
      phone: "1",
      hours,
    });
    expect(directoryEntry(rules, "ejin", "tax", filled)).toEqual(blank);
    expect(directoryEntry(rules, "ejin", "guarantee", filled)).toEqual(blank);
    expect(directoryEntry(rules, "alxa-left", "employment-service", filled)).toEqual(blank);
  });

  it.each([null, "outside", "elsewhere", "constructor"])("knows no counter in %j", (district) => {
    expect(directoryEntry(rules, district, "local-hr", filled)).toEqual(blank);
  });
});

describe("districtOfCounter", () => {
  test.each([
    ["employment-service", "person", "ejin", "ejin"],
    ["civil-affairs", "person", "ejin", "ejin"],
    ["tax", "person", "ejin", null],
    ["benefit-office", "person", "ejin", null],
    ["loan-counter", "person", "ejin", null],
    ["insured-hr", "person", "ejin", null],
    ["insured-hr", "enterprise", "ejin", "ejin"],
    ["tax", "enterprise", "alxa-right", "alxa-right"],
    ["finance", "institution", "hightech-zone", "hightech-zone"],
    ["employment-service", "person", "outside", null],
    ["employment-service", "person", null, null],
  ] as const)("%s of a %s of %s: %s", (counter, applicant, district, expected) => {
    const found = districtOfCounter(counterIn(rules, counter), { applicant, district }, rules);
    expect(found?.id ?? null).toBe(expected);
  });
});
