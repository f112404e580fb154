// Bundles one measurement and runs it in plain Node, so that it is timed as a production build
// runs: `node bench/run.mjs speed`. The bundler is the one that vitest brings.
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [name] = process.argv.slice(2);
const outDir = join(root, ".cache/bench");
const vite = createRequire(import.meta.resolve("vitest/package.json")).resolve("vite");
const { build } = await import(pathToFileURL(vite).href);

await build({
  root,
  configFile: false,
  publicDir: false,
  logLevel: "warn",
  resolve: { alias: [{ find: /^@\//, replacement: `${root}/` }] },
  build: {
    ssr: join(root, `bench/${name}.ts`),
    outDir,
    emptyOutDir: false,
    target: "node20",
    minify: false,
    rollupOptions: { output: { entryFileNames: "[name].mjs" } },
  },
});
await import(pathToFileURL(join(outDir, `${name}.mjs`)).href);
