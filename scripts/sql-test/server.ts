import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { ResultRow } from "@/lib/sql/testing/engines";

/** Servers of databases in a folder of their own, which goes with them. */

/** The user as whom a server runs: its own, where this process may choose. */
export interface Runner {
  readonly uid?: number;
  readonly gid?: number;
}

const numberOf = (flag: string, user: string): number =>
  Number(execFileSync("id", [flag, user], { encoding: "utf8" }));

/** A server refuses to run as root. @example runnerFor("postgres") // { uid: 105, gid: 113 } */
export const runnerFor = (user: string): Runner =>
  process.getuid?.() === 0 ? { uid: numberOf("-u", user), gid: numberOf("-g", user) } : {};

/** A folder for a server, which that may write to. @example folderFor("postgres", runner) // "/tmp/postgres-x3kf0a" */
export function folderFor(name: string, { uid, gid }: Runner): string {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  if (uid !== undefined && gid !== undefined) chownSync(folder, uid, gid);
  return folder;
}

/** Whether a process has ended. */
const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean =>
  exitCode !== null || signalCode !== null;

/** A server that is running. */
export interface Server {
  readonly pid: number;
  /** Ends it, and waits until it has ended. */
  readonly stop: () => Promise<void>;
}

/** Starts a server and waits until it says on its error output that it is ready; throws with its last words where it ends before. */
export async function startServer(
  program: string,
  args: readonly string[],
  runner: Runner,
  ready: RegExp,
): Promise<Server> {
  const child = spawn(program, args, { ...runner, stdio: ["ignore", "ignore", "pipe"] });
  process.on("exit", () => child.kill("SIGKILL"));
  const said: string[] = [];
  await new Promise<void>((resolve, reject) => {
    createInterface({ input: child.stderr }).on("line", (line) => {
      said.push(line);
      said.splice(0, said.length - 20);
      if (ready.test(line)) resolve();
    });
    child.on("error", reject);
    child.on("exit", () => reject(new Error(`${program} has ended:\n${said.join("\n")}`)));
  });
  return {
    pid: child.pid ?? 0,
    stop: async () => {
      if (hasEnded(child)) return;
      child.kill("SIGTERM");
      await once(child, "exit");
    },
  };
}

/** Runs a client to its end with this on its input; answers what it writes, and throws with what it complains of. */
export async function runClient(
  program: string,
  args: readonly string[],
  input: string | Iterable<string>,
  environment: Readonly<Record<string, string>> = {},
): Promise<string> {
  const child = spawn(program, args, { env: { ...process.env, ...environment } });
  const [out, complaints]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => complaints.push(chunk));
  const ended = once(child, "close");
  // A client that has ended early reads no more; its own words follow.
  child.stdin.on("error", () => undefined);
  for (const piece of typeof input === "string" ? [input] : input) {
    if (hasEnded(child)) break;
    if (!child.stdin.write(piece)) await Promise.race([once(child.stdin, "drain"), ended]);
  }
  child.stdin.end();
  const [status] = await ended;
  if (status === 0) return Buffer.concat(out).toString("utf8");
  throw new Error(`${program}: ${Buffer.concat(complaints).toString("utf8").slice(0, 2000)}`);
}

/** Rows that were written as JSON, one a line. */
export const rowsIn = (lines: string): readonly ResultRow[] =>
  lines.split("\n").flatMap((line): ResultRow[] => (line === "" ? [] : [JSON.parse(line)]));
