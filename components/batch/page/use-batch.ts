"use client";

import { startTransition, useEffect, useState } from "react";
import type { BatchData } from "@/lib/batch/data";
import type { Locale } from "@/locales/languages";
import { BatchWork, type Phase } from "../work/batch-work";
import { WorkerPool } from "../work/worker-pool";

/** The work of the page, where it stands, and who does it; it ends with the page. */
export function useBatch(data: BatchData, locale: Locale) {
  const [phase, setPhase] = useState<Phase>({ at: "start" });
  const [{ pool, work }] = useState(() => {
    const own = new WorkerPool(data, locale);
    const show = (next: Phase): void => {
      // Many rows appear at once; the page stays free for input while they are drawn.
      if (next.at === "results") startTransition(() => setPhase(next));
      else setPhase(next);
    };
    return { pool: own, work: new BatchWork(data, own, show) };
  });
  useEffect(() => () => pool.stop(), [pool]);
  return { phase, pool, work };
}
