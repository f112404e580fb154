import { describe, expect, it } from "vitest";
import { examplesByProgramme } from "@/lib/policy/documents/alxa-2019/programmes/all-examples";
import { applicants, type Facts } from "@/lib/policy/engine";
import { lookUps } from "../context";
import { assessedCase, enterprise, graduate } from "../testing";

const rowsFor = (facts: Facts, asOf: string, programme: string, locale: "zh" | "en" = "zh") => {
  const assessed = assessedCase(facts, asOf, locale);
  const result = assessed.assessment.results.find((one) => one.programme === programme);
  if (!result) throw new Error(`no result for ${programme}`);
  return { result, rows: lookUps(assessed).rowsOf(result) };
};

const row = (rows: ReturnType<typeof rowsFor>["rows"], id: string) => {
  const found = rows.find((one) => one.id === id);
  if (!found) throw new Error(`no condition ${id}`);
  return found;
};

describe("the conditions of a programme for a person", () => {
  it("carry the person's own answers", () => {
    const { rows } = rowsFor(graduate, "2019-09-01", "startup-subsidy");
    expect(rows.every(({ status }) => status === "met")).toBe(true);
    expect(row(rows, "one-year").answers).toEqual([
      {
        fact: "businessRegisteredOn",
        label: "登记注册日期",
        words: "2018年8月15日",
        byOffice: false,
        byOperator: false,
        given: true,
      },
    ]);
  });

  it("say how far a number is from its threshold", () => {
    const facts = { ...graduate, businessRegisteredOn: "2017-08-15" };
    const { rows } = rowsFor(facts, "2019-09-01", "startup-loan-graduate");
    expect(row(rows, "staff").shortfall).toBe("还差 1 人（现有 4 人，需要 5 人）");
    const english = rowsFor(facts, "2019-09-01", "startup-loan-graduate", "en");
    expect(row(english.rows, "staff").shortfall).toBe(
      "1 person short (you have 4 people, 5 people needed)",
    );
  });

  it("say when time alone will meet one, even where another fails for good", () => {
    const { result, rows } = rowsFor(graduate, "2019-09-01", "startup-loan-graduate");
    expect(result.verdict).toBe("ineligible");
    expect(row(rows, "two-years")).toMatchObject({
      status: "notMet",
      metOn: "2020年8月15日",
      byDate: false,
      wayOut: null,
    });
    expect(row(rows, "staff")).toMatchObject({
      metOn: null,
      wayOut: { kind: "statement", words: "招用人数 ≥ 5 人" },
    });
  });

  it("say where only a corrected date would help", () => {
    const { rows } = rowsFor(
      { ...graduate, businessRegisteredOn: "2016-08-15", leftSchoolOn: "2011-06-30" },
      "2019-09-01",
      "startup-loan-graduate",
    );
    expect(row(rows, "registered-within-five-years")).toMatchObject({
      status: "notMet",
      byDate: true,
      metOn: null,
    });
  });

  it("name what is not answered and what an office holds, only where it still matters", () => {
    const { rows } = rowsFor(
      { ...graduate, businessStaff: null },
      "2020-09-01",
      "startup-loan-graduate",
    );
    expect(row(rows, "staff").answers).toMatchObject([{ words: "不清楚" }]);
    const { businessStaff: _, ...without } = graduate;
    const open = rowsFor(without as Facts, "2020-09-01", "startup-loan-graduate");
    expect(row(open.rows, "staff").answers).toMatchObject([{ words: "还没有回答" }]);
    const host = rowsFor(enterprise, "2019-09-01", "distressed-stability-refund");
    const pending = host.rows.filter(({ status }) => status === "open");
    expect(pending.flatMap(({ answers }) => answers)).toMatchObject([
      { byOffice: true, words: "办理单位还没有定" },
      { byOffice: true, words: "办理单位还没有定" },
    ]);
  });
});

describe.each(["zh", "en"] as const)("every example of every programme, in %s", (locale) => {
  it.each(Object.keys(examplesByProgramme))("%s: no failing condition is bare", (programme) => {
    for (const { name, facts, asOf } of examplesByProgramme[programme] ?? []) {
      const applicant = applicants.find((kind) =>
        assessedCase({ applicant: kind }, asOf).assessment.results.some(
          (result) => result.programme === programme,
        ),
      );
      if (!applicant) throw new Error(`nobody applies for ${programme}`);
      const { rows } = rowsFor({ applicant, ...facts }, asOf, programme, locale);
      for (const { id, status, words, answers, metOn, wayOut } of rows) {
        expect(words, `${name}: ${id}`).not.toBe("");
        if (status !== "notMet") continue;
        expect(answers.length, `${name}: ${id} shows no answer`).toBeGreaterThan(0);
        expect(metOn ?? wayOut, `${name}: ${id} shows no way out`).not.toBeNull();
      }
    }
  });
});
