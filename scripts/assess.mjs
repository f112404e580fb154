// Assesses a list: `npm run --silent assess -- people.csv > results.csv`. Works from a fresh copy: it
// installs what is missing, bundles the TypeScript of scripts/assess/ where it changed, and runs it.
// Nothing but results goes to standard output.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { hashOf } from "./sources.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bundled = join(root, ".cache/assess/main.mjs");
const mark = join(root, ".cache/assess/sources");
const sources = [
  "lib",
  "locales",
  "messages",
  "operator.json",
  "scripts/assess",
  "scripts/assess.mjs",
  "scripts/command.ts",
  "scripts/lists.ts",
  "scripts/bundle.mjs",
  "scripts/engine-version.mjs",
  "package-lock.json",
];
const standardError = 2;

/** Runs another script, and ends where it fails. */
function run(script) {
  const { status } = spawnSync(process.execPath, [join(root, script)], {
    stdio: ["ignore", standardError, standardError],
  });
  if (status !== 0) process.exit(standardError);
}

async function bundleSources() {
  const wanted = hashOf(sources.map((name) => join(root, name)));
  if (existsSync(bundled) && existsSync(mark) && readFileSync(mark, "utf8") === wanted) return;
  run("scripts/check-operator.mjs");
  const { bundle } = await import("./bundle.mjs");
  await bundle("scripts/assess/main.ts", ".cache/assess");
  writeFileSync(mark, wanted);
}

run("scripts/ensure.mjs");
await bundleSources();
await import(pathToFileURL(bundled).href);
