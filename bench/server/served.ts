import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { Agent, type OutgoingHttpHeaders, request } from "node:http";

/** One request that is sent again and again. */
export interface Asked {
  readonly path: string;
  readonly method?: "GET" | "POST";
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string | Uint8Array;
}

/** A server that runs beside the measurement, in a process of its own. */
export interface Served {
  readonly name: string;
  /** Sends a request so many times, and gives the processor time of each in the server, in microseconds. */
  cost(asked: Asked, times: number): Promise<number>;
  stop(): void;
}

const connections = 4;

function send(port: number, agent: Agent, { path, method = "GET", headers, body }: Asked) {
  return new Promise<void>((resolve, reject) => {
    const sent = request({ port, agent, path, method, headers }, (response) => {
      response.resume();
      response.on("end", resolve);
      response.on("error", reject);
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

async function usageOf(child: ChildProcess): Promise<number> {
  child.send("usage");
  const [microseconds] = await once(child, "message");
  return Number(microseconds);
}

async function answers(port: number): Promise<void> {
  const agent = new Agent();
  for (let tries = 0; tries < 300; tries++) {
    try {
      return await send(port, agent, { path: "/" });
    } catch {
      await new Promise((done) => setTimeout(done, 100));
    }
  }
  throw new Error(`No server answers on port ${port}.`);
}

/** Starts a server with Node: `args` is the script and what it is told. */
export async function serve(
  name: string,
  port: number,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Served> {
  const child = spawn(process.execPath, ["--import", "./bench/server/usage.mjs", ...args], {
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    env: { ...process.env, ...environment, PORT: String(port), NODE_ENV: "production" },
  });
  await answers(port);
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  return {
    name,
    async cost(asked, times) {
      const before = await usageOf(child);
      let left = times;
      const one = async () => {
        while (left-- > 0) await send(port, agent, asked);
      };
      await Promise.all(Array.from({ length: connections }, one));
      return ((await usageOf(child)) - before) / times;
    },
    stop() {
      agent.destroy();
      child.kill();
    },
  };
}
