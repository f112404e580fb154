// Runs every check and stops at the first that fails: `node scripts/test.mjs [--chromium]`, which leaves the other engines out.
// The site is built, and the other engines are installed, beside the checks that do not need them.
import { spawn } from "node:child_process";
import { onlyChromium } from "./engines.mjs";

const bin = (name) => `node_modules/.bin/${name}`;

/** Runs a program to its end; what it says is shown as it comes, or kept. */
function run(command, args, stdio = "inherit") {
  const child = spawn(command, args, { stdio });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (part) => said.push(part));
  return new Promise((resolve) => {
    child.on("error", (error) => resolve({ status: 1, said: `${error.message}\n` }));
    child.on("close", (status) => resolve({ status, said: Buffer.concat(said).toString() }));
  });
}

const [option, ...others] = process.argv.slice(2);
if (others.length > 0 || (option !== undefined && option !== onlyChromium.option)) {
  console.error(`\nnpm test takes nothing but ${onlyChromium.option}: ${onlyChromium.command}\n`);
  process.exit(1);
}
const alone = option === onlyChromium.option;

const wanted = ["build", ...(alone ? [] : ["engines"])];
const building = run(process.execPath, ["scripts/ensure.mjs", ...wanted], "pipe");

async function built() {
  const { status, said } = await building;
  process.stdout.write(said);
  return { status };
}

/** What of the browser tests is run: all of it, unless Chromium alone is asked for. */
const projects = alone ? ["--project", "phone", "--project", "desk"] : [];

const steps = [
  ["lint", () => run(bin("biome"), ["ci", "--error-on-warnings", "."])],
  ["unit tests", () => run(bin("vitest"), ["run"])],
  ["build", built],
  // Of the build as well, which writes down the types of routes.
  ["types", () => run(bin("tsc"), ["--noEmit", "-p", "."])],
  ["browser tests", () => run(bin("playwright"), ["test", ...projects])],
];

for (const [name, step] of steps) {
  console.log(`\n── ${name} ──`);
  const started = Date.now();
  const { status } = await step();
  if (status !== 0) {
    console.error(`\nFAILED: ${name}.`);
    await building;
    process.exit(status ?? 1);
  }
  console.log(`${name}: passed in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}
const left = alone ? " in Chromium alone" : "";
console.log(`\nALL PASSED${left}: ${steps.map(([name]) => name).join(", ")}.`);
