import { once } from "node:events";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { z } from "zod";
import { engineProgram } from "../../scripts/engines.mjs";
import { type Program, program, removeProfile } from "./program";
import { type Browser, browserOver, commands } from "./webdriver";

const failure = z.object({ error: z.string(), message: z.string() });
const session = z.object({ sessionId: z.string() });

/** A port that was free a moment ago: the driver cannot choose one and say which. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("There is no free port.");
  return address.port;
}

/** Sends a request to the driver and gives the value of its answer. */
async function ask(url: string, method: string, body: object): Promise<unknown> {
  const signal = AbortSignal.timeout(60_000);
  const content = method === "POST" && { body: JSON.stringify(body) };
  const answer = await fetch(url, { method, signal, ...content }).catch((error: unknown) => {
    throw new Error(`WebKit's driver does not answer ${method} ${url}: ${error}`);
  });
  const { value } = z.object({ value: z.unknown() }).parse(await answer.json());
  if (answer.ok) return value;
  const { error, message } = failure.parse(value);
  throw new Error(`${error}: ${message}`);
}

/** Starts a screen that nobody sees, on a number that is free. */
async function startScreen(programs: Program[]): Promise<string> {
  const args = ["-displayfd", "1", "-screen", "0", "1366x900x24", "-nolisten", "tcp"];
  const screen = program(engineProgram("screen"), args);
  programs.push(screen);
  const { stdout } = screen.child;
  if (!stdout) throw new Error("The screen does not say its number.");
  await Promise.race([once(stdout, "data"), once(screen.child, "exit")]);
  screen.mustRun();
  return screen.written().trim();
}

/** Starts WebKitGTK's small browser on a screen of its own, with or without scripts. */
export async function startWebKit(scripts: boolean): Promise<Browser> {
  const path = engineProgram("webkitDriver");
  const programs: Program[] = [];
  const settings = mkdtempSync(join(tmpdir(), "webkit-"));
  const close = async (): Promise<void> => {
    for (const one of programs.reverse()) await one.end();
    await removeProfile(settings);
  };
  try {
    // Nothing glides away from under a click.
    mkdirSync(join(settings, "gtk-3.0"));
    const still = "[Settings]\ngtk-enable-animations=0\n";
    writeFileSync(join(settings, "gtk-3.0/settings.ini"), still);
    const display = `:${await startScreen(programs)}`;
    const port = await freePort();
    const screen = { DISPLAY: display, GDK_BACKEND: "x11", XDG_CONFIG_HOME: settings };
    const env = { ...process.env, ...screen };
    const driver = program(path, [`--port=${port}`], { env });
    programs.push(driver);
    const origin = `http://127.0.0.1:${port}`;
    const ready = async (): Promise<boolean> => {
      driver.mustRun();
      return fetch(`${origin}/status`).then(
        ({ ok }) => ok,
        () => false,
      );
    };
    await expect.poll(ready, "WebKit's driver listens").toBe(true);
    const args = ["--automation", `--enable-javascript=${scripts}`];
    const wanted = { "webkitgtk:browserOptions": { args } };
    const capabilities = { alwaysMatch: wanted };
    const { sessionId } = session.parse(await ask(`${origin}/session`, "POST", { capabilities }));
    const base = `${origin}/session/${sessionId}`;
    return browserOver({
      send(command, parameters) {
        const [method = "", template = ""] = commands[command].request.split(" ");
        const where = template.replace(/\{(\w+)\}/g, (_, name) => String(parameters[name]));
        return ask(`${base}${where}`, method, parameters);
      },
      // The browser ends with its screen, whether it still answers or not.
      close,
    });
  } catch (error) {
    await close();
    throw error;
  }
}
