// Builds a copy of the project that has pseudo-languages as well, and walks its pages in a browser: nobody else gets to see them.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { load } from "./bundle.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const copy = join(root, ".cache/languages");

/** What no build needs. Hidden files are left out as well; the last build of the copy stays, to be built upon. */
const leftOut = new Set(["bench", "docs", "e2e", "node_modules", "test-results"]);

function run(command, args, cwd) {
  const { status } = spawnSync(command, args, { cwd, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

mkdirSync(copy, { recursive: true });
for (const name of readdirSync(copy)) {
  if (!name.startsWith(".")) rmSync(join(copy, name), { recursive: true });
}
for (const name of readdirSync(root)) {
  if (name.startsWith(".") || leftOut.has(name)) continue;
  const filter = (path) => !/\.test\.tsx?$/.test(path);
  cpSync(join(root, name), join(copy, name), { recursive: true, filter });
}
// Packages are not written to: links do.
run("cp", ["-al", "node_modules", copy], root);
const { addPseudoLanguages } = await load("scripts/language/pseudo/index.ts");
addPseudoLanguages(copy);
run(process.execPath, ["scripts/ensure.mjs", "build"], copy);
run("node_modules/.bin/playwright", ["test", "--config", "playwright.languages.config.ts"], root);
