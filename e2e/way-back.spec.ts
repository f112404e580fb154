import { expect, type Page, test } from "@playwright/test";
import { jobSeeker } from "../components/questionnaire/testing/people";
import { words } from "../components/questionnaire/testing/words";
import { findChromium, testFlags } from "../scripts/chromium.mjs";
import { graduate, openResult } from "./result-cases";
import { heading } from "./support/check";
import { remains } from "./support/remains";
import { answer, begin } from "./support/walk";
import { wipeAll } from "./support/wipe";

/** What was wiped does not come back with the back button of a browser that keeps the pages it leaves, as only the whole Chromium does. */

const { zh } = words;
const executablePath = findChromium();

test.use({
  launchOptions: {
    ...(executablePath && { executablePath }),
    args: testFlags,
    // Playwright has browsers forget the pages that they leave.
    ignoreDefaultArgs: ["--disable-back-forward-cache"],
  },
});

const wipe = (page: Page) => page.getByRole("button", { name: zh.wipe });

/** Marks the page as it stands, so that it is known again. */
const mark = (page: Page): Promise<void> =>
  page.evaluate(() => void Object.assign(window, { marked: true }));

/** Goes so many pages back, and waits for this one: as it was left, or anew. */
async function goBack(page: Page, steps: number, path: string, persisted: boolean): Promise<void> {
  // From a task of its own: the page may be gone before the call has answered.
  await page.evaluate((by) => void setTimeout(() => history.go(-by)), steps);
  await expect
    .poll(() =>
      page
        .evaluate(() => [document.readyState, location.pathname, "marked" in window])
        .catch(() => "on the way"),
    )
    .toEqual(["complete", path, persisted]);
}

test("a page is kept as it was left while nothing is wiped", async ({ page }) => {
  await openResult(page, graduate);
  await mark(page);
  await page.goto("/departments");
  await goBack(page, 1, "/result", true);
  await expect(heading(page)).toHaveText(zh.heading);
});

for (const { left, shows, other, steps, chosen = 0 } of [
  { left: "/check", shows: "阿拉善左旗", other: "/result", steps: 1 },
  // Wiping there is a step of its own.
  { left: "/result", shows: "一次性创业补贴", other: "/check#q=:start", steps: 2 },
  // The calculator stands there with what is usual.
  { left: "/loans", shows: "可以申请", other: "/result", steps: 1, chosen: 2 },
]) {
  test(`${left} shows nothing of what was wiped on ${other}`, {
    tag: left === "/check" ? [] : "@pages",
  }, async ({ page }) => {
    await openResult(page, graduate);
    await page.goto(left);
    await expect(page.getByRole("main")).toContainText(shows);
    await mark(page);
    await page.goto(other);
    await wipeAll(page);
    await expect(wipe(page)).toHaveCount(0);

    await goBack(page, steps, left, false);
    await expect(heading(page)).toBeVisible();
    await expect(wipe(page)).toHaveCount(0);
    await expect(page.getByRole("radio", { checked: true })).toHaveCount(chosen);
    const rest = await remains(page);
    for (const trace of ["2018-06-30", "2018-08-15", "2018年"]) expect(rest).not.toContain(trace);
    expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual(["seeded"]);
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("no page that was posted, and nothing that was chosen, comes back after a wipe", async ({
    page,
  }) => {
    await page.goto("/check");
    await begin(page, jobSeeker);
    await answer(page, "workStatus", "unemployed");
    await page.getByRole("button", { name: zh.resultsNow }).click();
    await expect(heading(page)).toHaveText(zh.heading);
    await wipe(page).click();
    await expect(page.getByText("请再把浏览器整个关掉")).toBeVisible();
    await wipe(page).click();
    await expect(page.getByRole("status")).toContainText(zh.wiped);
    await expect(page.getByRole("status")).toContainText("把浏览器整个关掉最稳妥");

    for (const _ of ["the question", "the results", "the second question", "the first"]) {
      await expect(page.goBack()).rejects.toThrow("ERR_CACHE_MISS");
      await expect(page.locator("[name=case]")).toHaveCount(0);
      await expect(page.getByRole("main")).toHaveCount(0);
    }
    await page.goBack();
    await expect(page).toHaveURL(/\/check$/);
    await expect(heading(page)).toHaveText("先说说给谁查、在哪里");
    await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
  });
});
