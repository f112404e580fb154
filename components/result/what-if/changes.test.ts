import { describe, expect, it } from "vitest";
import type { Case } from "@/lib/case/case";
import { assessedCase, enterprise, graduate } from "../testing";
import { applyChanges, changesOf, dayId, topicsOf } from "./changes";

const value: Case = { asOf: null, facts: graduate };

describe("what is tried", () => {
  it("counts only where it differs from the case", () => {
    const scenario = {
      businessStaff: 5,
      otherLoans: false,
      hardshipCircumstances: [],
      [dayId]: null,
    };
    expect(changesOf(value, scenario)).toEqual([{ id: "businessStaff", from: 4, to: 5 }]);
    expect(changesOf(value, { birthDate: null, graduateYearsMeasuredAt: "application" })).toEqual([
      { id: "birthDate", from: "1996-04-12", to: null },
      { id: "graduateYearsMeasuredAt", from: undefined, to: "application" },
    ]);
    const groups: Case = { ...value, facts: { ...graduate, loanGroups: ["veteran", "released"] } };
    expect(changesOf(groups, { loanGroups: ["released", "veteran"] })).toEqual([]);
    expect(changesOf(groups, { loanGroups: ["veteran"] })).toHaveLength(1);
  });

  it("leaves the case alone", () => {
    const changes = changesOf(value, { businessStaff: 5, [dayId]: "2020-01-01" });
    const other = applyChanges(value, changes, "2026-11-23");
    expect(other.asOf).toBe("2020-01-01");
    expect(other.facts).toEqual({ ...graduate, businessStaff: 5 });
    expect(value).toEqual({ asOf: null, facts: graduate });
    const back = [{ id: dayId, from: "2019-09-01", to: null }];
    expect(applyChanges({ ...value, asOf: "2019-09-01" }, back, "2026-11-23").asOf).toBe(null);
  });
});

describe("what was said of this year", () => {
  const had: Case = { asOf: null, facts: { ...graduate, trainingAllowanceThisYear: true } };

  it("stays of the year in which it was said when another day is tried", () => {
    const next = changesOf(had, { [dayId]: "2027-01-01" });
    expect(applyChanges(had, next, "2026-11-23").statedOn).toBe("2026-11-23");
    const both = changesOf(had, { [dayId]: "2027-01-01", trainingAllowanceThisYear: false });
    expect(applyChanges(had, both, "2026-11-23").statedOn).toBeUndefined();
  });
});

describe("the answers to choose from", () => {
  const topics = (facts: Case["facts"]) => {
    const { data, assessment } = assessedCase(facts, "2019-09-01");
    return topicsOf(data.rules.facts, { asOf: null, facts }, assessment);
  };
  const ids = (facts: Case["facts"]) =>
    topics(facts).flatMap(({ facts: own }) => own.map(({ id }) => id));

  it("are those of this kind of applicant, each once, what matters before the rest", () => {
    const own = ids(graduate);
    expect(new Set(own).size).toBe(own.length);
    expect(own).not.toContain("enterpriseSize");
    expect(ids(enterprise)).not.toContain("birthDate");
    const last = topics(graduate).at(-1);
    expect(last?.group).toBeNull();
    expect(last?.facts.every(({ id }) => graduate[id] === undefined)).toBe(true);
  });

  it("never name what only an office can state, even where it is stated", () => {
    expect(ids(enterprise)).not.toContain("distressRecognised");
    const fromTheCounter = ids({ ...enterprise, fundCoversOneYear: true });
    expect(fromTheCounter).not.toContain("fundCoversOneYear");
    expect(fromTheCounter).not.toContain("distressRecognised");
    expect(fromTheCounter).toContain("layoffsLastYear");
  });
});
