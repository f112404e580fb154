import { expect, type Page, test } from "@playwright/test";
import { answered } from "../components/questionnaire/testing/answered";
import {
  firmOf101,
  laidOff,
  unsure,
  youngBusiness,
} from "../components/questionnaire/testing/known-people";
import { graduate, openResult, unemployed } from "./result-cases";
import { axeFindings } from "./support/barriers";
import { codeOn, type Printed, print, usedOf } from "./support/paper";

/** Prints the sheet once its code is drawn. */
async function printSheet(page: Page): Promise<Printed> {
  await page.locator(".sheet svg[role=img] path").waitFor({ state: "attached" });
  return print(page);
}

/** What of a result a person would compare: groups, programmes, amounts, days. */
/** What a result says of programmes, whoever looks at it: the summary, what can be had, what is nearly in reach, and what cannot. */
const resultTexts = (page: Page) =>
  page.locator("main section:is(#plan, #near, [id^=g-])").allInnerTexts();

const words = {
  zh: {
    where: /^\s*去哪里办/gm,
    sign: "经办人签字",
    page: (n: number, of: number) => new RegExp(`第 ?${n} ?页 ?/ ?共 ?${of} ?页`),
  },
  en: {
    where: /^\s*Go to/gm,
    sign: "Clerk’s signature",
    page: (n: number, of: number) => new RegExp(`Page ${n} of ${of}`),
  },
} as const;

type Locale = keyof typeof words;

/** So many pages of A4, each with its number, every matter whole, and the last of them in use. */
function expectWhole(printed: Printed, locale: Locale, count: number): void {
  const { pages, size } = printed;
  expect(size).toContain("A4");
  expect(pages).toHaveLength(count);
  pages.forEach((text, index) => {
    expect(text).toMatch(words[locale].page(index + 1, count));
    const titles = text.match(/^\s*\d+\. \S/gm) ?? [];
    const places = text.match(words[locale].where) ?? [];
    expect(places.length, "a matter is cut by a page").toBe(titles.length);
  });
  expect(pages.at(-1)).toContain(words[locale].sign);
  expect(usedOf(printed, count), "the last page is nearly empty").toBeGreaterThan(0.33);
}

const lately = "2026-11-30";
const then = "2019-09-01";

for (const [who, known, asOf, locale, count] of [
  ["laid off at 52", laidOff, lately, "zh", 1],
  ["laid off at 52", laidOff, then, "zh", 1],
  ["laid off at 52", laidOff, lately, "en", 2],
  ["a graduate", youngBusiness, lately, "zh", 1],
  ["a graduate", youngBusiness, then, "zh", 1],
  ["a graduate", youngBusiness, then, "en", 1],
  ["who knows nothing", unsure, lately, "zh", 1],
  ["who knows nothing", unsure, lately, "en", 1],
  ["an enterprise of 101", firmOf101, lately, "zh", 2],
  ["an enterprise of 101", firmOf101, then, "zh", 2],
  ["an enterprise of 101", firmOf101, then, "en", 2],
] as const) {
  test(`takes ${count} pages: ${who}, ${asOf}, ${locale}`, { tag: "@pages" }, async ({ page }) => {
    await openResult(page, { asOf, facts: answered(known, asOf) }, locale);
    expectWhole(await printSheet(page), locale, count);
  });
}

test("has what falls short only where that was ticked", async ({ page }) => {
  await openResult(page, graduate);
  expect((await printSheet(page)).pages.join("\n")).not.toContain("条件不够");
  await page.getByLabel("条件不够的也印上").check();
  const text = (await printSheet(page)).pages.join("\n");
  expect(text).toContain("条件不够");
  expect(text).toMatch(/公益性岗位补贴 差：.+（10.3）/);
});

test("says on paper what a counter asks for, in black and white", async ({ page }) => {
  await openResult(page, graduate);
  const versions = await page
    .locator("#basis")
    .getByText(/^版本：/)
    .textContent();
  expect(versions).toMatch(/^版本：规则 \w{12}，程序 \w{12}，本站运营方的文件 44136fa355b3$/);
  const printed = await printSheet(page);
  expectWhole(printed, "zh", 1);
  const text = printed.pages.join("\n");
  for (const part of [
    "一次性告知单",
    "姓名",
    "单位",
    "编号",
    "测算日期：2019年9月1日",
    "阿拉善盟关于做好当前和今后一个时期促进就业工作的实施意见",
    versions,
    "非官方估算",
    "一次性创业补贴",
    "5,000 元",
    "期限 2020年6月30日（过了这天，您的条件就变了）",
    "去哪里办 登记地旗区的人社部门（一般在这里）；电话 12333、12345",
    "“一般在这里”：文件没有写去哪里办",
    "□ 营业执照",
    "□ 收件",
    "□ 补正",
    "招用人数：4 人",
    "要补的材料",
    "申请人签字",
    "经办人签字",
  ]) {
    expect(text).toContain(part);
  }
  expect(text).not.toContain("复制链接");

  await page.emulateMedia({ media: "print" });
  const colours = await page.locator(".sheet").evaluate((sheet) => {
    const found = new Set<string>();
    for (const element of [sheet, ...sheet.querySelectorAll("*")]) {
      const { color, backgroundColor, fill } = getComputedStyle(element);
      for (const one of [color, backgroundColor, fill]) found.add(one);
    }
    return [...found];
  });
  const plain = ["rgb(0, 0, 0)", "rgb(255, 255, 255)", "rgba(0, 0, 0, 0)"];
  expect(colours.filter((colour) => !plain.includes(colour))).toEqual([]);
  const small = await page
    .locator(".sheet")
    .evaluate(
      (sheet) =>
        [...sheet.querySelectorAll("*")].filter(
          (element) => Number.parseFloat(getComputedStyle(element).fontSize) < 13.9,
        ).length,
    );
  expect(small, "text under 10.5 points").toBe(0);
});

for (const locale of ["zh", "en"] as const) {
  test(`is whole, and its code restores the same result in another browser: ${locale}`, {
    tag: locale === "zh" ? [] : "@pages",
  }, async ({ page, browser }) => {
    await openResult(page, unemployed, locale);
    const before = await resultTexts(page);
    expect(before.length).toBeGreaterThan(2);
    const printed = await printSheet(page);
    expectWhole(printed, locale, 2);
    const code = codeOn(printed, 1);
    expect(code).not.toBeNull();
    const link = new URL(code ?? "");
    expect(link.pathname).toBe(locale === "zh" ? "/result" : "/en/result");
    expect(link.search).toBe("");

    const context = await browser.newContext();
    const other = await context.newPage();
    await other.goto(link.href);
    await other.locator(".sheet").waitFor({ state: "attached" });
    expect(await resultTexts(other)).toEqual(before);
    await context.close();
  });
}

test("has no accessibility fault on paper", { tag: "@pages" }, async ({ page }) => {
  await openResult(page, unemployed);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".sheet")).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
});
