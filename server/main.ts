import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { checkSettingsAtStart } from "@/lib/settings/at-start";
import { createHandler } from "./handle";
import { refuseSocket } from "./refuse-socket";

/** The server of a finished build; `scripts/serve.mjs` starts it. */

const seconds = 1000;
/** Longer than the proxies in front keep an idle connection, so that they are the ones who end it. */
const idle = 75 * seconds;
const longestStop = 10 * seconds;

function fail(zh: string, en: string): never {
  process.stderr.write(`\n${zh}\n${en}\n\n`);
  process.exit(1);
}

function portOf(text: string | undefined): number {
  const port = Number(text || 3000);
  if (/^\d*$/.test(text ?? "") && port < 65_536) return port;
  return fail(
    `PORT 要是 0 到 65535 的整数，不能是「${text}」。`,
    `PORT must be a whole number from 0 to 65535, not "${text}".`,
  );
}

/** Ends the server once everybody has their answer; connections that do not end by then are cut. */
function stopOn(signal: NodeJS.Signals, server: Server): void {
  process.once(signal, () => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), longestStop).unref();
  });
}

checkSettingsAtStart();
const port = portOf(process.env.PORT);
const server = createServer(
  {
    keepAliveTimeout: idle,
    headersTimeout: 20 * seconds,
    requestTimeout: 30 * seconds,
    connectionsCheckingInterval: 5 * seconds,
  },
  createHandler(),
);
server.on("clientError", refuseSocket);
server.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EADDRINUSE") {
    fail(
      `端口 ${port} 已经有程序在用。换一个：PORT=${port + 1} npm start`,
      `Port ${port} is in use. Take another: PORT=${port + 1} npm start`,
    );
  }
  if (error.code === "EACCES") {
    fail(`没有权限用端口 ${port}。`, `This user may not listen on port ${port}.`);
  }
  throw error;
});
for (const signal of ["SIGTERM", "SIGINT"] as const) stopOn(signal, server);
server.listen(port, process.env.LISTEN, () => {
  const address = server.address() as AddressInfo;
  process.stdout.write(`http://localhost:${address.port}\n`);
});
