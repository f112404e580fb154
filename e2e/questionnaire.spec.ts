import { expect, test } from "@playwright/test";
import { jobSeeker } from "../components/questionnaire/testing/people";
import { words } from "../components/questionnaire/testing/words";
import { heading } from "./support/check";
import { openQuestion } from "./support/open-question";
import { answer, answerAll, asked, begin, expectAsked, fillIn, goOn, step } from "./support/walk";
import { firstLoad } from "./support/weight";
import { wipeAll, wipeButton } from "./support/wipe";

const { zh } = words;

test("the question one has gone back to stays when the language changes", {
  tag: "@phone",
}, async ({ page }) => {
  await openQuestion(page, "workStatus");
  await page.getByRole("link", { name: "English", exact: true }).click();
  await expect(page).toHaveURL("/en/check");
  await expect(page.locator("input[name=at]")).toHaveValue("workStatus");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a job seeker goes back, errs, changes an answer, and sees the results", {
    tag: "@phone",
  }, async ({ page }) => {
    await page.goto(zh.path);
    await begin(page, { ...jobSeeker, district: "unsure" });
    await expect(heading(page)).toHaveText(zh.first);
    await expect(page).toHaveTitle(`${zh.first} · ${zh.product}`);
    await page.getByRole("button", { name: zh.back }).click();
    await begin(page, jobSeeker);

    await answer(page, "workStatus", "unemployed");
    await fillIn(page, "birthDate", ["1991", "2", "30"]);
    await goOn(page).click();
    await expect(page).toHaveTitle(zh.wrongTitle);
    await expect(page.getByRole("link", { name: zh.noDay })).toHaveAttribute(
      "href",
      "#birthDate-day",
    );
    await expect(page.getByRole("textbox").nth(2)).toHaveValue("30");

    await answerAll(page, { ...jobSeeker, canWork: null });
    await expect(heading(page)).toHaveText(zh.end);
    await page.locator("button[name=go][value=canWork]").click();
    await answer(page, "canWork", "yes");
    await expect(heading(page)).toHaveText(zh.end);
    await page.getByRole("button", { name: zh.results, exact: true }).click();
    await expect(heading(page)).toHaveText(zh.heading);
    await expect(
      page.getByRole("heading", { level: 3, name: zh.registration, exact: true }),
    ).toBeVisible();
    expect(new URL(page.url()).pathname).toBe(`${zh.path}/step`);
    expect(new URL(page.url()).search).toBe("");
  });
});

test("every answer can be changed, and what no longer matters is kept and marked", {
  tag: "@phone",
}, async ({ page }) => {
  await page.goto("/check");
  await begin(page, jobSeeker);
  for (const fact of ["workStatus", "birthDate"]) await answer(page, fact, jobSeeker[fact]);
  const next = await asked(page);
  await step(page, page.getByRole("button", { name: zh.back }));
  await expect(heading(page)).toHaveText(zh.birth);
  await expect(page.getByRole("textbox").first()).toHaveValue("1991");
  await page.goBack();
  await expectAsked(page, next);
  await page.goBack();
  await expectAsked(page, "birthDate");
  await page.goForward();
  await expectAsked(page, next);

  await page.getByText(zh.review).click();
  await step(page, page.getByRole("button", { name: zh.change("所在旗区") }));
  await expect(page.getByRole("radio", { name: "阿拉善左旗" })).toBeChecked();
  await answer(page, "district", "outside");
  await expect(heading(page)).toHaveText("您的失业保险一共交了几个月？");
  // The answers stay open to view from one question to the next.
  // Who lives elsewhere can still have the skill subsidy, by the place of insurance: work matters, age does not.
  const row = (label: string) => page.getByRole("listitem").filter({ hasText: label });
  await expect(row("出生日期")).toContainText("1991年3月27日");
  await expect(row("出生日期")).toContainText(zh.irrelevant);
  await expect(row(zh.workStatus)).toContainText("没有工作");
  await expect(row(zh.workStatus)).not.toContainText(zh.irrelevant);

  await page.getByRole("button", { name: zh.change("您是") }).click();
  await expectAsked(page, ":start");
  await fillIn(page, "applicant", "enterprise");
  await answer(page, "district", "ejin");
  await expect(heading(page)).toHaveText("你们单位是多大的企业？");
  await step(page, page.getByRole("button", { name: zh.back }));
  await answer(page, "applicant", "person");
  await expectAsked(page, next);
});

test("不清楚 is kept as an answer, is not asked again, and can be changed", {
  tag: "@once",
}, async ({ page }) => {
  await page.goto("/check");
  await begin(page, jobSeeker);
  await answer(page, "workStatus", null);
  const next = await heading(page).innerText();
  expect(next).not.toBe(zh.first);
  await page.reload();
  await expect(heading(page)).toHaveText(next);
  await page.getByText(zh.review).click();
  const row = page.getByRole("listitem").filter({ hasText: zh.workStatus });
  await expect(row).toContainText(zh.unsure);
  await row.getByRole("button").click();
  await expect(heading(page)).toHaveText(zh.first);
});

test("a step that is kept goes on there in another window", { tag: "@once" }, async ({
  page,
  browser,
}) => {
  await page.goto("/check");
  await begin(page, jobSeeker);
  await answer(page, "workStatus", "unemployed");
  await page.getByText("留住这一步", { exact: true }).click();
  await page.getByRole("img", { name: "接着答题的二维码" }).waitFor();
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error("refused"));
  });
  await page.getByRole("button", { name: "复制链接" }).click();
  const link = await page.getByRole("textbox", { name: "结果的链接" }).inputValue();
  const other = await browser.newPage();
  await other.goto(link);
  await expect(other.locator("input[name=at]")).toHaveValue("birthDate");
  expect(other.url()).toMatch(/\/check$/);
  await other.close();
});

test("one button wipes every answer once that was asked", { tag: "@once" }, async ({ page }) => {
  await page.goto("/check");
  await begin(page, jobSeeker);
  await expect(heading(page)).toHaveText(zh.first);
  await expect(wipeButton(page)).toHaveCount(0);
  await step(page, page.getByRole("button", { name: zh.back }));
  await wipeAll(page);
  await expect(page.getByRole("status").filter({ hasText: zh.wiped })).toBeVisible();
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  await page.goBack();
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
  await page.goto("/result");
  await expect(heading(page)).toHaveText("还没有结果");
  await expect(page.getByRole("main")).not.toContainText("阿拉善左旗");
});

test("no answer reaches an address, a cookie, or a request", { tag: "@once" }, async ({
  page,
  context,
}) => {
  const sent: string[] = [];
  page.on("request", (request) => sent.push(request.url() + (request.postData() ?? "")));
  await page.goto("/check");
  await begin(page, jobSeeker);
  await answer(page, "workStatus", "unemployed");
  await answer(page, "birthDate", ["1991", "3", "27"]);
  await expect(heading(page)).not.toHaveText(zh.birth);
  expect(page.url()).toMatch(/\/check$/);
  expect(sent.join("\n")).not.toMatch(/1991|unemployed|alxa-left/);
  expect(await context.cookies()).toEqual([]);
});

test("the first load stays within 160 kB of scripts", { tag: "@once" }, async ({ request }) => {
  const total = await firstLoad(request, "/check");
  expect(total).toBeGreaterThan(0);
  expect(total).toBeLessThanOrEqual(160_000);
});

test("a link opens the question that it names, and another the first page as an enterprise", {
  tag: "@once",
}, async ({ page }) => {
  await page.goto("/check");
  await begin(page, jobSeeker);
  await expect(heading(page)).toHaveText(zh.first);
  await page.goto("/check#q=lowIncomeHousehold");
  await expectAsked(page, "lowIncomeHousehold");
  await expect(heading(page)).toHaveText("您家平均每人的收入，比低保标准低吗？");
  expect(page.url()).toMatch(/\/check$/);
  await fillIn(page, "suddenHardship", "no");
  await answer(page, "lowIncomeHousehold", "no");
  await expect(heading(page)).toHaveText(zh.first);
  await expect(page.getByRole("link", { name: zh.resultsNow })).toHaveAttribute("href", "/result");

  await page.goto("/check#enterprise");
  await expect(page.locator("input[value=enterprise]")).toBeChecked();
  await page.goto("/check#q=nothing");
  await expect(heading(page)).toHaveText(zh.first);
});
