import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Row } from "@/lib/batch/table";
import type { Done, Task } from "./work";

/** More threads than this only wait for the one that reads. */
const maxThreads = 4;
/** How many pieces of work each thread has before it, so that none waits for the next. */
const ahead = 2;

interface PendingRows {
  readonly resolve: (done: Done) => void;
  readonly reject: (error: unknown) => void;
}

class Thread {
  readonly pending: PendingRows[] = [];
  private readonly worker: Worker;

  constructor(file: URL, task: Task) {
    this.worker = new Worker(file, { workerData: task });
    this.worker.on("message", (done: Done) => this.pending.shift()?.resolve(done));
    this.worker.on("error", (error) => {
      for (const { reject } of this.pending.splice(0)) reject(error);
    });
  }

  run(rows: readonly Row[]): Promise<Done> {
    return new Promise((resolve, reject) => {
      this.pending.push({ resolve, reject });
      this.worker.postMessage(rows);
    });
  }

  end(): Promise<number> {
    return this.worker.terminate();
  }
}

/**
 * Gives pieces of the list to as many threads as there are cores, and their results back in the order of the list.
 * Only as much is read ahead as keeps the threads at work.
 */
export async function* inThreads(
  file: URL,
  task: Task,
  pieces: AsyncIterable<readonly Row[]>,
): AsyncGenerator<Done> {
  const count = Math.min(maxThreads, availableParallelism());
  const threads: Thread[] = [];
  /** A thread that has nothing to do, a further one, or the one that has least. */
  const free = (): Thread => {
    const [least] = threads.toSorted((one, other) => one.pending.length - other.pending.length);
    if (least && (least.pending.length === 0 || threads.length === count)) return least;
    const further = new Thread(file, task);
    threads.push(further);
    return further;
  };
  const results: Promise<Done>[] = [];
  try {
    for await (const rows of pieces) {
      const result = free().run(rows);
      // Whoever awaits it hears of a failure; until then it is no unhandled one.
      result.catch(() => undefined);
      results.push(result);
      if (results.length >= count * ahead) {
        const next = results.shift();
        if (next) yield await next;
      }
    }
    for (const result of results) yield await result;
  } finally {
    await Promise.all(threads.map((thread) => thread.end()));
  }
}
