import type { Page } from "@playwright/test";
import { words } from "../components/questionnaire/testing/words";
import { common } from "../locales/common";
import { offline } from "../locales/offline";
import { refused } from "../locales/refused";
import { axeFindings } from "./support/barriers";
import { Keys, olderUnemployed, titlesWith } from "./support/desk";
import { expect, test } from "./support/house";
import { laidOff } from "./support/laid-off";
import { choose, list } from "./support/list";
import { buildOf, newerBuild, savedAll } from "./support/offline";
import { print } from "./support/paper";
import { type Started, started } from "./support/started";
import { answer, answerAll, asked, begin, questionForm } from "./support/walk";

test.use({ serviceWorkers: "allow" });

let server: Started;

test.beforeEach(async () => {
  server = await started();
});

test.afterEach(async () => {
  await server.stop();
});

test("after one visit a walk, its sheet, the loans and the desk work with the server stopped, and what is not saved is told", {
  tag: "@pages",
}, async ({ page, context, complaints }) => {
  complaints.expect(/503|ERR_INTERNET_DISCONNECTED/);
  await page.goto(server.origin);
  await savedAll(page);
  await server.stop();

  await page.getByRole("link", { name: "开始自测" }).first().click();
  await begin(page, laidOff);
  await answerAll(page, laidOff);
  await page.getByRole("link", { name: words.zh.results, exact: true }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.zh.heading);
  await page.locator(".sheet svg[role=img] path").waitFor({ state: "attached" });
  expect((await print(page)).pages.join("\n")).toContain("一次性告知单");

  await page.goto(`${server.origin}/policies?q=贷款`);
  await expect(page.getByRole("textbox", { name: "搜一搜" })).toHaveValue("贷款");
  for (const path of ["/policies/unemployment-registration", "/clauses", "/departments", "/law"]) {
    const answer = await page.goto(server.origin + path);
    expect(answer?.status(), path).toBe(200);
  }

  await page.goto(`${server.origin}/loans`);
  await page.getByRole("textbox", { name: "贷款金额" }).fill("120000");
  await expect(page.getByRole("region", { name: "试算结果" })).toContainText("125,630.82");

  await page.goto(`${server.origin}/desk`);
  await page.locator('[data-field="applicant"] input:focus').waitFor();
  await new Keys(page).press(olderUnemployed);
  await expect(titlesWith(page, "eligible").first()).toBeVisible();

  await page.goto(`${server.origin}/desk/batch`);
  await choose(page, "名单.csv", list);
  await page.getByRole("button", { name: "开始测算" }).click();
  await expect(page.getByText("测了 2 人", { exact: true })).toBeVisible();

  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const found = names.map(async (name) => (await caches.open(name)).keys());
    return (await Promise.all(found)).flat().map(({ url, method }) => `${method} ${url}`);
  });
  expect(kept.length).toBeGreaterThan(100);
  expect(kept.filter((request) => /[?#]|POST|\/api\/|\/step/.test(request))).toEqual([]);

  await context.setOffline(true);
  await expect(page.getByText(offline.zh.without.everything)).toBeVisible();
  const answer = await page.goto(`${server.origin}/operator`);
  expect(answer?.status()).toBe(503);
  await expect(page.getByRole("heading", { name: refused.zh[503].title })).toBeVisible();
  await expect(page.getByRole("heading", { name: refused.en[503].title })).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole("link", { name: common.zh.notFound.home }).click();
  await expect(page.getByText(offline.zh.without.nothing)).toBeHidden();
  await expect(page.getByText(offline.zh.without.everything)).toBeVisible();
  await page.getByRole("button", { name: offline.zh.understood }).click();
  await expect(page.getByText(offline.zh.without.everything)).toBeHidden();
});

/** The builds of which the device has saved something. */
const savedBuilds = (page: Page): Promise<string[]> => page.evaluate(() => caches.keys());

/** Puts a newer build in the place of the one that is served. */
async function serveNewer(folder: string): Promise<void> {
  newerBuild(folder);
  await server.stop();
  server = await started({ PORT: String(server.port) }, folder);
}

test(
  "a newer build is offered in the middle of a walk, and changes nothing until it is taken",
  {
    tag: "@pages",
  },
  async ({ page }, info) => {
    await page.goto(`${server.origin}/check`);
    await begin(page, laidOff);
    await savedAll(page);
    const before = await buildOf(page);
    await serveNewer(info.outputPath("site"));
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    const offer = page.getByRole("status").filter({ hasText: offline.zh.update });
    await expect(offer).toBeVisible();
    await answer(page, "workStatus", "unemployed");
    expect(await buildOf(page)).toBe(before);

    await offer.getByRole("button", { name: offline.zh.take }).click();
    await expect(page.locator("[data-build=newer]")).toBeAttached();
    await expect(questionForm(page)).toBeVisible();
    expect(await asked(page)).not.toBe(":start");
    await expect.poll(() => savedBuilds(page)).toEqual([expect.stringContaining("newer")]);
    await expect(offer).toBeHidden();
  },
);

/** Has the browser say that it can put the site on the home screen. */
const canInstall = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const event = new Event("beforeinstallprompt");
    window.dispatchEvent(Object.assign(event, { prompt: async () => undefined }));
  });

test("the home screen is offered until it is declined", { tag: "@pages" }, async ({ page }) => {
  await page.goto(server.origin);
  await savedAll(page);
  const offer = page.getByText(offline.zh.installable);
  await expect(offer).toBeHidden();
  await canInstall(page);
  await expect(offer).toBeVisible();
  await page.getByRole("button", { name: offline.zh.decline }).click();
  await expect(offer).toBeHidden();
  await page.reload();
  await savedAll(page);
  await canInstall(page);
  await expect(offer).toBeHidden();
});

test(
  "whoever comes anew has the newer build at once, keeps it without a network, and nothing once it is switched off",
  {
    tag: "@pages",
  },
  async ({ page, context }, info) => {
    await page.goto(server.origin);
    await savedAll(page);
    await page.close();
    await serveNewer(info.outputPath("site"));
    const later = await context.newPage();
    await later.goto(server.origin);
    expect(await buildOf(later)).toBe("newer");
    await expect.poll(() => savedBuilds(later)).toEqual([expect.stringContaining("newer")]);
    await server.stop();
    await later.goto(`${server.origin}/law`);
    expect(await buildOf(later)).toBe("newer");

    server = await started({ PORT: String(server.port), OFFLINE: "off" });
    await later.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await expect.poll(() => savedBuilds(later)).toEqual([]);
    await later.reload();
    expect(await later.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([]);
  },
);
