import { describe, expect, test } from "vitest";
import { facts } from "@/lib/policy/documents/alxa-2019/facts";
import { impossibleOn, isValueOf, validCase, valueProblem } from "./value";

const fact = (id: string) => {
  const found = facts.find((one) => one.id === id);
  if (!found) throw new Error(`no fact ${id}`);
  return found;
};

describe("isValueOf", () => {
  test.each([
    ["canWork", true, true],
    ["canWork", "yes", false],
    ["birthDate", "2000-02-29", true],
    ["birthDate", "2001-02-29", false],
    ["businessStaff", 0, true],
    ["businessStaff", -1, false],
    ["businessStaff", 10.5, false],
    ["trainingDays", 366, true],
    ["trainingDays", 367, false],
    ["appraisalFeeYuan", 0.07, true],
    ["appraisalFeeYuan", 0.075, false],
    ["loanGroups", ["veteran", "veteran"], false],
    ["internRetentionPercent", 100, true],
    ["internRetentionPercent", 100.01, false],
    ["business", "sole-trader", true],
    ["business", "bank", false],
    ["certificateLevel", 5, true],
    ["certificateLevel", "5", false],
    ["loanGroups", [], true],
    ["loanGroups", ["veteran"], true],
    ["loanGroups", ["veteran", "king"], false],
    ["loanGroups", "veteran", false],
    ["loanGroups", null, true],
  ])("%s: %j is %s", (id, value, expected) => {
    expect(isValueOf(fact(id), value, null)).toBe(expected);
  });
});

describe("a date seen from the assessment date", () => {
  test.each([
    ["2026-11-25", null],
    ["2026-11-26", "afterAssessment"],
    ["1906-11-25", null],
    ["1906-11-24", "tooLongAgo"],
  ])("born on %s: %s", (day, problem) => {
    expect(valueProblem(fact("birthDate"), day, "2026-11-25")).toBe(problem);
  });

  test("has no bounds where no assessment date is known, nor for other dates", () => {
    expect(valueProblem(fact("birthDate"), "2030-01-01", null)).toBeNull();
    expect(valueProblem(fact("leftSchoolOn"), "2030-01-01", "2026-11-25")).toBeNull();
  });

  test("born on 29 February, 120 years are over on 28 February", () => {
    expect(valueProblem(fact("birthDate"), "1904-02-29", "2024-02-29")).toBeNull();
    expect(valueProblem(fact("birthDate"), "1980-02-29", "2100-02-28")).toBeNull();
    expect(valueProblem(fact("birthDate"), "1980-02-29", "2100-03-01")).toBe("tooLongAgo");
  });
});

test("answers that cannot be on a day are named, and those that are no answers are not", () => {
  const stated = {
    applicant: "person",
    birthDate: "1991-03-27",
    leftSchoolOn: "2030-01-01",
  } as const;
  expect(impossibleOn(facts, stated, "1991-03-26")).toEqual(["birthDate"]);
  expect(impossibleOn(facts, stated, "1991-03-27")).toEqual([]);
  expect(impossibleOn(facts, { applicant: "person", birthDate: null }, "1991-03-26")).toEqual([]);
});

describe("a case that was kept", () => {
  test("loses what the rules cannot read, and what is of another kind of applicant", () => {
    const kept = {
      asOf: "2019-09-01",
      statedOn: "2018-12-31",
      facts: {
        applicant: "person",
        canWork: true,
        birthDate: "2019-09-02",
        business: "bank",
        staffNow: 3,
        district: null,
        cats: 2,
      },
    } as const;
    expect(validCase(facts, kept)).toEqual({
      asOf: "2019-09-01",
      statedOn: "2018-12-31",
      facts: { applicant: "person", canWork: true, district: null },
    });
  });

  test("keeps a day that only a later assessment date allows where none is set", () => {
    const born = { applicant: "person", birthDate: "2019-09-02" } as const;
    expect(validCase(facts, { asOf: null, facts: born }).facts).toEqual(born);
  });
});
