// Replays receipts: `npm run --silent receipt -- replay answer.json`; without a word it says how. It ends with 0 where all results are the
// same, 1 where some are not, 2 where nothing could be replayed.
import { bundle } from "./bundle.mjs";
import "./reader.mjs";

const { run } = await import(await bundle("scripts/receipt/main.ts", ".cache/receipt"));
process.exitCode = await run(process.argv.slice(2));
