import { expect, type Page, test } from "@playwright/test";
import { answered } from "../components/questionnaire/testing/answered";
import {
  firmOf101,
  laidOff,
  unsure,
  youngBusiness,
} from "../components/questionnaire/testing/known-people";
import type { Case } from "../lib/case/case";
import { encodeCase } from "../lib/case/share-code";
import { validCase } from "../lib/case/value";
import { type Facts, rules } from "../lib/policy";
import {
  enterprise,
  graduate,
  openDetails,
  openPart,
  openResult,
  unemployed,
} from "./result-cases";
import { axeFindings, languageRead } from "./support/barriers";
import { heading } from "./support/check";
import { wipeAll, wipeButton } from "./support/wipe";

/** The group with this heading. */
const group = (page: Page, title: string) =>
  page.getByRole("region").filter({ has: page.getByRole("heading", { level: 2, name: title }) });

/** Says that a case came by a link. */
const bar = (page: Page) => page.getByRole("region", { name: "链接带来的结果" });

/** Somebody else's case. */
const theirs: Case = { asOf: graduate.asOf, facts: { ...graduate.facts, applicant: "person" } };

/** The programme with this title. */
const programme = (page: Page, title: string) =>
  page
    .getByRole("article")
    .filter({ has: page.getByRole("heading", { level: 3, name: title, exact: true }) });

async function changeDate(page: Page, year: string, month: string, day: string): Promise<void> {
  const year_ = page.getByRole("textbox", { name: "年" });
  if (!(await year_.isVisible())) await page.getByText("换日期").click();
  await year_.fill(year);
  await page.getByRole("textbox", { name: "月" }).fill(month);
  await page.getByRole("textbox", { name: "日" }).fill(day);
  await page.getByRole("button", { name: "重新算" }).click();
}

test("shows at once what can be had, how much and where", async ({ page }) => {
  await openResult(page, graduate);
  const summary = page.getByRole("region", { name: "一眼看结果" });
  await expect(summary).toContainText("现在可以申请 3 项");
  await expect(
    summary.getByRole("link", {
      name: "最近的日子：一次性创业补贴，现在到2020年6月30日，还有 9 个月零 29 天",
    }),
  ).toBeInViewport();
  await expect(summary).toContainText("合计 5,000 元");
  await expect(page.getByText("2019年9月1日").first()).toBeVisible();

  const subsidy = programme(page, "一次性创业补贴");
  await expect(subsidy).toContainText("现在可以申请");
  await expect(subsidy).toContainText("5,000 元");
  await openDetails(page, "startup-subsidy");
  await expect(subsidy).toContainText("2020年6月30日（过了这天，您的条件就变了）");
  await expect(subsidy).toContainText("盟财政局");
  await expect(subsidy.getByRole("link", { name: /办理步骤/ })).toHaveAttribute(
    "href",
    "/policies/startup-subsidy",
  );
});

test("moves programmes between groups when the date changes", { tag: "@once" }, async ({
  page,
}) => {
  await openResult(page, graduate);
  await expect(programme(page, "一次性创业补贴")).toContainText("现在可以申请");

  await changeDate(page, "2019", "8", "14");
  await expect(page.getByRole("status").filter({ hasText: "2019年8月14日" })).toBeVisible();
  await expect(programme(page, "一次性创业补贴")).toContainText("2019年8月15日 起");
  await expect(programme(page, "一次性创业补贴")).toContainText("从 2019年8月15日 起可以申请");

  await changeDate(page, "2019", "2", "30");
  await expect(page.getByText("请填一个真实的日期")).toBeVisible();

  await changeDate(page, "1949", "10", "1");
  await expect(page.getByText("按这一天算，您填的“出生日期”就不可能了")).toBeVisible();
  await expect(page.locator("time").first()).toHaveText("2019年8月14日");

  await page.getByRole("button", { name: "用今天" }).click();
  await expect(page.getByText("（今天）").first()).toBeVisible();
  const over = group(page, "已经停办");
  await expect(over).toContainText("已经停办：期限到 2021年12月31日");
  await openDetails(page, "youth-internship");
  await over.getByRole("button", { name: "按 2021年12月31日 算" }).click();
  await expect(page.locator("time").first()).toHaveText("2021年12月31日");
});

test("copies a link that shows the case elsewhere and leaves no trace in the address", {
  tag: "@once",
}, async ({ page, context, browser }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openResult(page, graduate);
  await page.getByRole("button", { name: "复制链接" }).click();
  await expect(page.getByText("链接已经复制")).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(link).hash.length).toBeGreaterThan(10);

  const other = await browser.newPage();
  await other.goto(link);
  await expect(other.getByRole("region", { name: "一眼看结果" })).toContainText(
    "现在可以申请 3 项",
  );
  await expect(other.locator("time").first()).toHaveText("2019年9月1日");
  expect(new URL(other.url()).hash).toBe("");
  await other.reload();
  await expect(other.getByText("现在可以申请 3 项")).toBeVisible();
  const own = () => other.evaluate(() => sessionStorage.getItem("case"));
  expect(await own()).toBeNull();
  await other.getByRole("button", { name: "用这份继续" }).click();
  await expect(bar(other)).toHaveCount(0);
  await expect(heading(other)).toBeFocused();
  expect(await own()).toContain("2018-08-15");
  await other.close();
});

test("another's result is looked at beside one's own, and nothing done there touches that", {
  tag: "@once",
}, async ({ page }) => {
  await openResult(page, unemployed);
  const kept = () =>
    page.evaluate(() => [sessionStorage.case, sessionStorage["case-papers-person"]]);
  await openPart(page, "papers");
  await page.locator("[name^=material-][value=have]").first().check();
  const before = await kept();

  await page.goto(`/result#${encodeCase(rules.facts, validCase(rules.facts, theirs))}`);
  await expect(bar(page)).toContainText("您在看别人的结果");
  await expect(page.getByText("现在可以申请 3 项")).toBeVisible();
  await openPart(page, "papers");
  await expect(page.locator("[name^=material-]:checked")).toHaveCount(0);
  await page.locator("[name^=material-][value=can]").first().check();
  await changeDate(page, "2019", "8", "14");
  await expect(page.locator("time").first()).toHaveText("2019年8月14日");
  await expect(wipeButton(page)).toHaveCount(0);
  expect(await kept()).toEqual(before);

  await bar(page).getByRole("button", { name: "回到我自己的" }).click();
  await expect(page.locator("time").first()).toHaveText("2019年9月1日");
  await expect(bar(page)).toHaveCount(0);
  expect(await kept()).toEqual(before);
  await page.reload();
  await expect(page.getByText("现在可以申请 3 项")).toHaveCount(0);
});

test("whoever would change an answer of another's result is asked whose answers to go on with", {
  tag: "@once",
}, async ({ page }) => {
  await openResult(page, unemployed);
  await page.goto(`/result#${encodeCase(rules.facts, validCase(rules.facts, theirs))}`);
  await page.getByText("您的回答（").click();
  await page.getByRole("link", { name: "改“出生日期”的回答" }).click();
  await expect(heading(page)).toHaveText("用链接里的回答，还是用您自己的？");
  expect(page.url()).toMatch(/\/check$/);
  await page.getByRole("button", { name: "回到我自己的" }).click();
  await expect(heading(page)).not.toHaveText("用链接里的回答，还是用您自己的？");
  expect(await page.evaluate(() => sessionStorage.case)).not.toContain("2018-08-15");
  await page.goto(`/check#${encodeCase(rules.facts, validCase(rules.facts, theirs))}&q=birthDate`);
  await page.getByRole("button", { name: "用这份继续" }).click();
  await expect(page.locator("input[name=at]")).toHaveValue("birthDate");
  expect(await page.evaluate(() => sessionStorage.case)).toContain("2018-08-15");
});

test("says so when a link is broken, and keeps one's own answers", { tag: "@once" }, async ({
  page,
}) => {
  await openResult(page, graduate);
  await page.goto("/result#NOTACASE");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("这个链接读不出来");
  await page.getByRole("button", { name: "看我自己的结果" }).click();
  await expect(page.getByText("现在可以申请 3 项")).toBeVisible();
});

test("wipes everything once that was asked, by keyboard", { tag: "@once" }, async ({ page }) => {
  await openResult(page, graduate);
  await wipeButton(page).focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("button", { name: "不清空，回去" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(wipeButton(page)).toBeFocused();
  await expect(page.getByText("现在可以申请 3 项")).toBeVisible();
  await wipeAll(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("还没有结果");
  expect(await page.evaluate(() => sessionStorage.getItem("case"))).toBeNull();
  await expect(page.getByRole("link", { name: "开始自测" })).toHaveAttribute("href", "/check");
});

test("explains itself before any answer, and without scripts", { tag: "@once" }, async ({
  page,
  browser,
}) => {
  await openResult(page, null);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("还没有结果");
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto("/result");
  await plain.getByRole("button", { name: "改用简单的网页接着答" }).click();
  await expect(plain.getByRole("heading", { level: 1 })).toHaveText("先说说给谁查、在哪里");
  await context.close();
});

for (const locale of ["zh", "en"] as const) {
  for (const [name, stored] of Object.entries({ graduate, unemployed, enterprise, none: null })) {
    test(
      `fits the window, and has no accessibility fault: ${name}, ${locale}`,
      {
        tag: "@pages",
      },
      async ({ page }, info) => {
        await openResult(page, stored, locale);
        await page.evaluate(() => {
          for (const details of document.querySelectorAll("details")) details.open = true;
        });
        if (locale === languageRead(info)) expect(await axeFindings(page)).toEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow).toBeLessThanOrEqual(0);
      },
    );
  }
}

test("whoever comes back from a guide is where they were, with what was open still open", {
  tag: "@phone",
}, async ({ page }) => {
  await openResult(page, unemployed);
  await openDetails(page, "temporary-relief");
  const link = page.locator("#r-temporary-relief").getByRole("link", { name: /办理步骤/ });
  await link.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => window.scrollY);
  expect(before).toBeGreaterThan(740);
  await link.click();
  await expect(page).toHaveURL(/\/policies\/temporary-relief$/);
  await page.goBack();
  await expect(link).toBeInViewport();
  expect(await page.evaluate(() => window.scrollY)).toBeCloseTo(before, -1);
});

test("the bar leads to each part, and opens what it leads to", { tag: "@phone" }, async ({
  page,
}) => {
  await openResult(page, unemployed);
  const bar = page.getByRole("navigation", { name: "跳到" });
  await bar.getByRole("link", { name: "材料" }).click();
  await expect(page.getByRole("group", { name: "身份证", exact: true })).toBeInViewport();
  await expect(bar).toBeInViewport();
  await bar.getByRole("link", { name: /^能办的/ }).click();
  await expect(page.getByRole("heading", { name: "接下来怎么办" })).toBeInViewport();
});

/** Screens of a phone that a result may take, folded as it comes. */
const lengths: readonly (readonly [who: string, facts: Facts, screens: number])[] = [
  ["laid off at 52", laidOff, 8],
  ["with a young business", youngBusiness, 9],
  ["who knows nothing", unsure, 5],
  ["a firm of 101", firmOf101, 9],
];

for (const [who, known, screens] of lengths) {
  for (const asOf of ["2019-09-01", "2026-11-30"]) {
    test(`the result of one ${who} is short, as of ${asOf}`, { tag: "@phone" }, async ({
      page,
    }) => {
      await openResult(page, { asOf, facts: answered(known, asOf) });
      const { height } = page.viewportSize() ?? { height: Number.NaN };
      const whole = await page.evaluate(() => document.documentElement.scrollHeight);
      expect(whole / height).toBeLessThanOrEqual(screens);
      for (const first of [
        page.getByRole("region", { name: "一眼看结果" }),
        page.getByRole("button", { name: "打印告知单" }),
        page.getByRole("button", { name: "复制链接" }),
        page.locator("#plan li, #g-unknown li").first(),
      ]) {
        const box = await first.boundingBox();
        expect(box && box.y + Math.min(box.height, 300)).toBeLessThanOrEqual(2 * height);
      }
    });
  }
}
