import { describe, expect, test } from "vitest";
import { lawProblems } from "../../../engine/law/check";
import { paper } from "../../../engine/testing/papers";
import { alxa2019 } from "..";
import { startupLoanGraduateExamples } from "../programmes/startup-loan-graduate/examples";
import { resultOf, type Stated, withPapers } from "./testing/results";

const { rules } = alxa2019;

const borrower: Stated = {
  district: "ejin",
  registeredUnemployed: true,
  otherLoans: false,
  business: "sole-trader",
};

const graduate: Stated = { ...startupLoanGraduateExamples[0]?.facts };

describe("papers of the nation and the region", () => {
  test("none of them is wrong", () => {
    expect(lawProblems({ ...rules, instruments: [] }, rules.instruments)).toEqual([]);
  });

  test.each([
    ["2019-09-01", 150_000],
    ["2020-04-14", 150_000],
    ["2020-04-15", 200_000],
    ["2023-09-30", 200_000],
    ["2023-10-01", 300_000],
    ["2028-09-30", 300_000],
  ])("the individual loan is on %s at most %d yuan", (asOf, yuan) => {
    expect(resultOf("startup-loan-individual", asOf, borrower)).toMatchObject({
      verdict: "eligible",
      amount: { yuan },
      pending: [],
    });
  });

  test("once the last paper has ended its figure is the office's, and the old one does not come back", () => {
    expect(resultOf("startup-loan-individual", "2028-10-01", borrower)).toMatchObject({
      verdict: "conditional",
      amount: { yuan: null },
      pending: ["figure:startup-loan-individual.ceiling"],
    });
  });

  test.each([
    ["2020-04-14", 25, 100, "eligible"],
    ["2020-04-14", 24, 100, "notYet"],
    ["2020-04-15", 15, 100, "eligible"],
    ["2020-04-15", 14, 100, "notYet"],
    ["2023-10-01", 10, 100, "eligible"],
    ["2023-10-01", 9, 100, "notYet"],
    ["2020-04-15", 9, 101, "eligible"],
    ["2020-04-15", 8, 101, "notYet"],
    ["2023-10-01", 6, 101, "eligible"],
    ["2023-10-01", 5, 101, "notYet"],
  ])("on %s %d new hires of %d are %s", (asOf, newQualifiedHires, staffNow, verdict) => {
    const facts = {
      district: "ejin",
      enterpriseSize: "small",
      newHireContractsOneYear: true,
      newQualifiedHires,
      staffNow,
    };
    expect(resultOf("startup-loan-enterprise", asOf, facts).verdict).toBe(verdict);
  });

  test("who falls short today sees the day on which a paper begins, and on it no longer falls short", () => {
    const facts = {
      district: "ejin",
      enterpriseSize: "small",
      newHireContractsOneYear: true,
      newQualifiedHires: 10,
      staffNow: 100,
    };
    expect(resultOf("startup-loan-enterprise", "2023-09-30", facts)).toMatchObject({
      verdict: "notYet",
      window: { opens: "2023-10-01", closes: "2028-09-30" },
      shortfalls: [{ fact: "newQualifiedHires", have: 10, need: 15 }],
    });
  });

  const firm: Stated = {
    district: "ejin",
    paysUnemploymentInsurance: true,
    premiumPaidLastYearYuan: 1000,
    localUnemploymentPercent: 2.8,
    enterpriseSize: "micro",
  };
  test.each<[string, Stated, string, number | null]>([
    ["2020-02-09", { layoffsLastYear: 5, staffYearEnd: 95 }, "notYet", 500],
    ["2020-02-10", { layoffsLastYear: 5, staffYearEnd: 95 }, "eligible", 500],
    ["2020-02-10", { layoffsLastYear: 6, staffYearEnd: 94 }, "notYet", 500],
    ["2020-02-10", { layoffsLastYear: 6, staffYearEnd: 24 }, "eligible", 500],
    ["2020-02-10", { layoffsLastYear: 6, staffYearEnd: 23 }, "notYet", 500],
    ["2020-02-10", { layoffsLastYear: 7, staffYearEnd: 30 }, "eligible", 500],
    ["2020-02-10", { layoffsLastYear: 7, staffYearEnd: 31 }, "notYet", 500],
    ["2024-12-31", { layoffsLastYear: 0, staffYearEnd: 95 }, "eligible", 500],
    ["2025-01-01", { layoffsLastYear: 0, staffYearEnd: 95 }, "eligible", 600],
    [
      "2025-12-31",
      { layoffsLastYear: 0, staffYearEnd: 95, enterpriseSize: "large" },
      "eligible",
      300,
    ],
    [
      "2025-12-31",
      { layoffsLastYear: 0, staffYearEnd: 95, enterpriseSize: null },
      "eligible",
      null,
    ],
    ["2026-01-01", { layoffsLastYear: 0, staffYearEnd: 95 }, "conditional", null],
  ])("on %s the refund of %o is %s, %s yuan", (asOf, facts, verdict, yuan) => {
    const result = resultOf("stability-refund", asOf, { ...firm, ...facts });
    expect([result.verdict, result.amount.yuan]).toEqual([verdict, yuan]);
  });

  test("from 2026 nobody knows the line and the share of the refund", () => {
    const facts = { ...firm, layoffsLastYear: 0, staffYearEnd: 95 };
    expect(resultOf("stability-refund", "2026-01-01", facts).pending).toEqual([
      "figure:stability-refund.share",
      "requirement:stability-refund.low-layoffs",
    ]);
  });

  const worker: Stated = {
    workStatus: "employed",
    insuredAs: "enterprise",
    insuredHere: true,
    certificates: ["skill-level"],
    certificateLevel: 5,
    unemploymentInsuranceMonths: 12,
  };
  test.each<[string, Stated, string]>([
    ["2020-12-31", {}, "eligible"],
    ["2021-01-01", {}, "notYet"],
    ["2025-04-22", {}, "eligible"],
    ["2025-04-22", { unemploymentInsuranceMonths: 11 }, "notYet"],
    [
      "2025-12-31",
      {
        workStatus: "unemployed",
        insuredAs: "none",
        insuredHere: false,
        receivingUnemploymentBenefit: true,
      },
      "eligible",
    ],
    ["2025-12-31", { workStatus: "unemployed", receivingUnemploymentBenefit: false }, "notYet"],
    ["2026-01-01", {}, "conditional"],
    ["2026-01-01", { unemploymentInsuranceMonths: 36 }, "conditional"],
  ])("on %s the skill subsidy of %o is %s", (asOf, facts, verdict) => {
    expect(resultOf("skill-upgrade-subsidy", asOf, { ...worker, ...facts }).verdict).toBe(verdict);
  });
});

describe("a banner that relaxes under 3.4", () => {
  const relaxed = withPapers([
    paper("banner", {
      from: "2020-01-01",
      to: "2020-12-31",
      districts: ["ejin"],
      under: "3.4",
      changes: [{ set: "startup-loan-graduate.staff", value: 4 }],
    }),
  ]);
  const of = (asOf: string, facts: Stated) =>
    resultOf("startup-loan-graduate", asOf, { ...graduate, ...facts }, relaxed);

  test("four of the staff are enough there, from its first day to its last", () => {
    expect(of("2019-12-31", { district: "ejin", businessStaff: 4 })).toMatchObject({
      verdict: "notYet",
      window: { opens: "2020-01-01", closes: "2020-12-31" },
    });
    expect(of("2020-01-01", { district: "ejin", businessStaff: 4 }).verdict).toBe("eligible");
    expect(of("2020-12-31", { district: "ejin", businessStaff: 4 }).verdict).toBe("eligible");
    expect(of("2021-01-01", { district: "ejin", businessStaff: 4 }).verdict).toBe("ineligible");
    expect(of("2021-01-01", { district: "ejin", businessStaff: 5 }).verdict).toBe("eligible");
  });

  test("not elsewhere; and where the district is not stated it decides", () => {
    expect(of("2020-01-01", { district: "alxa-left", businessStaff: 4 }).verdict).toBe(
      "ineligible",
    );
    const open = of("2020-01-01", { district: null, businessStaff: 4 });
    expect([open.verdict, open.missing]).toEqual(["unknown", ["district"]]);
    expect(of("2020-01-01", { district: null, businessStaff: 3 }).verdict).toBe("ineligible");
  });

  test("a shortfall is measured from the nearer line, and the paper is named in its district alone", () => {
    const short = of("2020-01-01", { district: "ejin", businessStaff: 3 });
    expect(short.shortfalls).toMatchObject([{ have: 3, need: 4 }]);
    expect(short.changedBy).toEqual(["paper-of-banner"]);
    expect(of("2020-01-01", { district: "alxa-left" }).changedBy).toEqual([]);
  });

  test("where the same figure is later unknown to all, the banner's line still decides", () => {
    const both = withPapers([
      paper("banner", {
        from: "2020-01-01",
        districts: ["ejin"],
        under: "3.4",
        changes: [{ set: "startup-loan-graduate.staff", value: 4 }],
      }),
      paper("national", {
        from: "2021-01-01",
        changes: [{ set: "startup-loan-graduate.staff", value: null }],
      }),
    ]);
    const inEjin = (businessStaff: number) =>
      resultOf(
        "startup-loan-graduate",
        "2021-01-01",
        { ...graduate, district: "ejin", businessStaff },
        both,
      );
    expect(inEjin(4).verdict).toBe("eligible");
    expect(inEjin(3)).toMatchObject({
      verdict: "conditional",
      pending: ["figure:startup-loan-graduate.staff"],
    });
  });

  test("a length of time can be unknown too", () => {
    const open = withPapers([
      paper("league", {
        from: "2021-01-01",
        changes: [{ set: "startup-loan-graduate.operating-months", value: null }],
      }),
    ]);
    const result = resultOf(
      "startup-loan-graduate",
      "2021-01-01",
      { ...graduate, district: "ejin" },
      open,
    );
    expect([result.verdict, result.pending]).toEqual([
      "conditional",
      ["figure:startup-loan-graduate.operating-months"],
    ]);
    const noDay = resultOf(
      "startup-loan-graduate",
      "2021-01-01",
      { ...graduate, businessRegisteredOn: null },
      open,
    );
    expect([noDay.verdict, noDay.missing]).toEqual(["unknown", ["businessRegisteredOn"]]);
  });
});
