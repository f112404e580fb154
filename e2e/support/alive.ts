import type { Page } from "@playwright/test";

/** Waits until scripts serve the page, which marks itself then. */
export const alive = (page: Page): Promise<void> =>
  page.locator("html[data-alive]").waitFor({ state: "attached" });
