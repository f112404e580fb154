import { describe, expect, test, vi } from "vitest";
import { answerTo } from "@/app/api/v1/testing/asked";
import { questionnairePageData } from "@/components/questionnaire/data";
import { resultPageData } from "@/components/result/data";
import { batchData } from "@/lib/batch/data";
import { createAssessor, document, type Facts, type Rules } from "@/lib/policy";
import { startupLoanGraduateExamples } from "@/lib/policy/documents/alxa-2019/programmes/startup-loan-graduate/examples";
import { documentsHere, operator } from "@/lib/settings";
import type { Locale } from "@/locales/languages";

/** What an operator has stated of the law, on its way to everything that assesses. Papers and words of offices are invented. */

vi.mock("@/operator.json", async () => {
  const { changing, inFile, said, word } = await import("@/lib/settings/testing/stated");
  const wider = changing(
    [{ set: "startup-loan-graduate.staff", value: 4 }],
    { to: "2026-12-31", districts: ["ejin"], under: "3.4" },
    {
      id: "wider-in-ejin",
      title: { zh: "放宽的文件", en: "The wider paper" },
      rank: "banner",
    },
  );
  const noMore = changing(
    [{ end: "startup-subsidy" }, { period: "distressed-stability-refund", to: "2026-12-31" }],
    { from: "2026-03-01" },
    { id: "no-more", title: { zh: "停办的文件", en: "The paper that ends it" } },
  );
  const running = word({
    programme: "startup-loan-graduate",
    districts: ["ejin"],
    on: "2026-02-02",
    by: { zh: "测试窗口", en: "Test counter" },
  });
  return { default: { ...inFile(wider, noMore), ...said(running) } };
});

const graduate = {
  applicant: "person",
  ...startupLoanGraduateExamples[0]?.facts,
  district: "ejin",
  businessStaff: 4,
} as Facts;

const rulesOf: Readonly<Record<string, (locale: Locale) => Rules>> = {
  "the questionnaire": (locale) => questionnairePageData(locale).rules,
  "the result": (locale) => resultPageData(locale).rules,
  "a list": (locale) => batchData(locale, documentsHere, operator).rules,
};

const resultOf = (rules: Rules, programme: string, facts: Facts, asOf: string) =>
  createAssessor(rules)(facts, asOf).results.find((result) => result.programme === programme);

describe.each(Object.keys(rulesOf))("in %s", (where) => {
  const rulesIn = rulesOf[where] as (locale: Locale) => Rules;

  test.each([
    ["2026-01-31", "ejin", false],
    ["2026-02-01", "ejin", true],
    ["2026-12-31", "ejin", true],
    ["2027-01-01", "ejin", false],
    ["2026-02-01", "alxa-left", false],
  ])("four people are enough on %s in %s: %s", (asOf, district, enough) => {
    const stated = { ...graduate, district };
    const result = resultOf(rulesIn("zh"), "startup-loan-graduate", stated, asOf);
    expect(result?.verdict === "eligible").toBe(enough);
    expect(result?.changedBy.includes("wider-in-ejin")).toBe(district === "ejin");
  });

  test("a programme is over from the day on which a paper ends it", () => {
    const on = (asOf: string) => resultOf(rulesIn("zh"), "startup-subsidy", graduate, asOf);
    expect(on("2026-02-28")?.verdict).not.toBe("notInForce");
    expect(on("2026-03-01")).toMatchObject({ verdict: "notInForce", status: { state: "ended" } });
  });

  test("what an office has said counts in its district", () => {
    const stateIn = (district: string) =>
      resultOf(rulesIn("zh"), "startup-loan-graduate", { ...graduate, district }, "2027-02-02")
        ?.status.state;
    expect([stateIn("ejin"), stateIn("alxa-left")]).toEqual(["confirmed", "unconfirmed"]);
  });

  test("the version is the same in every language, and another than that of the document", () => {
    expect(rulesIn("zh").version).toBe(rulesIn("en").version);
    expect(rulesIn("zh").version).not.toBe(document.rules.version);
  });
});

test.each([
  ["zh", "测试窗口", "停办的文件"],
  ["en", "Test counter", "The paper that ends it"],
] as const)("results are in the language %s", (locale, by, title) => {
  const { rules } = resultPageData(locale);
  expect(resultOf(rules, "startup-loan-graduate", graduate, "2026-02-02")?.status.by).toBe(by);
  expect(resultOf(rules, "startup-subsidy", graduate, "2026-03-01")?.status.by).toBe(title);
});

test("over HTTP the papers are named in both languages, and the document alone reads none", async () => {
  const ask = (asOf: string, law?: string) =>
    answerTo({ asOf, facts: graduate, ...(law && { law }) });
  const loanIn = ({ results }: Awaited<ReturnType<typeof answerTo>>) =>
    results.find(({ programme }) => programme === "startup-loan-graduate");
  const answer = await ask("2026-02-02");
  expect(answer.rules.version).toBe(documentsHere.zh.rules.version);
  expect(loanIn(answer)).toMatchObject({
    verdict: "eligible",
    changedBy: ["wider-in-ejin"],
    status: { state: "confirmed", on: "2026-02-02" },
  });
  expect(JSON.stringify(answer.instruments)).toContain("放宽的文件");
  expect(JSON.stringify(answer.instruments)).toContain("The wider paper");
  expect(loanIn(await ask("2026-02-02", "document"))).toMatchObject({
    verdict: "ineligible",
    failed: [{ condition: "staff" }],
    changedBy: [],
    status: { state: "unconfirmed" },
  });
});
