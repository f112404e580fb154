import { readFileSync } from "node:fs";
import { expect, test } from "./support/house";
import { print } from "./support/paper";

test("gives every month as a file that Excel reads", async ({ page }) => {
  await page.goto("/loans#calculator");
  const button = page.getByRole("button", { name: "下载表格（CSV）" });
  const [file] = await Promise.all([page.waitForEvent("download"), button.click()]);
  expect(file.suggestedFilename()).toBe("贷款试算-500000-36.csv");
  const text = readFileSync(await file.path(), "utf8");
  const lines = text.split("\r\n");
  expect(lines[0]).toBe("\uFEFF月份,要还,本金,利息,您出的利息,盟创业发展资金,旗创业发展资金,还欠");
  expect(lines[1]).toBe("1,14540.60,13290.60,1250.00,0.00,625.00,625.00,486709.40");
  expect(lines).toHaveLength(39);
});

test("prints whole without having been scrolled", async ({ page }) => {
  await page.goto("/loans");
  await page.locator(".loan-sheet").waitFor({ state: "attached" });
  const { pages } = await print(page);
  const text = pages.join("\n");
  expect(text).toContain("贷款试算表");
  // The last month, with nothing left to pay.
  expect(text).toMatch(/^\s*36\s.*0\.00\s*$/m);
  expect(text).not.toContain("您能申请哪种贷款");
  const top = (name: string) =>
    page.getByRole("heading", { name }).evaluate((one) => one.getBoundingClientRect().top);
  expect(await top("算一算")).toBeLessThan(await top("您能申请哪种贷款"));
});

test("prints inputs, figures and every month on A4 in black and white", async ({ page }) => {
  await page.goto("/loans#calculator");
  await expect(page.locator("#loan-result")).toBeVisible();
  const { size, pages } = await print(page);
  expect(size).toContain("A4");
  const text = pages.join("");
  for (const part of [
    "贷款试算表",
    "非官方估算",
    "高校毕业生创业担保贷款",
    "500,000 元",
    "14,504.49",
    "全部由政府出",
    "523,461.75",
  ]) {
    expect(text).toContain(part);
  }
  // Its words may go over to the next line.
  expect(text.replaceAll(/\s/g, "")).toContain("财金〔2023〕75号");
  expect(text).not.toContain("下载表格");
  await page.emulateMedia({ media: "print" });
  const colours = await page.locator(".loan-sheet").evaluate((sheet) => {
    const looks = [sheet, ...sheet.querySelectorAll("*")].map((element) =>
      getComputedStyle(element),
    );
    return [...new Set(looks.flatMap((look) => [look.color, look.backgroundColor]))];
  });
  expect(colours.sort()).toEqual(["rgb(0, 0, 0)", "rgba(0, 0, 0, 0)"]);
});
