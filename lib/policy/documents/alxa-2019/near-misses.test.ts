import { describe, expect, test } from "vitest";
import { createPlanner, type Facts, rules } from "../..";
import { graduate, outOfWork } from "./testing/people";

const plan = createPlanner(rules);
const missesOf = (facts: Facts, asOf: string, programme: string) =>
  plan(facts, asOf).nearMisses.filter((miss) => miss.programme === programme);

const enterprise = (staffNow: number, newQualifiedHires: number): Facts => ({
  applicant: "enterprise",
  district: "ejin",
  enterpriseSize: "small",
  staffNow,
  newQualifiedHires,
  newHireContractsOneYear: true,
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
        pending: [],
      },
    ]);
  });

  test("a graduate is told of the office's reading of the two years that the opening day needs", () => {
    const late = { ...graduate, businessStaff: 5, business: "none", leftSchoolOn: "2024-12-31" };
    expect(missesOf(late, "2026-06-01", "startup-subsidy")).toMatchObject([
      {
        changes: [
          {
            fact: "business",
            to: "sole-trader",
            brings: [{ fact: "businessRegisteredOn", to: "2026-06-01" }],
          },
        ],
        verdict: "notYet",
        window: { opens: "2027-06-01", closes: null },
        missing: [],
        pending: ["graduateYearsMeasuredAt"],
      },
    ]);
    const inTime = { ...late, leftSchoolOn: "2025-06-01" };
    expect(missesOf(inTime, "2026-06-01", "startup-subsidy")).toMatchObject([
      { window: { opens: "2027-06-01", closes: "2027-06-01" }, pending: [] },
    ]);
  });

  test.each([
    [20, 3, [{ fact: "newQualifiedHires", to: 6, brings: [{ fact: "staffNow", to: 23 }] }]],
    [20, 4, [{ fact: "newQualifiedHires", to: 6, brings: [{ fact: "staffNow", to: 22 }] }]],
    [100, 16, [{ fact: "staffNow", to: 101, brings: [] }]],
  ])(
    "an enterprise of %i with %i hires is told how many more reach the threshold",
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
      insuredHere: true,
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
      changes: [
        {
          fact: "insuredAs",
          from: "none",
          to: "flexible",
          others: ["enterprise"],
          brings: [{ fact: "insuredHere", to: true }],
        },
      ],
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
});
