import { describe, expect, it } from "vitest";
import type { Facts } from "@/lib/policy/engine";
import { assessedCase, enterprise, graduate } from "../testing";
import {
  candidatesOf,
  chosenOf,
  isMarked,
  materialsOf,
  tallyOf,
  unmarked,
  withMaterial,
  withProgramme,
} from "./checklist";
import { parseEvidence } from "./store";

const assessed = assessedCase(graduate, "2019-09-01");
const { assessment } = assessed;

describe("the programmes to gather papers for", () => {
  it("begin with the best combination, and offer the rest that can still be had", () => {
    expect(chosenOf(assessment, unmarked)).toEqual(assessment.best.programmes);
    const offered = candidatesOf(assessment);
    expect(offered.map(({ programme }) => programme).slice(0, 3)).toEqual(
      assessment.best.programmes,
    );
    expect(offered.map(({ verdict }) => verdict)).not.toContain("ineligible");
    const { assessment: hard } = assessedCase(enterprise, "2019-09-01");
    expect(chosenOf(hard, unmarked)).not.toContain("stability-refund");
    expect(candidatesOf(hard).map(({ programme }) => programme)).toContain("stability-refund");
  });

  it("are ticked in and out, and ticking back leaves no trace", () => {
    const out = withProgramme(assessment, unmarked, "startup-subsidy", false);
    expect(chosenOf(assessment, out)).not.toContain("startup-subsidy");
    expect(isMarked(out)).toBe(true);
    expect(withProgramme(assessment, out, "startup-subsidy", true)).toEqual(unmarked);
    const { assessment: hard } = assessedCase(enterprise, "2019-09-01");
    const both = withProgramme(hard, unmarked, "stability-refund", true);
    expect(chosenOf(hard, both)).toContain("stability-refund");
  });

  it("leave out one that was ticked in and can no longer be had", () => {
    const evidence = { ...unmarked, programmes: { "unemployment-benefit": true, nothing: true } };
    expect(chosenOf(assessment, evidence)).toEqual(assessment.best.programmes);
  });
});

describe("the papers", () => {
  it("stand once each, with every programme that asks for them", () => {
    const papers = materialsOf(assessed, ["startup-loan-individual", "startup-subsidy"], unmarked);
    const ids = papers.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(papers.find(({ id }) => id === "business-licence")).toEqual({
      id: "business-licence",
      words: "营业执照",
      programmes: ["startup-loan-individual", "startup-subsidy"],
      state: null,
    });
    expect(papers.find(({ id }) => id === "operation-proof")?.programmes).toEqual([
      "startup-subsidy",
    ]);
  });

  it("are counted as lacking until they are in hand", () => {
    const marks = withMaterial(
      withMaterial(unmarked, "identity-card", "have"),
      "diploma",
      "unknown",
    );
    const papers = materialsOf(assessed, ["startup-subsidy"], marks);
    expect(tallyOf(papers)).toEqual({ all: 7, have: 1, lacking: 6, unknown: 1 });
    expect(tallyOf([])).toEqual({ all: 0, have: 0, lacking: 0, unknown: 0 });
    const found = materialsOf(
      assessed,
      ["startup-subsidy"],
      withMaterial(marks, "diploma", "have"),
    );
    expect(tallyOf(found)).toEqual({ all: 7, have: 2, lacking: 5, unknown: 0 });
  });
});

describe("what was marked", () => {
  it("is read back as it was written, and anything else as nothing", () => {
    const marks = withMaterial(
      withProgramme(assessment, unmarked, "startup-subsidy", false),
      "diploma",
      "can",
    );
    expect(parseEvidence(JSON.stringify(marks))).toEqual(marks);
    for (const text of [null, "", "{", "null", "[]", '{"papers":3,"programmes":[]}']) {
      expect(parseEvidence(text)).toEqual(unmarked);
    }
    expect(parseEvidence('{"papers":{"diploma":"lost"},"programmes":{"a":"yes"}}')).toEqual(
      unmarked,
    );
  });
});

describe("papers that fit the answers", () => {
  const ids = (facts: Facts) =>
    materialsOf(
      assessedCase(facts, "2019-09-01"),
      ["startup-subsidy", "hardship-recognition"],
      unmarked,
    ).map(({ id }) => id);

  it("leave out what the applicant has no use for, and keep what an open answer may ask for", () => {
    expect(ids(graduate)).toContain("diploma");
    expect(ids(graduate)).not.toContain("hardship-certificate");
    const { graduate: _, hardshipCircumstances: __, ...open } = graduate;
    expect(ids({ ...open, applicant: "person" })).toEqual(
      expect.arrayContaining(["diploma", "hardship-certificate", "disability-certificate"]),
    );
    const disabled = ids({ ...graduate, graduate: false, hardshipCircumstances: ["disabled"] });
    expect(disabled).toEqual(
      expect.arrayContaining(["hardship-certificate", "disability-certificate"]),
    );
    expect(disabled).not.toContain("diploma");
    expect(disabled).not.toContain("subsistence-certificate");
  });
});
