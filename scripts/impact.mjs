// Says what a new operator's file would change, before it is used: `npm run --silent impact -- operator.new.json > impact.md`.
import { load } from "./bundle.mjs";
import "./reader.mjs";

const { run } = await load("scripts/impact/main.ts");
process.exitCode = run(process.argv.slice(2));
