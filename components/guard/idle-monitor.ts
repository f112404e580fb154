import { type Phase, phaseOf, secondsLeft } from "./idle";

/** What is watched over. */
export interface Guarded {
  /** Whether anybody's data is here. */
  readonly isHere: () => boolean;
  /** Leaves nothing of it, nor of anything else that this tab keeps. */
  readonly wipe: () => void;
}

/** What the screen is to show. */
export interface ScreenState {
  readonly phase: Phase;
  /** Whole seconds until everything is wiped, in the last minute; 0 otherwise. */
  readonly seconds: number;
}

/** Somebody is at the screen. */
export const attended: ScreenState = { phase: "open", seconds: 0 };

/**
 * Watches over data that nobody attends: it is hidden, counted down and wiped. It goes by the clock and not by
 * timers alone, which sleep with the machine and are slow in the background. Once hidden, only
 * {@link IdleMonitor.attend} shows it again.
 *
 * `show` is told what the screen is to show, once for each change; `now` gives milliseconds.
 */
export class IdleMonitor {
  private readonly guarded: Guarded;
  private readonly show: (seen: ScreenState) => void;
  private readonly now: () => number;
  private touched: number;
  private screen = attended;

  constructor(guarded: Guarded, show: (seen: ScreenState) => void, now: () => number = Date.now) {
    this.guarded = guarded;
    this.show = show;
    this.now = now;
    this.touched = now();
  }

  /** Looks at the clock. */
  check(): void {
    if (this.screen.phase === "wiped") return;
    if (!this.guarded.isHere()) this.touched = this.now();
    const idle = this.now() - this.touched;
    const phase = phaseOf(idle);
    if (phase === "wiped") this.guarded.wipe();
    this.become({ phase, seconds: phase === "warned" ? secondsLeft(idle) : 0 });
  }

  /** Somebody moved, pressed or touched something. */
  touch(): void {
    this.check();
    if (this.screen.phase === "open") this.touched = this.now();
  }

  /** Something is here: what comes after a wipe is somebody else's. */
  begin(): void {
    if (this.screen.phase === "wiped" && this.guarded.isHere()) this.attend();
  }

  /** Somebody says to be here. */
  attend(): void {
    this.touched = this.now();
    this.become(attended);
  }

  private become(next: ScreenState): void {
    if (next.phase === this.screen.phase && next.seconds === this.screen.seconds) return;
    this.screen = next;
    this.show(next);
  }
}
