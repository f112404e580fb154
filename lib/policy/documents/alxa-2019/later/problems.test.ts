import { describe, expect, test } from "vitest";
import type { Amendment, Instrument } from "../../../engine/language/law";
import { lawProblems } from "../../../engine/law/check";
import { paper } from "../../../engine/testing/papers";
import { alxa2019 } from "..";

const { rules } = alxa2019;

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
