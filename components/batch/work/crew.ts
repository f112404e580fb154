import type { BatchData } from "@/lib/batch/data";
import type { Locale } from "@/locales/languages";
import type { FromWorker, Job, Outcomes, Progress, ToWorker, WorkProblem } from "./protocol";

/** More workers than this only read the same file side by side. */
const mostWorkers = 4;
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

/** The work was called off. */
export class CalledOff extends Error {}

interface Waiting {
  readonly resolve: (outcome: Outcomes[Job["kind"]]) => void;
  readonly reject: (error: Error) => void;
  readonly hear: (progress: Progress) => void;
}

type OutcomeOf<J extends Job> = Outcomes[J["kind"]];

/** How many workers a file deserves. */
export function workersFor(bytes: number): number {
  if (bytes < smallFile) return 1;
  return Math.max(1, Math.min(mostWorkers, navigator.hardwareConcurrency || 1));
}

/** The workers of a page. They start when there is work, and end when it is called off or the page is left. */
export class Crew {
  private readonly data: BatchData;
  private readonly locale: Locale;
  private readonly workers: Worker[] = [];
  private readonly waiting = new Map<number, Waiting>();
  private last = 0;

  constructor(data: BatchData, locale: Locale) {
    this.data = data;
    this.locale = locale;
  }

  /** Gives a job to a worker, by its place from 0; the same worker does its jobs one after the other. */
  run<J extends Job>(
    job: J,
    worker = 0,
    hear: (progress: Progress) => void = () => undefined,
  ): Promise<OutcomeOf<J>> {
    this.last += 1;
    const id = this.last;
    return new Promise<OutcomeOf<J>>((resolve, reject) => {
      this.waiting.set(id, {
        resolve: (outcome) => resolve(outcome as OutcomeOf<J>),
        reject,
        hear,
      });
      this.send(worker, { id, job });
    });
  }

  /** Ends all work; what was under way fails with {@link CalledOff}. */
  stop(): void {
    for (const worker of this.workers.splice(0)) worker.terminate();
    this.failAll(new CalledOff());
  }

  private send(place: number, message: ToWorker): void {
    while (this.workers.length <= place) this.workers.push(this.hire());
    this.workers[place]?.postMessage(message);
  }

  private hire(): Worker {
    const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
    worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => this.hear(data));
    worker.addEventListener("error", () => this.failAll(new WorkError("broken", null)));
    worker.postMessage({ data: this.data, locale: this.locale } satisfies ToWorker);
    return worker;
  }

  private hear(message: FromWorker): void {
    const waiting = this.waiting.get(message.id);
    if (!waiting) return;
    if ("progress" in message) {
      waiting.hear(message.progress);
      return;
    }
    this.waiting.delete(message.id);
    if ("outcome" in message) waiting.resolve(message.outcome);
    else waiting.reject(new WorkError(message.failed, message.row));
  }

  private failAll(error: Error): void {
    const all = [...this.waiting.values()];
    this.waiting.clear();
    for (const { reject } of all) reject(error);
  }
}
