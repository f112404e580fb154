import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "@playwright/test";
import { personsAsCsv } from "../../lib/batch/testing/list";
import { table, whole, write } from "../report";
import { desktop, launch } from "./product";

/** How long a list of a whole league takes on the page, and with the command, in turn over the same file. */

const people = 100_000;
const rounds = 2;
/** How much of what a community could know of a person it does know. */
const filled = Number(process.env.BATCH_FILLED ?? 0.9);

interface Run {
  readonly seconds: number;
  /** Of the processor; null where the system does not tell. */
  readonly worked: number | null;
  /** Most memory at a time, in MB; null where the system does not tell. */
  readonly megabytes: number | null;
  /** Longest time that the page could do nothing else, in milliseconds; null for a command. */
  readonly gap: number | null;
}

const onLinux = process.platform === "linux";

/** The most memory that a process has held so far, in MB. */
function maxMemory(process: number): number {
  try {
    const status = readFileSync(`/proc/${process}/status`, "utf8");
    return Number(/VmHWM:\s*(\d+)/.exec(status)?.[1] ?? 0) / 1000;
  } catch {
    return 0;
  }
}

/** Seconds of processor of all processes that this one has started and that have ended. */
function workedByEnded(): number {
  const [, fields = ""] = readFileSync("/proc/self/stat", "utf8").split(") ");
  const [user = 0, system = 0] = fields.split(" ").slice(13, 15).map(Number);
  return (user + system) / 100;
}

async function byCommand(path: string): Promise<Run> {
  const before = onLinux ? workedByEnded() : 0;
  const started = performance.now();
  const command: ChildProcess = spawn(process.execPath, ["scripts/assess.mjs", path], {
    stdio: ["ignore", "ignore", "ignore"],
  });
  const { pid = 0 } = command;
  let megabytes = 0;
  const look = setInterval(() => {
    megabytes = Math.max(megabytes, maxMemory(pid));
  }, 50);
  const [code] = await once(command, "exit");
  clearInterval(look);
  if (code !== 0) throw new Error(`The command ended with ${code}.`);
  const seconds = (performance.now() - started) / 1000;
  return onLinux
    ? { seconds, worked: workedByEnded() - before, megabytes, gap: null }
    : { seconds, worked: null, megabytes: null, gap: null };
}

/** What the processes of pages of a browser have used so far, workers included. */
async function usage(browser: Browser): Promise<{ worked: number; megabytes: number }> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  const pages = processInfo.filter(({ type }) => type === "renderer");
  return {
    worked: pages.reduce((sum, { cpuTime }) => sum + cpuTime, 0),
    megabytes: Math.max(...pages.map(({ id }) => maxMemory(id))),
  };
}

/** Begins to look for the longest time in which the page does nothing else, from now on. */
const watchGaps = (page: Page): Promise<void> =>
  page.evaluate(() => {
    let last = performance.now();
    const seen = Object.assign(window, { longestGap: 0 });
    setInterval(() => {
      const now = performance.now();
      seen.longestGap = Math.max(seen.longestGap, now - last);
      last = now;
    }, 10);
  });

const longestGap = (page: Page): Promise<number> =>
  page.evaluate(() => ("longestGap" in window ? Number(window.longestGap) : Number.NaN));

/** The list on the page, from the button to the results; and meanwhile an idle page of another browser. */
async function byPage(path: string): Promise<readonly [list: Run, idle: Run]> {
  const [browser, other] = [await launch(), await launch()];
  const page = await (await desktop(browser)).newPage();
  const idle = await (await desktop(other)).newPage();
  await page.goto("/desk/batch");
  await page.locator("input[type=file]").setInputFiles(path);
  const start = page.getByRole("button", { name: "开始测算" });
  await start.waitFor();
  await watchGaps(page);
  await watchGaps(idle);
  const before = await usage(browser);
  const started = performance.now();
  await start.click();
  const done = page.getByText(/^测了 [\d,]+ 人$/);
  await done.waitFor({ timeout: 600_000 });
  const seconds = (performance.now() - started) / 1000;
  const said = await done.textContent();
  if (said !== `测了 ${whole(people)} 人`) throw new Error(`The page says “${said}”.`);
  const after = await usage(browser);
  const own = { gap: await longestGap(page), megabytes: onLinux ? after.megabytes : null };
  const gap = await longestGap(idle);
  await browser.close();
  await other.close();
  return [
    { seconds, worked: after.worked - before.worked, ...own },
    { seconds, worked: null, megabytes: null, gap },
  ];
}

/** Measures both in turn, round after round, which takes minutes; says what is done on standard error, and prints what came out. */
export async function measureList(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "list-"));
  try {
    const path = join(folder, "people.csv");
    await writeFile(path, personsAsCsv(people, filled));
    const rows: (readonly [string, Run])[] = [];
    const add = (name: string, run: Run): void => {
      rows.push([name, run]);
      process.stderr.write(`${name}: ${run.seconds.toFixed(1)} s\n`);
    };
    for (let round = 1; round <= rounds; round++) {
      const [list, idle] = await byPage(path);
      add(`the page, round ${round}`, list);
      add(`an idle page beside it, round ${round}`, idle);
      add(`the command, round ${round}`, await byCommand(path));
    }
    const figure = (value: number | null, unit: string, digits = 0): string =>
      value === null ? "" : `${value.toFixed(digits)} ${unit}`;
    table(
      [
        `${whole(people)} people, ${filled * 100} % of the cells filled`,
        ...["by the clock", "processor time", "of two cores of its own"],
        ...["longest gap", "most memory"],
      ],
      rows.map(([name, { seconds, worked, megabytes, gap }]) => [
        name,
        figure(seconds, "s", 1),
        figure(worked, "s", 1),
        figure(worked && worked / 2, "s", 1),
        figure(gap, "ms"),
        figure(megabytes, "MB"),
      ]),
    );
    write("Aim on two cores: 20 s, and a page that is never busy for 200 ms.\n");
  } finally {
    await rm(folder, { recursive: true });
  }
}
