import { programmesOf } from "@/lib/batch/assess";
import { type BadCells, noBadCells, together } from "@/lib/batch/bad-cells";
import type { BatchData } from "@/lib/batch/data";
import { Results } from "@/lib/batch/results";
import type { Plan } from "@/lib/batch/rows";
import { CalledOff, type Crew, WorkError, workersFor } from "./crew";
import type { Look, Progress, WorkProblem } from "./protocol";

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

/** The work of the page: looks at a file, assesses it, and can be called off. `show` is told where it stands. */
export class BatchWork {
  private readonly data: BatchData;
  private readonly crew: Pick<Crew, "run" | "stop">;
  private readonly show: (phase: Phase) => void;
  private readonly now: () => number;
  private looked: { readonly file: File; readonly look: Look } | null = null;

  constructor(
    data: BatchData,
    crew: Pick<Crew, "run" | "stop">,
    show: (phase: Phase) => void,
    now: () => number = () => performance.now(),
  ) {
    this.data = data;
    this.crew = crew;
    this.show = show;
    this.now = now;
  }

  /** Reads the columns of a file. */
  async look(file: File): Promise<void> {
    this.crew.stop();
    this.show({ at: "looking" });
    try {
      const look = await this.crew.run({ kind: "look", file });
      this.looked = { file, look };
      this.show({ at: "columns", file, look });
    } catch (error) {
      this.fail(error);
    }
  }

  /** Assesses the people of a file. */
  async assess(file: File, plan: Plan): Promise<void> {
    const workers = workersFor(file.size);
    const results = new Results(programmesOf(plan, this.data).length);
    const reads = new Array<number>(workers).fill(0);
    let shown = Number.NEGATIVE_INFINITY;
    this.show({ at: "working", people: 0, read: 0 });
    const hear =
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
          this.crew.run(
            { kind: "assess", file, plan, share: { worker, workers } },
            worker,
            hear(worker),
          ),
        ),
      );
      const bad = shares.reduce((sum, share) => together(sum, share.bad), noBadCells);
      const filled = shares.reduce((sum, share) => sum + share.filled, 0);
      this.show({ at: "results", finished: { file, plan, results, bad, filled } });
    } catch (error) {
      this.fail(error);
    }
  }

  /** Calls the work off, and goes back to the columns. */
  stop(): void {
    this.crew.stop();
    this.show(this.looked ? { at: "columns", ...this.looked, stopped: true } : { at: "start" });
  }

  /** Forgets the list and its results. */
  wipe(): void {
    this.crew.stop();
    this.looked = null;
    this.show({ at: "start" });
  }

  private fail(error: unknown): void {
    if (error instanceof CalledOff) return;
    this.crew.stop();
    if (!(error instanceof WorkError)) throw error;
    this.looked = null;
    this.show({ at: "start", problem: { problem: error.problem, row: error.row } });
  }
}
