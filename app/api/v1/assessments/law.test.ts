import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AssessmentJson } from "@/lib/case/assessment-schema";
import { rules } from "@/lib/policy";
import { type Law, laws } from "@/lib/policy/engine";
import { answerTo, problemOf } from "../testing/asked";
import { randomCase } from "../testing/random-case";

/** What a law changes of an answer. */

const loan = {
  applicant: "person",
  district: "ejin",
  workStatus: "self-employed",
  canWork: true,
  otherLoans: false,
  loanGroups: ["returning-migrant"],
  business: "sole-trader",
};
const refund = {
  applicant: "enterprise",
  district: "ejin",
  enterpriseSize: "small",
  paysUnemploymentInsurance: true,
  layoffsLastYear: 4,
  staffYearEnd: 96,
  localUnemploymentPercent: 3,
  premiumPaidLastYearYuan: 1000,
};

const resultOf = ({ results }: AssessmentJson, id: string) =>
  results.find(({ programme }) => programme === id);

async function resultFor(id: string, asOf: string, law: Law | undefined, facts: object) {
  return resultOf(await answerTo({ asOf, law, facts }), id);
}

describe("a loan whose ceiling later papers have raised", () => {
  test("is that of the document in September 2019, by both laws", async () => {
    for (const law of [undefined, ...laws]) {
      expect(await resultFor("startup-loan-individual", "2019-09-01", law, loan)).toMatchObject({
        verdict: "eligible",
        amount: { yuan: 150_000, needs: [] },
        status: { state: "known", on: null, by: null, note: null },
      });
    }
  });

  test("is that of the papers in November 2026, and says which", async () => {
    const answer = await answerTo({ asOf: "2026-11-30", facts: loan });
    expect(answer.law).toBe("amended");
    expect(resultOf(answer, "startup-loan-individual")).toMatchObject({
      verdict: "eligible",
      amount: { yuan: 300_000, needs: [] },
      changedBy: ["loans-2020", "loans-2023"],
      status: {
        state: "known",
        on: "2023-10-01",
        by: { zh: "《普惠金融发展专项资金管理办法》", en: expect.stringMatching(/^[ -~]+$/) },
        note: null,
      },
    });
    expect(answer.instruments.map(({ id }) => id)).toEqual([
      "loans-2020",
      "loans-2023",
      "skills-2025",
    ]);
    expect(answer.instruments[1]).toEqual({
      id: "loans-2023",
      title: { zh: "《普惠金融发展专项资金管理办法》", en: expect.any(String) },
      number: "财金〔2023〕75号",
      issuer: { zh: "财政部", en: expect.any(String) },
      rank: "national",
      issued: "2023-09-04",
      source: { zh: expect.stringContaining("界面新闻"), en: expect.any(String) },
      certainty: "published",
      lookedUp: "2026-11-30",
      note: { zh: expect.stringContaining("5 年"), en: expect.any(String) },
    });
  });

  test("stays that of the document where it alone is asked, and nobody knows whether it runs", async () => {
    const answer = await answerTo({ asOf: "2026-11-30", law: "document", facts: loan });
    expect(answer.law).toBe("document");
    expect(answer.instruments).toEqual([]);
    expect(resultOf(answer, "startup-loan-individual")).toMatchObject({
      verdict: "eligible",
      amount: { yuan: 150_000 },
      changedBy: [],
      status: { state: "unconfirmed", on: null, by: null, note: null },
    });
  });

  test("has a ceiling that nobody knows once the last paper has ended", async () => {
    const needs = ["figure:startup-loan-individual.ceiling"];
    expect(await resultFor("startup-loan-individual", "2028-10-01", undefined, loan)).toMatchObject(
      {
        verdict: "conditional",
        pending: needs,
        amount: { yuan: null, needs },
        status: { state: "unconfirmed" },
      },
    );
  });
});

test("a line that nobody knows any more waits for the office by its own name", async () => {
  const waits = await resultFor("stability-refund", "2026-11-30", undefined, refund);
  expect(waits).toMatchObject({
    verdict: "conditional",
    pending: ["figure:stability-refund.share", "requirement:stability-refund.low-layoffs"],
    changedBy: ["region-refund-2020", "region-refund-2025"],
    status: { state: "unconfirmed" },
  });
  const alone = await resultFor("stability-refund", "2026-11-30", "document", refund);
  expect(alone).toMatchObject({ verdict: "ineligible", pending: [], changedBy: [] });
  for (const fact of waits?.pending ?? []) {
    for (const law of laws) {
      const body = JSON.stringify({ law, facts: { ...refund, [fact]: true } });
      const { errors } = await problemOf(body);
      expect(errors).toMatchObject([{ path: `facts.${fact}`, code: "unknownFact" }]);
    }
  }
});

test("the total counts what is known to run, and by the document alone everything", async () => {
  const facts = { ...refund, layoffsLastYear: 0 };
  const total = async (asOf: string, law: Law) => (await answerTo({ asOf, law, facts })).best;
  for (const law of laws) expect(await total("2019-09-01", law)).toMatchObject({ totalYuan: 500 });
  expect(await total("2025-06-01", "amended")).toMatchObject({ totalYuan: 600 });
  expect(await total("2026-11-30", "document")).toMatchObject({ totalYuan: 500 });
  expect(await total("2026-11-30", "amended")).toMatchObject({ totalYuan: 0 });
});

test("a law that there is not is told beside everything else, in both languages", async () => {
  const { errors } = await problemOf(
    JSON.stringify({ law: "draft", asOf: "2019-02-30", facts: { applicant: "person", a: 1 } }),
  );
  expect(errors.map(({ path }) => path).sort()).toEqual(["asOf", "facts.a", "law"]);
  expect(errors).toContainEqual({
    path: "law",
    code: "notAnOption",
    message: "It must be one of amended, document.",
    messageZh: "要是其中之一：amended、document。",
  });
  const typed = await problemOf('{"law":["document"],"facts":{"applicant":"person"}}');
  expect(typed.errors).toEqual([
    { path: "law", code: "wrongType", message: "It must be a text.", messageZh: "要是文本。" },
  ]);
});

/** The first day of the first paper: on the days before it the document stands alone. */
const [firstDay = ""] = rules.instruments
  .flatMap(({ amendments }) => amendments.map(({ from }) => from))
  .sort();

/** Of a result, what holds on the day itself: what only looks ahead is left out. */
const onTheDay = ({ programme, verdict, amount, failed }: AssessmentJson["results"][number]) => ({
  programme,
  verdict: verdict === "notYet" ? "ineligible" : verdict,
  yuan: verdict === "notYet" ? null : amount.yuan,
  failed,
});

test("before the first paper a case comes to the same by both laws", async () => {
  expect(firstDay > "2019-06-18").toBe(true);
  await fc.assert(
    fc.asyncProperty(
      randomCase.filter(({ asOf }) => asOf < firstDay),
      async (value) => {
        const [amended, alone] = await Promise.all(
          laws.map(async (law) => (await answerTo({ law, ...value })).results.map(onTheDay)),
        );
        expect(amended).toEqual(alone);
      },
    ),
    { numRuns: 300 },
  );
});
