// Bundles TypeScript of this project for plain Node, by the bundler that vitest brings.
import { createRequire } from "node:module";
import { basename, dirname, extname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { engineVersion } from "./engine-version.mjs";
import { oldestPromised } from "./promised.mjs";
import { readSite } from "./site.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const alias = [{ find: /^@\//, replacement: `${root}/` }];

/** What stands in the sources for a value that is known when they are bundled. */
const define = () => ({
  "process.env.BASE_PATH": JSON.stringify(readSite(process.env.SITE_URL).basePath),
  "process.env.ENGINE_VERSION": JSON.stringify(engineVersion(root)),
});

async function vite() {
  const entry = createRequire(import.meta.resolve("vitest/package.json")).resolve("vite");
  return import(pathToFileURL(entry).href);
}

/**
 * Loads one module of TypeScript as it stands.
 * @param {string} entry the module, from the root
 * @returns {Promise<Record<string, unknown>>} what it exports
 */
export async function load(entry) {
  const { runnerImport } = await vite();
  const { NODE_ENV } = process.env;
  const { module } = await runnerImport(join(root, entry), {
    root,
    configFile: false,
    logLevel: "error",
    define: define(),
    resolve: { alias },
  });
  // The loader states that this is development, which would hold for whatever is bundled next.
  if (NODE_ENV === undefined) delete process.env.NODE_ENV;
  else process.env.NODE_ENV = NODE_ENV;
  return module;
}

/**
 * Bundles one module into a folder, beside what stands there already.
 * @param {string} entry the module, from the root: `bench/speed.ts`
 * @param {string} folder from the root: `.cache/bench`
 * @param {{ whole?: boolean }} options `whole`: with all packages in it, so that it runs without them
 * @returns {Promise<string>} what to import
 */
export async function bundle(entry, folder, { whole = false } = {}) {
  const { build } = await vite();
  const outDir = join(root, folder);
  await build({
    root,
    configFile: false,
    publicDir: false,
    define: define(),
    logLevel: "error",
    ssr: { noExternal: whole || [] },
    resolve: { alias },
    build: {
      ssr: join(root, entry),
      outDir,
      emptyOutDir: false,
      target: "node20",
      minify: false,
      rollupOptions: { output: { entryFileNames: "[name].mjs" } },
    },
  });
  return pathToFileURL(join(outDir, `${basename(entry, extname(entry))}.mjs`)).href;
}

/**
 * Bundles one module for browsers, as a script that is no module, for the oldest browsers in which pages are alive.
 * @param {string} entry the module, from the root: `components/site/page-script/script.ts`
 * @returns {Promise<string>} the text of the script
 */
export async function bundleForBrowser(entry) {
  const { build } = await vite();
  const { NODE_ENV } = process.env;
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    define: define(),
    logLevel: "error",
    resolve: { alias },
    build: {
      write: false,
      modulePreload: false,
      target: [...oldestPromised()].map(([name, version]) => name.replace("_saf", "") + version),
      rollupOptions: {
        input: join(root, entry),
        output: { format: "iife" },
        transform: { assumptions: { setPublicClassFields: true } },
      },
    },
  });
  if (NODE_ENV === undefined) delete process.env.NODE_ENV;
  else process.env.NODE_ENV = NODE_ENV;
  return [built].flat()[0].output[0].code.trim();
}
