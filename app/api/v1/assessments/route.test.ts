import { afterEach, describe, expect, it, vi } from "vitest";
import type { AnswerJson } from "@/lib/case/assessment-schema";
import { borrower, enterprise } from "@/lib/receipt/testing/kept-facts";
import { changing, inFile, said, word } from "@/lib/settings/testing/stated";
import type { RulesJson } from "../rules/schemas";
import { answerOn, operatedBy } from "../testing/operated";

/** The answer to these facts where the operator's file is this. */
const answer = (file: unknown, facts: object, asOf = "2022-05-01", law = "amended") =>
  answerOn(file, { asOf, law, facts });

afterEach(() => vi.doUnmock("@/operator.json"));

describe("an answer of the interface", () => {
  const stated = {
    localUnemploymentPercent: { 2021: 3.1 },
    graduateYearsMeasuredAt: { ejin: "application" },
  };
  const verdict = ({ results }: AnswerJson) =>
    results.find(({ programme }) => programme === "stability-refund")?.verdict;

  it("names what the operator has filled in and where it stands", async () => {
    const given = await answer(stated, enterprise);
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
    ["a blank file", {}, enterprise],
    ["a rate that the request gives", stated, { ...enterprise, localUnemploymentPercent: 2.8 }],
    [
      "a rate that the request leaves open",
      stated,
      { ...enterprise, localUnemploymentPercent: null },
    ],
  ])("names nothing with %s", async (_, file, facts) => {
    expect(await answer(file, facts)).not.toHaveProperty("filledByOperator");
  });

  it("has the same version of the rules whatever names and facts the operator states", async () => {
    const versionOf = async (file: unknown) => (await answer(file, enterprise)).rules.version;
    expect(
      await versionOf({ ...stated, districtNames: { ejin: { zh: "新名", en: "New name" } } }),
    ).toBe(await versionOf({}));
  });
});

describe("an answer where the operator states a paper and an office's word", () => {
  const loan = "startup-loan-graduate";
  const by = { zh: "某旗人社局", en: "A banner's employment bureau" };
  const file = {
    ...inFile(
      changing(
        [{ set: `${loan}.staff`, value: 4 }],
        { from: "2026-01-01", districts: ["ejin"], under: "3.4" },
        {
          id: "banner-paper",
          title: { zh: "某旗的办法", en: "Measures of a banner" },
          rank: "banner",
          issued: "2025-12-01",
        },
      ),
    ),
    ...said(word({ programme: loan, on: "2026-10-01", by })),
  };

  async function resultIn(district: string, law: string) {
    const facts = { ...borrower, district };
    const { results, instruments } = await answer(file, facts, "2026-11-30", law);
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
    operatedBy(file);
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
