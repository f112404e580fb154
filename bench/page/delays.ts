import type { Page } from "@playwright/test";

/** From a key that changes a part of the page until the frame that shows it is drawn, in milliseconds. */
export interface Delay {
  /** On the clock, until the change stands in the document. */
  readonly stood: number;
  /** On the clock, beginning with the time that the browser stamps on the key. */
  readonly drawn: number;
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
  const marks = (phase: string) =>
    events.filter(({ name, ph }) => name === "drawn" && ph === phase);
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
      { stood: stood[index] ?? Number.NaN, drawn: (end.ts - from) / 1000, worked: worked / 1000 },
    ];
  });
}

/** Times every key that changes the part of the page; returns how to stop and read that. */
export async function timeKeys(
  page: Page,
  selector: string,
): Promise<() => Promise<readonly Delay[]>> {
  await page.evaluate((wanted) => {
    let pressed: number | null = null;
    document.addEventListener(
      "keydown",
      ({ timeStamp }) => {
        pressed = timeStamp;
      },
      { capture: true },
    );
    const part = document.querySelector(wanted);
    if (!part) throw new Error(`nothing on the page is ${wanted}`);
    new MutationObserver(() => {
      if (pressed === null) return;
      const start = pressed;
      pressed = null;
      performance.measure("stood", { start, end: performance.now() });
      // A message that is posted in a frame arrives once that frame is drawn.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => performance.measure("drawn", { start, end: performance.now() });
        port2.postMessage(null);
      });
    }).observe(part, { subtree: true, childList: true, characterData: true, attributes: true });
  }, selector);
  const browser = page.context().browser();
  await browser?.startTracing(page, { categories: ["toplevel", "blink.user_timing"] });
  return async () => {
    const trace: { traceEvents: readonly TraceEvent[] } = JSON.parse(
      String(await browser?.stopTracing()),
    );
    const stood = await page.evaluate(() =>
      performance.getEntriesByName("stood").map(({ duration }) => duration),
    );
    return delaysIn(trace.traceEvents, stood);
  };
}
