// Makes `npm start` and `npm test` work from a fresh copy: `node scripts/ensure.mjs [build] [browser]`.
// Runs before anything is installed, so it uses nothing but Node. Packages are always ensured;
// each step is skipped when what it depends on has not changed since it last succeeded.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { findChromium } from "./chromium.mjs";

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));

const sources = [
  "app",
  "components",
  "lib",
  "messages",
  "public",
  "scripts",
  "server",
  "instrumentation.ts",
  "operator.json",
  "next.config.js",
  "postcss.config.mjs",
  "tsconfig.json",
  "package.json",
  "package-lock.json",
];
const installedMark = "node_modules/.installed-lock";
const builtMark = ".next/built-sources";
const lock = ".cache/ensure.lock";

function fail(message) {
  console.error(`\n${message}\n`);
  process.exit(1);
}

function run(command, args, environment = {}) {
  console.log(`> ${command} ${args.join(" ")}`);
  const done = spawnSync(command, args, {
    stdio: "inherit",
    env: { ...process.env, ...environment },
  });
  if (done.error) console.error(done.error.message);
  return done.status === 0;
}

function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}

function hashOf(paths) {
  const hash = createHash("sha256");
  for (const file of paths.flatMap(filesUnder)) {
    if (/\.test\.tsx?$/.test(file)) continue;
    hash.update(`${file}\0`).update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}

function marked(file, value) {
  return existsSync(file) && readFileSync(file, "utf8") === value;
}

function install() {
  const wanted = hashOf(["package-lock.json"]);
  if (marked(installedMark, wanted)) return;
  if (!run("npm", ["ci", "--include=dev", "--no-audit", "--no-fund"])) {
    fail("The packages could not be installed. Is the npm registry reachable?");
  }
  writeFileSync(installedMark, wanted);
}

function build() {
  const wanted = hashOf(sources);
  if (marked(builtMark, wanted)) return;
  rmSync(builtMark, { force: true });
  if (!run("npm", ["run", "--silent", "build"], { NEXT_TELEMETRY_DISABLED: "1" })) {
    fail("The build failed; the reason stands above.");
  }
  writeFileSync(builtMark, wanted);
}

function onPath(program) {
  const folders = (process.env.PATH ?? "").split(":");
  return folders.some((folder) => existsSync(join(folder, program)));
}

async function playwrightBrowser() {
  const { chromium } = await import("@playwright/test");
  return existsSync(chromium.executablePath());
}

async function browser() {
  const hasBrowser = findChromium() !== undefined || (await playwrightBrowser());
  const hasFonts = existsSync("/usr/share/fonts/opentype/noto") || process.platform !== "linux";
  const packages = [
    ...(hasBrowser ? [] : ["chromium"]),
    ...(hasFonts ? [] : ["fonts-noto-cjk"]),
    ...(onPath("pdftotext") ? [] : ["poppler-utils"]),
  ];
  if (packages.length === 0) return;
  const quiet = { DEBIAN_FRONTEND: "noninteractive" };
  const installed =
    onPath("apt-get") &&
    process.getuid?.() === 0 &&
    run("apt-get", ["update", "-qq"], quiet) &&
    run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], quiet);
  if (installed) return;
  fail(
    `The browser tests need: ${packages.join(", ")}. They could not be installed from here ` +
      "(that takes Debian and root). Install them, or name a Chromium in CHROMIUM_PATH.",
  );
}

function holderIsAlive() {
  try {
    process.kill(Number(readFileSync(join(lock, "pid"), "utf8")), 0);
    return true;
  } catch {
    return false;
  }
}

/** Two runs at once would delete each other's packages and build. */
async function takeLock() {
  mkdirSync(dirname(lock), { recursive: true });
  for (let waited = 0; waited < 600; waited += 1) {
    try {
      mkdirSync(lock);
      writeFileSync(join(lock, "pid"), String(process.pid));
      process.on("exit", () => rmSync(lock, { recursive: true, force: true }));
      return;
    } catch {
      if (waited > 2 && !holderIsAlive()) rmSync(lock, { recursive: true, force: true });
      else await new Promise((done) => setTimeout(done, 1000));
    }
  }
  fail(`Another run holds ${lock}. If none is running, delete that folder.`);
}

await takeLock();
install();
if (process.argv.includes("build")) build();
if (process.argv.includes("browser")) await browser();
