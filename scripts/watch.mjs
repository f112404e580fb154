// Lists what is to be looked up again: `npm run --silent watch`, for a calendar job. It ends with 0 where nothing is, 1 where something is.
import { load } from "./bundle.mjs";
import "./reader.mjs";

const { run } = await load("scripts/watch/main.ts");
process.exitCode = run(process.argv.slice(2));
