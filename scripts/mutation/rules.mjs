// Changes the rules of the document in one place after another, and names what no example sees.
import { load } from "../bundle.mjs";

/** At least this share of the changes must be seen, in percent. */
const least = 95;

const { ruleMutants } = await load("scripts/mutation/rules.ts");
const mutants = [...ruleMutants()];
const unseen = mutants.filter(({ seen }) => !seen);
for (const { where, what } of unseen) console.log(`not seen: ${where}: ${what}`);
const share = (100 * (mutants.length - unseen.length)) / mutants.length;
console.log(
  `rules: ${mutants.length - unseen.length} of ${mutants.length} seen, ${share.toFixed(1)} %`,
);
if (share < least) process.exitCode = 1;
