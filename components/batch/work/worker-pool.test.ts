import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { data, settingsFor } from "@/lib/batch/testing/assessed";
import type { FromWorker, ToWorker } from "./protocol";
import { Cancelled, WorkError, WorkerPool, workersFor } from "./worker-pool";

/** A worker that does what it is told to. */
class FakeWorker {
  static hired: FakeWorker[] = [];
  readonly got: ToWorker[] = [];
  ended = false;
  private readonly listeners = new Map<string, (event: { data: FromWorker }) => void>();

  constructor() {
    FakeWorker.hired.push(this);
  }
  addEventListener(type: string, listener: (event: { data: FromWorker }) => void): void {
    this.listeners.set(type, listener);
  }
  postMessage(message: ToWorker): void {
    this.got.push(message);
  }
  terminate(): void {
    this.ended = true;
  }

  /** The ids of the jobs it has been given. */
  get jobs(): readonly number[] {
    return this.got.flatMap((message) => ("id" in message ? [message.id] : []));
  }
  says(message: FromWorker): void {
    this.listeners.get("message")?.({ data: message });
  }
  breaks(): void {
    this.listeners.get("error")?.({ data: { id: 0, failed: "broken", row: null } });
  }
}

const hired = (position: number): FakeWorker => {
  const found = FakeWorker.hired[position];
  if (!found) throw new Error(`no worker ${position}`);
  return found;
};

const file = new Blob(["编号\r\n"]);
const settings = settingsFor(["编号"]);
const preview = { kind: "preview", file } as const;
const seen = {
  header: ["编号"],
  headerRows: { first: 1, last: 1 },
  top: [],
  above: 0,
  sample: [],
  sheet: 0,
  sheets: [],
  ticks: {},
};

let pool: WorkerPool;
beforeEach(() => {
  FakeWorker.hired = [];
  vi.stubGlobal("Worker", FakeWorker);
  pool = new WorkerPool(data, "zh");
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe("a pool", () => {
  test("hires nobody before there is work, and tells a worker first what it works with", () => {
    expect(FakeWorker.hired).toEqual([]);
    void pool.run(preview);
    expect(hired(0).got).toEqual([
      { data, locale: "zh" },
      { id: 1, job: preview },
    ]);
  });

  test("gives the jobs of one place to one worker, and hires for each other place", () => {
    void pool.run(preview);
    void pool.run(preview);
    void pool.run(preview, 2);
    expect(FakeWorker.hired.map(({ jobs }) => jobs)).toEqual([[1, 2], [], [3]]);
  });

  test("hands on what comes of each job, and how far it is", async () => {
    const progress: number[] = [];
    const first = pool.run(preview, 0, ({ read }) => progress.push(read));
    const second = pool.run({ kind: "person", file, settings, row: 2 }, 1);
    hired(1).says({ id: 2, outcome: null });
    hired(0).says({ id: 1, progress: { read: 0.5 } });
    hired(0).says({ id: 1, progress: { read: 1 } });
    hired(0).says({ id: 1, outcome: seen });
    expect(await second).toBeNull();
    expect(await first).toEqual(seen);
    expect(progress).toEqual([0.5, 1]);
    hired(0).says({ id: 1, progress: { read: 0.7 } });
    expect(progress).toEqual([0.5, 1]);
  });

  test("hands on why a file cannot be used, and does the next one", async () => {
    const bad = pool.run(preview);
    hired(0).says({ id: 1, failed: "quotes", row: 7 });
    await expect(bad).rejects.toEqual(new WorkError("quotes", 7));
    await expect(bad).rejects.toMatchObject({ problem: "quotes", row: 7 });
    const good = pool.run(preview);
    hired(0).says({ id: 2, outcome: seen });
    expect(await good).toEqual(seen);
  });

  test("fails all that waits when a worker breaks, also what others do", async () => {
    const all = [pool.run(preview), pool.run(preview, 1)];
    hired(1).breaks();
    for (const one of all)
      await expect(one).rejects.toMatchObject({ problem: "broken", row: null });
  });

  test("can be called off, and begins anew with others", async () => {
    const progress: number[] = [];
    const all = [pool.run(preview, 0, ({ read }) => progress.push(read)), pool.run(preview, 1)];
    const [one, other] = FakeWorker.hired;
    pool.stop();
    one?.says({ id: 1, progress: { read: 0.5 } });
    expect(progress).toEqual([]);
    for (const job of all) await expect(job).rejects.toBeInstanceOf(Cancelled);
    expect([one?.ended, other?.ended]).toEqual([true, true]);
    const again = pool.run(preview);
    expect(FakeWorker.hired).toHaveLength(3);
    one?.says({ id: 1, outcome: seen });
    hired(2).says({ id: 3, outcome: { ...seen, header: ["新"] } });
    expect(await again).toEqual({ ...seen, header: ["新"] });
  });
});

describe("how many workers a file deserves", () => {
  test.each([
    [199_999, 8, 1],
    [200_000, 8, 4],
    [200_000, 2, 2],
    [200_000, 1, 1],
    [200_000, 0, 1],
  ])("%i bytes on a machine of %i cores: %i", (bytes, cores, workers) => {
    vi.stubGlobal("navigator", { hardwareConcurrency: cores });
    expect(workersFor(bytes)).toBe(workers);
  });
});
