// Bundles one measurement and runs it in plain Node, so that it is timed as a production build
// runs: `node bench/run.mjs speed`.
import { bundle } from "../scripts/bundle.mjs";

const [name] = process.argv.slice(2);
await import(await bundle(`bench/${name}.ts`, ".cache/bench"));
