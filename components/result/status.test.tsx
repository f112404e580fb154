import { describe, expect, test } from "vitest";
import { html } from "@/components/ui/testing/html";
import {
  amended,
  type Confirmation,
  createAssessor,
  type Facts,
  type Instrument,
  rulesUnder,
} from "@/lib/policy/engine";
import { documentWith } from "@/lib/settings";
import type { Locale } from "@/locales/languages";
import type { Assessed } from "./context";
import { resultPageData } from "./data";
import { groupsOf } from "./groups";
import { ResultView } from "./result-view";
import { Sheet } from "./sheet";
import { graduate, settingsOf, unemployed } from "./testing";
import { totalOf } from "./words/total";

/** What is said of whether a programme still runs, and of what later papers have changed. */

interface Law {
  readonly confirmations?: readonly Confirmation[];
  readonly instruments?: readonly Instrument[];
  readonly document?: true;
}

/** A case as a page has it where offices have said so much, and these papers are there. */
function assessedUnder(
  facts: Facts,
  asOf: string,
  { confirmations = [], instruments, document }: Law = {},
  locale: Locale = "zh",
): Assessed {
  const settings = settingsOf({
    directory: { ejin: { "employment-service": { phone: "0483-6520000" } } },
  });
  const written = documentWith(settings, locale).rules;
  const rules = amended({
    ...written,
    confirmations,
    instruments: instruments ?? written.instruments,
  });
  const data = {
    ...resultPageData(locale, settings),
    rules: document ? rulesUnder(rules, "document") : rules,
  };
  const assessment = createAssessor(data.rules)(facts, asOf);
  return { data, assessment, value: { asOf, facts }, locale };
}

const plain = (part: string): string =>
  part
    .replaceAll(/<svg[\s\S]*?<\/svg>/g, "")
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll("&quot;", '"');

function shown(assessed: Assessed) {
  const page = html(<ResultView {...assessed} today="2026-11-30" />);
  const sheet = html(<Sheet {...assessed} today="2026-11-30" qr={null} />);
  const card = (id: string): string =>
    page.split(`<article id="r-${id}"`)[1]?.split("</article>", 1)[0] ?? "";
  return { page: plain(page), sheet: plain(sheet), card, text: (id: string) => plain(card(id)) };
}

const groups = ({ assessment }: Assessed): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    groupsOf(assessment).map(({ id, results }) => [id, results.map((one) => one.programme)]),
  );

const paper = (rest: Pick<Instrument, "amendments"> & Partial<Instrument>): Instrument => ({
  id: "made-up",
  title: "测试用的通知",
  number: "测试〔2020〕1号",
  issuer: "测试局",
  rank: "league",
  issued: "2020-01-01",
  source: "测试",
  certainty: "stated by the operator",
  lookedUp: null,
  ...rest,
});

const said = (answer: Confirmation["answer"], on: string, note?: string): Confirmation => ({
  programme: "startup-subsidy",
  on,
  by: "阿左旗就业局",
  answer,
  ...(note && { note }),
});

/** Trained and out of work, with what waits for no office. */
const jobless: Facts = { ...unemployed, receivingUnemploymentBenefit: true };

const asks = /现在还办不办，|先问还|先打电话问|现在可能变了|still running|[Cc]all first/;
const confident = /现在可以申请|现在就能办|带好材料就可以去办|起可以申请|合计 ?[\d：]/;

describe("what nobody is known to say still runs", () => {
  test("is apart from what can be applied for, from the day after two years on", () => {
    const before = groups(assessedUnder(graduate, "2021-06-18"));
    const after = groups(assessedUnder(graduate, "2021-06-19"));
    expect(before.unconfirmed).toBeUndefined();
    expect([...(before.eligible ?? []), ...(before.conditional ?? [])]).toContain(
      "startup-subsidy",
    );
    expect(after.unconfirmed).toContain("startup-subsidy");
    expect([...(after.eligible ?? []), ...(after.conditional ?? [])]).not.toContain(
      "startup-subsidy",
    );
  });

  test("is nowhere said to be open or to give so much in all, and one is told whom to call", () => {
    const view = shown(assessedUnder(jobless, "2026-11-30", { instruments: [] }));
    expect(view.page).not.toMatch(confident);
    expect(view.sheet).not.toMatch(confident);
    expect(view.page).toContain("按文件够条件");
    expect(view.text("vocational-training-subsidy")).toContain(
      "现在还办不办，没有查到。先打电话问：",
    );
    expect(view.card("vocational-training-subsidy")).toContain('href="tel:12333"');
    expect(view.sheet).toMatch(/\d\. 职业培训补贴先问还办不办/);
  });

  test("was said with confidence in 2019, with no word of it", () => {
    for (const locale of ["zh", "en"] as const) {
      const view = shown(assessedUnder(graduate, "2019-09-01", {}, locale));
      expect(view.page).not.toMatch(asks);
      expect(view.sheet).not.toMatch(asks);
      expect(view.page).toMatch(/现在可以申请 3 项|You can apply for 3 programmes now/);
    }
  });

  test("counts in the total once an office has said that it runs, a year long", () => {
    const confirmations = [said("running", "2026-03-01")];
    const facts = { ...graduate, graduateYearsMeasuredAt: "registration" };
    const at = (asOf: string) => assessedUnder(facts, asOf, { confirmations });
    expect(groups(at("2027-03-01")).eligible).toContain("startup-subsidy");
    expect(totalOf(at("2027-03-01").assessment)).toBe(5000);
    expect(shown(at("2027-03-01")).text("startup-subsidy")).toContain(
      "阿左旗就业局在 2026年3月1日 说过：还在办。",
    );
    expect(groups(at("2027-03-02")).unconfirmed).toContain("startup-subsidy");
    expect(totalOf(at("2027-03-02").assessment)).toBe(0);
  });

  test("is what an office said has changed, in its own words", () => {
    const confirmations = [said("changed", "2020-03-01", "改成每户 8000 元")];
    const view = shown(assessedUnder(graduate, "2020-06-01", { confirmations }));
    expect(view.text("startup-subsidy")).toContain(
      "阿左旗就业局在 2020年3月1日 说：规定变了。先打电话问：",
    );
    expect(view.text("startup-subsidy")).toContain("办理单位的话：改成每户 8000 元");
    expect(view.sheet).toContain("改成每户 8000 元");
  });
});

describe("what has ended", () => {
  test("says so with the office and the day", () => {
    const confirmations = [said("ended", "2020-03-01")];
    const assessed = assessedUnder(graduate, "2020-03-01", { confirmations });
    expect(groups(assessed).ended).toContain("startup-subsidy");
    const words = "已经停办：阿左旗就业局，2020年3月1日";
    expect(shown(assessed).text("startup-subsidy")).toContain(words);
    expect(shown(assessed).sheet).toContain(words);
    const before = assessedUnder(graduate, "2020-02-29", { confirmations });
    expect(groups(before).ended).toBeUndefined();
  });

  test("says so with the paper, or with the last day of its own period", () => {
    const instruments = [
      paper({ amendments: [{ from: "2020-05-01", changes: [{ end: "startup-subsidy" }] }] }),
    ];
    const view = shown(assessedUnder(graduate, "2021-01-01", { instruments }));
    expect(view.text("startup-subsidy")).toContain("已经停办：测试用的通知，2020年5月1日");
    const after = shown(assessedUnder(graduate, "2022-01-01", { instruments: [] }));
    expect(after.text("youth-internship")).toContain("已经停办：期限到 2021年12月31日");
  });
});

describe("what later papers have made of it", () => {
  test("stands beside what the document says: old, new, paper and first day", () => {
    const today = shown(assessedUnder(graduate, "2026-11-30"));
    expect(today.text("startup-loan-individual")).toContain(
      "2019 年文件：最高贷 15 万元2023年10月1日 到 2028年9月30日：最高贷款额 300,000 元（财金〔2023〕75号，全国的文件，当地怎么办以窗口为准）。",
    );
    expect(today.sheet).toContain(
      "2019 年文件：最高贷款额 150,000 元。2023年10月1日 到 2028年9月30日：最高贷款额 300,000 元（财金〔2023〕75号",
    );
    expect(shown(assessedUnder(graduate, "2019-09-01")).page).not.toContain(
      "2023年10月1日 到 2028年9月30日",
    );
  });

  test("says what is not known after its last day", () => {
    const instruments = [
      paper({
        amendments: [
          {
            from: "2020-01-01",
            to: "2020-12-31",
            changes: [{ set: "startup-loan-graduate.staff", value: 3 }],
          },
        ],
      }),
    ];
    const facts = { ...graduate, businessRegisteredOn: "2017-08-15" };
    const lapsed = shown(assessedUnder(facts, "2021-01-01", { instruments }));
    expect(lapsed.text("startup-loan-graduate")).toContain(
      "2020年12月31日 到期，之后怎么规定不知道，问办理单位。",
    );
    expect(lapsed.text("startup-loan-graduate")).toContain("“带动就业的人数”现在定的是多少");
    const during = shown(assessedUnder(facts, "2020-12-31", { instruments }));
    expect(during.text("startup-loan-graduate")).toContain("带动就业的人数 3 人");
    // The card of that day speaks of no line but that day's.
    expect(during.text("startup-loan-graduate")).not.toContain("现在定的是多少");
  });

  test("promises nothing for the day on which a line lapses", () => {
    const instruments = [
      paper({
        amendments: [
          {
            from: "2020-01-01",
            to: "2020-12-31",
            changes: [{ set: "startup-loan-graduate.staff", value: 9 }],
          },
        ],
      }),
    ];
    const facts = { ...graduate, businessRegisteredOn: "2017-08-15" };
    const assessed = assessedUnder(facts, "2020-06-01", { instruments });
    expect(groups(assessed).notYet).toContain("startup-loan-graduate");
    const text = shown(assessed).text("startup-loan-graduate");
    expect(text).toContain("从 2021年1月1日 起，这条怎么规定就不知道了，要问办理单位");
    expect(text).not.toContain("就够了");
    expect(text).not.toMatch(/起可以(?:去)?申请/);
  });
});

describe("a no that rests on a figure of the document", () => {
  const facts: Facts = { ...graduate, businessRegisteredOn: "2017-08-15", businessStaff: 4 };

  test("says that the line may have moved, once it is not known", () => {
    const today = shown(assessedUnder({ ...facts, leftSchoolOn: "2017-06-30" }, "2021-06-19"));
    const card = today.card("startup-loan-graduate");
    expect(plain(card)).toContain("差的这一条是 2019 年文件定的，现在可能变了");
    expect(card).toContain('href="tel:12333"');
    expect(today.sheet).toContain("线可能变了，先打电话问");
    const before = shown(assessedUnder(facts, "2021-06-18"));
    expect(before.page).not.toContain("现在可能变了");
  });

  test("does not say it of a no that rests on no figure", () => {
    const today = shown(assessedUnder({ ...graduate, firstBusiness: false }, "2026-11-30"));
    expect(today.text("startup-premises")).not.toContain("现在可能变了");
  });
});

describe("the document alone", () => {
  test("is said to be all that counts, with neither papers nor a total of what is unconfirmed", () => {
    const facts = { ...graduate, graduateYearsMeasuredAt: "registration" };
    const assessed = assessedUnder(facts, "2026-11-30", { document: true });
    expect(assessed.assessment.best.totalYuan).toBeGreaterThan(0);
    const view = shown(assessed);
    expect(view.page).not.toMatch(confident);
    expect(view.sheet).not.toMatch(confident);
    expect(view.page).not.toContain("2023年10月1日 到 2028年9月30日");
    expect(view.sheet).toContain("照哪些文件算：只有 2019 年文件政策文件：");
    expect(shown(assessedUnder(facts, "2026-11-30")).sheet).toContain(
      "照哪些文件算：2019 年文件，加上后来的文件政策文件：",
    );
  });
});
