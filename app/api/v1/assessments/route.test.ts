import { afterEach, describe, expect, it, vi } from "vitest";
import { answerSchema } from "@/lib/case/assessment-schema";
import type { RulesJson } from "../rules/schemas";

const refund = {
  applicant: "enterprise",
  district: "ejin",
  paysUnemploymentInsurance: true,
  layoffsLastYear: 3,
  staffYearEnd: 97,
  premiumPaidLastYearYuan: 1000,
};

/** The answer of the interface where the operator's file is this. */
async function answer(
  file: unknown,
  facts: object,
  asOf = "2022-05-01",
  law = "amended",
): Promise<unknown> {
  vi.resetModules();
  vi.doMock("@/operator.json", () => ({ default: file }));
  const { POST } = await import("./route");
  const response = await POST(
    new Request("http://localhost/api/v1/assessments", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ asOf, law, facts }),
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
    answerSchema.parse(given).results.find(({ programme }) => programme === "stability-refund")
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

  it("has the same version of the rules whatever names and facts the operator states", async () => {
    const versionOf = async (file: unknown) =>
      answerSchema.parse(await answer(file, refund)).rules.version;
    expect(
      await versionOf({ ...stated, districtNames: { ejin: { zh: "新名", en: "New name" } } }),
    ).toBe(await versionOf({}));
  });
});

describe("an answer where the operator states a paper and an office's word", () => {
  const graduate = {
    applicant: "person",
    graduate: true,
    leftSchoolOn: "2024-06-30",
    business: "sole-trader",
    businessOperating: true,
    businessRegisteredOn: "2024-07-01",
    businessStaff: 4,
    staffInsuredMonths: 12,
    otherLoans: false,
    loanGroups: [],
  };
  const loan = "startup-loan-graduate";
  const by = { zh: "某旗人社局", en: "A banner's employment bureau" };
  const file = {
    instruments: [
      {
        id: "banner-paper",
        title: { zh: "某旗的办法", en: "Measures of a banner" },
        number: "1号",
        issuer: by,
        rank: "banner",
        issued: "2025-12-01",
        source: { zh: "旗里的公告", en: "A notice of the banner" },
        amendments: [
          {
            from: "2026-01-01",
            districts: ["ejin"],
            under: "3.4",
            changes: [{ set: `${loan}.staff`, value: 4 }],
          },
        ],
      },
    ],
    confirmations: [{ programme: loan, on: "2026-10-01", by, answer: "running" }],
  };

  async function resultIn(district: string, law: string) {
    const given = await answer(file, { ...graduate, district }, "2026-11-30", law);
    const { results, instruments } = answerSchema.parse(given);
    const papers = instruments.filter(({ id }) => id === "banner-paper");
    return { papers, result: results.find(({ programme }) => programme === loan) };
  }

  it("goes by them where they hold, and not by the document alone", async () => {
    expect(await resultIn("ejin", "amended")).toMatchObject({
      papers: [
        {
          title: { zh: "某旗的办法", en: "Measures of a banner" },
          certainty: "stated by the operator",
          lookedUp: null,
          note: null,
        },
      ],
      result: {
        verdict: "eligible",
        changedBy: ["banner-paper"],
        status: { state: "confirmed", on: "2026-10-01", by, note: null },
      },
    });
    expect(await resultIn("alxa-left", "amended")).toMatchObject({
      papers: [],
      result: { verdict: "ineligible", changedBy: [], failed: [{ condition: "staff" }] },
    });
    expect(await resultIn("ejin", "document")).toMatchObject({
      papers: [],
      result: { verdict: "ineligible", changedBy: [], status: { state: "unconfirmed", by: null } },
    });
  });

  it("is told with the rules too, beside the value of the document", async () => {
    vi.resetModules();
    vi.doMock("@/operator.json", () => ({ default: file }));
    const { GET } = await import("../rules/route");
    const rules: RulesJson = await GET(
      new Request("http://localhost/api/v1/rules?asOf=2026-11-30"),
    ).json();
    expect(rules.figures.find(({ id }) => id === `${loan}.staff`)?.values).toMatchObject([
      { districts: null, value: { value: 5 }, beside: [] },
      {
        districts: ["ejin"],
        value: { value: 5, instrument: null },
        beside: [{ state: "known", value: 4, instrument: "banner-paper" }],
      },
    ]);
    expect(rules.confirmations).toMatchObject([{ programme: loan, districts: null, by }]);
    expect(rules.instruments.find(({ id }) => id === "banner-paper")?.amendments).toEqual([
      {
        from: "2026-01-01",
        to: null,
        districts: ["ejin"],
        under: "3.4",
        reverts: false,
        changes: [{ set: `${loan}.staff`, value: 4 }],
      },
    ]);
  });
});
