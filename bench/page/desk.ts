import type { Browser, Page } from "@playwright/test";
import { Keys, olderUnemployed, openDesk } from "../../e2e/support/desk";
import { table, write } from "../report";
import { median } from "../timing";
import { type Delay, timeKeys } from "./delays";
import { desktop, launch } from "./product";

/** How long after a key its verdict stands at the desk and is drawn, beside a page that does nothing but show the key. */

const rounds = 3;

interface Contender {
  readonly name: string;
  /** How often the browser slows the processor; 1 is not at all. */
  readonly slowed: number;
  readonly open: (page: Page) => Promise<void>;
  /** What of the page is watched for changes. */
  readonly changes: string;
  readonly keys: string;
}

async function openBare(page: Page): Promise<void> {
  await page.setContent('<input autofocus oninput="shown.value = this.value"><output id="shown">');
  await page.locator("input:focus").waitFor();
}

const contenders: readonly Contender[] = [1, 4].flatMap((slowed) => [
  {
    name: "a page that shows the key",
    slowed,
    open: openBare,
    changes: "output",
    keys: Array.from({ length: 24 }, (_, index) => index % 10).join(" "),
  },
  {
    name: "the desk",
    slowed,
    open: (page: Page) => openDesk(page),
    changes: ":has(> [data-verdict])",
    keys: `${olderUnemployed} y n y n y n`,
  },
]);

/** Waits until the desk has said what still matters, a moment after the last key, so that each key is timed alone. */
const rest = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        setTimeout(() => requestAnimationFrame(() => resolve()), 120);
      }),
  );

async function delaysOf(browser: Browser, contender: Contender): Promise<readonly Delay[]> {
  const context = await desktop(browser);
  const page = await context.newPage();
  await contender.open(page);
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: contender.slowed });
  const stop = await timeKeys(page, contender.changes);
  await new Keys(page, (key) => (/^[yn\d]$/.test(key) ? rest(page) : undefined)).press(
    contender.keys,
  );
  const delays = await stop();
  await context.close();
  if (delays.length < 20) throw new Error(`${contender.name}: only ${delays.length} keys seen.`);
  return delays;
}

/** Median and worst, in milliseconds. */
function middleAndWorst(values: readonly number[]): readonly string[] {
  return [median(values), Math.max(...values)].map((value) => `${value.toFixed(1)} ms`);
}

/** Measures all in turn, round after round, and prints what came out. */
export async function measureDesk(): Promise<void> {
  const browser = await launch();
  const all = contenders.map(() => [] as Delay[]);
  for (let round = 0; round < rounds; round++) {
    for (const [index, contender] of contenders.entries()) {
      all[index]?.push(...(await delaysOf(browser, contender)));
    }
  }
  await browser.close();
  table(
    [
      "from a key",
      "slowed",
      "keys",
      ...["stands, median", "stands, worst", "drawn, median", "drawn, worst"],
      "worked, median",
    ],
    contenders.map(({ name, slowed }, index) => {
      const delays = all[index] ?? [];
      return [
        name,
        slowed === 1 ? "not" : `${slowed} times`,
        String(delays.length),
        ...middleAndWorst(delays.map(({ stood }) => stood)),
        ...middleAndWorst(delays.map(({ drawn }) => drawn)),
        `${median(delays.map(({ worked }) => worked)).toFixed(1)} ms`,
      ];
    }),
  );
  write("Aim: the verdict of the median key stands within 50 ms, slowed 4 times.\n");
}
