import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Facts } from "@/lib/policy/engine";
import { type Evidence, unmarked } from "./evidence/choice";
import { EvidenceList } from "./evidence/list";
import { ResultView } from "./result-view";
import { Sheet } from "./sheet";
import { assessedCase, enterprise, graduate } from "./testing";

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
    expect(text).toContain("「稳岗返还」和别的只能选一项");
    expect(text).toContain("选「困难企业稳岗返还」，多 233,827.16 元");
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

  it("says the later names of offices, and what is for the locality to publish", () => {
    const text = textOf(render(graduate, "2019-09-01"));
    expect(text).toContain("现中国人民银行阿拉善盟分行，以当地公布为准");
    expect(text).toContain("当地电话和地址以当地公布为准");
    expect(text).toContain("文件没有写");
  });

  it("shows what the operator has entered for the counter", () => {
    const assessed = assessedCase(graduate, "2019-09-01");
    const counter = { phone: "1000", address: null, hours: null };
    const data = { ...assessed.data, counters: { 盟财政局: { "alxa-left": counter } } };
    const html = renderToStaticMarkup(<ResultView {...assessed} data={data} today="2026-11-22" />);
    expect(html).toContain("电话：1000");
    expect(html).toContain("地址：以当地公布为准");
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
    expect(text).toContain(assessed.assessment.rules.version);
    expect(text).toContain(assessed.data.document.title);
    expect(text).toContain("□");
    expect(text).toContain("code");
    expect(html.match(/data-sheet/g)).toHaveLength(
      assessed.assessment.results.filter(
        ({ verdict }) => verdict !== "ineligible" && verdict !== "notInForce",
      ).length,
    );
  });

  it("tells by the person's own list what is in hand and what nobody knows where to get", () => {
    const assessed = assessedCase(graduate, "2019-09-01");
    const sheet = (evidence: Evidence) =>
      textOf(
        renderToStaticMarkup(
          <Sheet {...assessed} today="2026-11-22" qr={null} evidence={evidence} />,
        ),
      );
    const plain = sheet(unmarked);
    expect(plain).toContain("□\u00a0毕业证（1–3）");
    expect(plain).not.toContain("能办到");
    const marked = sheet({
      programmes: { "key-group-tax-relief": false, "startup-loan-individual": false },
      papers: { diploma: "have", "bank-account": "can", "operation-proof": "unknown" },
    });
    expect(marked).toMatch(/有了（1 样）\s*毕业证（2）/);
    expect(marked).toMatch(/能办到（1 样）\s*□\u00a0收款用的银行卡或账户信息（2）/);
    expect(marked).toMatch(/不知道去哪办，请窗口指点（1 样）\s*□\u00a0正常经营的证明/);
    expect(marked).toContain("还没标（5 样）");
    expect(marked).not.toContain("创业担保贷款申请表");
  });
});
