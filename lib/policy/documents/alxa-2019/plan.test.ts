import { describe, expect, test } from "vitest";
import { createPlanner, type Facts, rules } from "../..";
import { assess } from "../../testing/assess";
import { graduate, outOfWork } from "./testing/people";

const plan = createPlanner(rules);
const steps = (facts: Facts, asOf: string) =>
  plan(facts, asOf).steps.map(({ programme, after }) => [programme, after]);

describe("steps", () => {
  test("registration comes first, then what it opens, one after another", () => {
    const order = steps(outOfWork, "2026-03-01");
    expect(order[0]).toEqual(["unemployment-registration", []]);
    expect(order).toContainEqual(["unemployment-benefit", ["unemployment-registration"]]);
    expect(order).toContainEqual(["hardship-recognition", ["unemployment-registration"]]);
    expect(order).toContainEqual(["social-insurance-subsidy", ["hardship-recognition"]]);
    const places = order.map(([programme]) => programme);
    expect(places.indexOf("hardship-recognition")).toBeLessThan(
      places.indexOf("social-insurance-subsidy"),
    );
  });

  test("say what they open, and what they close", () => {
    const { steps: all } = plan(outOfWork, "2026-03-01");
    const of = (id: string) => all.find(({ programme }) => programme === id);
    expect(of("unemployment-registration")?.opens).toEqual(
      expect.arrayContaining(["hardship-recognition", "unemployment-benefit"]),
    );
    expect(of("public-welfare-post")?.closes).toContain("unemployed-medical-insurance");
    expect(of("public-welfare-post")?.closes).not.toContain("unemployment-registration");
    expect(of("unemployment-registration")?.closes).toEqual([]);
  });

  test("what has been done is no step, and is said to be done", () => {
    const registered = { ...outOfWork, registeredUnemployed: true, inPublicWelfarePost: true };
    expect(plan(outOfWork, "2026-03-01").done).toEqual([]);
    const { steps: left, done, nearMisses } = plan(registered, "2026-03-01");
    expect(done).toEqual(["unemployment-registration", "public-welfare-post"]);
    const named = [...left, ...nearMisses].map(({ programme }) => programme);
    for (const id of done) expect(named).not.toContain(id);
  });

  test("say what an office must still decide, on the day of application or the opening day", () => {
    const of = (facts: Facts, asOf: string, id: string) =>
      plan(facts, asOf).steps.find(({ programme }) => programme === id);
    expect(of(outOfWork, "2026-03-01", "unemployment-benefit")).toMatchObject({
      verdict: "conditional",
      pending: ["unemploymentBenefitConfirmed"],
    });
    expect(of(outOfWork, "2026-03-01", "unemployment-registration")?.pending).toEqual([]);
    const late = { ...graduate, businessRegisteredOn: "2025-09-01" };
    expect(of(late, "2026-03-01", "startup-subsidy")).toMatchObject({
      verdict: "notYet",
      window: { opens: "2026-09-01", closes: null },
      pending: ["graduateYearsMeasuredAt"],
    });
  });

  test("what a later day opens comes last, with its days", () => {
    const { steps: all } = plan(graduate, "2026-01-01");
    expect(all.at(-1)).toMatchObject({
      programme: "startup-subsidy",
      verdict: "notYet",
      window: { opens: "2026-03-01", closes: "2026-07-01" },
    });
    expect(all[0]?.programme).toBe("startup-loan-individual");
  });

  test("of two that exclude each other only the one taken is a step", () => {
    const firm: Facts = {
      applicant: "enterprise",
      district: "ejin",
      paysUnemploymentInsurance: true,
      layoffsLastYear: 0,
      staffYearEnd: 10,
      premiumPaidLastYearYuan: 1000,
      monthlySocialInsuranceYuan: 5000,
      temporaryDifficulty: true,
      recoveryExpected: true,
    };
    const places = steps(firm, "2019-09-01").map(([programme]) => programme);
    expect(places).toContain("distressed-stability-refund");
    expect(places).not.toContain("stability-refund");
  });

  test("a plan leaves the assessment as it was", () => {
    const before = JSON.stringify(assess(graduate, "2026-01-01"));
    plan(graduate, "2026-01-01");
    expect(JSON.stringify(assess(graduate, "2026-01-01"))).toBe(before);
  });
});
