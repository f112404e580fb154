import { describe, expect, test } from "vitest";
import { elements, html } from "@/components/ui/testing/html";
import { documentIn } from "@/locales/documents";
import { guide } from "@/locales/guide";
import { locales } from "@/locales/languages";
import LawPage, { generateMetadata } from "./law/page";
import GuidePage from "./policies/[id]/page";
import PoliciesPage from "./policies/page";

/** What stands of later papers on pages, as a browser without scripts gets them. */

const plain = (part: string): string =>
  part
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&");

const at = (locale: string) => ({ params: Promise.resolve({ locale }) });
const guideAt = async (id: string, locale = "zh") =>
  html(await GuidePage({ params: Promise.resolve({ locale, id }) }));

/** The part of a page that stands under a heading, up to the next of its kind. */
const section = (page: string, id: string): string =>
  plain(page.split(`<section aria-labelledby="${id}"`)[1]?.split("<section ")[0] ?? "");

describe.each(locales)("in %s", (locale) => {
  test("the page has every paper with all that is known of it, newest first", async () => {
    const page = html(await LawPage(at(locale)));
    const text = plain(page);
    const { instruments } = documentIn(locale).rules;
    for (const { title, number, issuer, source, note, certainty } of instruments) {
      for (const words of [title, issuer, source, note ?? "", guide[locale].certainty[certainty]]) {
        expect(text).toContain(words);
      }
      if (number) expect(text).toContain(number);
    }
    const ids = elements(page, "article").map(({ id }) => id);
    expect(ids).toEqual([
      "p-region-refund-2025",
      "p-skills-2025",
      "p-retirement-2025",
      "p-loans-2023",
      "p-tengger-zone-2022",
      "p-loans-2020",
      "p-region-refund-2020",
      "p-registration-2020",
    ]);
    const { title, description } = await generateMetadata(at(locale));
    expect(text).toContain(String(title));
    expect(description).not.toBe("");
  });
});

test("it says first that none is local, who decides, and what is not known", async () => {
  const [first = ""] = html(await LawPage(at("zh"))).split("<article", 1);
  expect(plain(first)).toContain("这 8 份都是国家或者自治区的文件，没有一份是当地自己的");
  expect(plain(first)).toContain("由当地窗口定");
  expect(plain(first)).toContain("没有写的，不等于没有变过");
});

test("a figure goes from what it was to what it became, and says when and by which clause", async () => {
  const page = html(await LawPage(at("zh")));
  const [, paper = ""] = page.split('id="p-loans-2023"');
  const text = plain(paper.split("</article>", 1)[0] ?? "");
  expect(text).toContain("从 2023年10月1日 起，到 2028年9月30日 为止");
  expect(text).toContain("最高贷款额：200,000 元 → 300,000 元");
  expect(text).toContain("最高贷款额：3,000,000 元 → 4,000,000 元");
  expect(text).toContain("新招人员占职工的比例：15% → 10%");
  expect(text).toContain("第三条 3.2");
  expect(text).toContain("过了这天怎么算，不知道，由办理单位决定。");
});

test("a guide tells the history of each figure, from the document to what nobody knows", async () => {
  const text = section(await guideAt("skill-upgrade-subsidy"), "history");
  const [, own = ""] = text.split("失业保险累计缴费的月数");
  const told = [
    "文件写的：36 个月",
    "从 2019年1月1日 起：12 个月文件自己写的",
    "从 2021年1月1日 起：36 个月",
    "从 2025年4月22日 起：12 个月《关于延续实施失业保险稳岗惠民政策措施的通知》",
    "从 2026年1月1日 起：不知道是多少，由办理单位决定",
  ];
  const places = told.map((words) => own.indexOf(words));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((one, other) => one - other));
  expect(text).toContain("五级最高补贴 第九条 9.3文件写的：1,000 元没有查到后来的改动");
});

test("a guide sets a changed condition beside the document's, and leads from one whose figure changed", async () => {
  const refund = await guideAt("stability-refund");
  const conditions = section(refund, "conditions");
  expect(conditions).toContain("也可以是：“中小微企业，裁员率不高于 5.5%");
  expect(conditions).toContain("改成：“裁员率不高于 5.5%；参保职工 30 人以内的，不高于 20%”");
  expect(section(refund, "amount")).toContain("金额改成：“上年度实际交的失业保险费的 60%");
  const loan = await guideAt("startup-loan-enterprise");
  expect(section(loan, "conditions")).toContain("这一条里的数，后来改过。");
  expect(loan).toContain('href="#history"');
  expect(loan).toContain('href="/law#p-loans-2023"');
  expect(section(await guideAt("startup-subsidy"), "conditions")).not.toContain("后来改过");
  expect(section(await guideAt("unemployment-registration"), "materials")).toContain("材料改成");
});

test("a card of the list says of an amount that it has changed since", async () => {
  const cards = html(await PoliciesPage(at("zh"))).split("<article");
  const cardOf = (id: string) => plain(cards.find((one) => one.includes(`/policies/${id}"`)) ?? "");
  expect(cardOf("startup-loan-individual")).toContain("最高贷 15 万元（后来改过，点开看）");
  expect(cardOf("stability-refund")).toContain("后来改过");
  expect(cardOf("startup-loan-graduate")).not.toContain("后来改过");
});

test("without scripts a guide tells whom to call, and does not say that one can apply", async () => {
  const page = plain(await guideAt("startup-subsidy"));
  expect(page).toContain("今天还办不办，先打电话问：12333、12345。");
  expect(page).not.toContain("现在可以申请");
});
