import type { Locator, Page } from "@playwright/test";
import { words } from "../../components/questionnaire/testing/words";

/** The button that asks whether everything shall be wiped. */
export const wipeButton = (page: Page): Locator =>
  page.getByRole("main").getByRole("button", { name: words.zh.wipe }).first();

/** Wipes everything on a page that scripts serve: asked, and said again. */
export async function wipeAll(page: Page): Promise<void> {
  await wipeButton(page).click();
  await page.getByRole("dialog").getByRole("button", { name: words.zh.wipe }).click();
}
