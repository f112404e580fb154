import { describe, expect, test } from "vitest";
import { createAssessor } from "../../../engine/assess";
import { amended, rulesUnder } from "../../../engine/law/fold";
import { lineOn } from "../../../engine/law/line-on";
import { historyOf, marksOn } from "../../../engine/law/marks";
import { programmeIn, requirementIn } from "../../../engine/lookups";
import { paper } from "../../../engine/testing/papers";
import { alxa2019 } from "..";
import { figures } from "../figures";

const { rules } = alxa2019;
const inEjin = paper("banner", {
  from: "2020-01-01",
  to: "2020-12-31",
  districts: ["ejin"],
  under: "3.4",
  changes: [{ set: "startup-loan-graduate.staff", value: 4 }],
});
const withBanner = { ...rules, instruments: [...rules.instruments, inEjin] };

describe("what papers have made of a programme", () => {
  const marked = (programme: string, day: string, district?: string) =>
    marksOn(withBanner, programme, day, district).map((mark) => [
      mark.about === "figure"
        ? mark.figure.id
        : mark.about === "requirement"
          ? mark.requirement
          : "amount",
      mark.about === "figure" ? mark.value : mark.words,
      mark.instrument.id,
      mark.lapsed,
      mark.beside,
    ]);

  test("is nothing before the first of them", () => {
    expect(marked("startup-loan-individual", "2020-04-14", "ejin")).toEqual([]);
    expect(marked("startup-subsidy", "2026-11-30", "ejin")).toEqual([]);
  });

  test("is the one that counts, of each figure and requirement", () => {
    expect(marked("startup-loan-individual", "2026-11-30", "ejin")).toEqual([
      ["startup-loan-individual.ceiling", 300_000, "loans-2023", false, false],
    ]);
    expect(
      marked("stability-refund", "2025-12-31").map(([about, , paper]) => [about, paper]),
    ).toEqual([
      ["low-layoffs", "region-refund-2025"],
      ["amount", "region-refund-2025"],
    ]);
  });

  test("is said to have ended where nothing is known since", () => {
    expect(marked("startup-loan-individual", "2028-10-01")).toEqual([
      ["startup-loan-individual.ceiling", 300_000, "loans-2023", true, false],
    ]);
  });

  test("stands beside the document in the district of a banner that relaxes it", () => {
    expect(marked("startup-loan-graduate", "2020-12-31", "ejin")).toEqual([
      ["startup-loan-graduate.staff", 4, "paper-of-banner", false, true],
    ]);
    expect(marked("startup-loan-graduate", "2020-12-31", "alxa-left")).toEqual([]);
    expect(marked("startup-loan-graduate", "2021-01-01", "ejin")).toEqual([]);
  });
});

describe("the history of a figure", () => {
  const history = (figure: (typeof figures)[keyof typeof figures]) =>
    historyOf(withBanner, figure).map(({ from, value, instrument, districts }) => [
      from,
      value,
      instrument?.id ?? null,
      districts,
    ]);

  test("begins with the document and ends with what is not known", () => {
    expect(history(figures.individualCeiling)).toEqual([
      [null, 150_000, null, null],
      ["2020-04-15", 200_000, "loans-2020", null],
      ["2023-10-01", 300_000, "loans-2023", null],
      ["2028-10-01", null, "loans-2023", null],
    ]);
  });

  test("has what the document itself gives for a time", () => {
    expect(history(figures.insuredMonths)).toEqual([
      [null, 36, null, null],
      ["2019-01-01", 12, null, null],
      ["2021-01-01", 36, null, null],
      ["2025-04-22", 12, "skills-2025", null],
      ["2026-01-01", null, "skills-2025", null],
    ]);
  });

  test("has what districts do for themselves with these", () => {
    expect(history(figures.graduateStaff)).toEqual([
      [null, 5, null, null],
      ["2020-01-01", 4, "paper-of-banner", ["ejin"]],
    ]);
  });
});

describe("the line of a requirement", () => {
  const folded = amended(withBanner);
  const lineIn = (district: string | null, day: string) =>
    JSON.stringify(
      lineOn(
        requirementIn(programmeIn(folded, "startup-loan-graduate"), "staff"),
        { applicant: "person", district },
        day,
        folded,
      ),
    );

  test("is shown as it is on the day and in the district", () => {
    const written = JSON.stringify(
      requirementIn(programmeIn(rules, "startup-loan-graduate"), "staff").test,
    );
    expect(lineIn("alxa-left", "2020-06-01")).toBe(written);
    expect(lineIn("ejin", "2021-01-01")).toBe(written);
    expect(lineIn("ejin", "2020-06-01")).toContain('"value":4');
    expect(lineIn("ejin", "2020-06-01")).not.toContain("district");
    expect(lineIn(null, "2020-06-01")).toContain("district");
  });
});

test("the document alone comes back from what was folded", () => {
  const folded = amended(withBanner);
  const back = rulesUnder(folded, "document");
  expect(back.programmes).toEqual(rules.programmes);
  expect(back.facts).toEqual(rules.facts);
  const case_ = { applicant: "person", district: "ejin" } as const;
  expect(createAssessor(back)(case_, "2026-11-30").results).toEqual(
    createAssessor(rules)(case_, "2026-11-30").results,
  );
  expect(rulesUnder(folded, "amended")).toBe(folded);
});
