import { describe, expect, test } from "vitest";
import { assess, createPlanner, type Facts, rules } from "./index";

const plan = createPlanner(rules);
const steps = (facts: Facts, asOf: string) =>
  plan(facts, asOf).steps.map(({ programme, after }) => [programme, after]);
const missesOf = (facts: Facts, asOf: string, programme: string) =>
  plan(facts, asOf).nearMisses.filter((miss) => miss.programme === programme);

const outOfWork: Facts = {
  applicant: "person",
  district: "alxa-left",
  birthDate: "1974-03-05",
  reachedRetirementAge: false,
  workStatus: "unemployed",
  canWork: true,
  wantsWork: true,
  registeredUnemployed: false,
  receivingUnemploymentBenefit: false,
  hardshipRecognised: false,
  hardshipCircumstances: ["older"],
  insuredAs: "flexible",
  unemploymentInsuranceMonths: 24,
  leftJobInvoluntarily: true,
};

const graduate: Facts = {
  applicant: "person",
  district: "alxa-left",
  birthDate: "2001-05-01",
  graduate: true,
  leftSchoolOn: "2024-07-01",
  workStatus: "self-employed",
  business: "small-micro",
  firstBusiness: true,
  startupSubsidyReceived: false,
  businessRegisteredOn: "2025-03-01",
  businessOperating: true,
  businessStaff: 3,
  staffInsuredMonths: 10,
  otherLoans: false,
  registeredUnemployed: false,
  hardshipRecognised: false,
};

const enterprise = (staffNow: number, newQualifiedHires: number): Facts => ({
  applicant: "enterprise",
  district: "ejin",
  enterpriseSize: "small",
  staffNow,
  newQualifiedHires,
  newHireContractsOneYear: true,
});

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

  test("what has been done is no step", () => {
    const registered = { ...outOfWork, registeredUnemployed: true };
    expect(steps(registered, "2026-03-01").map(([programme]) => programme)).not.toContain(
      "unemployment-registration",
    );
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
});

describe("near misses", () => {
  test("a graduate's firm needs two more people and two more insured months, and then a day", () => {
    expect(missesOf(graduate, "2026-01-01", "startup-loan-graduate")).toEqual([
      {
        programme: "startup-loan-graduate",
        after: [],
        changes: [
          { fact: "businessStaff", from: 3, to: 5, others: [], brings: [] },
          { fact: "staffInsuredMonths", from: 10, to: 12, others: [], brings: [] },
        ],
        verdict: "notYet",
        window: { opens: "2027-03-01", closes: null },
        missing: [],
      },
    ]);
  });

  test.each([
    [20, 3, [{ fact: "newQualifiedHires", to: 6, brings: [{ fact: "staffNow", to: 23 }] }]],
    [20, 4, [{ fact: "newQualifiedHires", to: 6, brings: [{ fact: "staffNow", to: 22 }] }]],
    [100, 16, [{ fact: "staffNow", to: 101, brings: [] }]],
  ])(
    "an enterprise of %i with %i hires is told how many more reach the line",
    (staff, hires, changes) => {
      const [first, ...rest] = missesOf(
        enterprise(staff, hires),
        "2026-01-01",
        "startup-loan-enterprise",
      );
      const ways = [first, ...rest].map((miss) => miss?.changes);
      expect(ways).toContainEqual(changes.map((change) => expect.objectContaining(change)));
      expect(first?.verdict).toBe("eligible");
    },
  );

  test("six more insured months are one way, and who is older is told of no other age", () => {
    const employed: Facts = {
      applicant: "person",
      district: "ejin",
      birthDate: "1990-01-01",
      workStatus: "employed",
      insuredAs: "enterprise",
      unemploymentInsuranceMonths: 30,
      certificates: ["skill-level"],
      certificateLevel: 4,
    };
    expect(missesOf(employed, "2026-01-01", "skill-upgrade-subsidy")).toMatchObject([
      { changes: [{ fact: "unemploymentInsuranceMonths", from: 30, to: 36 }], verdict: "eligible" },
    ]);
    expect(missesOf(employed, "2026-01-01", "unemployment-registration")).toEqual([]);
  });

  test("alternatives of one answer stand together", () => {
    const trained: Facts = {
      applicant: "person",
      district: "ejin",
      workStatus: "unemployed",
      completedTraining: true,
      certificates: [],
    };
    const [miss] = missesOf(trained, "2026-01-01", "vocational-training-subsidy");
    expect(miss?.changes[0]).toMatchObject({
      fact: "certificates",
      from: [],
      to: ["vocational-qualification"],
      others: [["skill-level"], ["special-ability"], ["training-completion"]],
    });
  });

  test("starting a business today opens the subsidy a year from today", () => {
    const idea: Facts = {
      ...outOfWork,
      hardshipRecognised: true,
      business: "planning",
      firstBusiness: true,
      startupSubsidyReceived: false,
      businessOperating: true,
    };
    const [miss] = missesOf(idea, "2026-03-01", "startup-subsidy");
    expect(miss).toMatchObject({
      changes: [
        {
          fact: "business",
          to: "sole-trader",
          others: ["small-micro"],
          brings: [{ fact: "businessRegisteredOn", to: "2026-03-01" }],
        },
      ],
      verdict: "notYet",
      window: { opens: "2027-03-01" },
    });
  });

  test.each([
    ["2019-12-31", "2019-06-01"],
    ["2023-01-01", "2022-07-01"],
  ])(
    "becoming a sole trader on %s opens the tax relief, whatever day of registration was stated",
    (asOf, since) => {
      const registered: Facts = {
        applicant: "person",
        district: "alxa-left",
        workStatus: "unemployed",
        registeredUnemployed: true,
        registeredUnemployedSince: since,
        hardshipCircumstances: [],
        loanGroups: [],
        graduate: false,
        business: "none",
        businessRegisteredOn: "2010-01-01",
      };
      expect(missesOf(registered, asOf, "key-group-tax-relief")).toMatchObject([
        {
          changes: [
            {
              fact: "business",
              to: "sole-trader",
              brings: [{ fact: "businessRegisteredOn", to: asOf }],
            },
          ],
          verdict: "eligible",
        },
      ]);
    },
  );

  test("where an office's decision comes first, the way says so", () => {
    const uninsured = { ...outOfWork, insuredAs: "none" };
    const [miss] = missesOf(uninsured, "2026-03-01", "social-insurance-subsidy");
    expect(miss).toMatchObject({
      after: ["hardship-recognition"],
      changes: [{ fact: "insuredAs", from: "none", to: "flexible" }],
      verdict: "eligible",
    });
  });

  test("of two steps either of which is enough, the earlier one is named", () => {
    const misses = missesOf(
      { ...outOfWork, business: "none", otherLoans: false, loanGroups: [], graduate: false },
      "2026-03-01",
      "startup-loan-individual",
    );
    expect(misses).toMatchObject([{ after: ["unemployment-registration"], verdict: "eligible" }]);
  });

  test("a plan leaves the assessment as it was", () => {
    const before = JSON.stringify(assess(graduate, "2026-01-01"));
    plan(graduate, "2026-01-01");
    expect(JSON.stringify(assess(graduate, "2026-01-01"))).toBe(before);
  });
});
