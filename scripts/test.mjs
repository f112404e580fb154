// Runs every check and stops at the first that fails. The site is built beside the checks that do not need it.
import { spawn } from "node:child_process";

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

const building = run(process.execPath, ["scripts/ensure.mjs", "build"], "pipe");

async function built() {
  const { status, said } = await building;
  process.stdout.write(said);
  return { status };
}

const steps = [
  ["lint", () => run(bin("biome"), ["ci", "--error-on-warnings", "."])],
  ["unit tests", () => run(bin("vitest"), ["run"])],
  ["build", built],
  // Of the build as well, which writes down the types of routes.
  ["types", () => run(bin("tsc"), ["--noEmit", "-p", "."])],
  ["browser tests", () => run(bin("playwright"), ["test"])],
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
console.log(`\nALL PASSED: ${steps.map(([name]) => name).join(", ")}.`);
