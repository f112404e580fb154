import { type Account, emptyAccount, type RowSums, rowSums, sumOf } from "@/lib/batch/account";
import { programmesOf } from "@/lib/batch/assess";
import type { BatchData } from "@/lib/batch/data";
import { Results } from "@/lib/batch/results";
import type { ImportSettings } from "@/lib/batch/rows";
import type { AssessedShare, ListPlace, ListPreview, Progress, WorkProblem } from "./protocol";
import { Cancelled, WorkError, type WorkerPool, workersFor } from "./worker-pool";

/** Why a file cannot be used, and where it breaks off. */
export interface FileProblem {
  readonly problem: WorkProblem;
  readonly row: number | null;
}

/** A finished list. */
export interface Finished {
  readonly file: File;
  readonly settings: ImportSettings;
  readonly results: Results;
  /** What became of the rows. */
  readonly account: Account;
  readonly sums: RowSums;
}

/** Where the page stands. */
export type Phase =
  | { readonly at: "start"; readonly problem?: FileProblem }
  | { readonly at: "previewing" }
  | {
      readonly at: "columns";
      readonly file: File;
      readonly preview: ListPreview;
      readonly stopped?: boolean;
    }
  | { readonly at: "working"; readonly people: number; readonly read: number }
  | { readonly at: "results"; readonly finished: Finished };

const nothingRead: Pick<AssessedShare, "count" | "headerRows"> = {
  count: { last: 0, empty: 0 },
  headerRows: { first: 1, last: 1 },
};

/** So often the progress is shown, in milliseconds. */
const shownEvery = 150;

/** The work of the page: reads the first rows of a file, assesses it, and can be cancelled. `show` is told where it stands. */
export class BatchWork {
  private readonly data: BatchData;
  private readonly pool: Pick<WorkerPool, "run" | "stop">;
  private readonly show: (phase: Phase) => void;
  private readonly now: () => number;
  private previewed: { readonly file: File; readonly preview: ListPreview } | null = null;

  constructor(
    data: BatchData,
    pool: Pick<WorkerPool, "run" | "stop">,
    show: (phase: Phase) => void,
    now: () => number = () => performance.now(),
  ) {
    this.data = data;
    this.pool = pool;
    this.show = show;
    this.now = now;
  }

  /** Reads the columns of a file; again, where people say which sheet and which row, without leaving what is shown. */
  async preview(file: File, said?: ListPlace): Promise<void> {
    this.pool.stop();
    if (!said) this.show({ at: "previewing" });
    try {
      const preview = await this.pool.run({ kind: "preview", file, ...said });
      this.previewed = { file, preview };
      this.show({ at: "columns", file, preview });
    } catch (error) {
      this.fail(error);
    }
  }

  /** Assesses the people of a file. */
  async assess(file: File, settings: ImportSettings): Promise<void> {
    const workers = workersFor(file.size);
    const results = new Results(programmesOf(settings, this.data).length);
    const reads = new Array<number>(workers).fill(0);
    let shown = Number.NEGATIVE_INFINITY;
    this.show({ at: "working", people: 0, read: 0 });
    const onProgress =
      (worker: number) =>
      ({ read, block }: Progress): void => {
        reads[worker] = read;
        if (block) results.add(block);
        const now = this.now();
        if (now - shown < shownEvery) return;
        shown = now;
        this.show({ at: "working", people: results.tally.people, read: Math.min(...reads) });
      };
    try {
      const shares = await Promise.all(
        reads.map((_, worker) =>
          this.pool.run(
            { kind: "assess", file, settings, share: { worker, workers } },
            worker,
            onProgress(worker),
          ),
        ),
      );
      const account = shares.reduce((sum, share) => sumOf(sum, share.account), emptyAccount);
      const [{ count, headerRows } = nothingRead] = shares;
      const sums = rowSums(account, count, headerRows);
      this.show({ at: "results", finished: { file, settings, results, account, sums } });
    } catch (error) {
      this.fail(error);
    }
  }

  /** Cancels the work, and goes back to the columns. */
  stop(): void {
    this.pool.stop();
    this.show(
      this.previewed ? { at: "columns", ...this.previewed, stopped: true } : { at: "start" },
    );
  }

  /** Forgets the list and its results. */
  wipe(): void {
    this.pool.stop();
    this.previewed = null;
    this.show({ at: "start" });
  }

  private fail(error: unknown): void {
    if (error instanceof Cancelled) return;
    this.pool.stop();
    if (!(error instanceof WorkError)) throw error;
    this.previewed = null;
    this.show({ at: "start", problem: { problem: error.problem, row: error.row } });
  }
}
