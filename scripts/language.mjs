// Adds, ships, joins and reports languages: `npm run language -- report`; without a word it says how.
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { load } from "./bundle.mjs";
import "./reader.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { run } = await load("scripts/language/main.ts");
process.exitCode = await run(process.argv.slice(2), root, load);
