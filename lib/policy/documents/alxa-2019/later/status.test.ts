import { describe, expect, test } from "vitest";
import { createAssessor } from "../../../engine/assess";
import type { Confirmation } from "../../../engine/language/law";
import { alxa2019 } from "..";
import { resultOf, type Stated, withPapers } from "./testing/results";

const { rules } = alxa2019;

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
