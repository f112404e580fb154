import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { type Browser, type BrowserContext, chromium } from "@playwright/test";
import { chromiumFlags, findChromium } from "../../scripts/chromium.mjs";

/** The built product, and browsers to look at it. */

const port = Number(process.env.E2E_PORT ?? 3199);
/** Where the product is served while it is measured. */
export const origin = `http://localhost:${port}`;

const answers = (): Promise<boolean> =>
  fetch(`${origin}/robots.txt`).then(
    ({ ok }) => ok,
    () => false,
  );

/** Serves the product on `E2E_PORT` (3199) while `use` runs. Fails where it cannot be served, or the port is taken. */
export async function whileServed(use: () => Promise<void>): Promise<void> {
  if (await answers()) throw new Error(`Something else is served at ${origin}.`);
  const server: ChildProcess = spawn(process.execPath, ["scripts/serve.mjs"], {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, PORT: String(port) },
  });
  const ended = once(server, "exit");
  try {
    while (!(await answers())) {
      if (server.exitCode !== null) throw new Error("The product could not be served.");
      await new Promise((again) => setTimeout(again, 100));
    }
    await use();
  } finally {
    server.kill();
    await ended;
  }
}

/** A browser of its own, so that its processes can be told from others. */
export function launch(): Promise<Browser> {
  const executablePath = findChromium();
  return chromium.launch({ ...(executablePath && { executablePath }), args: chromiumFlags });
}

/** A window of a counter's desktop, in Chinese. */
export const desktop = (browser: Browser): Promise<BrowserContext> =>
  browser.newContext({
    baseURL: origin,
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    viewport: { width: 1366, height: 768 },
    // What is measured comes from the server.
    serviceWorkers: "block",
  });
