import type { Page } from "@playwright/test";
import { axeFindings, languageRead, overflows } from "./support/barriers";
import { expect, test } from "./support/house";
import { firstLoad } from "./support/weight";

/** Left school in 2018, a stall since August 2018, four people taken on. */
const graduate = {
  asOf: "2019-09-01",
  facts: {
    applicant: "person",
    district: "alxa-left",
    graduate: true,
    leftSchoolOn: "2018-06-30",
    business: "sole-trader",
    businessRegisteredOn: "2018-08-15",
    businessOperating: true,
    businessStaff: 5,
    staffInsuredMonths: 12,
    otherLoans: false,
  },
};

const enterprise = {
  asOf: "2019-09-01",
  facts: {
    applicant: "enterprise",
    district: "ejin",
    enterpriseSize: "small",
    newQualifiedHires: 4,
    staffNow: 17,
  },
};

/** Opens a page with these things kept in the tab, once. */
async function openWith(page: Page, path: string, kept: Record<string, object>): Promise<void> {
  await page.addInitScript((entries) => {
    if (sessionStorage.getItem("seeded")) return;
    sessionStorage.setItem("seeded", "yes");
    for (const [key, value] of entries) sessionStorage.setItem(key, JSON.stringify(value));
  }, Object.entries(kept));
  await page.goto(path);
}

const field = (page: Page, name: string) => page.getByRole("textbox", { name, exact: true });
/** Fills in the day of the loan. */
async function setDay(page: Page, year: string, month: string, day: string): Promise<void> {
  await field(page, "年").fill(year);
  await field(page, "月").fill(month);
  await field(page, "日").fill(day);
}
const result = (page: Page) => page.getByRole("region", { name: "试算结果" });

test("says the verdict of each loan, and when one opens", { tag: "@once" }, async ({ page }) => {
  await openWith(page, "/loans", { case: graduate, "case-enterprise": enterprise });
  const card = (id: string) => page.locator(`article#startup-loan-${id}`);
  await expect(card("individual")).toContainText("现在可以申请");
  await expect(card("individual")).toContainText("150,000 元");
  await expect(card("graduate")).toContainText("从 2020年8月15日 起可以申请");
  await expect(card("graduate")).toContainText("登记注册满 2 年");
  await expect(
    card("graduate").getByRole("link", { name: "改“登记注册日期”的回答" }),
  ).toHaveAttribute("href", "/check#q=businessRegisteredOn");
  // The enterprise's answers stay stored beside the person's: four of seventeen are short of a quarter, which a later paper asks no more.
  await expect(card("enterprise")).toContainText("您早先替企业答的回答");
  await expect(card("enterprise")).toContainText("从 2020年4月15日 起可以申请");
  await expect(card("enterprise").getByRole("link", { name: /签了一年以上合同/ })).toHaveAttribute(
    "href",
    "/check#enterprise",
  );
});

test("works out a loan while one types, slides and errs, and keeps what was typed", {
  tag: "@once",
}, async ({ page }) => {
  await page.goto("/loans#calculator");
  await expect(result(page)).toContainText("每月 14,540.60 元，最后一个月 14,540.75 元");
  const amount = field(page, "贷款金额");
  const slider = page.getByRole("slider", { name: "拖动选贷款金额" });

  await amount.fill("500001");
  await expect(result(page)).toBeHidden();
  await amount.blur();
  await expect(amount).toHaveAttribute("aria-invalid", "true");
  await expect(page.locator("#amount-error")).toHaveText("不能大于 500,000 元。");
  await expect(amount).toHaveValue("500001");

  await amount.fill("120000");
  await expect(amount).not.toHaveAttribute("aria-invalid");
  await expect(slider).toHaveValue("120000");
  await slider.focus();
  await slider.press("ArrowRight");
  await expect(amount).toHaveValue("121000");
  await slider.press("ArrowLeft");
  await page.getByRole("radio", { name: /按月付息，到期还本/ }).check();
  await expect(result(page)).toContainText("每月 300.00 元，最后一个月 120,300.00 元");
  await expect(result(page)).toContainText("10,800.00 元");

  await page.getByRole("link", { name: "部门", exact: true }).click();
  await page.goBack();
  await expect(field(page, "贷款金额")).toHaveValue("120000");
  await expect(result(page)).toContainText("每月 300.00 元");
});

test("shares the interest by the rule of the day, and asks where none is known", {
  tag: "@once",
}, async ({ page }) => {
  await page.goto("/loans#startup-loan-individual");
  await page.getByRole("link", { name: /^算这种贷款.*个人/ }).click();
  const rate = field(page, "贷款年利率");
  const own = field(page, "利息里您自己出的年利率");
  const byRule = page.getByRole("radio", { name: /^照放款那天的办法/ });
  await expect(field(page, "贷款金额")).toHaveValue("300000");
  await field(page, "贷款金额").fill("150000");
  await setDay(page, "2023", "10", "1");
  await expect(rate).toHaveValue("3.45");
  await expect(byRule).toBeChecked();
  await expect(page.locator("form").getByText("没有看到全文")).toBeVisible();
  await expect(result(page)).toContainText("利息您出一半，财政出一半");
  await page.getByRole("radio", { name: /按月付息，到期还本/ }).check();
  // 431.25 yuan a month, 36 times: the odd fen of a month is the borrower's.
  await expect(result(page)).toContainText("7,762.68 元");
  await expect(result(page)).toContainText("7,762.32 元");

  await setDay(page, "2023", "9", "30");
  await expect(byRule).toBeChecked();
  await expect(result(page)).toContainText("LPR 减 1.5 个百分点，就是 1.95%");
  await expect(result(page)).toContainText("8,775.00 元");

  await setDay(page, "2020", "12", "31");
  await expect(rate).toHaveValue("3.85");
  await expect(byRule).toHaveCount(0);
  await expect(page.locator("#sharing-error")).toContainText(
    "2021年1月1日 以前放的款怎么补，没有查到。",
  );
  await expect(result(page)).toBeHidden();
  await page.getByRole("radio", { name: "没有贴息，利息都是自己出" }).check();
  await expect(result(page)).toContainText("没有贴息，都是您自己出");
  await setDay(page, "2028", "10", "1");
  await expect(
    page.locator("form").getByText("2028年9月30日 以后放的款怎么补，没有查到。"),
  ).toBeVisible();
  await page.getByRole("radio", { name: /^照我自己填的年利率/ }).check();

  await field(page, "年").fill("2018");
  await expect(rate).toHaveValue("");
  await expect(page.locator("#rate-error")).toBeVisible();
  await expect(page.getByText("这一天没有 LPR（2019年8月20日 才开始有）")).toBeVisible();
  await expect(result(page)).toBeHidden();
  await rate.fill("4.35");
  await own.fill("4.36");
  await own.blur();
  await expect(page.locator("#ownRate-error")).toHaveText("不能高于贷款年利率 4.35%。");
  await own.fill("0");
  await expect(result(page)).toContainText("替您省下的利息");
});

test("keeps to the document for the graduate's loan, and says what the rule of the day would cost", {
  tag: "@once",
}, async ({ page }) => {
  await page.goto("/loans#calculator");
  await setDay(page, "2026", "11", "25");
  await page.getByRole("radio", { name: /按月付息，到期还本/ }).check();
  const said = page
    .locator("form")
    .getByText("别的创业担保贷款，您选的那天是另一种办法：利息您出一半，财政出一半");
  await expect(said).toContainText("您一共要出利息 22,500.00 元");
  await expect(result(page)).toContainText("全部由政府出（第三条 3.3）");
  await setDay(page, "2020", "12", "31");
  await expect(said).toHaveCount(0);
  await expect(
    page.locator("form").getByText("放款那天还办不办全额贴息，请问当地。"),
  ).toBeVisible();
});

test(
  "has no barrier, with answers and figures on the page",
  { tag: "@pages" },
  async ({ page }, info) => {
    const english = languageRead(info) === "en";
    await openWith(page, `${english ? "/en" : ""}/loans#calculator`, { case: graduate });
    await expect(page.locator("#loan-result")).toBeVisible();
    await expect(
      page.locator("article#startup-loan-graduate a[href*='#q=']").first(),
    ).toBeVisible();
    await page.getByText(english ? "The table (36 months)" : "逐月明细（36 个月）").click();
    expect(await overflows(page)).toBe(false);
    expect(await axeFindings(page)).toEqual([]);
  },
);

test("without scripts says what the loans ask and give, and weighs little with them", {
  tag: "@once",
}, async ({ browser, request }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/loans");
  await expect(page.getByText("最长 36 个月")).toBeVisible();
  await expect(page.getByText("查看和试算都不收费")).toBeVisible();
  await page.getByText("要符合的 10 条条件").click();
  await expect(page.getByText("登记注册满 2 年")).toBeVisible();
  await expect(page.getByText("算每月还多少，要等网页下载全")).toBeVisible();
  await context.close();
  expect(await firstLoad(request, "/loans")).toBeLessThanOrEqual(170_000);
});
