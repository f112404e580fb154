import { afterEach, describe, expect, it, vi } from "vitest";
import { assessmentSchema } from "@/lib/case/assessment-schema";

const refund = {
  applicant: "enterprise",
  district: "ejin",
  paysUnemploymentInsurance: true,
  layoffsLastYear: 3,
  staffYearEnd: 97,
  premiumPaidLastYearYuan: 1000,
};

/** The answer of the interface where the operator's file is this. */
async function answer(file: unknown, facts: object, asOf = "2022-05-01"): Promise<unknown> {
  vi.resetModules();
  vi.doMock("@/operator.json", () => ({ default: file }));
  const { POST } = await import("./route");
  const response = await POST(
    new Request("http://localhost/api/v1/assessments", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ asOf, facts }),
    }),
  );
  return response.json();
}

afterEach(() => vi.doUnmock("@/operator.json"));

describe("an answer of the interface", () => {
  const stated = {
    localUnemploymentPercent: { 2021: 3.1 },
    graduateYearsMeasuredAt: { ejin: "application" },
  };
  const verdict = (given: unknown) =>
    assessmentSchema.parse(given).results.find(({ programme }) => programme === "stability-refund")
      ?.verdict;

  it("names what the operator has filled in and where it stands", async () => {
    const given = await answer(stated, refund);
    expect(verdict(given)).toBe("eligible");
    expect(given).toHaveProperty("filledByOperator", [
      {
        fact: "localUnemploymentPercent",
        value: 3.1,
        year: 2021,
        at: "localUnemploymentPercent.2021",
      },
    ]);
    const person = await answer(stated, { applicant: "person", district: "ejin" });
    expect(person).toHaveProperty("filledByOperator", [
      {
        fact: "graduateYearsMeasuredAt",
        value: "application",
        district: "ejin",
        at: "graduateYearsMeasuredAt.ejin",
      },
    ]);
  });

  it.each([
    ["a blank file", {}, refund],
    ["a rate that the request gives", stated, { ...refund, localUnemploymentPercent: 2.8 }],
    ["a rate that the request leaves open", stated, { ...refund, localUnemploymentPercent: null }],
  ])("names nothing with %s", async (_, file, facts) => {
    expect(await answer(file, facts)).not.toHaveProperty("filledByOperator");
  });

  it("has the same version of the rules whatever the operator states", async () => {
    const versionOf = async (file: unknown) =>
      assessmentSchema.parse(await answer(file, refund)).rules.version;
    expect(
      await versionOf({ ...stated, districtNames: { ejin: { zh: "新名", en: "New name" } } }),
    ).toBe(await versionOf({}));
  });
});
