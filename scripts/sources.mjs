// What a build is made of, and what names it. Runs before anything is installed, so it uses nothing but Node.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const sources = [
  "app",
  "components",
  "lib",
  "locales",
  "messages",
  "public",
  "scripts",
  "server",
  "instrumentation.ts",
  "instrumentation-client.ts",
  "operator.json",
  "next.config.js",
  "postcss.config.mjs",
  "tsconfig.json",
  "package.json",
  "package-lock.json",
];

function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}

/**
 * A hash of files and folders of the working directory, by their paths and contents. Tests are left out: they change nothing that is built.
 * @param {readonly string[]} paths
 * @returns {string} 64 hex digits
 */
export function hashOf(paths) {
  const hash = createHash("sha256");
  for (const file of paths.flatMap(filesUnder)) {
    if (/\.test\.tsx?$/.test(file)) continue;
    hash.update(`${file}\0`).update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}

/**
 * What a build depends on: its sources, and where the site stands, which its addresses begin with.
 * @param {{ origin: string | null, basePath: string }} site
 * @returns {string}
 */
export const wantedBuild = ({ origin, basePath }) => `${hashOf(sources)}${origin ?? ""}${basePath}`;

/**
 * Names a build: the same for the same sources and site, whoever builds them.
 * @param {{ origin: string | null, basePath: string }} site
 * @returns {string} 12 hex digits
 */
export const buildName = (site) =>
  createHash("sha256").update(wantedBuild(site)).digest("hex").slice(0, 12);
