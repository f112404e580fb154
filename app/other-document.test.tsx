import { describe, expect, test, vi } from "vitest";
import CheckPage, { generateMetadata as checkMetadata } from "@/app/[locale]/check/page";
import ClausesPage, { generateMetadata as clausesMetadata } from "@/app/[locale]/clauses/page";
import DepartmentsPage from "@/app/[locale]/departments/page";
import BatchPage from "@/app/[locale]/desk/batch/page";
import DeskPage from "@/app/[locale]/desk/page";
import LawPage from "@/app/[locale]/law/page";
import { generateMetadata as layoutMetadata } from "@/app/[locale]/layout";
import LoansPage from "@/app/[locale]/loans/page";
import OperatorRoute from "@/app/[locale]/operator/page";
import HomePage from "@/app/[locale]/page";
import GuidePage, { generateMetadata as guideMetadata } from "@/app/[locale]/policies/[id]/page";
import PoliciesPage, { generateMetadata as policiesMetadata } from "@/app/[locale]/policies/page";
import ResultPage from "@/app/[locale]/result/page";
import RulebookProgrammePage, {
  generateMetadata as rulebookMetadata,
} from "@/app/[locale]/rulebook/[id]/page";
import RulebookPage from "@/app/[locale]/rulebook/page";
import { description } from "@/app/api/v1/openapi.json/description";
import manifest from "@/app/manifest";
import { ProgrammeGuide } from "@/components/guide/page/programme-guide";
import { questionnairePageData } from "@/components/questionnaire/data";
import { factAt, questionnaireStateOf } from "@/components/questionnaire/state";
import { ResultView } from "@/components/result/result-view";
import { Sheet } from "@/components/result/sheet";
import { assessedCase } from "@/components/result/testing";
import { SiteDocument } from "@/components/site/document";
import { NotFound } from "@/components/site/not-found";
import { html } from "@/components/ui/testing/html";
import { createBatch } from "@/lib/batch/assess";
import { batchData } from "@/lib/batch/data";
import type { Case } from "@/lib/case/case";
import { decodeCase, encodeCase } from "@/lib/case/share-code";
import { fisher } from "@/lib/policy/documents/testing/harbour-people";
import { createAssessor, type Facts } from "@/lib/policy/engine";
import { documentHere, documentsHere, operator } from "@/lib/settings";
import { localeOf } from "@/messages/locale";

vi.mock("@/lib/policy/document", async () => {
  const { harbour, shareList } = await import("@/lib/policy/documents/testing/harbour");
  const { triedHarbour } = await import("@/lib/policy/documents/testing/harbour-tried");
  return { document: harbour, shareList, loadExamples: async () => triedHarbour.examples };
});

vi.mock("@/operator.json", () => ({ default: {} }));

/** Nothing of the document that the product ships shows through. */
const shipped = /阿拉善|Alxa|alxa/;

test("the product is about the document that is named in one place", () => {
  expect(documentHere("zh").imprint.title).toBe("海港渔船办法");
  expect(documentHere("en").imprint.title).toBe("海港渔船办法");
});

test("the questionnaire asks what its rules can still use, district first", () => {
  const { rules } = questionnairePageData("zh");
  const assess = createAssessor(rules);
  const asked: string[] = [];
  let facts: Facts = { applicant: "person" };
  const answers: Facts = { ...fisher };
  for (let step = 0; step < 6; step++) {
    const state = questionnaireStateOf(assess, rules, { asOf: "2024-07-01", facts }, "2024-07-01");
    const { next } = state.progress;
    if (next === null) break;
    expect(factAt(rules.facts, state.value, next)?.label).toBeTruthy();
    asked.push(next);
    facts = { ...facts, [next]: answers[next] ?? null };
  }
  expect(asked).toEqual(["quay", "boat", "boughtOn", "registered", "lifeJackets"]);
});

describe("a result", () => {
  test("waits for the office, with its day, figure, counter and money", () => {
    const { assessment } = assessedCase(fisher, "2024-07-01");
    expect(assessment.results).toMatchObject([
      {
        programme: "boat-grant",
        verdict: "conditional",
        pending: ["seaworthy"],
        amount: { yuan: 300 },
        counter: "harbour-office",
        funding: ["harbour-fund"],
      },
      { programme: "boat-register", verdict: "held" },
    ]);
    const young = assessedCase({ ...fisher, boughtOn: "2024-06-01" }, "2024-07-01");
    expect(young.assessment.results[0]).toMatchObject({
      verdict: "notYet",
      window: { opens: "2025-06-01" },
    });
  });

  test.each([
    ["on the screen", ResultView],
    ["on paper", Sheet],
  ])("is shown %s in its words, and in none of another document", (_, View) => {
    const assessed = assessedCase(fisher, "2024-07-01");
    const text = html(<View {...assessed} today="2024-07-01" qr={null} />);
    for (const words of [
      "渔船补贴",
      "300 元",
      "北码头的港务窗口",
      "适航",
      "船舶证书",
      "12345",
      "2024 年的文件",
    ]) {
      expect(text).toContain(words);
    }
    expect(text).not.toMatch(shipped);
  });
});

describe.each(["zh", "en"])("in %s no page names the document that is shipped", (locale) => {
  const params = Promise.resolve({ locale });
  const pages = {
    "": HomePage,
    check: CheckPage,
    result: ResultPage,
    policies: PoliciesPage,
    clauses: ClausesPage,
    departments: DepartmentsPage,
    desk: DeskPage,
    "desk/batch": BatchPage,
    operator: OperatorRoute,
    rulebook: RulebookPage,
  };

  test.each(Object.entries(pages))("/%s", async (_, Page) => {
    const page = html(await Page({ params }));
    expect(page).not.toBe("");
    expect(page).not.toMatch(shipped);
  });

  test("a guide", async () => {
    const guide = { params: Promise.resolve({ locale, id: "boat-grant" }) };
    expect(html(await GuidePage(guide))).not.toMatch(shipped);
    expect(JSON.stringify(await guideMetadata(guide))).not.toMatch(shipped);
  });

  test("around every page, and where there is none", async () => {
    const around = html(
      <SiteDocument locale={localeOf(locale)} path="/" title="" stylesheets={[]}>
        {null}
      </SiteDocument>,
    );
    expect(around).toContain("海港渔船政策自测");
    expect(around).not.toMatch(shipped);
    expect(html(<NotFound locale={localeOf(locale)} />)).not.toMatch(shipped);
  });

  test("what search engines, devices and programs are told", async () => {
    const told = [
      await layoutMetadata({ params }),
      await checkMetadata({ params }),
      await policiesMetadata({ params }),
      await clausesMetadata({ params }),
      manifest(),
      description.info,
    ];
    expect(JSON.stringify(told)).toContain("海港渔船政策自测");
    expect(JSON.stringify(told)).not.toMatch(shipped);
  });
});

test("a guide is made of it", () => {
  const [programme] = documentHere("zh").rules.programmes;
  if (!programme) throw new Error("no programme");
  const page = html(<ProgrammeGuide programme={programme} locale="zh" />);
  for (const words of ["渔船补贴", "买船满 1 年", "船舶规定", "船舶证书", "海港热线", "海港基金"]) {
    expect(page).toContain(words);
  }
  expect(page).not.toMatch(shipped);
});

test("the rulebook is made of it, with its own cases", async () => {
  const one = { params: Promise.resolve({ locale: "zh", id: "crew-award" }) };
  const whole = html(await RulebookPage(one));
  const alone = html(await RulebookProgrammePage(one));
  const boats = ["渔船补贴", "买船满 1 年", "船舶规定", "和例 7 只差一步"];
  for (const words of [
    "雇用船员奖励",
    "船员人数 ≥ 3 人",
    "每名船员 100 元",
    "和例 3、4 只差一步",
  ]) {
    expect(whole).toContain(words);
    expect(alone).toContain(words);
  }
  for (const words of boats) {
    expect(whole).toContain(words);
    expect(alone).not.toContain(words);
  }
  expect(whole.match(/class="rulebook-sign"/g)).toHaveLength(3);
  expect(whole + alone).not.toMatch(shipped);
  expect(JSON.stringify(await rulebookMetadata(one))).toContain("雇用船员奖励");
});

test("without loans there is no page of loans, and nothing leads there", async () => {
  const params = Promise.resolve({ locale: "zh" });
  await expect(LoansPage({ params })).rejects.toThrow("NEXT_HTTP_ERROR_FALLBACK;404");
  const page = html(
    <SiteDocument locale="zh" path="/" title="" stylesheets={[]}>
      {null}
    </SiteDocument>,
  );
  expect(page).toContain('href="/policies"');
  expect(page).not.toContain("/loans");
});

test("without later papers there is no page of them, and nothing leads there", async () => {
  const params = Promise.resolve({ locale: "zh" });
  await expect(LawPage({ params })).rejects.toThrow("NEXT_HTTP_ERROR_FALLBACK;404");
  const around = html(
    <SiteDocument locale="zh" path="/" title="" stylesheets={[]}>
      {null}
    </SiteDocument>,
  );
  const guide = { params: Promise.resolve({ locale: "zh", id: "boat-grant" }) };
  const pages = [
    await PoliciesPage({ params }),
    await ClausesPage({ params }),
    await GuidePage(guide),
  ];
  for (const page of [around, ...pages.map(html)]) expect(page).not.toContain('href="/law');
});

test("a list is assessed by it", () => {
  const batch = createBatch(
    {
      applicant: "person",
      asOf: "2024-07-01",
      today: "2024-07-01",
      header: ["所在码头", "有船", "买船日期", "船已登记", "有救生衣"],
      uses: ["fact:quay", "fact:boat", "fact:boughtOn", "fact:registered", "fact:lifeJackets"],
    },
    batchData("zh", documentsHere, operator),
  );
  const assessed = batch.assess({ number: 2, cells: ["北码头", "是", "2023-06-01", "是", "是"] });
  expect(assessed).toMatchObject({
    value: {
      assessment: {
        results: [
          { programme: "boat-grant", verdict: "conditional" },
          { programme: "boat-register", verdict: "held" },
        ],
      },
    },
  });
});

test("a case travels in a code of its own facts", () => {
  const { facts } = documentHere("zh").rules;
  const value: Case = { asOf: "2024-07-01", facts: fisher };
  expect(decodeCase(facts, encodeCase(facts, value))).toEqual({
    ok: true,
    value: { case: value, leftOut: [] },
  });
});
