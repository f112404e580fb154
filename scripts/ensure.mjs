// Makes `npm start` and `npm test` work from a fresh copy: `node scripts/ensure.mjs [build] [browser] [old-browser] [engines] [databases]`.
// Runs before anything is installed, so it uses nothing but Node. Packages are always ensured;
// each step is skipped when what it depends on has not changed since it last succeeded.
import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { findChromium } from "./chromium.mjs";
import { missingEngines, onlyChromium } from "./engines.mjs";
import { noteGroup, takeLock } from "./lock.mjs";
import { oldChromiumPackages, unpackOldChromium } from "./old-chromium.mjs";
import { readSite } from "./site.mjs";
import { hashOf, wantedBuild } from "./sources.mjs";
import {
  missingServers,
  placePackageList,
  sqlTestList,
  sqlTestPackages,
} from "./sql-test/packages.mjs";

process.chdir(dirname(dirname(fileURLToPath(import.meta.url))));

const oldBrowserMark = `${oldChromiumPackages}/node_modules/.installed-lock`;
const sqlTestMark = `${sqlTestPackages}/node_modules/.installed-list`;
const installedMark = "node_modules/.installed-lock";
const builtMark = ".next/built-sources";

function fail(message) {
  console.error(`\n${message}\n`);
  process.exit(1);
}

function siteOrFail() {
  try {
    return readSite(process.env.SITE_URL);
  } catch (error) {
    return fail(error.message);
  }
}

const site = siteOrFail();

/** Runs a program to its end and answers whether it succeeded. Who stops this run stops the program too. */
function run(command, args, environment = {}) {
  console.log(`> ${command} ${args.join(" ")}`);
  const child = spawn(command, args, {
    stdio: "inherit",
    detached: true,
    env: { ...process.env, ...environment },
  });
  if (child.pid) noteGroup(child.pid);
  let stopped = false;
  const stop = (signal) => {
    stopped = true;
    process.kill(-child.pid, signal);
  };
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
  for (const signal of signals) process.on(signal, stop);
  return new Promise((resolve) => {
    child.on("error", (error) => {
      console.error(error.message);
      resolve(false);
    });
    child.on("exit", (status) => {
      if (stopped) process.exit(1);
      for (const signal of signals) process.off(signal, stop);
      resolve(status === 0);
    });
  });
}

function marked(file, value) {
  return existsSync(file) && readFileSync(file, "utf8") === value;
}

const isInstalled = () => marked(installedMark, hashOf(["package-lock.json"]));
const isBuilt = () => marked(builtMark, wantedBuild(site));

async function install() {
  if (isInstalled()) return;
  const wanted = hashOf(["package-lock.json"]);
  if (!(await run("npm", ["ci", "--include=dev", "--no-audit", "--no-fund"]))) {
    fail("The packages could not be installed. Is the npm registry reachable?");
  }
  writeFileSync(installedMark, wanted);
}

const wantedOldBrowser = () => hashOf([`${oldChromiumPackages}/package-lock.json`]);

/** Fetches the oldest Chromium that is promised, and unpacks it. */
async function installOldBrowser() {
  if (marked(oldBrowserMark, wantedOldBrowser())) return;
  if (!(await run("npm", ["ci", "--prefix", oldChromiumPackages, "--no-audit", "--no-fund"]))) {
    fail("The old Chromium of the tests could not be installed. Is the npm registry reachable?");
  }
  unpackOldChromium();
  writeFileSync(oldBrowserMark, wantedOldBrowser());
}

async function build() {
  if (isBuilt()) return;
  const wanted = wantedBuild(site);
  // What a build that was cut off has left behind can make the next one fail: only a finished one is built upon.
  if (!existsSync(builtMark)) rmSync(".next", { recursive: true, force: true });
  rmSync(builtMark, { force: true });
  if (!(await run("npm", ["run", "--silent", "build"], { NEXT_TELEMETRY_DISABLED: "1" }))) {
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

/** Installs packages of Debian, and ends with what is to be done instead where that is not possible. */
async function debian(packages, who, instead) {
  if (packages.length === 0) return;
  const quiet = { DEBIAN_FRONTEND: "noninteractive" };
  const installed =
    onPath("apt-get") &&
    process.getuid?.() === 0 &&
    (await run("apt-get", ["update", "-qq"], quiet)) &&
    (await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], quiet));
  if (installed) return;
  fail(
    `${who} need: ${packages.join(", ")}. They could not be installed from here ` +
      `(that takes Debian and root). Install them, or ${instead}.`,
  );
}

async function browser() {
  const hasBrowser = findChromium() !== undefined || (await playwrightBrowser());
  const hasFonts = existsSync("/usr/share/fonts/opentype/noto") || process.platform !== "linux";
  const packages = [
    ...(hasBrowser ? [] : ["chromium"]),
    ...(hasFonts ? [] : ["fonts-noto-cjk"]),
    ...(onPath("pdftotext") ? [] : ["poppler-utils"]),
  ];
  await debian(packages, "The browser tests", "name a Chromium in CHROMIUM_PATH");
}

const engines = () =>
  debian(
    missingEngines(),
    "The tests in all engines",
    `try Chromium alone: ${onlyChromium.command}`,
  );

/** Servers of databases, and the packages of other engines. */
async function databases() {
  const instead = "run npm test, which needs none of them";
  await debian(missingServers(), "The tests on databases", instead);
  const wanted = hashOf([sqlTestList]);
  if (marked(sqlTestMark, wanted)) return;
  placePackageList();
  const quiet = ["--no-package-lock", "--no-audit", "--no-fund"];
  // Its optional packages are of other systems, which a list of exact packages would have to name: only the versions asked for are exact.
  if (!(await run("npm", ["install", "--prefix", sqlTestPackages, ...quiet]))) {
    fail("ClickHouse and the grammars could not be installed. Is the npm registry reachable?");
  }
  writeFileSync(sqlTestMark, wanted);
}

const wants = (step) => process.argv.includes(step);

/** Whether nothing is left to do: nothing is written then, and no other run is waited for. */
function isReady() {
  if (wants("browser") || wants("old-browser") || wants("databases")) return false;
  if (wants("engines") && missingEngines().length > 0) return false;
  return wants("build") ? isBuilt() : isInstalled();
}

async function ensure() {
  let taken = false;
  try {
    taken = await takeLock();
  } catch (error) {
    fail(
      `This folder cannot be written to (${error.message}), and what is asked for is not there yet, or its ` +
        "sources have changed since. Make it ready where the folder can be written to: node scripts/ensure.mjs build",
    );
  }
  if (!taken) fail("Another run has been working in this folder for ten minutes. Stop it first.");
  await install();
  if (wants("build")) await build();
  if (wants("browser")) await browser();
  if (wants("old-browser")) await installOldBrowser();
  if (wants("engines")) await engines();
  if (wants("databases")) await databases();
}

if (!isReady()) await ensure();
