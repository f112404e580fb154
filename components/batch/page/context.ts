import type { BatchData } from "@/lib/batch/data";
import type { Locale } from "@/locales/languages";
import type { WorkerPool } from "../work/worker-pool";

/** What every part of the page knows. */
export interface BatchContext {
  readonly data: BatchData;
  readonly locale: Locale;
  readonly pool: Pick<WorkerPool, "run">;
}
