import "@/lib/stand-ins/built-in";
import { transferable } from "@/lib/batch/block";
import { TableError } from "@/lib/batch/table";
import { type JobContext, runJob, TooManyRows } from "./jobs";
import type { FromWorker, Job, Progress, ToWorker } from "./protocol";

/** Runs in a worker: does one job after the other and reports to the page. */

let context: Omit<JobContext, "report"> | null = null;
let before: Promise<void> = Promise.resolve();

function send(message: FromWorker, handedOver: ArrayBuffer[] = []): void {
  self.postMessage(message, { transfer: handedOver });
}

async function work(id: number, job: Job): Promise<void> {
  if (!context) return;
  const report = (progress: Progress): void =>
    send({ id, progress }, progress.block ? transferable(progress.block) : []);
  try {
    send({ id, outcome: await runJob(job, { ...context, report }) });
  } catch (error) {
    if (error instanceof TableError || error instanceof TooManyRows) {
      send({ id, failed: error.problem, row: error.row });
    } else {
      send({ id, failed: "broken", row: null });
      // Told to the page and its console, and not thrown: the jobs that follow are done all the same.
      self.reportError(error);
    }
  }
}

self.addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  if ("data" in data) context = data;
  else before = before.then(() => work(data.id, data.job));
});
