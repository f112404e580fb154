import { expect, test } from "@playwright/test";
import { graduate, openResult } from "./result-cases";

test("the document alone stays chosen after a reload, and is said to be all that counts", async ({
  page,
}) => {
  await openResult(page, { ...graduate, asOf: "2026-11-30" });
  const loan = page
    .getByRole("article")
    .filter({ has: page.getByRole("heading", { level: 3, name: "个人创业担保贷款" }) });
  await expect(loan).toContainText("最高 300,000 元");
  await page.locator("#basis summary").first().click();
  const alone = page.getByRole("checkbox", { name: /只看 2019 年文件/ });
  await alone.check();
  await expect(loan).toContainText("最高 150,000 元");
  await page.reload();
  await expect(alone).toBeChecked();
  await expect(page.getByText("现在只照 2019 年的文件算")).toBeVisible();
  await expect(loan).toContainText("最高 150,000 元");
  await alone.uncheck();
  await expect(page.getByText("现在只照 2019 年的文件算")).toBeHidden();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});
