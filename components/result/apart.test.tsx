import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Facts } from "@/lib/policy/engine";
import { lookUps } from "./context";
import { ResultView } from "./result-view";
import { Sheet } from "./sheet";
import { assessedCase, enterprise, graduate } from "./testing";

const render = (facts: Facts, asOf: string, locale: "zh" | "en" = "zh") =>
  renderToStaticMarkup(<ResultView {...assessedCase(facts, asOf, locale)} today="2026-11-22" />);
const textOf = (html: string): string => html.replace(/<[^>]+>/g, "\n");

describe("what comes from another document", () => {
  it("is said to, and leads to no clause of this one", () => {
    const html = render({ ...graduate, otherLoans: true }, "2019-09-01");
    const loan = html.slice(html.indexOf('id="r-startup-loan-individual"'));
    const [condition = ""] = loan.match(/本人和配偶没有其他未结清的贷款.*?<\/p>/) ?? [];
    expect(condition.replace(/<[^>]+>/g, "")).toMatch(
      /出自：国家关于创业担保贷款的规定（银发〔2016〕202号、财金〔2018〕22号），这份文件里没有写$/,
    );
    expect(condition).not.toContain("<a ");
    const assessed = assessedCase({ ...graduate, otherLoans: true }, "2019-09-01");
    const sheet = renderToStaticMarkup(<Sheet {...assessed} today="2026-11-22" qr={null} />);
    expect(textOf(sheet)).toMatch(/差：已经办了失业登记（出自：《社会保险法》/);
  });

  it("never stands at a condition with a clause, whatever the programme", () => {
    for (const locale of ["zh", "en"] as const) {
      const assessed = assessedCase(graduate, "2019-09-01", locale);
      const { rowsOf } = lookUps(assessed);
      for (const result of assessed.assessment.results) {
        for (const row of rowsOf(result)) {
          expect([row.citation.clause, row.citation.outside].filter(Boolean), row.id).toHaveLength(
            1,
          );
        }
      }
    }
  });
});

describe("what an office holds", () => {
  it("is for the office to say: no way to state it stands on the result", () => {
    const html = render(enterprise, "2019-09-01");
    expect(textOf(html)).toContain("由办理单位决定");
    expect(textOf(html)).toContain("去这里问：阿拉善高新技术产业开发区的人社部门");
    const { facts } = assessedCase(enterprise, "2019-09-01").data.rules;
    for (const { id } of facts.filter(({ holder }) => holder === "office")) {
      expect(html).not.toContain(`#q=${id}"`);
    }
    expect(html).not.toContain("窗口人员填");
  });

  it("is named as the counter's where a case carries it, on the result and on the sheet", () => {
    const fromTheDesk: Facts = {
      ...enterprise,
      fundCoversOneYear: true,
      distressRecognised: true,
      guaranteeTermsMet: null,
    };
    expect(textOf(render(fromTheDesk, "2019-09-01"))).toContain(
      "这份结果里有 2 项由窗口人员填写：基金够付一年、在困难返还范围内。",
    );
    const sheet = (facts: Facts) =>
      textOf(
        renderToStaticMarkup(
          <Sheet {...assessedCase(facts, "2019-09-01")} today="2026-11-22" qr={null} />,
        ),
      );
    expect(sheet(fromTheDesk)).toContain(
      "这张单子里有 2 项由窗口人员填写：基金够付一年、在困难返还范围内。",
    );
    expect(sheet(fromTheDesk)).toMatch(/基金够付一年：是\s*（办理单位填）/);
    expect(textOf(render(enterprise, "2019-09-01"))).not.toContain("由窗口人员填写");
    expect(sheet(enterprise)).not.toContain("由窗口人员填写");
  });
});

describe("what one has already", () => {
  const settled: Facts = { ...graduate, startupSubsidyReceived: true };

  it("has words of its own, with neither figure nor refusal, and the answer that says so", () => {
    const html = render(settled, "2019-09-01");
    const held = html.slice(html.indexOf('id="g-held"'), html.indexOf('id="g-ineligible"'));
    expect(textOf(held)).toContain("以前领过了，只给一次");
    expect(held).toContain('href="/check#q=startupSubsidyReceived"');
    expect(held).not.toContain("5,000");
    expect(held).not.toContain("元");
    expect(textOf(held)).not.toContain("不够");
    const [summary = ""] = html.match(/aria-label="一眼看结果".*?<\/section>/) ?? [];
    expect(textOf(summary)).toMatch(/已经有了\s+1 项/);
    expect(textOf(summary)).not.toContain("一次性创业补贴");
  });

  it("is ticked off on the sheet, and nowhere else there", () => {
    const assessed = assessedCase(settled, "2019-09-01");
    const sheet = renderToStaticMarkup(<Sheet {...assessed} today="2026-11-22" qr={null} />);
    expect(sheet.match(/一次性创业补贴/g)).toHaveLength(1);
    expect(textOf(sheet)).toContain("一次性创业补贴：以前领过了，只给一次");
  });
});

describe("what comes to 0 yuan", () => {
  const nothingPaid: Facts = { ...enterprise, premiumPaidLastYearYuan: 0 };

  it("is said to, and not counted among what can be had", () => {
    const text = textOf(render(nothingPaid, "2019-09-01"));
    expect(textOf(render(enterprise, "2019-09-01"))).toContain("现在可以申请 2 项");
    expect(text).toContain("现在可以申请 1 项");
    expect(text).toMatch(/条件够，算出来是 0 元\s+1 项/);
    const assessed = assessedCase(nothingPaid, "2019-09-01");
    const sheet = textOf(
      renderToStaticMarkup(<Sheet {...assessed} today="2026-11-22" qr={null} />),
    );
    expect(sheet).not.toMatch(/\d\. 稳岗返还/);
    expect(sheet).toMatch(/条件够，算出来是 0 元\s*（1）\s*稳岗返还/);
    expect(textOf(render(nothingPaid, "2019-09-01", "en"))).toMatch(/comes to 0 yuan/i);
  });
});
