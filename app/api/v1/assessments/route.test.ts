import { afterEach, describe, expect, it, vi } from "vitest";
import { assessmentSchema } from "@/lib/case/assessment-schema";
import { paper } from "@/lib/policy/documents/alxa-2019/later/testing/papers";
import { requestOf } from "../testing/asked";

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

afterEach(() => {
  vi.doUnmock("@/operator.json");
  vi.doUnmock("@/lib/settings");
});

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

describe("an answer where the document of this site has more papers", () => {
  const graduate = {
    applicant: "person",
    district: "ejin",
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

  /** The result of the loan where the document has a paper of a banner, and a word of an office. */
  async function resultIn(district: string, law: string) {
    vi.resetModules();
    vi.doMock("@/lib/settings", async (original) => {
      const settings = await original<typeof import("@/lib/settings")>();
      const documentHere: typeof settings.documentHere = (locale) => {
        const document = settings.documentHere(locale);
        const amendment = {
          from: "2026-01-01",
          districts: ["ejin"],
          under: "3.4",
          changes: [{ set: `${loan}.staff`, value: 4 }],
        };
        const said = { programme: loan, on: "2026-10-01", by: locale, answer: "running" as const };
        return {
          ...document,
          rules: {
            ...document.rules,
            instruments: [
              ...document.rules.instruments,
              paper("banner", amendment, { title: locale }),
            ],
            confirmations: [said],
          },
        };
      };
      return { ...settings, documentHere };
    });
    const { POST } = await import("./route");
    const response = await POST(
      requestOf({ asOf: "2026-11-30", law, facts: { ...graduate, district } }),
    );
    const { results, instruments } = assessmentSchema.parse(await response.json());
    const papers = instruments.flatMap(({ id, title }) => (id === "paper-of-banner" ? title : []));
    return { papers, result: results.find(({ programme }) => programme === loan) };
  }

  it("goes by them where they hold, and not by the document alone", async () => {
    const by = { zh: "zh", en: "en" };
    expect(await resultIn("ejin", "amended")).toMatchObject({
      papers: [by],
      result: {
        verdict: "eligible",
        changedBy: ["paper-of-banner"],
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
});
