import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { z } from "zod";
import { engineProgram } from "../../scripts/engines.mjs";
import { program, removeProfile } from "./program";
import { type Browser, browserOver, commands } from "./webdriver";

/** What Firefox says at the other end of its socket: its number, what is wrong, what came of it. */
const answer = z.tuple([
  z.literal(1),
  z.number(),
  z.object({ error: z.string(), message: z.string() }).nullable(),
  z.unknown(),
]);

const wrapped = z.object({ value: z.unknown() });

/** Most answers stand in an object of their own, lists do not. */
function valueIn(result: unknown): unknown {
  const { success, data } = wrapped.safeParse(result);
  return success ? data.value : result;
}

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** The messages that have come whole, each after its length and a colon, and what has come of the next. */
function messagesIn(bytes: Buffer): { messages: readonly string[]; rest: Buffer } {
  const messages: string[] = [];
  let rest = bytes;
  for (;;) {
    const colon = rest.indexOf(":");
    const end = colon + 1 + Number(rest.subarray(0, Math.max(colon, 0)).toString());
    if (colon < 0 || rest.length < end) return { messages, rest };
    messages.push(rest.subarray(colon + 1, end).toString());
    rest = rest.subarray(end);
  }
}

/** Speaks with Firefox the way its own driver does, which Debian does not have. */
function speak(socket: Socket) {
  const waiting = new Map<number, Waiting>();
  let bytes = Buffer.alloc(0);
  let greeted = false;
  let count = 0;
  socket.on("data", (part: Buffer) => {
    const { messages, rest } = messagesIn(Buffer.concat([bytes, part]));
    bytes = Buffer.from(rest);
    for (const message of messages) {
      // The first message is a greeting, to no question.
      if (!greeted) {
        greeted = true;
        continue;
      }
      const [, id, error, result] = answer.parse(JSON.parse(message));
      const asked = waiting.get(id);
      waiting.delete(id);
      if (error) asked?.reject(new Error(`${error.error}: ${error.message}`));
      else asked?.resolve(valueIn(result));
    }
  });
  const end = () => {
    for (const { reject } of waiting.values()) reject(new Error("Firefox has ended."));
  };
  socket.on("close", end);
  socket.on("error", end);
  return (name: string, parameters: object): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (socket.destroyed) throw new Error("Firefox has ended.");
      count += 1;
      waiting.set(count, { resolve, reject });
      const message = JSON.stringify([0, count, name, parameters]);
      socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
}

/** What a new profile would do first, and no test needs. */
const preferences = {
  "marionette.port": 0,
  // Nothing glides away from under a click.
  "ui.prefersReducedMotion": 1,
  "browser.startup.page": 0,
  "browser.aboutwelcome.enabled": false,
  "browser.newtabpage.enabled": false,
  "messaging-system.rsexperimentloader.enabled": false,
  "privacy.trackingprotection.enabled": false,
};

/** Starts Firefox ESR, with or without scripts. */
export async function startFirefox(scripts: boolean): Promise<Browser> {
  const path = engineProgram("firefox");
  const profile = mkdtempSync(join(tmpdir(), "firefox-"));
  const wanted = Object.entries({ ...preferences, "javascript.enabled": scripts });
  const lines = wanted.map(
    (preference) => `user_pref(${JSON.stringify(preference).slice(1, -1)});`,
  );
  writeFileSync(join(profile, "user.js"), lines.join("\n"));
  const firefox = program(path, [
    "--headless",
    "--marionette",
    "--no-remote",
    "--profile",
    profile,
  ]);
  const close = async (): Promise<void> => {
    await firefox.end();
    await removeProfile(profile);
  };
  try {
    const written = join(profile, "MarionetteActivePort");
    const port = async (): Promise<number> => {
      firefox.mustRun();
      return existsSync(written) ? Number(readFileSync(written, "utf8")) : 0;
    };
    await expect.poll(port, "Firefox listens").toBeGreaterThan(0);
    const socket = connect(await port(), "127.0.0.1");
    await once(socket, "connect");
    const send = speak(socket);
    await send("WebDriver:NewSession", { capabilities: {} });
    return browserOver({
      send: (command, parameters) => send(commands[command].name, parameters),
      async close() {
        socket.destroy();
        await close();
      },
    });
  } catch (error) {
    await close();
    throw error;
  }
}
