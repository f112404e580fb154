import { execFileSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { brackets } from "../../scripts/language/pseudo/marks";
import { enterprise, founder, graduate, type StoredCase, unemployed } from "../result-cases";
import { expect, test } from "../support/house";
import { addressOf, expectWhole, paper } from "./reading";

const cases: Readonly<Record<string, StoredCase>> = { enterprise, founder, graduate, unemployed };

async function openResult(page: Page, address: string, stored: StoredCase): Promise<void> {
  await page.addInitScript((text) => sessionStorage.setItem("case", text), JSON.stringify(stored));
  await page.goto(address);
  await page.locator(".sheet svg[role=img] path").waitFor({ state: "attached" });
}

for (const [name, stored] of Object.entries(cases)) {
  test(`a result is whole on the screen: ${name}`, async ({ page }, info) => {
    await openResult(page, addressOf(info, "/result"), stored);
    await expectWhole(page, info, name);
  });
}

test("the sheet is whole on paper, and nothing of it falls off", async ({ page }, info) => {
  await openResult(page, addressOf(info, "/result"), unemployed);
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize(paper);
  await expect(page.locator(".sheet")).toBeVisible();
  await expectWhole(page, info, "sheet");

  const file = info.outputPath("sheet.pdf");
  await writeFile(file, await page.pdf({ preferCSSPageSize: true }));
  const printed = execFileSync("pdftotext", ["-raw", file, "-"], { encoding: "utf8" });
  const shown = await page.locator("body").innerText();
  for (const bracket of brackets) {
    expect(printed.split(bracket).length).toBe(shown.split(bracket).length);
  }
  expect(execFileSync("pdfinfo", [file], { encoding: "utf8" })).toMatch(/Page size:.*A4/);
});
