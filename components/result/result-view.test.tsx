import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Facts } from "@/lib/policy/engine";
import { resultPageData } from "./data";
import { type Evidence, unmarked } from "./evidence/checklist";
import { EvidenceList } from "./evidence/list";
import { groupOf } from "./groups";
import { ResultView } from "./result-view";
import { Sheet } from "./sheet";
import { assessedCase, enterprise, graduate, settingsOf } from "./testing";

const render = (facts: Facts, asOf: string, locale: "zh" | "en" = "zh") =>
  renderToStaticMarkup(<ResultView {...assessedCase(facts, asOf, locale)} today="2026-11-22" />);
const textOf = (html: string): string => html.replace(/<[^>]+>/g, "\n");

describe("the result view", () => {
  it("needs nothing but its properties, and links each answer to its question", () => {
    const html = render(graduate, "2019-09-01");
    expect(html).toContain('href="/check#q=businessStaff"');
    expect(html).toContain('href="/clauses#c-3-8"');
    expect(html).toContain('href="/policies/startup-subsidy"');
    expect(render(graduate, "2019-09-01", "en")).toContain('href="/en/check#q=businessStaff"');
  });

  it("says the total, and what was left out of it", () => {
    const text = textOf(render(enterprise, "2019-09-01"));
    expect(text).toContain("19,008 元");
    expect(text).toContain("“稳岗返还”和别的只能选一项");
    expect(text).toContain("选“困难企业稳岗返还”，多 233,827.16 元");
  });

  it("warns of answers that contradict each other and links to them", () => {
    const html = render({ ...graduate, receivingUnemploymentBenefit: true }, "2019-09-01");
    expect(html).toContain("有些回答对不上");
    expect(html).toContain('href="/check#q=receivingUnemploymentBenefit"');
  });

  it("shows today as today", () => {
    expect(render(graduate, "2026-11-22")).toContain("2026年11月22日（今天）");
    expect(render(graduate, "2019-09-01")).not.toContain("（今天）");
  });

  it("says the later names of offices", () => {
    const text = textOf(render(graduate, "2019-09-01"));
    expect(text).toContain("现中国人民银行阿拉善盟分行，以当地公布为准");
  });

  it("says nothing of what the document does not say, and nobody has entered", () => {
    const text = textOf(render(graduate, "2019-09-01"));
    expect(text).not.toContain("文件没有写截止日期");
    expect(text).not.toContain("文件没有写谁牵头");
    expect(text).not.toMatch(/钱从哪里出\s*文件没有写/);
    expect(text).not.toMatch(/(?:电话|地址|时间)：以当地公布为准/);
  });

  it("shows what the operator has entered for the counter", () => {
    const assessed = assessedCase(graduate, "2019-09-01");
    const contact = { phone: "1000", address: null, hours: null, map: null };
    const contacts = { "employment-service": { "alxa-left": contact } };
    const data = { ...assessed.data, contacts };
    const html = renderToStaticMarkup(<ResultView {...assessed} data={data} today="2026-11-22" />);
    expect(textOf(html)).toMatch(/电话：\s+1000/);
    expect(html).toContain('href="tel:1000"');
    expect(html).not.toContain("地址：");
    expect(html).toContain('href="/departments"');
  });
});

describe("the list of papers", () => {
  it("can be read where nothing can be marked", () => {
    const list = renderToStaticMarkup(<EvidenceList {...assessedCase(graduate, "2019-09-01")} />);
    expect(textOf(list)).toMatch(/一共 \d+ 样/);
    expect(list).toContain("通常需要，以办理单位要求为准");
    expect(list).not.toContain("<input");
  });
});

describe("the sheet", () => {
  it.each(["zh", "en"] as const)("in %s holds everything a counter asks for", (locale) => {
    const assessed = assessedCase(graduate, "2019-09-01", locale);
    const html = renderToStaticMarkup(<Sheet {...assessed} today="2026-11-22" qr={<i>code</i>} />);
    const text = textOf(html);
    expect(text).toContain(assessed.data.imprint.title);
    expect(text).toContain("□");
    expect(text).toContain("code");
    expect(html.match(/data-sheet/g)).toHaveLength(
      assessed.assessment.results.filter(
        (result) => !["zero", "held", "ineligible", "notInForce"].includes(groupOf(result)),
      ).length,
    );
  });

  it.each([
    ["zh", "版本：规则 ", "，程序 ", "，本站运营方的文件 "],
    ["en", "Versions: rules ", ", program ", ", operator’s file "],
  ] as const)(
    "in %s says in one line by which versions it was computed, and once",
    (locale, ...words) => {
      const assessed = assessedCase(graduate, "2019-09-01", locale);
      const { rules, engine, operator } = assessed.data.versions;
      expect(rules).toBe(assessed.assessment.rules.version);
      expect(engine).toMatch(/^[0-9a-f]{12}$/);
      const line = words.map((word, at) => word + [rules, engine, operator][at]).join("");
      const html = renderToStaticMarkup(<Sheet {...assessed} today="2026-11-22" qr={null} />);
      expect(html).toContain(`>${line}</p>`);
      expect(html.split(engine)).toHaveLength(2);
    },
  );

  it("tells by the person's own list what is in hand and what nobody knows where to get", () => {
    const assessed = assessedCase(graduate, "2019-09-01");
    const sheet = (evidence: Evidence) =>
      textOf(
        renderToStaticMarkup(
          <Sheet {...assessed} today="2026-11-22" qr={null} evidence={evidence} />,
        ),
      );
    const plain = sheet(unmarked);
    expect(plain).toContain("毕业证（1–3）");
    expect(plain).not.toContain("能办到");
    const marked = sheet({
      programmes: { "key-group-tax-relief": false, "startup-loan-individual": false },
      papers: { diploma: "have", "bank-account": "can", "operation-proof": "unknown" },
    });
    expect(marked).toMatch(/有了（1 样）\s*毕业证（1）/);
    expect(marked).toMatch(/能办到（1 样）\s*□\s*收款用的银行卡或账户信息（1）/);
    expect(marked).toMatch(/不知道去哪办，请窗口指点（1 样）\s*□\s*正常经营的证明/);
    expect(marked).toContain("还没标（4 样）");
    expect(marked).not.toContain("创业担保贷款申请表");
  });
});

describe("what falls short", () => {
  it("is in a part of the sheet that a box on the page shows, and nothing else is", () => {
    const assessed = assessedCase(graduate, "2019-09-01");
    const page = renderToStaticMarkup(<Sheet {...assessed} today="2026-11-22" qr={null} />);
    const blocks = page.split("data-block").slice(1);
    const hidden = blocks.filter((block) => /^="[^>]*sheet-refusals/.test(block)).map(textOf);
    expect(hidden.join()).toContain("还差一点");
    expect(hidden.join()).toContain("条件不够");
    const shown = blocks.filter((block) => !/^="[^>]*sheet-refusals/.test(block)).map(textOf);
    expect(shown.join()).not.toContain("还差一点");
    expect(shown.join()).not.toContain("差：");
    expect(shown.join()).toContain("一次性创业补贴");
  });

  it("is a line to write on where an answer is open", () => {
    const assessed = assessedCase({ applicant: "person", district: "ejin" }, "2019-09-01");
    const text = textOf(renderToStaticMarkup(<Sheet {...assessed} today="2026-11-22" qr={null} />));
    expect(text).toMatch(/要问清楚、填好的\s+工作情况\s/);
    expect(text).toMatch(/电话\s+12333、/);
    expect(text).not.toContain("能办的事项");
  });
});

describe("what the operator has stated", () => {
  const stated = settingsOf({
    localUnemploymentPercent: { 2021: 3.1 },
    graduateYearsMeasuredAt: { "alxa-left": "application" },
  });
  const someLaidOff: Facts = { ...enterprise, layoffsLastYear: 3, staffYearEnd: 97 };
  const lateGraduate: Facts = { ...graduate, leftSchoolOn: "2017-06-30" };
  const rate = "本站运营方填写：当地失业率 3.1%（2021 年）";
  const plain = (html: string): string => html.replace(/<[^>]+>/g, "");
  const shown = (facts: Facts, asOf: string, locale: "zh" | "en" = "zh") => {
    const assessed = assessedCase(facts, asOf, locale, stated.facts);
    return {
      assessed,
      view: renderToStaticMarkup(<ResultView {...assessed} today="2026-11-22" />),
      sheet: renderToStaticMarkup(<Sheet {...assessed} today="2026-11-22" qr={null} />),
    };
  };
  const verdictOf = ({ assessment }: ReturnType<typeof assessedCase>, programme: string) =>
    assessment.results.find((result) => result.programme === programme)?.verdict;

  it("stands beside the condition that it decides and in the basis, as the operator's", () => {
    const { assessed, view } = shown(someLaidOff, "2022-05-01");
    expect(verdictOf(assessed, "stability-refund")).toBe("eligible");
    const [before = "", basis = ""] = view.split('id="basis"');
    const refund = before.slice(before.indexOf('id="r-stability-refund"'));
    expect(plain(refund)).toContain(rate);
    expect(plain(basis)).toContain(rate);
    const { rules, engine, operator } = assessed.data.versions;
    expect(plain(basis)).toContain(`规则 ${rules}，程序 ${engine}，本站运营方的文件 ${operator}`);
    expect(plain(view)).not.toContain("办理单位掌握“当地失业率”");
  });

  it("stands on the sheet, at its head and with the programme", () => {
    const { sheet } = shown(someLaidOff, "2022-05-01");
    const [head = "", refund = ""] = sheet.split('data-sheet="stability-refund"');
    expect(plain(head)).toContain(rate);
    expect(plain(refund)).toContain(rate);
  });

  it("names the district that a reading was stated for, in both languages", () => {
    const { assessed, view } = shown(lateGraduate, "2019-09-01");
    expect(verdictOf(assessed, "startup-subsidy")).toBe("ineligible");
    expect(plain(view)).toContain("本站运营方填写：离校两年怎么算 算到申请补贴那天（阿拉善左旗）");
    expect(plain(shown(lateGraduate, "2019-09-01", "en").view)).toContain(
      "Entered by whoever runs this site, “How two years are counted”: Up to the day of applying for the subsidy (Alxa Left Banner)",
    );
  });

  it("is not among the person's answers", () => {
    const [before = ""] = shown(someLaidOff, "2022-05-01").view.split('id="basis"');
    const answers = before.slice(before.lastIndexOf("<details"));
    expect(plain(answers)).toContain("上年裁员人数");
    expect(plain(answers)).not.toContain("当地失业率");
  });

  it("gives way to what the office has stated for this case, 不清楚 included", () => {
    const own = plain(shown({ ...someLaidOff, localUnemploymentPercent: 2 }, "2022-05-01").view);
    expect(own).toContain("办理单位掌握“当地失业率”：2%");
    expect(own).not.toContain("本站运营方填写");
    // More than a later paper allows: only the local rate can still decide.
    const many: Facts = { ...someLaidOff, layoffsLastYear: 8, staffYearEnd: 92 };
    const open = shown({ ...many, localUnemploymentPercent: null }, "2022-05-01");
    expect(verdictOf(open.assessed, "stability-refund")).toBe("conditional");
    expect(plain(open.view)).not.toContain("本站运营方填写");
  });

  it("is not mentioned on a day for which nothing is stated, nor for another kind of applicant", () => {
    expect(plain(shown(someLaidOff, "2023-01-01").view)).not.toContain("本站运营方填写");
    expect(plain(shown({ ...lateGraduate, district: "ejin" }, "2022-05-01").view)).not.toContain(
      "本站运营方填写",
    );
  });
});

describe("the directory", () => {
  const plain = (html: string): string => html.replace(/<[^>]+>/g, "");
  const settings = settingsOf({
    directory: {
      "hightech-zone": {
        盟人力资源和社会保障局: { phone: "1000-200", hours: { zh: "工作日上午", en: "Mornings" } },
      },
    },
    hotlines: { 12366: { number: "1000-300" } },
    districtNames: { "hightech-zone": { zh: "新区", en: "New zone" } },
  });

  it("shows in the result and on the sheet what the operator has entered", () => {
    const assessed = {
      ...assessedCase(enterprise, "2019-09-01"),
      data: resultPageData("zh", settings),
    };
    const view = renderToStaticMarkup(<ResultView {...assessed} today="2026-11-22" />);
    expect(view).toContain('href="tel:1000200"');
    expect(view).toContain("时间：工作日上午");
    expect(view).toContain('href="tel:1000300"');
    expect(view).not.toContain("12366");
    expect(textOf(view)).toContain("新区");
    const sheet = renderToStaticMarkup(<Sheet {...assessed} today="2026-11-22" qr={null} />);
    expect(textOf(sheet)).toContain("1000-200、12333、12345");
    expect(plain(sheet)).toContain("时间 工作日上午");
    expect(plain(sheet)).not.toContain("地址");
    expect(textOf(sheet)).toContain("新区");
  });
});
