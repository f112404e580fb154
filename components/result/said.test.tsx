import { describe, expect, test } from "vitest";
import { html } from "@/components/ui/testing/html";
import type { Facts } from "@/lib/policy/engine";
import { ResultView } from "./result-view";
import { Sheet } from "./sheet";
import { assessedCase, enterprise, founder, graduate, herder, unemployed } from "./testing";

/** What a result says to whom, as a browser without scripts gets it. */

const plain = (part: string): string =>
  part
    .replaceAll(/<svg[\s\S]*?<\/svg>/g, "")
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&");

/** A result page, in parts. */
class Shown {
  readonly page: string;
  readonly sheet: string;

  constructor(facts: Facts, asOf = "2019-09-01", locale: "zh" | "en" = "zh") {
    const assessed = assessedCase(facts, asOf, locale);
    this.page = html(<ResultView {...assessed} today="2026-11-22" />);
    this.sheet = html(<Sheet {...assessed} today="2026-11-22" qr={null} />);
  }

  /** The part from the group with this id to the next. */
  group(id: string): string {
    return (
      this.page
        .split(/(?=<section id="g-)/)
        .find((part) => part.startsWith(`<section id="g-${id}"`)) ?? ""
    );
  }

  /** The card of a programme. */
  programme(id: string): string {
    const [, card = ""] = this.page.split(`<article id="r-${id}"`);
    return card.split("</article>", 1)[0] ?? "";
  }
}

describe("a graduate with a stall", () => {
  const shown = new Shown(graduate);
  const subsidy = shown.programme("startup-subsidy");

  test("is told why, with the own answers and the clause", () => {
    const text = plain(subsidy);
    expect(text).toContain("为什么：7 条条件都够");
    expect(text).toContain("登记注册满 1 年");
    expect(text).toContain("您答“登记注册日期”：2018年8月15日");
    expect(subsidy).toContain('href="/clauses#c-3-8"');
    expect(text).toContain("通常需要，以办理单位要求为准");
    expect(text).toContain("营业执照");
    expect(text).toContain("现中国人民银行阿拉善盟分行，以当地公布为准");
    expect(text).toContain("文件没有写");
    expect(subsidy).toContain('href="tel:12333"');
    expect(subsidy).toContain('href="/policies/startup-subsidy"');
  });

  test("is not told to have answered what was never answered", () => {
    const { businessStaff: _, ...open } = graduate;
    const loan = plain(new Shown(open, "2019-09-01").programme("startup-loan-graduate"));
    expect(loan).toContain("“招用人数”：还没有回答");
    expect(loan).not.toContain("您答“招用人数”");
  });

  test("never gets a bare no", () => {
    const later = new Shown(graduate, "2020-09-01");
    const loan = later.programme("startup-loan-graduate");
    expect(plain(loan)).toContain("带动 5 人或更多人就业");
    expect(plain(loan)).toContain("您答“招用人数”：4 人");
    expect(plain(loan)).toContain("还差 1 人（现有 4 人，需要 5 人）");
    expect(loan).toMatch(/<a href="\/check#q=businessStaff"[^>]*aria-label="改“招用人数”的回答"/);
    const entries = later.group("ineligible").split("<article").slice(1).map(plain);
    expect(entries.length).toBeGreaterThan(10);
    for (const text of entries) {
      expect(text).toMatch(/您答“.+”：|办理单位掌握“.+”：/);
      expect(text).toMatch(/第.+条 \d+\.\d+/);
      expect(text).toMatch(/怎样才行：|怎样才行（|还差 .+（现有|到 .+ 就够了/);
    }
    expect(plain(later.page)).not.toContain("您不符合");
  });
});

test("one link leads to the question that settles an open result", () => {
  const shown = new Shown(herder);
  expect(shown.programme("vocational-training-subsidy")).toMatch(
    /<a href="\/check#q=completedTraining"[^>]*>您上过职业培训班，而且学完了吗？/,
  );
  // What presupposes a course is asked of who has said that they took one.
  expect(plain(shown.group("unknown"))).not.toContain("上那次培训班");
});

test("what cannot be combined is said, what is best, and the sure alternative", () => {
  const shown = new Shown(enterprise);
  const text = plain(shown.page);
  expect(text).toContain("“困难企业稳岗返还”和“稳岗返还”只能选一项");
  expect(text).toContain("选“困难企业稳岗返还”，多 233,827.16 元");
  expect(text).toContain("可以先选“稳岗返还”，少 233,827.16 元");
  expect(text).toContain("合计 19,008 元");
  expect(plain(shown.programme("distressed-stability-refund"))).toContain("由旗区审核领导小组确定");
});

test("what one has already stands apart, and one is sent to one's own banner", () => {
  const shown = new Shown(unemployed);
  const held = shown.group("held").split("</section>", 1)[0] ?? "";
  const cards = held.split("<article").slice(1);
  expect(cards.map((card) => plain(`<${card}`))).toEqual([
    expect.stringMatching(/^失业登记已经办了/),
    expect.stringMatching(/^就业困难人员认定已经认定了/),
  ]);
  expect(held).toMatch(
    /<a href="\/check#q=registeredUnemployed"[^>]*aria-label="改“办了失业登记”的回答"/,
  );
  expect(plain(shown.programme("public-welfare-post"))).toContain(
    "去哪里办额济纳旗的公共就业服务机构（人社部门）一般在这里办，文件没有写",
  );
  const benefit = shown.programme("unemployment-benefit");
  expect(plain(benefit)).toContain("原参保地人社部门的失业保险经办机构");
  expect(benefit).toMatch(/<a href="\/departments"[^>]*>各旗区窗口的电话和地址/);
});

test("what waits for a step shows its conditions as they stand, by one's own answers", () => {
  const shown = new Shown({
    ...unemployed,
    registeredUnemployed: false,
    hardshipRecognised: false,
  });
  const benefit = plain(shown.programme("unemployment-benefit"));
  expect(benefit).toContain("要先办：“失业登记”（第 1 步）");
  expect(benefit).toMatch(/不够：已经办了失业登记.+?您答“办了失业登记”：否/);
  expect(benefit).not.toMatch(/[^不]够：已经办了失业登记/);
});

test("no day is promised on which an office must first decide", () => {
  const shown = new Shown({ ...founder, leftSchoolOn: "2025-01-01" }, "2026-11-23");
  const subsidy = plain(shown.programme("startup-subsidy"));
  expect(subsidy).toContain("从 2027年1月23日 起按文件够条件，先问还办不办");
  expect(subsidy).toContain("那天还要由办理单位决定离校两年怎么算");
  expect(plain(shown.page)).toContain("那天还要由办理单位决定：离校两年怎么算");
  const [, paper = ""] = shown.sheet.split('data-sheet="startup-subsidy"');
  expect(plain(paper.split("</article>", 1)[0] ?? "")).toContain(
    "那天还要由办理单位决定 离校两年怎么算",
  );
});

test("English is spoken throughout", () => {
  const shown = new Shown(unemployed, "2019-09-01", "en");
  const text = plain(shown.page);
  expect(text).toContain("You can apply for 4 programmes now");
  expect(plain(shown.programme("training-living-allowance"))).toContain(
    "31 December 2020 (the programme ends that day)",
  );
  expect(text.replace(/（?[(]?[\p{Script=Han}]+[)]?）?/gu, "").length).toBeGreaterThan(
    text.length * 0.97,
  );
});
