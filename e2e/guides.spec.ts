import { expect, type Page, test } from "@playwright/test";
import { rules } from "../lib/policy";
import { applicantTexts } from "../locales/applicants";
import { guideList } from "../locales/guide-list";
import { type Locale, locales } from "../locales/languages";
import { hrefFor } from "../messages/locale";
import { axeFindings, languageRead } from "./support/barriers";

const { programmes } = rules;

const cards = (page: Page) => page.getByRole("article");
const count = (page: Page) => page.getByRole("main").getByRole("status");

test.describe("list of programmes", () => {
  test("is searched and filtered by keyboard, and the address keeps what was asked", {
    tag: "@once",
  }, async ({ page }) => {
    await page.goto("/policies");
    await expect(cards(page)).toHaveCount(programmes.length);
    await expect(count(page)).toHaveText(`一共 ${programmes.length} 项`);

    await page.getByRole("textbox", { name: "搜一搜" }).focus();
    await page.keyboard.type("贷款");
    await expect(count(page)).toContainText("找到");
    await expect(cards(page).getByText("个人创业担保贷款")).toBeVisible();
    await expect(page.getByText("临时救助", { exact: true })).toBeHidden();

    await page.keyboard.press("Tab");
    await expect(page.getByRole("combobox", { name: "谁申请" })).toBeFocused();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await expect(page.getByRole("combobox", { name: "谁申请" })).toHaveValue("enterprise");
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await expect(cards(page).filter({ visible: true })).toHaveCount(1);
    await expect(count(page)).toHaveText(`找到 1 项（一共 ${programmes.length} 项）`);
    await expect(page.getByRole("heading", { name: "小微企业创业担保贷款" })).toBeVisible();
    await expect(page.getByRole("heading", { level: 2, name: "个人" })).toBeHidden();

    await expect(page).toHaveURL(/\?q=%E8%B4%B7%E6%AC%BE&for=enterprise&kind=loan$/);
    await page.reload();
    await expect(count(page)).toHaveText(`找到 1 项（一共 ${programmes.length} 项）`);
    await expect(page.getByRole("textbox", { name: "搜一搜" })).toHaveValue("贷款");

    await page.getByRole("button", { name: "清空条件" }).press("Enter");
    await expect(count(page)).toHaveText(`一共 ${programmes.length} 项`);
    await expect(page.getByRole("textbox", { name: "搜一搜" })).toHaveValue("");
    await expect(page).toHaveURL(/\/policies$/);
  });

  test("keeps what was typed before the page came alive", { tag: "@once" }, async ({ page }) => {
    let run = (): void => {};
    const allowed = new Promise<void>((resolve) => {
      run = resolve;
    });
    await page.route(/\/_next\/static\/.*\.js/, async (route) => {
      await allowed;
      await route.continue();
    });
    await page.goto("/policies", { waitUntil: "commit" });
    await page.getByRole("textbox", { name: "搜一搜" }).fill("见习");
    run();
    await expect(count(page)).toContainText("找到");
    await expect(page.getByRole("textbox", { name: "搜一搜" })).toHaveValue("见习");
    await expect(page).toHaveURL(/\?q=%E8%A7%81%E4%B9%A0$/);
  });

  test("finds a clause, words in full width and words written in parts", { tag: "@once" }, async ({
    page,
  }) => {
    await page.goto("/policies");
    const search = page.getByRole("textbox", { name: "搜一搜" });
    for (const [words, id] of [
      ["3.8", "startup-subsidy"],
      ["３．８", "startup-subsidy"],
      ["毕业生创业贷款", "startup-loan-graduate"],
      ["见习　企业 留用", "internship-host-subsidy"],
    ] as const) {
      await search.fill(words);
      await expect(
        cards(page).filter({ visible: true }).locator(`a[href="/policies/${id}"]`),
      ).toBeVisible();
    }
    await search.fill("3.8");
    await expect(cards(page).filter({ visible: true })).toHaveCount(1);
    await search.fill("没有这样的词");
    await expect(cards(page).filter({ visible: true })).toHaveCount(0);
    await expect(page.getByText("没有找到", { exact: true })).toBeVisible();
  });

  test("finds what was typed by ear, the likeliest first, and says what it took it for", {
    tag: "@once",
  }, async ({ page }) => {
    await page.goto("/policies");
    const search = page.getByRole("textbox", { name: "搜一搜" });
    await search.fill("设保");
    await expect(page.getByText("没有“设保”，按“社保”找的。")).toBeVisible();
    await expect(cards(page).first().getByRole("link", { name: "社会保险补贴" })).toBeVisible();
    await search.fill("摆摊");
    await expect(cards(page).first().getByRole("link", { name: "一次性创业补贴" })).toBeVisible();
    await expect(page.getByText("按“社保”找的")).toBeHidden();
  });

  test("tells what still runs by today in Shanghai", { tag: "@once" }, async ({ page }) => {
    const shown = (words: string) => cards(page).getByText(words).filter({ visible: true });
    await page.clock.setFixedTime(new Date("2021-06-18T15:59:59Z"));
    await page.goto("/policies?q=见习&now=1");
    await expect(count(page)).toHaveText(`找到 2 项（一共 ${programmes.length} 项）`);
    await expect(shown("按文件还在办")).toHaveCount(2);

    await page.clock.setFixedTime(new Date("2021-06-18T16:00:00Z"));
    await page.reload();
    await expect(count(page)).toHaveText(`找到 0 项（一共 ${programmes.length} 项）`);
    await page.getByRole("checkbox", { name: "只看今天还在有效期的" }).press("Space");
    await expect(shown("先问还办不办")).toHaveCount(2);
    await expect(page).not.toHaveURL(/now=1/);

    await page.clock.setFixedTime(new Date("2021-12-31T16:00:00Z"));
    await page.reload();
    await expect(shown("已经停办")).toHaveCount(2);
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the list shows everything, grouped, and no form that cannot work", {
    tag: "@once",
  }, async ({ page }) => {
    await page.goto("/policies?q=贷款");
    await expect(cards(page).filter({ visible: true })).toHaveCount(programmes.length);
    await expect(page.getByRole("search")).toBeHidden();
    await page
      .getByRole("navigation", { name: "跳到" })
      .getByRole("link", { name: "机构" })
      .click();
    await expect(page.getByRole("heading", { level: 2, name: "机构" })).toBeInViewport();
  });
});

test("a guide says exactly how a condition is counted, on demand", { tag: "@once" }, async ({
  page,
}) => {
  await page.goto("/policies/startup-loan-graduate");
  const exact = page.getByText(/≥ 5 人/);
  await expect(exact).toBeHidden();
  await page.locator("summary", { hasText: "每一条具体怎么算" }).press("Enter");
  await expect(exact).toBeVisible();
});

test("a clause of a guide leads to its place, and back to the programme", { tag: "@once" }, async ({
  page,
}) => {
  await page.goto("/policies/startup-subsidy");
  await page.getByRole("link", { name: "第三条 3.8" }).first().click();
  await expect(page).toHaveURL(/\/clauses#c-3-8$/);
  const clause = page.locator("#c-3-8");
  await expect(clause).toBeInViewport();
  await clause.getByRole("link", { name: "一次性创业补贴" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "一次性创业补贴" })).toBeVisible();
});

test.describe("for everybody", () => {
  const paths = [
    "/policies",
    "/policies/internship-host-subsidy",
    "/clauses",
    "/law",
    "/departments",
    "/rulebook",
  ];

  for (const locale of locales satisfies readonly Locale[]) {
    for (const path of paths) {
      test(
        `${hrefFor(locale, path)} has no known barrier and fits the screen`,
        {
          tag: "@pages",
        },
        async ({ page }, info) => {
          await page.goto(hrefFor(locale, path));
          await page.locator("details").evaluateAll((all) => {
            for (const one of all) one.setAttribute("open", "");
          });
          if (locale === languageRead(info)) expect(await axeFindings(page)).toEqual([]);
          const wide = await page.evaluate(
            () => document.documentElement.scrollWidth - window.innerWidth,
          );
          expect(wide).toBeLessThanOrEqual(0);
        },
      );
    }
  }

  test("an empty search has no known barrier", { tag: "@once" }, async ({ page }) => {
    await page.goto("/en/policies?q=zzz");
    await expect(page.getByText(guideList.en.filter.nothing)).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    await expect(page.getByText(applicantTexts.en.person.many).first()).toBeHidden();
  });
});
