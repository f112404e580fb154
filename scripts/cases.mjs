// Checks an office's own cases: `npm run --silent cases -- cases.csv > report.md`; `--help` says how. It ends with 0 where all agree, 1 where
// some differ or cannot be read, 2 where nothing was checked.
import { load } from "./bundle.mjs";
import "./reader.mjs";

const { run } = await load("scripts/cases/main.ts");
process.exitCode = await run(process.argv.slice(2));
