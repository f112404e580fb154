import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  watch,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

let project: string;
const at = (...path: readonly string[]) => join(project, ...path);

const write = (path: string, value: unknown) => writeFileSync(at(path), JSON.stringify(value));

/** A build that writes half of itself, waits while there is a file `wait`, and fails where half of one lies about. */
const build = `
const { existsSync, mkdirSync, writeFileSync } = require("node:fs");
if (existsSync(".next/half")) { console.error("There is half a build here."); process.exit(1); }
mkdirSync(".next", { recursive: true });
writeFileSync(".next/half", "");
const end = () => {
  if (existsSync("wait")) return setTimeout(end, 20);
  require("node:fs").renameSync(".next/half", ".next/whole");
};
end();
`;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "ensure-"));
  mkdirSync(at("scripts"));
  const scripts = [
    "ensure",
    "lock",
    "site",
    "chromium",
    "engines",
    "old-chromium",
    "sources",
    "sql-test/packages",
  ];
  for (const name of scripts.map((script) => `${script}.mjs`)) {
    cpSync(join("scripts", name), at("scripts", name));
  }
  writeFileSync(at("build.js"), build);
  const dependencies = { one: "file:one" };
  const packages = {
    "": { dependencies },
    one: { version: "1.0.0" },
    "node_modules/one": { resolved: "one", link: true },
  };
  mkdirSync(at("one"));
  write("one/package.json", { name: "one", version: "1.0.0" });
  write("package.json", { dependencies, scripts: { build: "node build.js" } });
  write("package-lock.json", { lockfileVersion: 3, requires: true, packages });
});

afterEach(() => rmSync(project, { recursive: true, force: true }));

const start = (): ChildProcess => spawn(process.execPath, [at("scripts/ensure.mjs"), "build"]);

async function endOf(run: ChildProcess): Promise<{ status: number | null; words: string }> {
  let words = "";
  for (const stream of [run.stdout, run.stderr]) stream?.on("data", (part) => (words += part));
  const [status] = await once(run, "close");
  return { status, words };
}

/** Waits until there is a file. */
async function fileAt(path: string): Promise<void> {
  if (existsSync(path)) return;
  await new Promise<void>((resolve) => {
    const watcher = watch(project, { recursive: true }, () => {
      if (!existsSync(path)) return;
      watcher.close();
      resolve();
    });
  });
}

describe("a start", () => {
  it("builds once, and again when a source has changed", async () => {
    expect((await endOf(start())).words).toContain("npm run --silent build");
    expect(existsSync(at(".next/whole"))).toBe(true);
    expect(await endOf(start())).toEqual({ status: 0, words: "" });
    writeFileSync(at("operator.json"), "{}");
    expect((await endOf(start())).words).toContain("npm run --silent build");
  });

  it.each(["SIGTERM", "SIGINT", "SIGHUP"] as const)(
    "that %s stops in the middle of its build stops the build, and the next one succeeds",
    async (signal) => {
      writeFileSync(at("wait"), "");
      const first = start();
      const ended = endOf(first);
      await fileAt(at(".next/half"));
      first.kill(signal);
      expect((await ended).status).toBe(1);
      expect(existsSync(at(".cache/ensure.lock"))).toBe(false);
      rmSync(at("wait"));
      expect((await endOf(start())).status).toBe(0);
    },
  );

  it("that is killed leaves its build to end, and the next one waits and begins anew", async () => {
    writeFileSync(at("wait"), "");
    const first = start();
    const ended = endOf(first);
    await fileAt(at(".next/half"));
    first.kill("SIGKILL");
    const second = endOf(start());
    rmSync(at("wait"));
    expect((await second).status).toBe(0);
    expect(existsSync(at(".next/whole"))).toBe(true);
    await ended;
  });

  it("is not held up by a lock whose process has ended", async () => {
    mkdirSync(at(".cache/ensure.lock"), { recursive: true });
    writeFileSync(at(".cache/ensure.lock/pid"), `${process.pid} 1`);
    expect((await endOf(start())).status).toBe(0);
  });
});

describe("a folder that cannot be written to", () => {
  const close = () => {
    rmSync(at(".cache"), { recursive: true, force: true });
    writeFileSync(at(".cache"), "no folder can be made under this name");
  };

  it("needs no writing where everything is built", async () => {
    await endOf(start());
    close();
    expect(await endOf(start())).toEqual({ status: 0, words: "" });
  });

  it("is told apart from a run that holds the lock", async () => {
    close();
    const { status, words } = await endOf(start());
    expect(status).toBe(1);
    expect(words).toContain("This folder cannot be written to");
    expect(words).not.toContain("Another run");
    expect(readFileSync(at(".cache"), "utf8")).not.toBe("");
  });
});
