import { execFileSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { brackets } from "../../scripts/language/pseudo/marks";
import {
  enterprise,
  founder,
  graduate,
  keepCase,
  type StoredCase,
  unemployed,
} from "../result-cases";
import { alive } from "../support/alive";
import { expect, test } from "../support/house";
import { addressOf, expectWhole, paper } from "./reading";

const cases: Readonly<Record<string, StoredCase>> = { enterprise, founder, graduate };

async function openResult(page: Page, address: string, stored: StoredCase): Promise<void> {
  await keepCase(page, stored);
  await page.goto(address);
  await page.locator(".sheet svg[role=img] path").waitFor({ state: "attached" });
}

for (const [name, stored] of Object.entries(cases)) {
  test(`a result is whole on the screen: ${name}`, async ({ page }, info) => {
    await openResult(page, addressOf(info, "/result"), stored);
    await expectWhole(page, info, name);
  });
}

test("a result is whole with all that can be tried on it, and go wrong", async ({ page }, info) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error("refused"));
  });
  await openResult(page, addressOf(info, "/result"), unemployed);
  // Whole, beside every dialog that it opens: all parts are open from here on.
  for (const action of [0, 1]) {
    await page.locator("#keep button").nth(action).click();
    await page.locator("dialog img, dialog svg[role=img] path").waitFor();
    await expectWhole(page, info, `kept ${action}`);
    await page.keyboard.press("Escape");
  }
  await page.locator("#keep button").nth(2).click();
  await page.locator("input[name=link]").waitFor();
  await page.locator("[name^=material-][value=have]").first().check();
  await page.locator("[name^=material-][value=unknown]").last().check();
  await page.locator('input[name="asOf.day"]').fill("32");
  await page.locator('form:has(input[name="asOf.day"]) button[type=submit]').click();

  const tried = page.locator("#what-if");
  const pick = (fact: string) => tried.locator("select[name=what-if-fact]").selectOption(fact);
  const see = tried.locator("form button[type=submit]");
  await pick("registeredUnemployed");
  await tried.locator("input[value=no]").check();
  await see.click();
  await pick("unemploymentInsuranceMonths");
  await tried.locator("input[type=text]").fill("x");
  await see.click();
  await tried.locator("[aria-invalid=true]").waitFor();
  await expectWhole(page, info, "tried");

  await page.locator("#wipe button").click();
  await page.locator("dialog button").last().waitFor();
  await expectWhole(page, info, "asked before it is wiped");
  await page.locator("dialog button").last().click();
  await page.locator("main [role=status]").waitFor();
  await expectWhole(page, info, "wiped");
});

test("a result that comes by a link is whole, and a link that cannot be read", async ({
  page,
}, info) => {
  // Of an earlier version: two answers have no meaning any more.
  await page.goto(addressOf(info, "/result#13Q4W6M068S5G29K0"));
  await page.locator(".sheet svg[role=img] path").waitFor({ state: "attached" });
  await expectWhole(page, info, "earlier");
  await page.goto(addressOf(info, "/departments"));
  await page.goto(addressOf(info, "/result#0"));
  await alive(page);
  await expectWhole(page, info, "broken");
});

test("a link beside other answers is whole, in the questionnaire and with the result", async ({
  page,
}, info) => {
  await keepCase(page, graduate);
  await page.goto(addressOf(info, "/check#13Q4W6M068S5G29K0"));
  await page.locator("main > * > h1 ~ div button").nth(1).waitFor();
  await expectWhole(page, info, "asked");
  await page.goto(addressOf(info, "/result#13Q4W6M068S5G29K0"));
  await page.locator(".sheet svg[role=img] path").waitFor({ state: "attached" });
  await expectWhole(page, info, "visited");
});

test(
  "the sheet is whole on paper, and nothing of it falls off",
  { tag: "@paper" },
  async ({ page }, info) => {
    await openResult(page, addressOf(info, "/result"), unemployed);
    await page.emulateMedia({ media: "print" });
    await page.setViewportSize(paper);
    await expect(page.locator(".sheet")).toBeVisible();
    await expectWhole(page, info, "sheet");

    const file = info.outputPath("sheet.pdf");
    await writeFile(file, await page.pdf({ preferCSSPageSize: true }));
    const printed = execFileSync("pdftotext", ["-raw", file, "-"], { encoding: "utf8" });
    const shown = await page.locator("body").innerText();
    const about = execFileSync("pdfinfo", [file], { encoding: "utf8" });
    // The sheet numbers its pages while it is printed, where lines run along.
    const pages = Number(/Pages:\s+(\d+)/.exec(about)?.[1]);
    for (const bracket of brackets) {
      const more = printed.split(bracket).length - shown.split(bracket).length;
      expect([0, pages]).toContain(more);
    }
    expect(about).toMatch(/Page size:.*A4/);
  },
);
