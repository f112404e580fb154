import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { setTimeout } from "node:timers/promises";

/** A program that runs until it is ended, or until who started it ends. */
export interface Program {
  readonly child: ChildProcess;
  /** All that it has written so far. */
  written(): string;
  /** Throws what a program has written that has ended by itself. */
  mustRun(): void;
  end(): Promise<void>;
}

export function program(
  path: string,
  args: readonly string[],
  options: SpawnOptions = {},
): Program {
  const child = spawn(path, args, { stdio: ["ignore", "pipe", "pipe"], ...options });
  let written = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (part) => {
      written += part;
    });
  }
  const kill = () => void child.kill();
  process.once("exit", kill);
  return {
    child,
    written: () => written,
    mustRun() {
      if (child.exitCode !== null) throw new Error(`${path} ended by itself.\n${written}`);
    },
    async end() {
      process.off("exit", kill);
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, "exit");
      kill();
      await ended;
    },
  };
}

/**
 * Leaves nothing of a folder in which a browser wrote. Its processes may write for a moment after its end, into what was emptied just before: it is looked through anew each
 * time, which the retries of `rmSync` do not do.
 */
export async function removeProfile(folder: string): Promise<void> {
  for (let tries = 100; tries > 0; tries--) {
    try {
      return rmSync(folder, { recursive: true, force: true });
    } catch (error) {
      if (tries === 1) throw error;
      await setTimeout(100);
    }
  }
}
