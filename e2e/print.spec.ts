import { expect, type Page, test } from "@playwright/test";
import { enterprise, graduate, herder, openResult, unemployed } from "./result-cases";
import { axeFindings } from "./support/barriers";
import { codeOn, type Printed, print } from "./support/paper";

/** Prints the sheet once its code is drawn. */
async function printSheet(page: Page): Promise<Printed> {
  await page.locator(".sheet svg[role=img] path").waitFor({ state: "attached" });
  return print(page);
}

/** What of a result a person would compare: groups, programmes, amounts, days. */
const resultText = (page: Page) => page.locator("main").innerText();

const words = {
  zh: { where: /^去哪里办/gm, sign: "经办人签字" },
  en: { where: /^Go to/gm, sign: "Clerk’s signature" },
} as const;

type Locale = keyof typeof words;

/** Two pages of A4 at most, with every programme whole. */
function expectWhole({ pages, size }: Printed, locale: Locale): void {
  expect(size).toContain("A4");
  expect(pages.length).toBeLessThanOrEqual(2);
  pages.forEach((text, index) => {
    expect(text).toMatch(new RegExp(`^\\s*${index + 1} ?/ ?${pages.length}\\s*$`, "m"));
    const titles = text.match(/^\d+\. \S/gm) ?? [];
    const places = text.match(words[locale].where) ?? [];
    expect(places.length, "a programme is cut by a page").toBe(titles.length);
  });
  expect(pages.at(-1)).toContain(words[locale].sign);
}

for (const [name, stored, locale] of [
  ["graduate", graduate, "en"],
  ["herder", herder, "zh"],
  ["herder", herder, "en"],
  ["enterprise", enterprise, "zh"],
  ["enterprise", enterprise, "en"],
] as const) {
  test(`prints two A4 pages with every programme whole: ${name}, ${locale}`, async ({ page }) => {
    await openResult(page, stored, locale);
    expectWhole(await printSheet(page), locale);
  });
}

test("says on paper what a counter asks for, in black and white", async ({ page }) => {
  await openResult(page, graduate);
  const versions = await page
    .locator("#basis")
    .getByText(/^版本：/)
    .textContent();
  expect(versions).toMatch(/^版本：规则 \w{12}，程序 \w{12}，本站运营方的文件 44136fa355b3$/);
  const printed = await printSheet(page);
  expectWhole(printed, "zh");
  const text = printed.pages.join("\n");
  for (const part of [
    "就业政策测算结果单",
    "测算日期：2019年9月1日",
    "阿拉善盟关于做好当前和今后一个时期促进就业工作的实施意见",
    versions,
    "非官方估算",
    "一次性创业补贴",
    "5,000 元",
    "2020年6月30日（过了这天，您的条件就变了）",
    "去哪里办 登记地旗区的人社部门（一般在这里）；电话 12333、12345",
    "“一般在这里”：文件没有写去哪里办",
    "1–2：负责 盟财政局；配合 盟人力资源和社会保障局",
    "现中国人民银行阿拉善盟分行，以当地公布为准",
    "□ 营业执照",
    "招用人数：4 人",
    "高校毕业生创业担保贷款 差：登记注册满 2 年（3.3）（一共差 2 条）",
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
  test(`is whole, and its code restores the same result in another browser: ${locale}`, async ({
    page,
    browser,
  }) => {
    await openResult(page, unemployed, locale);
    const before = await resultText(page);
    const printed = await printSheet(page);
    expectWhole(printed, locale);
    const code = codeOn(printed, 1);
    expect(code).not.toBeNull();
    const link = new URL(code ?? "");
    expect(link.pathname).toBe(locale === "zh" ? "/result" : "/en/result");
    expect(link.search).toBe("");

    const context = await browser.newContext();
    const other = await context.newPage();
    await other.goto(link.href);
    await other.locator(".sheet").waitFor({ state: "attached" });
    expect(await resultText(other)).toContain(before);
    await context.close();
  });
}

test("has no accessibility fault on paper", { tag: "@pages" }, async ({ page }) => {
  await openResult(page, unemployed);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".sheet")).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
});
