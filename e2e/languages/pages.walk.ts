import { graduate, keepCase } from "../result-cases";
import { alive } from "../support/alive";
import { expect, test } from "../support/house";
import { addressOf, expectWhole, paper } from "./reading";

const paths = [
  "/",
  "/result",
  "/policies",
  "/policies?q=777",
  "/policies/startup-loan-graduate",
  "/policies/startup-subsidy",
  "/clauses",
  "/law",
  "/operator",
  "/departments",
  "/rulebook",
  "/rulebook/startup-loan-enterprise",
];

for (const path of paths) {
  test(`a page is whole: ${path}`, async ({ page }, info) => {
    await page.goto(addressOf(info, path));
    await alive(page);
    await expectWhole(page, info, path);
  });
}

test("the operator's form is whole, with a paper, an answer and what is wrong with them", async ({
  page,
}, info) => {
  await page.goto(addressOf(info, "/operator"));
  await alive(page);
  await page.locator("[aria-labelledby=operator-papers] > div > button").last().click();
  await page.locator("[aria-labelledby=operator-words] > div > button").last().click();
  await page
    .locator("input[name='instruments.0.amendments.0.changes.0.kind'][value=period]")
    .check();
  const download = page.locator("[aria-labelledby=operator-download] button");
  await expect(download).toBeEnabled();
  await download.click();
  await page.locator("main [role=alert]").waitFor();
  await expectWhole(page, info, "operator");
});

/** What no loan can be, by field. */
const wrong = { amount: "x", months: "999", "date.month": "2", "date.day": "30", rate: "1.234" };

test("the loans are whole beside answers", async ({ page }, info) => {
  await keepCase(page, graduate);
  await page.goto(addressOf(info, "/loans"));
  await page.locator("main article, main li").locator("strong, .font-bold").first().waitFor();
  await expectWhole(page, info, "loans");
});

test("the calculator is whole, on the screen, on paper and where something is wrong", async ({
  page,
}, info) => {
  await page.goto(addressOf(info, "/loans#calculator"));
  await page.locator("#loan-result").waitFor();
  await expectWhole(page, info, "screen");
  await page.setViewportSize(paper);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".loan-sheet")).toBeVisible();
  await expectWhole(page, info, "paper");
  await page.emulateMedia({ media: null });
  for (const [name, typed] of Object.entries(wrong)) {
    await page.locator(`main input[name="${name}"]`).fill(typed);
  }
  await page.keyboard.press("Tab");
  await expectWhole(page, info, "wrong");
});

test("an address that there is not is answered in the language as well", async ({
  page,
  complaints,
}, info) => {
  complaints.expect(/status of 404/);
  await page.goto(addressOf(info, "/nowhere"));
  await expectWhole(page, info, "not found");
});
