import { describe, expect, test } from "vitest";
import { changing, example, inFile, paper, said, word } from "@/lib/settings/testing/stated";
import { dayOfChange, programmesChanged } from "./changed";
import { lawOfFile } from "./testing/stated-law";

const today = "2026-11-30";
const before = lawOfFile({});
const changedBy = (file: unknown, day = today) =>
  programmesChanged({ before, after: lawOfFile(file) }, day).map(({ after }) => after.id);
const dayOf = (file: unknown) => dayOfChange({ before, after: lawOfFile(file) }, today);

describe("what a file treats otherwise", () => {
  test.each([
    ["nothing", {}, []],
    ["a telephone number", { directory: { ejin: { tax: { phone: "12345" } } } }, []],
    ["a figure of one programme", paper(), ["startup-subsidy"]],
    [
      "a figure of two programmes, for the one that asks for it",
      changing([{ set: "internship.age-to", value: 29 }]),
      ["youth-internship"],
    ],
    [
      "days and an end",
      example.instruments[1],
      ["youth-internship", "distressed-stability-refund"],
    ],
  ])("%s", (_, one, expected) => {
    const file = "amendments" in (one ?? {}) ? inFile(one) : one;
    expect(changedBy(file)).toEqual(expected);
  });

  test("an office's word, as long as it counts", () => {
    const file = said(word({ on: "2026-03-02" }));
    expect(changedBy(file, "2026-03-01")).toEqual([]);
    expect(changedBy(file, "2026-03-02")).toEqual(["startup-subsidy"]);
    expect(changedBy(file, "2027-03-02")).toEqual(["startup-subsidy"]);
    expect(changedBy(file, "2027-03-03")).toEqual([]);
  });

  test("what is filled in, where a condition asks for it, with what that asks for besides", () => {
    const replacement = { before, after: lawOfFile({ graduateYearsMeasuredAt: "registration" }) };
    const [only, ...more] = programmesChanged(replacement, today);
    expect(more).toEqual([]);
    expect(only?.after.id).toBe("startup-subsidy");
    expect(only?.atStake).toContain("leftSchoolOn");
    expect(only?.atStake).not.toContain("startupSubsidyReceived");
  });

  test("a changed condition has at stake what it asks for, and nothing else", () => {
    const file = inFile(changing([{ set: "startup-loan-graduate.staff", value: 4 }]));
    const [only] = programmesChanged({ before, after: lawOfFile(file) }, today);
    expect(new Set(only?.atStake)).toEqual(new Set(["businessStaff"]));
  });
});

describe("the day on which to look", () => {
  const from = (day: string) => inFile(changing([{ end: "youth-internship" }], { from: day }));

  test.each([
    [today, today],
    ["2026-11-29", today],
    ["2026-12-01", "2026-12-01"],
  ])("a change from %s: %s", (first, expected) => {
    expect(dayOf(from(first))).toBe(expected);
  });

  test("the last of several, and an office's word as well", () => {
    const more = { ...from("2027-01-01"), ...said(word({ on: "2027-02-01" })) };
    expect(dayOf(more)).toBe("2027-02-01");
  });

  test("what both files state does not count", () => {
    const law = lawOfFile(from("2027-01-01"));
    expect(dayOfChange({ before: law, after: law }, today)).toBe(today);
  });
});
