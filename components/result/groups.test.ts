import { describe, expect, it } from "vitest";
import { groupsOf } from "./groups";
import { contextOf } from "./plan/testing";
import { sheetContentOf, shortNumbers } from "./sheet/content";
import { assessedCase, enterprise, graduate } from "./testing";

const names = (facts: typeof graduate, asOf: string) =>
  Object.fromEntries(
    groupsOf(assessedCase(facts, asOf).assessment).map(({ id, results }) => [
      id,
      results.map(({ programme }) => programme),
    ]),
  );

describe("groups", () => {
  it("hold every result once, what can be had first", () => {
    const { assessment } = assessedCase(enterprise, "2019-09-01");
    const groups = groupsOf(assessment);
    expect(groups.map(({ id }) => id)).toEqual(["eligible", "conditional", "unknown", "notYet"]);
    expect(groups.flatMap(({ results }) => results)).toHaveLength(assessment.results.length);
    expect(groups.every(({ results }) => results.length > 0)).toBe(true);
  });

  it("change with the assessment date", () => {
    expect(names(graduate, "2019-09-01").eligible).toContain("startup-subsidy");
    expect(names(graduate, "2019-08-14").notYet).toContain("startup-subsidy");
    expect(names(graduate, "2022-01-01").ended).toContain("youth-internship");
  });
});

describe("what counts for nothing", () => {
  const stallKeeper: typeof graduate = {
    ...graduate,
    registeredUnemployed: true,
    startupSubsidyReceived: true,
  };

  it("is apart: what one has already is neither a no nor something to have", () => {
    const groups = names(stallKeeper, "2019-09-01");
    expect(groups.held).toEqual(["startup-subsidy", "unemployment-registration"]);
    expect(groups.ineligible).not.toContain("startup-subsidy");
    expect(groups.eligible).not.toContain("startup-subsidy");
  });

  it("is apart: what comes to 0 yuan, and one yuan is something", () => {
    const fee = (appraisalFeeYuan: number): typeof graduate => ({
      ...graduate,
      ruralLabourer: true,
      completedTraining: true,
      certificates: ["special-ability"],
      certificateFromTraining: true,
      appraisalFeeYuan,
    });
    const nothing = assessedCase(fee(0), "2019-09-01").assessment;
    expect(nothing.best.programmes).toContain("appraisal-fee-subsidy");
    expect(names(fee(0), "2019-09-01").zero).toEqual(["appraisal-fee-subsidy"]);
    expect(names(fee(0), "2019-09-01").eligible).not.toContain("appraisal-fee-subsidy");
    expect(sheetContentOf(contextOf(fee(0), "2019-09-01")).programmes).not.toContain(
      "appraisal-fee-subsidy",
    );
    expect(names(fee(1), "2019-09-01").zero).toBeUndefined();
    expect(names(fee(1), "2019-09-01").eligible).toContain("appraisal-fee-subsidy");
  });
});

describe("the plan of the sheet", () => {
  it("numbers what can be had first, and gathers papers by number", () => {
    const content = sheetContentOf(contextOf(graduate, "2019-09-01"));
    expect(content.programmes.slice(0, 2)).toEqual(["startup-subsidy", "key-group-tax-relief"]);
    const licence = content.materials.find(({ id }) => id === "business-licence");
    expect(licence?.numbers).toEqual(expect.arrayContaining([1, 2]));
    expect(content.materials.filter(({ id }) => id === "identity-card")).toHaveLength(1);
    expect(content.renamed.length).toBeGreaterThan(0);
  });

  it("asks for no papers for what is still open", () => {
    const content = sheetContentOf(contextOf({ applicant: "person" }, "2019-09-01"));
    expect(content.waiting.length).toBeGreaterThan(10);
    expect(content.materials).toEqual([]);
  });

  it.each([
    [[1], "1"],
    [[1, 2, 3], "1–3"],
    [[1, 3, 4, 7], "1, 3–4, 7"],
  ])("writes %j as %s", (numbers, words) => expect(shortNumbers(numbers)).toBe(words));
});
