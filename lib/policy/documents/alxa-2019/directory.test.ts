import { describe, expect, it, test } from "vitest";
import { districtOfCounter } from "../../engine";
import { rules } from ".";
import { counterById } from "./counters";
import { offices } from "./departments";
import { type Directory, directoryCounters, directoryEntry } from "./directory";
import { directoryDistricts } from "./districts";

const blank = { phone: null, address: null, hours: null };
const hours = { zh: "工作日", en: "Working days" };
const filled: Directory = {
  ejin: {
    [offices.humanResources.zh]: { phone: "1", hours },
    "employment-service": { phone: "2" },
  },
};

describe("directoryEntry", () => {
  it("is blank everywhere as shipped", () => {
    for (const district of directoryDistricts) {
      for (const counter of directoryCounters) {
        expect(directoryEntry(district, counter, {})).toEqual(blank);
      }
    }
  });

  it("gives what is stated of the counter, else of the office that runs it", () => {
    expect(directoryEntry("ejin", "employment-service", filled)).toEqual({
      ...blank,
      phone: "2",
      hours,
    });
    expect(directoryEntry("ejin", "local-hr", filled)).toEqual({ ...blank, phone: "1", hours });
    expect(directoryEntry("ejin", "tax", filled)).toEqual(blank);
    expect(directoryEntry("ejin", "guarantee", filled)).toEqual(blank);
    expect(directoryEntry("alxa-left", "employment-service", filled)).toEqual(blank);
  });

  it.each([null, "outside", "elsewhere", "constructor"])("knows no counter in %j", (district) => {
    expect(directoryEntry(district, "local-hr", filled)).toEqual(blank);
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
    const found = districtOfCounter(counterById(counter), { applicant, district }, rules);
    expect(found?.id ?? null).toBe(expected);
  });
});
