import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";
import { setTimeout as pause } from "node:timers/promises";

/** How slow a line is. */
export interface Slowness {
  /** In each direction, for everything together. */
  readonly bytesPerSecond: number;
  /** There and back, in milliseconds. */
  readonly roundTrip: number;
}

/** So much of one connection passes before another has its turn, in bytes. */
const turn = 1_400;

/** One direction: connections take turns, and what has passed comes late. */
class Direction {
  private readonly waiting: (() => number)[][] = [];
  private running = false;

  constructor(private readonly slowness: Slowness) {}

  /** Carries what one socket says to another, until it ends. */
  carry(from: Socket, to: Socket): void {
    const queue: (() => number)[] = [];
    this.waiting.push(queue);
    const late = this.slowness.roundTrip / 2;
    from.on("data", (said: Buffer) => {
      for (let start = 0; start < said.length; start += turn) {
        const part = said.subarray(start, start + turn);
        queue.push(() => {
          setTimeout(() => to.write(part), late);
          return part.length;
        });
      }
      void this.run();
    });
    from.on("end", () => {
      queue.push(() => {
        setTimeout(() => to.end(), late);
        this.waiting.splice(this.waiting.indexOf(queue), 1);
        return 0;
      });
      void this.run();
    });
    // A browser that leaves breaks off what it has asked for.
    from.on("error", () => to.destroy());
  }

  private async run(): Promise<void> {
    if (this.running) return;
    this.running = true;
    let free = performance.now();
    for (let at = 0; this.waiting.some((queue) => queue.length > 0); at++) {
      const pass = this.waiting[at % this.waiting.length]?.shift();
      if (!pass) continue;
      free += (pass() / this.slowness.bytesPerSecond) * 1000;
      await pause(Math.max(0, free - performance.now()));
    }
    this.running = false;
  }
}

/**
 * Serves on one port of this machine what another serves, over a slow line that everything shares: pages, and workers behind them. Connecting
 * itself costs nothing, as in the developer tools of browsers.
 */
export async function whileSlow(
  { from, to }: { readonly from: number; readonly to: number },
  slowness: Slowness,
  use: () => Promise<void>,
): Promise<void> {
  const up = new Direction(slowness);
  const down = new Direction(slowness);
  const server = createServer((visitor) => {
    const product = connect(from, "localhost");
    up.carry(visitor, product);
    down.carry(product, visitor);
  });
  server.listen(to, "localhost");
  await once(server, "listening");
  try {
    await use();
  } finally {
    server.close();
  }
}
