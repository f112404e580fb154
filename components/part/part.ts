import { Listeners } from "@/components/store/listeners";

/** Where a part stands. `missing`: it could not be loaded, or has not come for long; it may still. */
export type PartState<T> =
  | { readonly at: "waiting" | "missing" }
  | { readonly at: "here"; readonly loaded: T };

/** After how many milliseconds a part that failed is asked for again, once, twice and so on. */
const pauses = [2_000, 5_000, 15_000, 60_000] as const;

/** After how many milliseconds it is said that a part has not come. */
const patience = 15_000;

const missing = { at: "missing" } as const;

/**
 * A part of the page that is loaded only when it is needed. The network may be gone then, or a new version may have taken its place:
 * whoever needs it is told, and it can be asked for again.
 *
 * @example const editor = new Part(() => import("./editor")); // await editor.load(), or usePart(editor)
 */
export class Part<T> {
  private readonly ask: () => Promise<T>;
  private readonly changes = new Listeners();
  private state: PartState<T> = { at: "waiting" };
  private underWay: Promise<T> | null = null;

  constructor(ask: () => Promise<T>) {
    this.ask = ask;
  }

  /** Calls back whenever it stands otherwise; returns how to stop that. */
  readonly subscribe = this.changes.subscribe;

  /** Where it stands; the same object until that changes. */
  readonly read = (): PartState<T> => this.state;

  /** Loads it, unless it is here or on its way. Fails where it cannot be loaded; calling this again asks again. */
  readonly load = (): Promise<T> => {
    if (this.state.at === "here") return Promise.resolve(this.state.loaded);
    this.underWay ??= this.attempt();
    return this.underWay;
  };

  /** Loads it, and asks again by itself, after pauses and whenever a network comes back, until it is here; returns how to stop that. */
  readonly keepAsking = (): (() => void) => {
    let failures = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let on = true;
    const failed = (): void => {
      const pause = pauses[failures];
      failures += 1;
      if (on && pause !== undefined) timer = setTimeout(attempt, pause);
    };
    const attempt = (): void => {
      clearTimeout(timer);
      this.load().catch(failed);
    };
    window.addEventListener("online", attempt);
    attempt();
    return () => {
      on = false;
      clearTimeout(timer);
      window.removeEventListener("online", attempt);
    };
  };

  private async attempt(): Promise<T> {
    const late = setTimeout(() => this.become(missing), patience);
    try {
      const loaded = await this.ask();
      this.become({ at: "here", loaded });
      return loaded;
    } catch (error) {
      this.become(missing);
      throw error;
    } finally {
      clearTimeout(late);
      this.underWay = null;
    }
  }

  private become(state: PartState<T>): void {
    this.state = state;
    this.changes.notify();
  }
}
