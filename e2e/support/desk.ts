import type { Page } from "@playwright/test";

/** What a trained clerk presses, counted. */
export class Keys {
  count = 0;
  private readonly page: Page;
  private readonly after: (key: string) => Promise<void> | undefined;

  /** `after` is waited for after each key. */
  constructor(page: Page, after: (key: string) => Promise<void> | undefined = () => undefined) {
    this.page = page;
    this.after = after;
  }

  /** Presses these keys one after the other, by their names: `F2 y F2 19810305`. Digits are typed one by one. */
  async press(line: string): Promise<void> {
    for (const word of line.split(" ")) {
      const keys = /^\d+$/.test(word) ? [...word] : [word];
      for (const key of keys) {
        await this.page.keyboard.press(key);
        this.count++;
        await this.after(key);
      }
    }
  }
}

/** Opens the desk and waits until it has come alive. */
export async function openDesk(page: Page, path = "/desk"): Promise<void> {
  await page.goto(path);
  await page.locator("[data-row]").first().waitFor();
  await page.locator('[data-field="applicant"] input:focus').waitFor();
}

/** The programmes that stand so, in the order of the list. */
export const standing = (page: Page, verdict: string) =>
  page.locator(`[data-verdict="${verdict}"] h3`);

/** From a key that changes the list of verdicts until the frame that shows it is drawn, in milliseconds. */
export interface Delay {
  /** On the clock, until the changed verdicts stand in the document. */
  readonly stood: number;
  /** On the clock, beginning with the time that the browser stamps on the key. */
  readonly passed: number;
  /** Of the processor, by the page's main thread: what else runs on the machine does not count. */
  readonly worked: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** Every key's delay by the marks of {@link timeKeys}, in a trace of the browser. */
function delaysIn(events: readonly TraceEvent[], stood: readonly number[]): readonly Delay[] {
  const marks = (phase: string) => events.filter(({ name, ph }) => name === "desk" && ph === phase);
  const [begins, ends] = [marks("b"), marks("e")];
  const main = events.find(
    ({ name, pid, args }) =>
      name === "thread_name" && args.name === "CrRendererMain" && pid === begins[0]?.pid,
  );
  const tasks = events.filter(
    ({ name, pid, tid }) =>
      name === "ThreadControllerImpl::RunTask" && pid === main?.pid && tid === main.tid,
  );
  return begins.flatMap(({ ts: from }, index) => {
    const end = ends.find(({ ts }) => ts > from);
    if (!end) return [];
    const own = tasks.filter(({ ts }) => ts >= from && ts < end.ts);
    const worked = own.reduce((sum, { tdur = 0 }) => sum + tdur, 0);
    return [
      { stood: stood[index] ?? Number.NaN, passed: (end.ts - from) / 1000, worked: worked / 1000 },
    ];
  });
}

/** Times every key that changes the list of verdicts; returns how to stop and read that. */
export async function timeKeys(page: Page): Promise<() => Promise<readonly Delay[]>> {
  await page.evaluate(() => {
    let pressed: number | null = null;
    document.addEventListener(
      "keydown",
      ({ timeStamp }) => {
        pressed = timeStamp;
      },
      { capture: true },
    );
    const list = document.querySelector("[data-verdict]")?.parentElement;
    if (!list) throw new Error("no list of verdicts");
    new MutationObserver(() => {
      if (pressed === null) return;
      const start = pressed;
      pressed = null;
      performance.measure("verdicts", { start, end: performance.now() });
      // A message that is posted in a frame arrives once that frame is drawn.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => performance.measure("desk", { start, end: performance.now() });
        port2.postMessage(null);
      });
    }).observe(list, { subtree: true, childList: true, characterData: true, attributes: true });
  });
  const browser = page.context().browser();
  await browser?.startTracing(page, { categories: ["toplevel", "blink.user_timing"] });
  return async () => {
    const trace: { traceEvents: readonly TraceEvent[] } = JSON.parse(
      String(await browser?.stopTracing()),
    );
    const stood = await page.evaluate(() =>
      performance.getEntriesByName("verdicts").map(({ duration }) => duration),
    );
    return delaysIn(trace.traceEvents, stood);
  };
}

/** Waits until the desk has said what still matters: a moment after the last key. */
export const rest = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        setTimeout(() => requestAnimationFrame(() => resolve()), 120);
      }),
  );
