"use client";

import { startTransition, useCallback, useEffect, useRef, useState } from "react";
import { programmesOf } from "@/lib/batch/assess";
import { type BadCells, noBadCells, together } from "@/lib/batch/bad-cells";
import type { BatchData } from "@/lib/batch/data";
import { Results } from "@/lib/batch/results";
import type { Plan } from "@/lib/batch/rows";
import type { Locale } from "@/locales/languages";
import { CalledOff, Crew, WorkError, workersFor } from "../work/crew";
import type { Look, Progress, WorkProblem } from "../work/protocol";

/** Why a file cannot be used, and where it breaks off. */
export interface FileProblem {
  readonly problem: WorkProblem;
  readonly row: number | null;
}

/** A finished list. */
export interface Finished {
  readonly file: File;
  readonly plan: Plan;
  readonly results: Results;
  readonly bad: BadCells;
  readonly filled: number;
}

/** Where the page stands. */
export type Phase =
  | { readonly at: "start"; readonly problem?: FileProblem }
  | { readonly at: "looking" }
  | { readonly at: "columns"; readonly file: File; readonly look: Look; readonly stopped?: boolean }
  | { readonly at: "working"; readonly people: number; readonly read: number }
  | { readonly at: "results"; readonly finished: Finished };

/** So often the progress is shown, in milliseconds. */
const shownEvery = 150;

/** The work of the page: looks at a file, assesses it, and can be called off. */
export function useBatch(data: BatchData, locale: Locale) {
  const [phase, setPhase] = useState<Phase>({ at: "start" });
  const crew = useRef<Crew | null>(null);
  const looked = useRef<{ file: File; look: Look } | null>(null);

  const theCrew = useCallback((): Crew => {
    crew.current ??= new Crew(data, locale);
    return crew.current;
  }, [data, locale]);

  useEffect(() => () => crew.current?.stop(), []);

  const fail = (error: unknown): void => {
    if (error instanceof CalledOff) return;
    if (!(error instanceof WorkError)) throw error;
    looked.current = null;
    setPhase({ at: "start", problem: { problem: error.problem, row: error.row } });
  };

  const look = async (file: File): Promise<void> => {
    theCrew().stop();
    setPhase({ at: "looking" });
    try {
      const seen = await theCrew().run({ kind: "look", file });
      looked.current = { file, look: seen };
      setPhase({ at: "columns", file, look: seen });
    } catch (error) {
      fail(error);
    }
  };

  const assess = async (file: File, plan: Plan): Promise<void> => {
    const workers = workersFor(file.size);
    const results = new Results(programmesOf(plan, data).length);
    const reads = new Array<number>(workers).fill(0);
    let shown = 0;
    setPhase({ at: "working", people: 0, read: 0 });
    const hear =
      (worker: number) =>
      ({ read, block }: Progress): void => {
        reads[worker] = read;
        if (block) results.add(block);
        const now = performance.now();
        if (now - shown < shownEvery) return;
        shown = now;
        setPhase({ at: "working", people: results.tally.people, read: Math.min(...reads) });
      };
    try {
      const shares = await Promise.all(
        reads.map((_, worker) =>
          theCrew().run(
            { kind: "assess", file, plan, share: { worker, workers } },
            worker,
            hear(worker),
          ),
        ),
      );
      const bad = shares.reduce((sum, share) => together(sum, share.bad), noBadCells);
      const filled = shares.reduce((sum, share) => sum + share.filled, 0);
      const finished: Finished = { file, plan, results, bad, filled };
      // Many rows appear at once; the page stays free for input while they are drawn.
      startTransition(() => setPhase({ at: "results", finished }));
    } catch (error) {
      theCrew().stop();
      fail(error);
    }
  };

  /** Calls the work off, and goes back to the columns. */
  const stop = (): void => {
    theCrew().stop();
    setPhase(
      looked.current ? { at: "columns", ...looked.current, stopped: true } : { at: "start" },
    );
  };

  /** Forgets the list and its results. */
  const wipe = (): void => {
    theCrew().stop();
    looked.current = null;
    setPhase({ at: "start" });
  };

  return { phase, crew: theCrew, look, assess, stop, wipe };
}

export type BatchWork = ReturnType<typeof useBatch>;
