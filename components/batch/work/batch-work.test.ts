import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { emptyAccount } from "@/lib/batch/account";
import { packBlock } from "@/lib/batch/block";
import {
  assessAll,
  data,
  good,
  graduateHeader,
  graduateRow,
  settingsFor,
} from "@/lib/batch/testing/assessed";
import { BatchWork, type Phase } from "./batch-work";
import type { AssessedShare, Job, ListPreview, Progress } from "./protocol";
import { Cancelled, WorkError, type WorkerPool } from "./worker-pool";

/** What a job comes to, as the test has it. */
interface Given {
  readonly job: Job;
  readonly worker: number;
  readonly onProgress: (progress: Progress) => void;
  readonly comesTo: (outcome: ListPreview | AssessedShare) => void;
  readonly fails: (error: Error) => void;
}

/** A pool whose jobs come to what the test says; called off, they fail as those of the real one. */
function fakePool() {
  const given: Given[] = [];
  let stops = 0;
  const run = (job: Job, worker = 0, onProgress: (progress: Progress) => void = () => undefined) =>
    new Promise<never>((resolve, reject) => {
      given.push({
        job,
        worker,
        onProgress,
        comesTo: (outcome) => resolve(outcome as never),
        fails: reject,
      });
    });
  const stop = () => {
    stops += 1;
    for (const { fails } of given) fails(new Cancelled());
  };
  const pool: Pick<WorkerPool, "run" | "stop"> = { run, stop };
  return { pool, given, stops: () => stops };
}

const settings = settingsFor(graduateHeader);
const preview: ListPreview = {
  header: graduateHeader,
  headerRows: { first: 1, last: 1 },
  top: [],
  above: 0,
  sample: [],
  sheet: 0,
  sheets: [{ name: "", hidden: false, isList: true }],
  ticks: {},
};
const file = new File(["x".repeat(200_000)], "名单.csv");
const nothing: AssessedShare = {
  account: emptyAccount,
  count: { last: 1, empty: 0 },
  headerRows: { first: 1, last: 1 },
};

/** The people of so many rows, handed over as one block. */
function block(index: number, people: number) {
  const { batch, read } = assessAll(
    settings,
    Array.from({ length: people }, () => graduateRow),
  );
  const programmes = batch.programmes.map(({ id }) => id);
  return packBlock(index, good(read), programmes, { fact: "district", ids: [] });
}

let fake: ReturnType<typeof fakePool>;
let shown: Phase[];
let now: number;
let work: BatchWork;
beforeEach(() => {
  vi.stubGlobal("navigator", { hardwareConcurrency: 2 });
  fake = fakePool();
  shown = [];
  now = 0;
  work = new BatchWork(
    data,
    fake.pool,
    (phase) => shown.push(phase),
    () => now,
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const job = (position: number): Given => {
  const found = fake.given[position];
  if (!found) throw new Error(`no job ${position}`);
  return found;
};
const last = (): Phase | undefined => shown.at(-1);

/** Looks at the file, and sees its columns. */
async function looked(): Promise<void> {
  const done = work.preview(file);
  job(0).comesTo(preview);
  await done;
}

describe("a file", () => {
  test("is looked at, and its columns are shown", async () => {
    await looked();
    expect(job(0).job).toEqual({ kind: "preview", file });
    expect(shown).toEqual([{ at: "previewing" }, { at: "columns", file, preview }]);
  });

  test("that cannot be used is refused with the reason, and the next is looked at", async () => {
    const done = work.preview(file);
    job(0).fails(new WorkError("quotes", 7));
    await done;
    expect(last()).toEqual({ at: "start", problem: { problem: "quotes", row: 7 } });
    const next = work.preview(file);
    job(1).comesTo(preview);
    await next;
    expect(last()).toEqual({ at: "columns", file, preview });
  });

  test("takes the place of one that is still being looked at", async () => {
    const first = work.preview(file);
    const second = work.preview(new File([], "二.csv"));
    job(1).comesTo(preview);
    await Promise.all([first, second]);
    expect(shown.map(({ at }) => at)).toEqual(["previewing", "previewing", "columns"]);
    expect(last()).toMatchObject({ file: { name: "二.csv" } });
  });
});

describe("a list", () => {
  test("is shared among workers, and what they find is put together", async () => {
    await looked();
    const done = work.assess(file, settings);
    expect(last()).toEqual({ at: "working", people: 0, read: 0 });
    const [one, other] = [job(1), job(2)];
    expect([one, other].map(({ worker, job: { kind } }) => [worker, kind])).toEqual([
      [0, "assess"],
      [1, "assess"],
    ]);
    expect([one.job, other.job]).toMatchObject([
      { share: { worker: 0, workers: 2 } },
      { share: { worker: 1, workers: 2 } },
    ]);
    other.onProgress({ read: 1, block: block(1, 2) });
    one.onProgress({ read: 1, block: block(0, 3) });
    const cell = (row: number) => ({ row, column: 3, text: "", problem: "notADay" }) as const;
    const share = (people: number, row: number, filled: number): AssessedShare => ({
      account: {
        ...emptyAccount,
        people,
        bad: { listed: [cell(row)], cells: 1, rows: 1 },
        passed: { listed: [{ row: row + 3, reason: "total", text: "合计" }], count: 1 },
        filled,
      },
      count: { last: 12, empty: 2 },
      headerRows: { first: 1, last: 1 },
    });
    other.comesTo(share(2, 9, 1));
    one.comesTo(share(3, 7, 2));
    await done;
    const phase = last();
    if (phase?.at !== "results") throw new Error(phase?.at);
    const { results, account, sums } = phase.finished;
    const { bad, passed, filled } = account;
    expect([results.tally.people, bad.rows, filled]).toEqual([5, 2, 3]);
    expect(passed.listed.map(({ row }) => row)).toEqual([10, 12]);
    expect(sums).toEqual({ rows: 12, header: 1, people: 5, bad: 2, passed: 4, empty: 2 });
    expect(sums.header + sums.people + sums.bad + sums.passed).toBe(sums.rows);
    expect(bad.listed.map(({ row }) => row)).toEqual([7, 9]);
  });

  test("of a small file is done by one worker", () => {
    void work.assess(new File(["x"], "小.csv"), settings);
    expect(fake.given.map(({ job: one }) => one)).toMatchObject([
      { share: { worker: 0, workers: 1 } },
    ]);
  });

  test("shows now and then how far the slowest is, and how many people are done", async () => {
    const done = work.assess(file, settings);
    const [one, other] = [job(0), job(1)];
    one.onProgress({ read: 0.5, block: block(0, 2) });
    now = 149;
    other.onProgress({ read: 0.2, block: block(1, 2) });
    now = 150;
    one.onProgress({ read: 0.6 });
    expect(shown).toEqual([
      { at: "working", people: 0, read: 0 },
      { at: "working", people: 2, read: 0 },
      { at: "working", people: 4, read: 0.2 },
    ]);
    one.comesTo(nothing);
    other.comesTo(nothing);
    await done;
    expect(last()?.at).toBe("results");
  });

  test("is given up as a whole when one worker fails", async () => {
    await looked();
    const stopsBefore = fake.stops();
    const done = work.assess(file, settings);
    job(2).fails(new WorkError("tooManyRows", null));
    await done;
    expect(last()).toEqual({ at: "start", problem: { problem: "tooManyRows", row: null } });
    expect(fake.stops()).toBe(stopsBefore + 1);
    work.stop();
    expect(last()).toEqual({ at: "start" });
  });

  test("hides no error that nobody has foreseen", async () => {
    const done = work.assess(file, settings);
    job(0).fails(new TypeError("ours"));
    await expect(done).rejects.toThrow("ours");
  });
});

describe("work that is called off", () => {
  test("goes back to the columns, and what still comes of it is not shown", async () => {
    await looked();
    const done = work.assess(file, settings);
    work.stop();
    await done;
    expect(last()).toEqual({ at: "columns", file, preview, stopped: true });
    for (const { comesTo } of fake.given) comesTo(nothing);
    await done;
    expect(last()).toEqual({ at: "columns", file, preview, stopped: true });
  });

  test("does not call off what is begun after it", async () => {
    await looked();
    const old = work.assess(file, settings);
    const next = work.preview(file);
    await old;
    job(3).comesTo(preview);
    await next;
    expect(last()).toEqual({ at: "columns", file, preview });
  });

  test("leaves nothing of a list that is wiped", async () => {
    await looked();
    const done = work.assess(file, settings);
    work.wipe();
    await done;
    expect(last()).toEqual({ at: "start" });
    work.stop();
    expect(last()).toEqual({ at: "start" });
  });
});
