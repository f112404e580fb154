import { readdirSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { engineVersion } from "./scripts/engine-version.mjs";

const root = fileURLToPath(new URL("./", import.meta.url));

const withoutTests = new Set(["node_modules", "e2e"]);
const folders = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
  .map(({ name }) => name)
  .filter((name) => !withoutTests.has(name));
const files = folders
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((name) =>
      join(folder, name),
    ),
  )
  .filter((name) => /\.test\.tsx?$/.test(name));

/** Puts something in the place of what others use, or tries a module that remembers something. */
const needsItsOwn = (name: string): boolean =>
  /^components\/(case|desk|law)\/.*(store|state)\.test/.test(name) ||
  /\bvi\.(?:mock|doMock|doUnmock|resetModules)\(/.test(readFileSync(join(root, name), "utf8"));

const alone = files.filter(needsItsOwn);

export default defineConfig({
  resolve: { alias: [{ find: /^@\//, replacement: root }] },
  // As React is shipped: the one for development notes for each element where it was written, which takes twice as long as the rest.
  oxc: { jsx: { runtime: "automatic", development: false } },
  // What pages look like is for browsers to see; the style sheets that modules bring are not read here.
  css: { postcss: {} },
  test: {
    benchmark: { include: ["bench/**/*.bench.ts"] },
    passWithNoTests: false,
    setupFiles: ["lib/testing/seed.ts"],
    env: { ENGINE_VERSION: engineVersion(root), NODE_ENV: "production" },
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // The main thread has little to do: no core is left to it.
    maxWorkers: availableParallelism(),
    // The rules and their texts are read once for all that only ask them something, and anew for the others.
    projects: [
      { extends: true, test: { name: "alone", include: alone } },
      {
        extends: true,
        test: {
          name: "together",
          include: files.filter((name) => !alone.includes(name)),
          isolate: false,
        },
      },
    ],
  },
});
