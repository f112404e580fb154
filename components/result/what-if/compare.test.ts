import { describe, expect, it } from "vitest";
import type { Facts } from "@/lib/policy/engine";
import { assessedCase, enterprise, graduate } from "../testing";
import { compare } from "./compare";

const assessmentOf = (facts: Facts, asOf = "2019-09-01") => assessedCase(facts, asOf).assessment;
const compared = (before: Facts, after: Partial<Facts>, days = ["2019-09-01", "2019-09-01"]) =>
  compare(
    assessmentOf(before, days[0]),
    assessmentOf({ ...before, ...after, applicant: before.applicant }, days[1]),
  );
const short = ({ differences }: ReturnType<typeof compare>) =>
  differences.map(({ programme, direction, before, after }) => [
    programme,
    direction,
    before.verdict,
    after.verdict,
  ]);

/** Laid off, registered, insured for five years, nothing drawn yet. */
const unemployed: Facts = {
  applicant: "person",
  district: "ejin",
  workStatus: "unemployed",
  birthDate: "1972-04-12",
  reachedRetirementAge: false,
  wantsWork: true,
  registeredUnemployed: true,
  unemploymentInsuranceMonths: 60,
  leftJobInvoluntarily: true,
  receivingUnemploymentBenefit: false,
};

describe("two results beside each other", () => {
  it("differ in nothing where nothing changed, or nothing that matters", () => {
    expect(short(compared(graduate, {}))).toEqual([]);
    expect(short(compared(graduate, { unemploymentInsuranceMonths: 1 }))).toEqual([]);
  });

  it("tell what one answer opens from what it closes", () => {
    expect(short(compared(unemployed, { receivingUnemploymentBenefit: true }))).toEqual(
      expect.arrayContaining([
        ["unemployment-benefit", "changes", "conditional", "held"],
        ["unemployed-medical-insurance", "opens", "ineligible", "eligible"],
      ]),
    );
  });

  it("count what one has already as neither better nor worse than anything", () => {
    const had = { startupSubsidyReceived: true };
    expect(short(compared(graduate, had))).toEqual([
      ["startup-subsidy", "changes", "eligible", "held"],
    ]);
    const never = { ...graduate, firstBusiness: false };
    expect(short(compared(never, had))).toEqual([
      ["startup-subsidy", "changes", "ineligible", "held"],
    ]);
    expect(short(compared({ ...graduate, ...had }, { startupSubsidyReceived: false }))).toEqual([
      ["startup-subsidy", "changes", "held", "eligible"],
    ]);
  });

  it("open at the threshold, and not one below it", () => {
    const years = ["2020-09-01", "2020-09-01"];
    const staff = (businessStaff: number) =>
      short(compared(graduate, { businessStaff }, years)).map(([id]) => id);
    expect(staff(4)).toEqual([]);
    expect(staff(5)).toEqual(["startup-loan-graduate"]);
  });

  it("follow the day: what closes, and what only lies outside its period", () => {
    const earlier = compared(graduate, {}, ["2019-09-01", "2019-08-14"]);
    expect(short(earlier)).toContainEqual(["startup-subsidy", "closes", "eligible", "notYet"]);
    expect(earlier.total).toEqual({ before: 5000, after: 0 });
    expect(short(compared(graduate, {}, ["2019-09-01", "2019-08-15"]))).toEqual([]);

    const late = short(compared(graduate, {}, ["2021-12-31", "2022-01-01"]));
    expect(late).toContainEqual(["youth-internship", "changes", "ineligible", "notInForce"]);
  });

  it("tell a period that has not begun from one that is over", () => {
    const over = short(compared(graduate, {}, ["2018-12-31", "2022-01-01"]));
    expect(over).toContainEqual(["youth-internship", "changes", "notInForce", "notInForce"]);
    expect(short(compared(graduate, {}, ["2022-01-01", "2022-01-02"]))).toEqual([]);
  });

  it("count another figure or another last day as a change, neither better nor worse", () => {
    const { differences, total } = compared(enterprise, { interns: 2 });
    expect(differences).toMatchObject([
      {
        programme: "internship-host-subsidy",
        direction: "changes",
        before: { amount: { yuan: 19_008 } },
        after: { amount: { yuan: 12_672 } },
      },
    ]);
    expect(total).toEqual({ before: 19_008, after: 12_672 });
    expect(short(compared(graduate, { leftSchoolOn: "2018-07-01" }))).toEqual([
      ["startup-subsidy", "changes", "eligible", "eligible"],
    ]);
  });

  it("weigh an open question between a no and a yes", () => {
    expect(short(compared(graduate, { firstBusiness: null }))).toEqual([
      ["startup-subsidy", "closes", "eligible", "unknown"],
    ]);
    expect(short(compared({ ...graduate, firstBusiness: false }, { firstBusiness: null }))).toEqual(
      [["startup-subsidy", "opens", "ineligible", "unknown"]],
    );
  });

  it("name the contradictions that are new", () => {
    const contradicting = { ...graduate, receivingUnemploymentBenefit: true };
    expect(compared(graduate, contradicting).warnings).toHaveLength(2);
    expect(compared(contradicting, { businessStaff: 5 }).warnings).toEqual([]);
  });
});
