import { setTimeout as pause } from "node:timers/promises";
import type { Page } from "@playwright/test";
import { launch, origin, whileServed } from "./page/product";
import { whileSlow } from "./page/slow-line";
import { write } from "./report";

/**
 * What waits on a slow phone: `npm run slow`. Slow 3G (400 kbit/s, 400 ms there and back), which a page shares with the worker that saves it, and
 * a processor six times slower, each time in a new browser without anything kept. Median of `SLOW_ROUNDS` (3), in seconds from the start of
 * the navigation or the press.
 */

const rounds = Number(process.env.SLOW_ROUNDS ?? 3);
const slow3g = { bytesPerSecond: 400_000 / 8, roundTrip: 400 };
const slowdown = 6;

const port = Number(new URL(origin).port);
const slowPort = port + 1;
const slowOrigin = `http://localhost:${slowPort}`;

const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(1);

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** A page of a phone that has never been here, on such a network. */
async function onSlowPhone(use: (page: Page) => Promise<void>): Promise<void> {
  const browser = await launch();
  try {
    const context = await browser.newContext({
      baseURL: slowOrigin,
      locale: "zh-CN",
      viewport: { width: 360, height: 740 },
      hasTouch: true,
    });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    await use(page);
  } finally {
    await browser.close();
  }
}

/** When the page first shows something, and when scripts serve it. */
async function opened(page: Page, path: string): Promise<readonly [shown: number, alive: number]> {
  const start = performance.now();
  await page.goto(path, { waitUntil: "commit" });
  await page.locator("html[data-alive]").waitFor({ state: "attached" });
  const alive = performance.now() - start;
  const shown = await page.evaluate(
    () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
  );
  return [shown, alive];
}

const timed = async (press: () => Promise<void>, wait: () => Promise<void>): Promise<number> => {
  const start = performance.now();
  await press();
  await wait();
  return performance.now() - start;
};

/** From the first page to the first question, to the next, and to the result; `reading` milliseconds pass before each press. */
async function walked(page: Page, reading: number): Promise<readonly number[]> {
  const [shown, alive] = await opened(page, "/check");
  const on = () => page.locator("form:has(input[name=at]) button[type=submit]").first().click();
  const asks = (fact: string) => () =>
    page.locator(`input[name=at][value="${fact}"]`).waitFor({ state: "attached" });
  await page.locator('input[name=applicant][value="person"]').check();
  await page.locator('input[name=district][value="ejin"]').check();
  await pause(reading);
  const first = await timed(on, asks("workStatus"));
  await page.locator('input[name=workStatus][value="unemployed"]').check();
  await pause(reading);
  const next = await timed(on, asks("birthDate"));
  await pause(reading);
  const result = await timed(
    () => page.locator('a[href="/result"]').first().click({ noWaitAfter: true }),
    () => page.locator("[data-verdict], #keep").first().waitFor(),
  );
  return [shown, alive, first, next, result];
}

const measure = async (
  look: (page: Page) => Promise<readonly number[]>,
): Promise<readonly string[]> => {
  const found: (readonly number[])[] = [];
  for (let round = 0; round < rounds; round++) {
    await onSlowPhone(async (page) => void found.push(await look(page)));
  }
  return (found[0] ?? []).map((_, column) =>
    seconds(median(found.map((row) => row[column] ?? Number.NaN))),
  );
};

const measured = async (): Promise<void> => {
  write("| page | shown, s | alive, s |");
  write("| --- | ---: | ---: |");
  for (const path of ["/", "/policies/startup-subsidy", "/policies", "/loans", "/result"]) {
    write(`| ${path} | ${(await measure((page) => opened(page, path))).join(" | ")} |`);
  }
  write("\n| /check, read for | shown | alive | first question | next question | result |");
  write("| --- | ---: | ---: | ---: | ---: | ---: |");
  for (const reading of [0, 5_000]) {
    const found = await measure((page) => walked(page, reading));
    write(`| ${reading / 1000} s a page | ${found.join(" | ")} |`);
  }
};

await whileServed(() => whileSlow({ from: port, to: slowPort }, slow3g, measured));
