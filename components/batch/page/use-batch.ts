"use client";

import { startTransition, useEffect, useState } from "react";
import type { BatchData } from "@/lib/batch/data";
import type { Locale } from "@/locales/languages";
import { BatchWork, type Phase } from "../work/batch-work";
import { Crew } from "../work/crew";

/** The work of the page, where it stands, and who does it; it ends with the page. */
export function useBatch(data: BatchData, locale: Locale) {
  const [phase, setPhase] = useState<Phase>({ at: "start" });
  const [{ crew, work }] = useState(() => {
    const own = new Crew(data, locale);
    const show = (next: Phase): void => {
      // Many rows appear at once; the page stays free for input while they are drawn.
      if (next.at === "results") startTransition(() => setPhase(next));
      else setPhase(next);
    };
    return { crew: own, work: new BatchWork(data, own, show) };
  });
  useEffect(() => () => crew.stop(), [crew]);
  return { phase, crew, work };
}
