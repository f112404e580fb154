import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { data, graduateHeader, graduateRow, settingsFor } from "@/lib/batch/testing/assessed";
import type { FromWorker, Job, ToWorker } from "./protocol";

/** What the page receives of the worker. */
class Page {
  readonly received: FromWorker[] = [];
  readonly handedOver: number[] = [];
  readonly logged: unknown[] = [];
  private listener: (event: { data: ToWorker }) => void = () => {};
  private wake = (): void => {};

  /** What stands for the worker's own scope. */
  readonly scope = {
    addEventListener: (_: string, listener: (event: { data: ToWorker }) => void) => {
      this.listener = listener;
    },
    postMessage: (message: FromWorker, { transfer }: { transfer: ArrayBuffer[] }) => {
      this.received.push(message);
      this.handedOver.push(transfer.length);
      this.wake();
    },
    reportError: (error: unknown) => this.logged.push(error),
  };

  send(message: ToWorker): void {
    this.listener({ data: message });
  }
  give(id: number, job: Job): void {
    this.send({ id, job });
  }

  /** What came of the job with this id, once it is there. */
  async answer(id: number): Promise<FromWorker> {
    for (;;) {
      const found = this.received.find((one) => one.id === id && !("progress" in one));
      if (found) return found;
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    }
  }
}

const file = new Blob([`${graduateHeader}\r\n${graduateRow}\r\n`]);
const old = new Blob([new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])]);
const settings = settingsFor(graduateHeader);

/** A file that the disk no longer has. */
const gone = new Proxy(file, {
  get: () => {
    throw new DOMException("gone", "NotReadableError");
  },
});

let page: Page;
beforeEach(async () => {
  page = new Page();
  vi.stubGlobal("self", page.scope);
  vi.resetModules();
  await import("./worker");
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test("does one job after the other, and hands the results over instead of copying them", async () => {
  page.send({ data, locale: "zh" });
  page.give(1, { kind: "assess", file, settings, share: { worker: 0, workers: 1 } });
  page.give(2, { kind: "preview", file });
  expect(await page.answer(2)).toMatchObject({ outcome: { header: graduateHeader } });
  expect(page.received.map(({ id }) => id)).toEqual([...page.received.map(({ id }) => id)].sort());
  const blocks = page.received.flatMap((one, position) =>
    "progress" in one && one.progress.block ? [page.handedOver[position]] : [],
  );
  expect(blocks).toEqual([5]);
});

test("says why a file cannot be used, and goes on", async () => {
  page.send({ data, locale: "zh" });
  page.give(1, { kind: "preview", file: old });
  page.give(2, { kind: "preview", file });
  expect(await page.answer(1)).toEqual({ id: 1, failed: "oldExcel", row: null });
  expect(await page.answer(2)).toHaveProperty("outcome");
  expect(page.logged).toEqual([]);
});

test("a file that is gone fails as one that was changed, and keeps no later job from being done", async () => {
  page.send({ data, locale: "zh" });
  page.give(1, { kind: "person", file: gone, settings, row: 2 });
  page.give(2, { kind: "preview", file });
  expect(await page.answer(1)).toEqual({ id: 1, failed: "changed", row: null });
  expect(await page.answer(2)).toMatchObject({ outcome: { header: graduateHeader } });
  expect(page.logged).toEqual([]);
});
