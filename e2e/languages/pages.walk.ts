import { openDesk } from "../support/desk";
import { expect, test } from "../support/house";
import { addressOf, expectWhole, paper } from "./reading";

const paths = [
  "/",
  "/result",
  "/policies",
  "/policies/startup-loan-graduate",
  "/policies/startup-subsidy",
  "/clauses",
  "/departments",
  "/desk/batch",
];

for (const path of paths) {
  test(`a page is whole: ${path}`, async ({ page }, info) => {
    await page.goto(addressOf(info, path));
    await page.waitForLoadState("networkidle");
    await expectWhole(page, info, path);
  });
}

test("the calculator is whole, on the screen and on paper", async ({ page }, info) => {
  await page.goto(addressOf(info, "/loans#calculator"));
  await page.locator("#loan-result").waitFor();
  await expectWhole(page, info, "screen");
  await page.setViewportSize(paper);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".loan-sheet")).toBeVisible();
  await expectWhole(page, info, "paper");
});

test("the desk is whole, with its keys and what it takes in", async ({ page }, info) => {
  await openDesk(page, addressOf(info, "/desk"));
  await expectWhole(page, info, "window");
  for (const key of ["F1", "F3"]) {
    await page.keyboard.press(key);
    await page.getByRole("dialog").waitFor();
    await expectWhole(page, info, key);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "hidden" });
  }
  // What is scrolled out of sight in the window.
  await page.setViewportSize({ width: 6000, height: 6000 });
  await expectWhole(page, info, "all facts and verdicts");
});

test("an address that there is not is answered in the language as well", async ({
  page,
  complaints,
}, info) => {
  complaints.expect(/status of 404/);
  await page.goto(addressOf(info, "/nowhere"));
  await expectWhole(page, info, "not found");
});
