import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { once } from "node:events";

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
