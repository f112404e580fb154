import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";

let project: string;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "start-"));
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
  const { prestart, start } = scripts;
  writeFileSync(join(project, "package.json"), JSON.stringify({ scripts: { prestart, start } }));
  mkdirSync(join(project, "scripts"));
});

afterEach(() => rmSync(project, { recursive: true, force: true }));

/** A program that says when it is up, and that it was asked to stop. */
const up = `
process.on("SIGTERM", () => { console.log("stopped"); process.exit(0); });
setInterval(() => {}, 1000);
console.log("up");
`;

it.each(["ensure.mjs", "serve.mjs"])(
  "npm start hands the wish to stop on to scripts/%s, and leaves nothing behind",
  async (name) => {
    for (const one of ["ensure.mjs", "serve.mjs"]) {
      writeFileSync(join(project, "scripts", one), one === name ? up : "");
    }
    const npm = spawn("npm", ["start"], { cwd: project });
    let words = "";
    npm.stdout.on("data", (part) => {
      words += part;
    });
    while (!/^up$/m.test(words)) await once(npm.stdout, "data");
    npm.kill("SIGTERM");
    // The pipe is closed once nobody is left who could write into it.
    await once(npm, "close");
    expect(words).toMatch(/^stopped$/m);
  },
);
