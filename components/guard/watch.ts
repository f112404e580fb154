import { type Phase, phaseOf, secondsLeft } from "./idle";

/** What is watched over. */
export interface Guarded {
  /** Whether anybody's data is here. */
  readonly isHere: () => boolean;
  /** Leaves nothing of it, nor of anything else that this tab keeps. */
  readonly wipe: () => void;
}

/** What the screen is to show. */
export interface Seen {
  readonly phase: Phase;
  /** Whole seconds until everything is wiped, in the last minute; 0 otherwise. */
  readonly seconds: number;
}

/** Somebody is at the screen. */
export const attended: Seen = { phase: "open", seconds: 0 };

/**
 * Watches over data that nobody attends: it is hidden, counted down and wiped. It goes by the clock and not by
 * timers alone, which sleep with the machine and are slow in the background. Once hidden, only
 * {@link Watch.attend} shows it again.
 *
 * `show` is told what the screen is to show, once for each change; `now` gives milliseconds.
 */
export class Watch {
  private readonly guarded: Guarded;
  private readonly show: (seen: Seen) => void;
  private readonly now: () => number;
  private touched: number;
  private seen = attended;

  constructor(guarded: Guarded, show: (seen: Seen) => void, now: () => number = Date.now) {
    this.guarded = guarded;
    this.show = show;
    this.now = now;
    this.touched = now();
  }

  /** Looks at the clock. */
  look(): void {
    if (this.seen.phase === "wiped") return;
    if (!this.guarded.isHere()) this.touched = this.now();
    const idle = this.now() - this.touched;
    const phase = phaseOf(idle);
    if (phase === "wiped") this.guarded.wipe();
    this.become({ phase, seconds: phase === "warned" ? secondsLeft(idle) : 0 });
  }

  /** Somebody moved, pressed or touched something. */
  touch(): void {
    this.look();
    if (this.seen.phase === "open") this.touched = this.now();
  }

  /** Something is here: what comes after a wipe is somebody else's. */
  begin(): void {
    if (this.seen.phase === "wiped" && this.guarded.isHere()) this.attend();
  }

  /** Somebody says to be here. */
  attend(): void {
    this.touched = this.now();
    this.become(attended);
  }

  private become(next: Seen): void {
    if (next.phase === this.seen.phase && next.seconds === this.seen.seconds) return;
    this.seen = next;
    this.show(next);
  }
}
