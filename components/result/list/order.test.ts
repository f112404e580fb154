import { describe, expect, it, test } from "vitest";
import {
  firmOf101,
  laidOff,
  unsure,
  youngBusiness,
} from "@/components/questionnaire/testing/known-people";
import type { Facts } from "@/lib/policy";
import { byLoss, type Ranked } from "../plan/order";
import { contextOf, jobless } from "../plan/testing";
import { enterprise, founder, graduate, herder, unemployed } from "../testing";
import { listOf } from "./entries";

const intern: Facts = {
  ...laidOff,
  birthDate: "1998-01-01",
  laidOff: false,
  hardshipCircumstances: [],
  graduate: true,
  leftSchoolOn: "2019-06-30",
  internshipMonths: 6,
};

const incubator: Facts = {
  applicant: "institution",
  district: "ejin",
  institutionRoles: ["training-provider", "incubator"],
  entitiesServed: 5,
  incubatorLevel: "regional",
  governmentRecognisedTrainer: true,
};

describe("the list begins with what is lost by waiting", () => {
  test.each<[who: string, facts: Facts, asOf: string, order: readonly string[]]>([
    [
      "laid off at 52: registration, since the benefit waits for it",
      laidOff,
      "2026-11-30",
      [
        "unemployment-registration",
        "unemployment-benefit",
        "hardship-recognition",
        "temporary-living-allowance",
        "unemployed-medical-insurance",
        "public-welfare-post",
        "post-subsidy",
      ],
    ],
    [
      "laid off, trained, not registered",
      jobless,
      "2026-11-23",
      [
        "unemployment-registration",
        "unemployment-benefit",
        "hardship-recognition",
        "temporary-living-allowance",
        "unemployed-medical-insurance",
        "public-welfare-post",
        "post-subsidy",
      ],
    ],
    [
      "registered, recognised and trained: what ends in 2020",
      unemployed,
      "2019-09-01",
      [
        "training-living-allowance",
        "unemployment-benefit",
        "vocational-training-subsidy",
        "temporary-living-allowance",
        "unemployed-medical-insurance",
        "rural-training",
        "public-welfare-post",
        "post-subsidy",
      ],
    ],
    [
      "with a young business: two months of 2027",
      youngBusiness,
      "2026-11-30",
      ["startup-subsidy", "startup-loan-individual"],
    ],
    ["with a younger one", founder, "2026-11-23", ["startup-subsidy", "startup-loan-individual"]],
    [
      "with a stall of a year: the last day of the subsidy",
      graduate,
      "2019-09-01",
      ["startup-subsidy", "key-group-tax-relief", "startup-loan-individual"],
    ],
    [
      "out of school for two months: the internship",
      intern,
      "2019-09-01",
      [
        "youth-internship",
        "unemployment-registration",
        "unemployment-benefit",
        "unemployed-medical-insurance",
      ],
    ],
    [
      "a herder: what can be had now, then what opens in 2025",
      herder,
      "2019-09-01",
      ["rural-training", "skill-upgrade-subsidy"],
    ],
    [
      "a firm of 101: what ends with the year",
      firmOf101,
      "2019-09-01",
      [
        "distressed-stability-refund",
        "distressed-training-subsidy",
        "key-group-hiring-relief",
        "startup-loan-enterprise",
        "apprenticeship-subsidy",
        "sme-guarantee",
        "stability-refund",
      ],
    ],
    [
      "a firm with interns",
      enterprise,
      "2019-09-01",
      [
        "distressed-stability-refund",
        "internship-host-subsidy",
        "startup-loan-enterprise",
        "sme-guarantee",
        "stability-refund",
      ],
    ],
    [
      "an incubator: by its money",
      incubator,
      "2019-09-01",
      ["startup-service-subsidy", "incubator-award", "rural-training-provider"],
    ],
    ["who knows nothing", unsure, "2026-11-30", []],
  ])("%s", (_, facts, asOf, order) => {
    const { entries } = listOf(contextOf(facts, asOf));
    expect(entries.map(({ result }) => result.programme)).toEqual(order);
  });
});

describe("steps", () => {
  const step = (
    programme: string,
    rest: Partial<Ranked["step"]> = {},
    yuan: number | null = null,
  ): Ranked => ({
    step: {
      programme,
      verdict: "eligible",
      window: { opens: null, closes: null },
      missing: [],
      pending: [],
      after: [],
      opens: [],
      closes: [],
      notWith: [],
      ...rest,
    },
    result: { amount: { kind: yuan === null ? "none" : "upTo", yuan, needs: [] } },
  });
  const until = (closes: string) => ({ window: { opens: null, closes } });
  const kindOf = (id: string) => ({
    kind: id.startsWith("loan") ? ("loan" as const) : ("subsidy" as const),
  });
  const ordered = (...steps: readonly Ranked[]): readonly string[] =>
    byLoss(steps, kindOf).map((one) => one.step.programme);

  it("of two last days the earlier comes first, by a day", () => {
    const [later, sooner] = [step("a", until("2027-03-02")), step("b", until("2027-03-01"))];
    expect(ordered(later, sooner)).toEqual(["b", "a"]);
    expect(ordered(step("a", until("2027-03-01")), sooner)).toEqual(["a", "b"]);
  });

  it("what opens more comes first, then money that stays, then loans, then the rest", () => {
    expect(
      ordered(
        step("rest"),
        step("loan", {}, 500_000),
        step("little", {}, 100),
        step("much", {}, 101),
        step("one", { opens: ["x"] }),
        step("two", { opens: ["x", "y"] }),
      ),
    ).toEqual(["two", "one", "much", "little", "loan", "rest"]);
  });

  it("what a last day needs comes before it, and before what ends later", () => {
    const first = step("first", { opens: ["then"] });
    const then = step("then", { after: ["first"], ...until("2027-03-01") });
    const other = step("other", until("2027-03-02"));
    expect(ordered(other, then, first)).toEqual(["first", "then", "other"]);
  });

  it("what shuts other ways hurries nobody, and what only a day opens waits for it", () => {
    const later = step("later", {
      verdict: "notYet",
      window: { opens: "2027-01-01", closes: null },
    });
    const shuts = step("shuts", { closes: ["x"], opens: ["paid"] });
    const paid = step("paid", { after: ["shuts"] }, 5000);
    expect(ordered(later, paid, shuts, step("rest"))).toEqual(["rest", "shuts", "paid", "later"]);
  });
});
