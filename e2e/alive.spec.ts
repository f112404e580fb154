import { expect, type Page, test } from "@playwright/test";
import { jobSeeker } from "../components/questionnaire/testing/people";
import { graduate, herder, keepCase, openResult } from "./result-cases";
import { alive } from "./support/alive";
import { heading } from "./support/check";
import { openDesk } from "./support/desk";
import { answer, begin, fillIn, goOn, openCheck, pastTheStart } from "./support/walk";

/** Nobody waits for ever: what a page shows when some of its scripts do not come, or none. */

const scripts = /\/_next\/static\/.*\.js/;

/** Cuts off every script that the page does not bring itself; returns how to let them through again. */
async function cutParts(page: Page, path: string): Promise<() => Promise<void>> {
  const own = await (await page.request.get(path)).text();
  const cut = /\/_next\/static\/chunks\/[^"?]+\.js/;
  await page.route(scripts, (route) => {
    const [address = ""] = cut.exec(route.request().url()) ?? [];
    return own.includes(address) ? route.continue() : route.abort();
  });
  return () => page.unroute(scripts);
}

const notLoaded = (page: Page) => page.getByRole("alert").filter({ hasText: "这一部分没有下载到" });
const again = (page: Page) => notLoaded(page).getByRole("button", { name: "再试一次" });
const simple = (page: Page) => page.getByRole("button", { name: "改用简单的网页接着答" });

test.describe("a part that does not come", { tag: "@once" }, () => {
  test("the calculator is said to be missing, and comes when it is asked for again", async ({
    page,
  }) => {
    const restore = await cutParts(page, "/loans");
    await page.goto("/loans");
    await expect(notLoaded(page)).toBeVisible();
    await again(page).click();
    await expect(notLoaded(page).getByRole("status")).toHaveText(/还是没有下载到/);
    await restore();
    await again(page).click();
    await expect(page.getByRole("group", { name: "算哪种贷款" })).toBeVisible();
    await expect(notLoaded(page)).toHaveCount(0);
  });

  test("kept answers are not an empty first page, and go on without scripts", async ({ page }) => {
    await keepCase(page, herder);
    await cutParts(page, "/check");
    await page.goto("/check");
    await expect(notLoaded(page)).toBeVisible();
    await expect(page.locator("input[name=applicant]")).toHaveCount(0);
    await simple(page).click();
    await expect(page).toHaveURL(/\/check\/step$/);
    await expect(page.locator("label[for=progress]")).toHaveText(
      new RegExp(`^已答 ${Object.keys(herder.facts).length} 题`),
    );
  });

  test("they are shown as soon as it comes", async ({ page }) => {
    await keepCase(page, herder);
    const restore = await cutParts(page, "/check");
    await page.goto("/check");
    await expect(notLoaded(page)).toBeVisible();
    await restore();
    await pastTheStart(page);
  });

  test("rules of which only a newer version is there are said to be missing", async ({ page }) => {
    await keepCase(page, herder);
    const questions = "**/check/questions/*";
    await page.route(questions, (route) => route.fulfill({ status: 404 }));
    await page.goto("/check");
    await expect(notLoaded(page)).toBeVisible();
    await expect(simple(page)).toBeVisible();
    await page.unroute(questions);
    await again(page).click();
    await pastTheStart(page);
  });

  test("the desk keeps whom it has entered", async ({ page }) => {
    const restore = await cutParts(page, "/desk");
    await openDesk(page);
    await page.keyboard.press("1");
    await expect(notLoaded(page).first()).toBeVisible();
    await page.locator("[data-row]").first().click();
    await expect(page.locator("li [role=alert]")).toBeVisible();
    await restore();
    await page.locator("li [role=alert]").getByRole("button", { name: "再试一次" }).click();
    await expect(page.locator("li [id^=d-] a").first()).toBeVisible();
    await expect(page.locator('[data-field="applicant"] input:checked')).toHaveCount(1);
  });

  test("the code of a result says so too", async ({ page }) => {
    await openResult(page, graduate);
    await page.route(scripts, (route) => route.abort());
    await page.getByRole("button", { name: "存成图片" }).click();
    await expect(page.getByRole("dialog")).toContainText("图片没有做成");
  });
});

test.describe("scripts that do not come at all", { tag: "@once" }, () => {
  test("a result is seen without them, of what the tab keeps", async ({ page }) => {
    await keepCase(page, herder);
    await page.route(scripts, (route) => route.abort());
    await page.goto("/result");
    await expect(page.getByText("一直停在这里？")).toBeVisible();
    await simple(page).click();
    await expect(page.getByRole("heading", { name: "您的结果" })).toBeVisible();
  });

  test("the first page goes on with what the tab keeps", async ({ page }) => {
    await keepCase(page, herder);
    await page.route(scripts, (route) => route.abort());
    await page.goto("/check");
    await fillIn(page, "applicant", "person");
    await fillIn(page, "district", "ejin");
    await goOn(page).click();
    await expect(page.locator("label[for=progress]")).toHaveText(
      new RegExp(`^已答 ${Object.keys(herder.facts).length} 题`),
    );
  });

  for (const path of ["/desk", "/desk/batch", "/operator", "/loans"]) {
    test(`${path} says what to do, and stops saying it once it is alive`, async ({ page }) => {
      await page.route(scripts, (route) => route.abort());
      await page.goto(path);
      await expect(page.getByText("一直停在这里？")).toBeVisible();
      await page.unroute(scripts);
      await page.reload();
      await alive(page);
      await expect(page.getByText("一直停在这里？")).toBeHidden();
    });
  }
});

test.describe("scripts that stop half-way", { tag: "@once" }, () => {
  test("the question is posted, and the whole case with it", async ({ page }) => {
    await openCheck(page);
    await begin(page, jobSeeker);
    await answer(page, "workStatus", "unemployed");
    await page.evaluate(() => {
      window.addEventListener("submit", (event) => event.stopImmediatePropagation(), true);
    });
    await fillIn(page, "birthDate", ["1980", "5", "6"]);
    await goOn(page).click();
    await expect(page).toHaveURL(/\/check\/step$/);
    await expect(page.locator("label[for=progress]")).toHaveText(/^已答 4 题/);
  });

  test("a page that failed goes on with the answers, by a form", async ({ page }) => {
    await openCheck(page);
    await begin(page, jobSeeker);
    await page.evaluate(() => {
      String.prototype.padStart = () => {
        throw new Error("broken");
      };
    });
    await fillIn(page, "workStatus", "unemployed");
    await goOn(page).click();
    await expect(heading(page)).toHaveText("这一页出错了");
    await expect(page.getByRole("link", { name: "刷新这一页" })).toHaveAttribute("href", "");
    await simple(page).click();
    await expect(page.locator("label[for=progress]")).toHaveText(/^已答 3 题/);
  });
});
