import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

/** A server of its own, beside the one that the tests share. */
export interface Started {
  readonly child: ChildProcess;
  readonly port: number;
  readonly origin: string;
  /** All that it has written so far. */
  written(): string;
  /** Asks it to stop; how it ended. */
  stop(): Promise<number | null>;
}

type Variables = Readonly<Record<string, string>>;

const run = (variables: Variables, folder = "."): ChildProcess =>
  spawn(process.execPath, ["scripts/serve.mjs"], {
    cwd: folder,
    env: { ...process.env, ...variables },
  });

/**
 * Starts a server with these variables of the environment, at a port that is free; of the build in another folder
 * where one is given.
 */
export async function started(variables: Variables = {}, folder?: string): Promise<Started> {
  const child = run({ PORT: "0", ...variables }, folder);
  let written = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (part) => {
      written += part;
    });
  }
  while (!/localhost:\d+/.test(written)) {
    await Promise.race([once(child.stdout ?? child, "data"), once(child, "exit")]);
    if (child.exitCode !== null) throw new Error(written);
  }
  const port = Number(/localhost:(\d+)/.exec(written)?.[1]);
  return {
    child,
    port,
    origin: `http://localhost:${port}`,
    written: () => written,
    async stop() {
      if (child.exitCode !== null) return child.exitCode;
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      const [status] = await ended;
      return status;
    },
  };
}

/** Starts a server that cannot start; how it ends, and what it says. */
export async function failing(
  variables: Variables,
): Promise<{ status: number | null; words: string }> {
  const child = run(variables);
  let words = "";
  child.stderr?.on("data", (part) => {
    words += part;
  });
  const [status] = await once(child, "close");
  return { status, words };
}
