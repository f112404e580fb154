// Runs every check in turn and stops at the first that fails.
import { spawnSync } from "node:child_process";

const bin = (name) => `node_modules/.bin/${name}`;
const steps = [
  ["types", bin("tsc"), ["--noEmit", "-p", "."]],
  ["lint", bin("biome"), ["ci", "--error-on-warnings", "."]],
  ["unit tests", bin("vitest"), ["run"]],
  ["browser tests", bin("playwright"), ["test"]],
];

for (const [name, command, args] of steps) {
  console.log(`\n── ${name} ──`);
  const started = Date.now();
  const { status } = spawnSync(command, args, { stdio: "inherit" });
  if (status !== 0) {
    console.error(`\nFAILED: ${name}.`);
    process.exit(status ?? 1);
  }
  console.log(`${name}: passed in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}
console.log(`\nALL PASSED: ${steps.map(([name]) => name).join(", ")}.`);
