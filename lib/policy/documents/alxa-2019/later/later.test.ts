import { describe, expect, test } from "vitest";
import { createAssessor } from "../../../engine/assess";
import type { Facts, FactValue } from "../../../engine/language/fact";
import type { Amendment, Confirmation, Instrument } from "../../../engine/language/law";
import { lawProblems } from "../../../engine/law/check";
import { amended } from "../../../engine/law/fold";
import { alxa2019 } from "..";
import { startupLoanGraduateExamples } from "../programmes/startup-loan-graduate/examples";
import { paper } from "./testing/papers";

const { rules } = alxa2019;

const withPapers = (papers: readonly Instrument[], confirmations: readonly Confirmation[] = []) =>
  amended({ ...rules, instruments: [...rules.instruments, ...papers], confirmations });

type Stated = Readonly<Record<string, FactValue>>;

function resultOf(
  programme: string,
  asOf: string,
  facts: Stated,
  law: ReturnType<typeof withPapers> = withPapers([]),
) {
  const { applicant } = rules.programmes.find(({ id }) => id === programme) as {
    applicant: Facts["applicant"];
  };
  const found = createAssessor(law)({ applicant, ...facts }, asOf).results.find(
    (result) => result.programme === programme,
  );
  if (!found) throw new Error(`no result of ${programme}`);
  return found;
}

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

describe("the days of a programme", () => {
  const intern: Stated = {
    district: "ejin",
    workStatus: "unemployed",
    birthDate: "1999-01-01",
    internshipMonths: 3,
  };
  const ending = paper("league", { from: "2020-07-01", changes: [{ end: "youth-internship" }] });

  test("end on the day before the paper begins", () => {
    const law = withPapers([ending]);
    expect(resultOf("youth-internship", "2020-06-30", intern, law)).toMatchObject({
      verdict: "eligible",
      window: { closes: "2020-06-30" },
    });
    expect(resultOf("youth-internship", "2020-07-01", intern, law)).toMatchObject({
      verdict: "notInForce",
      window: { opens: "2019-01-01", closes: "2020-06-30" },
      status: { state: "ended", on: "2020-07-01", by: "测试用的文件" },
    });
  });

  test("go on after a suspension, which the window names", () => {
    const law = withPapers([
      paper("league", {
        from: "2020-02-01",
        to: "2020-03-31",
        changes: [{ end: "youth-internship" }],
      }),
    ]);
    expect(resultOf("youth-internship", "2020-02-01", intern, law)).toMatchObject({
      verdict: "notInForce",
      window: { opens: "2020-04-01", closes: "2021-12-31" },
    });
    expect(resultOf("youth-internship", "2020-04-01", intern, law).window.opens).toBe("2020-04-01");
  });

  test("end in one district only: where it is not stated, it decides", () => {
    const law = withPapers([
      paper("league", {
        from: "2020-07-01",
        districts: ["ejin"],
        changes: [{ end: "youth-internship" }],
      }),
    ]);
    const on = (district: string | null) =>
      resultOf("youth-internship", "2020-07-01", { ...intern, district }, law);
    expect(on("ejin").verdict).toBe("notInForce");
    expect(on("alxa-left").verdict).toBe("eligible");
    expect([on(null).verdict, on(null).missing]).toEqual(["unknown", ["district"]]);
  });

  test("can be longer, by a paper from the day on which it begins", () => {
    const law = withPapers([
      paper("league", {
        from: "2021-12-01",
        changes: [{ period: "youth-internship", to: "2022-12-31" }],
      }),
    ]);
    expect(resultOf("youth-internship", "2022-01-01", intern, law)).toMatchObject({
      verdict: "eligible",
      window: { closes: "2022-12-31" },
      status: { state: "known" },
    });
  });
});

describe("whether a programme still runs", () => {
  const person: Stated = { district: "ejin" };
  const said = (rest: Partial<Confirmation>): Confirmation => ({
    programme: "startup-subsidy",
    on: "2026-03-01",
    by: "额济纳旗人社局",
    answer: "running",
    ...rest,
  });
  const state = (
    asOf: string,
    confirmations: readonly Confirmation[] = [],
    programme = "startup-subsidy",
  ) => resultOf(programme, asOf, person, withPapers([], confirmations)).status;

  test("two years after the document nobody knows", () => {
    expect(state("2021-06-18").state).toBe("known");
    expect(state("2021-06-19").state).toBe("unconfirmed");
  });

  test("an office's word counts for a year", () => {
    expect(state("2026-02-28", [said({})]).state).toBe("unconfirmed");
    expect(state("2026-03-01", [said({})])).toEqual({
      state: "confirmed",
      on: "2026-03-01",
      by: "额济纳旗人社局",
      note: null,
    });
    expect(state("2027-03-01", [said({})]).state).toBe("confirmed");
    expect(state("2027-03-02", [said({})]).state).toBe("unconfirmed");
    expect(state("2026-03-01", [said({ districts: ["alxa-left"] })]).state).toBe("unconfirmed");
  });

  test("a later word goes before: changed, ended, running again", () => {
    const changed = said({ on: "2026-04-01", answer: "changed", note: "改成 3000 元" });
    expect(state("2026-04-01", [said({}), changed])).toMatchObject({
      state: "unconfirmed",
      note: "改成 3000 元",
    });
    const ended = said({ on: "2026-05-01", answer: "ended" });
    expect(state("2026-05-01", [said({}), ended]).state).toBe("ended");
    const result = resultOf("startup-subsidy", "2026-05-01", person, withPapers([], [ended]));
    expect(result).toMatchObject({
      verdict: "notInForce",
      window: { opens: null, closes: "2026-04-30" },
    });
    const again = said({ on: "2026-06-01" });
    const words = [ended, again];
    expect(state("2026-06-01", words).state).toBe("confirmed");
    expect(
      resultOf("startup-subsidy", "2026-06-01", person, withPapers([], words)).verdict,
    ).not.toBe("notInForce");
  });

  test.each([
    ["key-group-tax-relief", "2026-11-30", "known"],
    ["key-group-tax-relief", "2027-12-31", "known"],
    ["key-group-tax-relief", "2028-01-01", "ended"],
    ["youth-internship", "2021-06-19", "unconfirmed"],
    ["youth-internship", "2022-01-01", "ended"],
    ["youth-internship", "2018-12-31", "unconfirmed"],
    ["startup-loan-individual", "2022-04-15", "known"],
    ["startup-loan-individual", "2022-04-16", "unconfirmed"],
    ["startup-loan-individual", "2026-11-30", "known"],
    ["startup-loan-graduate", "2026-11-30", "unconfirmed"],
    ["skill-upgrade-subsidy", "2025-12-31", "known"],
    ["skill-upgrade-subsidy", "2026-01-01", "unconfirmed"],
  ])("%s on %s is %s", (programme, asOf, expected) => {
    expect(state(asOf, [], programme).state).toBe(expected);
  });

  test("with the document alone neither papers nor words are read", () => {
    const law = { ...rules, confirmations: [said({})] };
    const { status } = createAssessor(law)({ applicant: "person" }, "2026-03-01").results[2] as {
      status: unknown;
    };
    expect(status).toEqual({ state: "unconfirmed", on: null, by: null, note: null });
  });
});

describe("what is wrong with a paper", () => {
  const codes = (...papers: readonly Instrument[]) =>
    lawProblems(rules, papers).map(({ code }) => code);
  const bannerSets = (set: string, value: number | null, under = "3.4") =>
    paper("banner", { from: "2020-01-01", districts: ["ejin"], under, changes: [{ set, value }] });

  test("a banner needs a clause that lets it, and may not go beyond it", () => {
    const bare = paper("banner", {
      from: "2020-01-01",
      changes: [{ set: "startup-loan-graduate.staff", value: 4 }],
    });
    expect(codes(bare)).toEqual(["underMissing"]);
    expect(codes(bannerSets("startup-loan-graduate.staff", 4))).toEqual([]);
    expect(codes(bannerSets("startup-loan-graduate.ceiling", 600_000))).toEqual(["notPermitted"]);
    expect(codes(bannerSets("startup-loan-graduate.term-months", 48))).toEqual(["notPermitted"]);
    expect(codes(bannerSets("startup-subsidy.amount", 6000))).toEqual(["notPermitted"]);
    expect(codes(bannerSets("startup-loan-graduate.staff", 4, "13.4"))).toEqual(["notPermitted"]);
    const end = (programme: string, under: string) =>
      paper("banner", { from: "2020-01-01", under, changes: [{ end: programme }] });
    expect(codes(end("rural-training", "8.5"))).toEqual([]);
    expect(codes(end("public-welfare-post", "11.1"))).toEqual([]);
    expect(codes(end("hardship-recognition", "11.1"))).toEqual(["notPermitted"]);
    expect(codes(end("startup-loan-graduate", "3.4"))).toEqual(["notPermitted"]);
  });

  test("a relaxation that refuses somebody is shown with an example", () => {
    expect(lawProblems(rules, [bannerSets("startup-loan-graduate.staff", 6)])).toEqual([
      {
        place: ["instruments", 0, "amendments", 0, "changes", 0],
        code: "doesNotRelax",
        example: { businessStaff: 5 },
      },
    ]);
    expect(codes(bannerSets("startup-loan-graduate.operating-months", 30))).toEqual([
      "doesNotRelax",
    ]);
    expect(codes(bannerSets("startup-loan-graduate.years-since-school", 6))).toEqual([]);
    expect(
      lawProblems(rules, [bannerSets("startup-loan-graduate.years-since-school", 4)]),
    ).toMatchObject([
      {
        code: "doesNotRelax",
        example: {
          businessRegisteredOn: expect.stringMatching(/^20\d\d-/),
          leftSchoolOn: expect.stringMatching(/^20\d\d-/),
        },
      },
    ]);
    expect(codes(bannerSets("startup-loan-enterprise.hire-share", 26))).toEqual(["doesNotRelax"]);
    expect(codes(bannerSets("startup-loan-enterprise.large-staff", 90))).toEqual([]);
    expect(codes(bannerSets("startup-loan-enterprise.large-staff", 110))).toEqual(["doesNotRelax"]);
  });

  test("equal rank, issue and first day is a clash that names both papers", () => {
    const one = paper("league", {
      from: "2020-01-01",
      changes: [{ set: "startup-subsidy.amount", value: 6000 }],
    });
    const other = { ...one, id: "another-paper" };
    expect(lawProblems(rules, [one, other])).toMatchObject([
      { code: "clash", papers: ["paper-of-league", "another-paper"] },
    ]);
    expect(codes(one, { ...other, issued: "2019-07-02" })).toEqual([]);
    const inEjin = (paper: Instrument, district: string) => ({
      ...paper,
      amendments: paper.amendments.map((amendment) => ({ ...amendment, districts: [district] })),
    });
    expect(codes(inEjin(one, "ejin"), inEjin(other, "alxa-left"))).toEqual([]);
  });

  test("what does not exist, does not fit or cannot be told by any fact", () => {
    const league = (amendment: Partial<Amendment>) =>
      codes(paper("league", { from: "2020-01-01", changes: [], ...amendment }));
    expect(league({ changes: [{ set: "startup-subsidy.colour", value: 1 }] })).toEqual([
      "noSuchFigure",
    ]);
    expect(league({ changes: [{ end: "no-programme" }] })).toEqual(["noSuchProgramme"]);
    expect(league({ districts: ["outside"] })).toEqual(["noSuchDistrict"]);
    expect(league({ to: "2019-12-31" })).toEqual(["endsBeforeItBegins"]);
    expect(league({ to: "2020-01-01" })).toEqual([]);
    const set = (figure: string, value: number) => league({ changes: [{ set: figure, value }] });
    expect(set("stability-refund.share", 100)).toEqual([]);
    expect(set("stability-refund.share", 100.01)).toEqual(["outOfRange"]);
    expect(set("startup-loan-graduate.staff", 4.5)).toEqual(["outOfRange"]);
    expect(set("startup-loan-graduate.staff", -1)).toEqual(["outOfRange"]);
    expect(set("distressed-stability-refund.share", 33.33)).toEqual(["tooExact"]);
    expect(set("distressed-stability-refund.share", 55)).toEqual([]);
    expect(set("stability-refund.share", 55)).toEqual([]);
    const unknown = rules.figures.map(({ id }) => ({ set: id, value: null }));
    expect(league({ changes: unknown })).toEqual([]);
    expect(
      league({
        districts: ["ejin"],
        changes: [{ set: "skill-upgrade-subsidy.insured-months", value: 6 }],
      }),
    ).toEqual(["noDistrict"]);
    expect(
      codes(paper("league", { from: "2020-01-01", changes: [] }, { id: "loans-2023" })),
    ).toEqual(["sameId"]);
  });
});
