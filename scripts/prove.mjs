// Proves the rules: `npm run --silent prove`. It ends with 0 where nothing about them is a surprise, 1 where something is.
import { load } from "./bundle.mjs";
import "./reader.mjs";

const { run } = await load("scripts/prove/main.ts");
process.exitCode = await run(process.argv.slice(2));
