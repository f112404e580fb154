import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import jsQR from "jsqr";
import { PNG } from "pngjs";
import { graduate, openResult } from "./result-cases";
import { axeFindings } from "./support/barriers";

/** What one takes away of a result without paper. */

const keepBar = (page: Page) => page.getByRole("list", { name: "带走这份结果" });
const dialog = (page: Page) => page.getByRole("dialog");

/** The foot of the picture that is read for its code, in pixels of it. */
const foot = 900;

/** The address in the code at the foot of a picture. */
function linkIn(picture: Buffer): string | undefined {
  const { data, width, height } = PNG.sync.read(picture);
  expect(width).toBe(1080);
  const pixels = new Uint8ClampedArray(data.subarray((height - foot) * width * 4));
  return jsQR(pixels, width, foot)?.data;
}

test("a result is kept as a picture, and the code in it brings the result back", {
  tag: ["@once", "@pages"],
}, async ({ page }) => {
  await openResult(page, graduate);
  await keepBar(page).getByRole("button", { name: "存成图片" }).click();
  await expect(dialog(page).getByRole("img", { name: /结果的图片/ })).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  const download = page.waitForEvent("download");
  await dialog(page).getByRole("button", { name: "下载图片" }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe("employment-result.png");
  const link = linkIn(readFileSync(await saved.path()));
  expect(link).toMatch(/\/result#\w{10,}$/);
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toHaveCount(0);
  await expect(keepBar(page).getByRole("button", { name: "存成图片" })).toBeFocused();

  await keepBar(page).getByRole("button", { name: "二维码" }).click();
  await expect(dialog(page).getByRole("img", { name: "这份结果的二维码" })).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
});

test("a result is handed over with its picture where the browser can, and not offered where it cannot", {
  tag: "@once",
}, async ({ page }) => {
  await openResult(page, graduate);
  await expect(keepBar(page).getByRole("button")).toHaveCount(4);
  await page.addInitScript(() => {
    navigator.canShare = () => true;
    navigator.share = async ({ files = [], url } = {}) => {
      document.title = `${files[0]?.type} ${url}`;
    };
  });
  await page.reload();
  const button = keepBar(page).getByRole("button", { name: "发给别人" });
  await button.click();
  await expect(page).toHaveTitle(/^image\/png http.*\/result#\w+$/);
  await page.evaluate(() => {
    navigator.share = () => Promise.reject(new DOMException("", "AbortError"));
  });
  await button.click();
  await expect(page.getByRole("alert")).toBeEmpty();
  await page.evaluate(() => {
    navigator.share = () => Promise.reject(new DOMException("", "NotAllowedError"));
  });
  await button.click();
  await expect(page.getByRole("alert").filter({ hasText: "没能打开分享" })).toBeVisible();
});
