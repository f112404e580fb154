import { expect, type Page, test } from "@playwright/test";
import { enterprise, founder, graduate, herder, openResult, unemployed } from "./result-cases";
import { axeFindings, languageRead } from "./support/barriers";

/** The group with this heading. */
const group = (page: Page, title: string) =>
  page.getByRole("region").filter({ has: page.getByRole("heading", { level: 2, name: title }) });

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
  await expect(summary.getByRole("link", { name: /一次性创业补贴.*5,000 元/ })).toBeInViewport();
  await expect(summary).toContainText("合计 5,000 元");
  await expect(page.getByText("2019年9月1日").first()).toBeVisible();

  const subsidy = programme(page, "一次性创业补贴");
  await expect(subsidy).toContainText("5,000 元");
  await expect(subsidy).toContainText("2020年6月30日（过了这天，您的条件就变了）");
  await expect(subsidy).toContainText("盟财政局");
  await expect(subsidy.getByRole("link", { name: /办理步骤/ })).toHaveAttribute(
    "href",
    "/policies/startup-subsidy",
  );
});

test("tells why, with the person's own answers and the clause", async ({ page }) => {
  await openResult(page, graduate);
  const subsidy = programme(page, "一次性创业补贴");
  await subsidy.getByText("为什么：7 条条件都够").click();
  await expect(subsidy.getByText("登记注册满 1 年")).toBeVisible();
  await expect(subsidy).toContainText("您答「登记注册日期」：2018年8月15日");
  await expect(subsidy.getByRole("link", { name: "第三条 3.8" }).first()).toHaveAttribute(
    "href",
    "/clauses#c-3-8",
  );
  await subsidy.getByText("带什么").click();
  await expect(subsidy).toContainText("通常需要，以办理单位要求为准");
  await expect(subsidy.getByText("营业执照", { exact: true })).toBeVisible();
  await subsidy.getByText("部门、资金、电话").click();
  await expect(subsidy).toContainText("现中国人民银行阿拉善盟分行，以当地公布为准");
  await expect(subsidy.getByText("文件没有写", { exact: true })).toBeVisible();
  await expect(subsidy.getByRole("link", { name: /12333/ })).toHaveAttribute("href", "tel:12333");
});

test("never says a bare no", { tag: "@once" }, async ({ page }) => {
  await openResult(page, { ...graduate, asOf: "2020-09-01" });
  const loan = programme(page, "高校毕业生创业担保贷款");
  await expect(loan).toContainText("带动 5 人或更多人就业");
  await expect(loan).toContainText("您答「招用人数」：4 人");
  await expect(loan).toContainText("还差 1 人（现有 4 人，需要 5 人）");
  await expect(loan.getByRole("link", { name: "改「招用人数」的回答" }).first()).toHaveAttribute(
    "href",
    "/check#q=businessStaff",
  );
  await page.getByText("逐项看差在哪里").click();
  const entries = await group(page, "目前还差条件").getByRole("article").allTextContents();
  expect(entries.length).toBeGreaterThan(10);
  for (const text of entries) {
    expect(text).toMatch(/您答「.+」：|办理单位掌握「.+」：/);
    expect(text).toMatch(/第.+条 \d+\.\d+/);
    expect(text).toMatch(/怎样才行：|怎样才行（|还差 .+（现有|到 .+ 就够了/);
  }
  await expect(page.locator("main")).not.toContainText("您不符合");
});

test("leads with one tap to the question that settles an open result", async ({ page }) => {
  await openResult(page, herder);
  const open = group(page, "还差几个回答");
  const course = programme(page, "职业培训补贴").getByRole("link");
  await expect(
    course.filter({ hasText: "您上过职业培训班，而且学完了吗？" }).first(),
  ).toHaveAttribute("href", "/check#q=completedTraining");
  // What presupposes a course is asked of who has said that they took one.
  await expect(open.getByRole("link", { name: /上那次培训班/ })).toHaveCount(0);
});

test("says what cannot be combined, what is best, and the sure alternative", async ({ page }) => {
  await openResult(page, enterprise);
  const choices = group(page, "有些只能选一项");
  await expect(choices).toContainText("「困难企业稳岗返还」和「稳岗返还」只能选一项");
  await expect(choices).toContainText("选「困难企业稳岗返还」，多 233,827.16 元");
  await expect(choices).toContainText("可以先选「稳岗返还」，少 233,827.16 元");
  await expect(choices).toContainText("合计 19,008 元");
  await expect(group(page, "由办理单位决定")).toContainText("由旗区审核领导小组确定");
});

test("moves programmes between groups when the date changes", async ({ page }) => {
  await openResult(page, graduate);
  await expect(group(page, "现在可以申请")).toContainText("一次性创业补贴");

  await changeDate(page, "2019", "8", "14");
  await expect(page.getByRole("status").filter({ hasText: "2019年8月14日" })).toBeVisible();
  await expect(group(page, "还没到日子")).toContainText("一次性创业补贴");
  await expect(programme(page, "一次性创业补贴")).toContainText("从 2019年8月15日 起可以申请");

  await changeDate(page, "2019", "2", "30");
  await expect(page.getByText("请填一个真实的日期")).toBeVisible();

  await changeDate(page, "1949", "10", "1");
  await expect(page.getByText("按这一天算，您填的「出生日期」就不可能了")).toBeVisible();
  await expect(page.locator("time").first()).toHaveText("2019年8月14日");

  await page.getByRole("button", { name: "用今天" }).click();
  await expect(page.getByText("（今天）").first()).toBeVisible();
  const over = group(page, "不在有效期");
  await expect(over).toContainText("已在 2021年12月31日 结束");
  await over.getByRole("button", { name: "按 2021年12月31日 算" }).first().click();
  await expect(page.locator("time").first()).toHaveText("2021年12月31日");
});

test("warns of answers that contradict each other", { tag: "@once" }, async ({ page }) => {
  await openResult(page, {
    ...graduate,
    facts: { ...graduate.facts, receivingUnemploymentBenefit: true },
  });
  await expect(page.getByText("有些回答对不上")).toBeVisible();
  await expect(
    page.getByRole("link", { name: "改「正在领失业金」的回答" }).first(),
  ).toHaveAttribute("href", "/check#q=receivingUnemploymentBenefit");
});

test("copies a link that restores the case elsewhere and leaves no trace in the address", {
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
  await other.close();
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

test("wipes everything with one button", { tag: "@once" }, async ({ page }) => {
  await openResult(page, graduate);
  await page.getByRole("button", { name: "清空全部回答" }).click();
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
  await expect(plain.locator("noscript p")).toContainText("在「自测」那里答题，一样能看到结果");
  await expect(plain.locator("noscript p")).toBeVisible();
  await expect(plain.getByText("正在读您的回答")).toBeHidden();
  await context.close();
});

test("speaks English throughout", { tag: "@once" }, async ({ page }) => {
  await openResult(page, unemployed, "en");
  await expect(page.getByRole("region", { name: "At a glance" })).toContainText(
    "You can apply for 4 programmes now",
  );
  await expect(programme(page, "Living allowance during training")).toContainText(
    "31 December 2020 (the programme ends that day)",
  );
  const main = await page.locator("main").innerText();
  expect(main.replace(/（?[(]?[\p{Script=Han}]+[)]?）?/gu, "").length).toBeGreaterThan(
    main.length * 0.97,
  );
});

test("shows what one has already apart, and where to go in one's own banner", async ({ page }) => {
  await openResult(page, unemployed);
  const held = group(page, "您已经有了");
  await expect(held.getByRole("article")).toHaveText([
    /失业登记已经办了/,
    /就业困难人员认定已经认定了/,
  ]);
  await expect(held.getByRole("link", { name: "改「办了失业登记」的回答" })).toHaveAttribute(
    "href",
    "/check#q=registeredUnemployed",
  );
  await expect(page.getByRole("list", { name: "已经有了的" }).getByRole("listitem")).toHaveText([
    "失业登记：已经办了",
    "就业困难人员认定：已经认定了",
  ]);
  const post = programme(page, "公益性岗位安置");
  await expect(post).toContainText(
    "去哪里办额济纳旗的公共就业服务机构（人社部门）一般在这里办，文件没有写",
  );
  await expect(programme(page, "失业保险金")).toContainText("原参保地人社部门的失业保险经办机构");
  await programme(page, "失业保险金").getByText("部门、资金、电话").click();
  await expect(
    programme(page, "失业保险金").getByRole("link", { name: "各旗区窗口的电话和地址" }),
  ).toHaveAttribute("href", "/departments");
});

test("promises no day on which an office must first decide", { tag: "@once" }, async ({ page }) => {
  await openResult(page, { ...founder, facts: { ...founder.facts, leftSchoolOn: "2025-01-01" } });
  const subsidy = programme(page, "一次性创业补贴");
  await expect(subsidy).toContainText("从 2027年1月23日 起可以去申请，由办理单位决定");
  await expect(subsidy).toContainText("那天还要由办理单位定离校两年怎么算");
  await expect(page.getByRole("region", { name: "要记住的日子" })).toContainText(
    "那天还要由办理单位定：离校两年怎么算",
  );
  await expect(page.locator(".sheet [data-sheet=startup-subsidy]")).toContainText(
    "那天还要由办理单位定 离校两年怎么算",
  );
});

for (const locale of ["zh", "en"] as const) {
  for (const [name, stored] of Object.entries({ graduate, unemployed, enterprise, none: null })) {
    test(`fits the window, and has no accessibility fault: ${name}, ${locale}`, async ({
      page,
    }, info) => {
      await openResult(page, stored, locale);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll("details")) details.open = true;
      });
      if (locale === languageRead(info)) expect(await axeFindings(page)).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
    });
  }
}
