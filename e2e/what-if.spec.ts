import { expect, type Page, test } from "@playwright/test";
import { graduate, openPart, openResult } from "./result-cases";
import { axeFindings } from "./support/barriers";

const section = (page: Page) => page.getByRole("region", { name: "如果改一个答案会怎样" });
const stored = (page: Page) =>
  page.evaluate(() => JSON.parse(sessionStorage.getItem("case") ?? "null"));

/** Picks a fact and waits for its field. */
async function pick(page: Page, fact: string): Promise<void> {
  await section(page).getByRole("combobox").selectOption(fact);
  await expect(section(page).getByRole("button", { name: "看看会怎样" })).toBeVisible();
}

test("tries an answer and a day beside the result, takes back, then makes it the case", async ({
  page,
}) => {
  await openResult(page, { ...graduate, asOf: "2020-09-01" });
  const summary = page.getByRole("region", { name: "一眼看结果" });
  const before = await summary.innerText();
  await openPart(page, "what-if");

  await pick(page, "businessStaff");
  const staff = section(page).getByRole("textbox");
  await expect(staff).toHaveValue("4");
  await staff.fill("许多");
  await section(page).getByRole("button", { name: "看看会怎样" }).click();
  await expect(section(page).getByText("请只填数字，比如 12。")).toBeVisible();
  await expect(staff).toBeFocused();
  await staff.fill("5");
  await staff.press("Enter");

  const better = section(page).getByRole("region", { name: "变好的（1）" });
  await expect(better).toContainText("高校毕业生创业担保贷款");
  await expect(better).toContainText("现在条件不够");
  await expect(better).toContainText("改了以后现在可以申请最高 500,000 元");
  await expect(section(page).getByRole("status")).toHaveText("改了 1 处：1 项变好。");
  await expect(section(page).getByRole("list", { name: "试着改的回答" })).toContainText(
    "从“4 人”改成“5 人”",
  );

  await pick(page, "assessmentDate");
  await section(page).getByRole("textbox", { name: "年" }).fill("1950");
  await section(page).getByRole("button", { name: "看看会怎样" }).click();
  await expect(section(page).getByText("按这一天算，您填的“出生日期")).toBeVisible();
  await section(page).getByRole("textbox", { name: "年" }).fill("2019");
  await section(page).getByRole("button", { name: "看看会怎样" }).click();
  await expect(section(page)).toContainText("合计从 0 元 变成 5,000 元");
  await expect(section(page).getByRole("status")).toContainText("改了 2 处：");
  expect(await summary.innerText()).toBe(before);
  expect(await stored(page)).toEqual({ ...graduate, asOf: "2020-09-01" });
  await expect(page.locator(".sheet")).toContainText("测算日期：2020年9月1日");

  await section(page).getByRole("button", { name: "撤回“测算日期”的改动" }).click();
  await expect(section(page).getByRole("status")).toHaveText("改了 1 处：1 项变好。");
  await section(page).getByRole("button", { name: "全部撤回，回到原来" }).click();
  await expect(section(page).getByRole("status")).toHaveText("已经撤回，什么都没有改。");
  await expect(section(page).getByRole("heading", { level: 2 })).toBeFocused();
  expect(await stored(page)).toEqual({ ...graduate, asOf: "2020-09-01" });

  await pick(page, "businessStaff");
  await section(page).getByRole("textbox").fill("5");
  await section(page).getByRole("textbox").press("Enter");
  await section(page).getByRole("button", { name: "就用这些回答" }).click();
  await expect(summary).toContainText("现在可以申请 3 项");
  expect((await stored(page)).facts.businessStaff).toBe(5);
});

test("says plainly that nothing changes, and has no accessibility fault", async ({ page }) => {
  await openResult(page, graduate);
  await openPart(page, "what-if");
  await pick(page, "hardshipRecognised");
  await section(page).getByRole("radio", { name: "否" }).check();
  await pick(page, "unemploymentInsuranceMonths");
  await section(page).getByRole("textbox").fill("1");
  await section(page).getByRole("button", { name: "看看会怎样" }).click();
  await expect(section(page).getByRole("status")).toHaveText("改了 1 处：结果不变。");
  await expect(section(page)).toContainText("都和现在一样");

  await pick(page, "firstBusiness");
  const unsure = section(page).getByRole("button", { name: "按“不清楚”算" });
  await unsure.click();
  await expect(section(page).getByRole("radio", { name: "是" })).not.toBeChecked();
  await expect(unsure).toBeFocused();
  const worse = section(page).getByRole("region", { name: "变差的（1）" });
  await expect(worse).toContainText("还差回答");
  expect(await axeFindings(page, "#what-if")).toEqual([]);
});
