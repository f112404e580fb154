import type { BatchData } from "@/lib/batch/data";
import type { Locale } from "@/locales/languages";
import type { FromWorker, Job, JobResults, Progress, ToWorker, WorkProblem } from "./protocol";

/** More workers than this only read the same file side by side. */
const maxWorkers = 4;
/** A file below this many bytes is done by one worker before a second has begun. */
const smallFile = 200_000;

/** A job failed because the file cannot be used. */
export class WorkError extends Error {
  readonly problem: WorkProblem;
  readonly row: number | null;

  constructor(problem: WorkProblem, row: number | null) {
    super(problem);
    this.problem = problem;
    this.row = row;
  }
}

/** The work was cancelled. */
export class Cancelled extends Error {}

interface PendingJob {
  readonly resolve: (outcome: JobResults[Job["kind"]]) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress: (progress: Progress) => void;
}

type JobResult<J extends Job> = JobResults[J["kind"]];

/** How many workers a file deserves. */
export function workersFor(bytes: number): number {
  if (bytes < smallFile) return 1;
  return Math.max(1, Math.min(maxWorkers, navigator.hardwareConcurrency || 1));
}

/** The workers of a page. They start when there is work, and end when it is cancelled or the page is left. */
export class WorkerPool {
  private readonly data: BatchData;
  private readonly locale: Locale;
  private readonly workers: Worker[] = [];
  private readonly pending = new Map<number, PendingJob>();
  private lastId = 0;

  constructor(data: BatchData, locale: Locale) {
    this.data = data;
    this.locale = locale;
  }

  /** Gives a job to a worker, by its position from 0; the same worker does its jobs one after the other. */
  run<J extends Job>(
    job: J,
    worker = 0,
    onProgress: (progress: Progress) => void = () => undefined,
  ): Promise<JobResult<J>> {
    this.lastId += 1;
    const id = this.lastId;
    return new Promise<JobResult<J>>((resolve, reject) => {
      this.pending.set(id, {
        resolve: (outcome) => resolve(outcome as JobResult<J>),
        reject,
        onProgress,
      });
      this.send(worker, { id, job });
    });
  }

  /** Ends all work; what was under way fails with {@link Cancelled}. */
  stop(): void {
    for (const worker of this.workers.splice(0)) worker.terminate();
    this.failAll(new Cancelled());
  }

  private send(position: number, message: ToWorker): void {
    while (this.workers.length <= position) this.workers.push(this.startWorker());
    this.workers[position]?.postMessage(message);
  }

  private startWorker(): Worker {
    const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
    worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) =>
      this.handleMessage(data),
    );
    worker.addEventListener("error", () => this.failAll(new WorkError("broken", null)));
    worker.postMessage({ data: this.data, locale: this.locale } satisfies ToWorker);
    return worker;
  }

  private handleMessage(message: FromWorker): void {
    const pending = this.pending.get(message.id);
    if (!pending) return;
    if ("progress" in message) {
      pending.onProgress(message.progress);
      return;
    }
    this.pending.delete(message.id);
    if ("outcome" in message) pending.resolve(message.outcome);
    else pending.reject(new WorkError(message.failed, message.row));
  }

  private failAll(error: Error): void {
    const all = [...this.pending.values()];
    this.pending.clear();
    for (const { reject } of all) reject(error);
  }
}
