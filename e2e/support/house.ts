import { test as base, expect } from "@playwright/test";

/** What a page complained about while a test ran. */
interface Complaints {
  /** Console errors, failed scripts and breaches of the content policy. */
  readonly all: readonly string[];
  /** Complaints that the test means to cause. */
  expect(pattern: RegExp): void;
}

/** Playwright's `test`; it fails when a page logs an error or breaks its content policy. */
export const test = base.extend<{ complaints: Complaints }>({
  complaints: [
    async ({ page }, use) => {
      const all: string[] = [];
      const meant: RegExp[] = [];
      page.on("console", (message) => {
        if (message.type() === "error") all.push(`${page.url()}: ${message.text()}`);
      });
      page.on("pageerror", (error) => all.push(`${page.url()}: ${error.message}`));
      await use({ all, expect: (pattern) => meant.push(pattern) });
      const unmeant = all.filter((text) => !meant.some((pattern) => pattern.test(text)));
      expect(unmeant, "errors in the console").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
