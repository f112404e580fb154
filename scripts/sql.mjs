// Writes the rules as SQL: `npm run --silent sql -- --for person --day 2019-09-01 > screen.sql`; `--help` says how.
import { load } from "./bundle.mjs";
import "./reader.mjs";

const { run } = await load("scripts/sql/main.ts");
process.exitCode = run(process.argv.slice(2));
