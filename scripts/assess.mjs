// Assesses a list: `npm run --silent assess -- people.csv > results.csv`. Works from a fresh copy: it
// installs what is missing, bundles the TypeScript of scripts/assess/ where it changed, and runs it.
// Nothing but results goes to standard output.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bundle = join(root, ".cache/assess/main.mjs");
const mark = join(root, ".cache/assess/sources");
const sources = ["lib", "messages", "scripts/assess", "scripts/assess.mjs", "package-lock.json"];
const standardError = 2;

function install() {
  const ensure = join(root, "scripts/ensure.mjs");
  const { status } = spawnSync(process.execPath, [ensure], {
    stdio: ["ignore", standardError, standardError],
  });
  if (status !== 0) process.exit(standardError);
}

function filesUnder(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}

function hashOfSources() {
  const hash = createHash("sha256");
  for (const file of sources.flatMap((name) => filesUnder(join(root, name)))) {
    hash.update(`${file}\0`).update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}

async function bundleSources() {
  const wanted = hashOfSources();
  if (existsSync(bundle) && existsSync(mark) && readFileSync(mark, "utf8") === wanted) return;
  const vite = createRequire(import.meta.resolve("vitest/package.json")).resolve("vite");
  const { build } = await import(pathToFileURL(vite).href);
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: "error",
    resolve: { alias: [{ find: /^@\//, replacement: `${root}/` }] },
    build: {
      ssr: join(root, "scripts/assess/main.ts"),
      outDir: dirname(bundle),
      target: "node20",
      minify: false,
      rollupOptions: { output: { entryFileNames: "[name].mjs" } },
    },
  });
  writeFileSync(mark, wanted);
}

install();
await bundleSources();
await import(pathToFileURL(bundle).href);
