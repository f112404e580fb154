// Changes the rules, then the code, in one place after another, and fails where the tests see too few of the changes.
// `npm run mutation -- --mutate lib/loans/csv.ts` changes one file; what else can be said stands in docs/mutation.md.
import { spawnSync } from "node:child_process";

const steps = [
  [process.execPath, ["scripts/mutation/rules.mjs"]],
  ["node_modules/.bin/stryker", ["run", ...process.argv.slice(2)]],
];
const passed = steps.map(
  ([command, args]) => spawnSync(command, args, { stdio: "inherit" }).status === 0,
);
if (passed.includes(false)) process.exit(1);
