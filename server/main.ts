import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { checkSettingsAtStart } from "@/lib/settings/at-start";
import { type Environment, readEnvironment } from "./environment";
import { createHandler } from "./handle";
import { refuseSocket } from "./refuse-socket";
import { routesWith } from "./routes";
import { warmUp } from "./warm-up";

/** The server of a finished build; `scripts/serve.mjs` starts it. */

const seconds = 1000;
/** Longer than the proxies in front keep an idle connection, so that they are the ones who end it. */
const idle = 75 * seconds;
const longestStop = 10 * seconds;

function fail(message: string): never {
  process.stderr.write(`\n${message}\n\n`);
  process.exit(1);
}

function environmentOrFail(): Environment {
  try {
    return readEnvironment(process.env);
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

/** Ends the server once everybody has their answer; connections that do not end by then are cut. */
function stopOn(signal: NodeJS.Signals, server: Server): void {
  process.once(signal, () => {
    server.close(() => process.exit(0));
    // An idle connection would keep the server from closing, as would one that falls idle later.
    setInterval(() => server.closeIdleConnections(), 100);
    setTimeout(() => server.closeAllConnections(), longestStop).unref();
  });
}

checkSettingsAtStart();
const { port, listen, securityContact, offline } = environmentOrFail();
const routes = routesWith(securityContact);
await warmUp(routes);
const server = createServer(
  {
    keepAliveTimeout: idle,
    headersTimeout: 20 * seconds,
    requestTimeout: 30 * seconds,
    connectionsCheckingInterval: 5 * seconds,
  },
  createHandler(routes, offline),
);
// Who asks and then does not read the answer is waited for no longer than this.
server.setTimeout(120 * seconds);
server.on("clientError", refuseSocket);
server.on("error", (error: NodeJS.ErrnoException) => {
  const at = listen ? `${listen}:${port}` : `${port}`;
  switch (error.code) {
    case "EADDRINUSE":
      return fail(
        `端口 ${at} 已经有程序在用。用 PORT 另选一个。\nPort ${at} is in use. Choose another with PORT.`,
      );
    case "EACCES":
      return fail(`没有权限用端口 ${at}。\nThis user may not listen on port ${at}.`);
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return fail(
        `本机没有 LISTEN 写的地址 ${listen}。\nThis machine has no address ${listen} (LISTEN).`,
      );
    default:
      throw error;
  }
});
for (const signal of ["SIGTERM", "SIGINT"] as const) stopOn(signal, server);
server.listen(port, listen, () => {
  const address = server.address() as AddressInfo;
  process.stdout.write(`http://localhost:${address.port}\n`);
});
