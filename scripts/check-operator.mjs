// Checks the operator's file before a build: `node scripts/check-operator.mjs`. The checks are those of
// lib/settings, bundled here by the bundler that vitest brings, since Node alone reads no TypeScript.
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const outDir = join(root, ".cache/operator");
const vite = createRequire(import.meta.resolve("vitest/package.json")).resolve("vite");
const { build } = await import(pathToFileURL(vite).href);

await build({
  root,
  configFile: false,
  publicDir: false,
  logLevel: "warn",
  resolve: { alias: [{ find: /^@\//, replacement: `${root}/` }] },
  build: {
    ssr: join(root, "lib/settings/file.ts"),
    outDir,
    target: "node20",
    minify: false,
    rollupOptions: { output: { entryFileNames: "[name].mjs" } },
  },
});
const { readSettingsFile } = await import(pathToFileURL(join(outDir, "file.mjs")).href);
const path = join(root, "operator.json");
const reading = readSettingsFile(existsSync(path) ? readFileSync(path) : null);
if (reading.report) {
  console.error(`\n${reading.report}`);
  process.exit(1);
}
