// Runs all property tests from a new random seed round after round, and names the seeds that failed:
// `npm run test:random -- --rounds 10`, or one seed again with `--seed 123`.
import { spawnSync } from "node:child_process";
import { randomInt } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

const usage = "npm run test:random -- [--rounds <1 to 10000>] [--seed <whole number of 32 bits>]";

/** A whole number within bounds, or what is taken where none is written. */
function whole(written, otherwise, least, most) {
  if (written === undefined) return otherwise;
  const number = Number(written);
  if (/^-?\d+$/.test(written) && number >= least && number <= most) return number;
  console.error(`Not a number that fits: ${JSON.stringify(written)}\n${usage}`);
  process.exit(2);
}

function options() {
  try {
    const { values } = parseArgs({
      options: { rounds: { type: "string" }, seed: { type: "string" } },
    });
    const seed = whole(values.seed, undefined, -(2 ** 31), 2 ** 31 - 1);
    return { seed, rounds: whole(values.rounds, seed === undefined ? 10 : 1, 1, 10_000) };
  } catch (error) {
    console.error(`${error.message}\n${usage}`);
    process.exit(2);
  }
}

/** The files of unit tests in these folders that have property tests. */
function propertyTests(folders) {
  return folders
    .flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => join(folder, name)))
    .filter(
      (file) => /\.test\.tsx?$/.test(file) && readFileSync(file, "utf8").includes("fast-check"),
    )
    .sort();
}

const { seed, rounds } = options();
const checks = [
  ["vitest", ["run", ...propertyTests(["app", "components", "lib"])]],
  ["playwright", ["test", "--grep", "@random", "--project", "desk"]],
];
const failed = [];
for (let round = 0; round < rounds; round++) {
  const from = seed === undefined ? randomInt(2 ** 31) : (seed + round) | 0;
  console.log(`\n── round ${round + 1} of ${rounds}, seed ${from} ──`);
  const env = { ...process.env, PROPERTY_SEED: String(from), PROPERTY_SHARE: "1" };
  const passed = checks.map(
    ([name, args]) =>
      spawnSync(`node_modules/.bin/${name}`, args, { stdio: "inherit", env }).status === 0,
  );
  if (passed.includes(false)) failed.push(from);
}
if (failed.length > 0) {
  console.error(
    `\nFAILED: ${failed.length} of ${rounds} rounds, with the seeds ${failed.join(", ")}.`,
  );
  for (const from of failed) console.error(`Again: npm run test:random -- --seed ${from}`);
  process.exit(1);
}
console.log(`\nALL PASSED: ${rounds} rounds.`);
