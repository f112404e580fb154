import { describe, expect, it } from "vitest";
import { groupsOf } from "./groups";
import { planSheet, shortNumbers } from "./sheet/plan";
import { assessedCase, enterprise, graduate } from "./testing";

const names = (facts: typeof graduate, asOf: string) =>
  Object.fromEntries(
    groupsOf(assessedCase(facts, asOf).assessment).map(({ verdict, results }) => [
      verdict,
      results.map(({ programme }) => programme),
    ]),
  );

describe("groups", () => {
  it("hold every result once, what can be had first", () => {
    const { assessment } = assessedCase(enterprise, "2019-09-01");
    const groups = groupsOf(assessment);
    expect(groups.map(({ verdict }) => verdict)).toEqual([
      "eligible",
      "conditional",
      "unknown",
      "ineligible",
    ]);
    expect(groups.flatMap(({ results }) => results)).toHaveLength(assessment.results.length);
    expect(groups.every(({ results }) => results.length > 0)).toBe(true);
  });

  it("change with the assessment date", () => {
    expect(names(graduate, "2019-09-01").eligible).toContain("startup-subsidy");
    expect(names(graduate, "2019-08-14").notYet).toContain("startup-subsidy");
    expect(names(graduate, "2022-01-01").notInForce).toContain("youth-internship");
  });
});

describe("the plan of the sheet", () => {
  it("numbers what can be had first, and gathers papers by number", () => {
    const { data, assessment } = assessedCase(graduate, "2019-09-01");
    const plan = planSheet({ data, assessment });
    expect(plan.programmes.slice(0, 2)).toEqual(["startup-loan-individual", "startup-subsidy"]);
    const licence = plan.papers.find(({ id }) => id === "business-licence");
    expect(licence?.numbers).toEqual(expect.arrayContaining([1, 2]));
    expect(plan.papers.filter(({ id }) => id === "identity-card")).toHaveLength(1);
    expect(plan.renamed.length).toBeGreaterThan(0);
  });

  it("asks for no papers for what is still open", () => {
    const { data, assessment } = assessedCase({ applicant: "person" }, "2019-09-01");
    const plan = planSheet({ data, assessment });
    expect(plan.programmes.length).toBeGreaterThan(10);
    expect(plan.papers).toEqual([]);
  });

  it.each([
    [[1], "1"],
    [[1, 2, 3], "1–3"],
    [[1, 3, 4, 7], "1, 3–4, 7"],
  ])("writes %j as %s", (numbers, words) => expect(shortNumbers(numbers)).toBe(words));
});
