import type { Checked, CheckRequest } from "./check";

/** Where the check of the form stands; what was checked last stays until the next is. */
export type CheckState =
  | { readonly at: "begun" }
  | { readonly at: "failed" }
  | { readonly at: "checked"; readonly checked: Checked; readonly request: CheckRequest };

/**
 * Has files checked by a worker, one at a time: while it works only the latest of what is asked waits. Starts the worker when first asked; a worker that
 * fails is not asked again until {@link Checker.ask} is called.
 */
export class Checker {
  private readonly show: (state: CheckState) => void;
  private worker: Worker | null = null;
  private working: CheckRequest | null = null;
  private waiting: CheckRequest | null = null;

  constructor(show: (state: CheckState) => void) {
    this.show = show;
  }

  /** Asks for a file to be checked; what was asked before and is not begun is forgotten. */
  ask(request: CheckRequest): void {
    if (this.working) this.waiting = request;
    else this.send(request);
  }

  /** Ends the work. */
  stop(): void {
    this.worker?.terminate();
    this.worker = null;
    this.working = null;
    this.waiting = null;
  }

  private send(request: CheckRequest): void {
    this.worker ??= this.start();
    this.working = request;
    this.worker.postMessage(request);
  }

  private start(): Worker {
    const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
    worker.addEventListener("message", ({ data }: MessageEvent<Checked>) => this.take(data));
    worker.addEventListener("error", () => {
      this.stop();
      this.show({ at: "failed" });
    });
    return worker;
  }

  private take(checked: Checked): void {
    const request = this.working;
    const next = this.waiting;
    this.working = null;
    this.waiting = null;
    if (next) this.send(next);
    else if (request) this.show({ at: "checked", checked, request });
  }
}
