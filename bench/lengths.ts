import { chromium } from "@playwright/test";
import { secondsOf } from "@/components/aloud/testing/speaking";
import { answered } from "@/components/questionnaire/testing/answered";
import {
  firmOf101,
  laidOff,
  unsure,
  youngBusiness,
} from "@/components/questionnaire/testing/known-people";
import type { Facts } from "@/lib/policy";
import { heard } from "../e2e/support/heard";
import { chromiumFlags, findChromium } from "../scripts/chromium.mjs";
import { table } from "./report";

/**
 * How many screens of a phone the results of four people take, and how many minutes of a screen reader, folded as they come, from the product served at `PORT` (3000).
 */

const phone = { width: 360, height: 740 };
const address = `http://localhost:${process.env.PORT ?? 3000}/result`;
const days = ["2019-09-01", "2026-11-30"];

const people: readonly (readonly [who: string, known: Facts])[] = [
  ["laid off at 52, not registered", laidOff],
  ["a graduate with a young business", youngBusiness],
  ["who knows nothing", unsure],
  ["an enterprise of 101 staff", firmOf101],
];

const executablePath = findChromium();
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: chromiumFlags,
});

/** The height of a result in screens and the time that it takes to listen to it in minutes, with one decimal. */
async function lengthsOf(known: Facts, asOf: string): Promise<readonly [string, string]> {
  const context = await browser.newContext({
    viewport: phone,
    locale: "zh-CN",
    serviceWorkers: "block",
  });
  const stored = JSON.stringify({ asOf, facts: answered(known, asOf) });
  await context.addInitScript((text) => sessionStorage.setItem("case", text), stored);
  const page = await context.newPage();
  await page.goto(address);
  await page.locator(".sheet").waitFor({ state: "attached" });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const seconds = secondsOf(await heard(page));
  await context.close();
  return [(height / phone.height).toFixed(1), (seconds / 60).toFixed(1)];
}

const screens: string[][] = [];
const minutes: string[][] = [];
for (const [who, known] of people) {
  const lengths: (readonly [string, string])[] = [];
  for (const asOf of days) lengths.push(await lengthsOf(known, asOf));
  screens.push([who, ...lengths.map(([height]) => height)]);
  minutes.push([who, ...lengths.map(([, time]) => time)]);
}
table(["screens", ...days], screens);
table(["minutes of speech", ...days], minutes);
await browser.close();
