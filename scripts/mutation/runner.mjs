// Runs the unit tests for Stryker in one process: bundled by folder, and loaded anew for every mutant. The tests beside its file are a
// bundle of their own, which is small, and go first.
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative } from "node:path";
import { performance } from "node:perf_hooks";
import { pathToFileURL } from "node:url";
import { commonTokens, declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import { engineVersion } from "../engine-version.mjs";
import { end, tests } from "./tests.mjs";

const vitest = import.meta.resolve("./tests.mjs");

/** Says where a file of tests begins. */
const marksFiles = {
  name: "marks-files",
  transform: (code, id) =>
    id.endsWith(".test.ts") ? `import { beginFile } from "vitest";\nbeginFile();\n${code}` : null,
};

/** The files of tests by folder, each in the innermost of the folders that it is in. */
function filesByFolder(folders, without) {
  const innermostFirst = folders.toSorted((a, b) => b.length - a.length);
  const homeOf = (file) => innermostFirst.find((folder) => file.startsWith(`${folder}/`));
  const isWanted = (file) =>
    file.endsWith(".test.ts") && !without.some((name) => file.endsWith(`/${name}`));
  return new Map(
    innermostFirst.map((folder) => [
      folder,
      readdirSync(folder, { recursive: true })
        .map((name) => join(folder, name))
        .filter((file) => isWanted(file) && homeOf(file) === folder),
    ]),
  );
}

/** The folders whose tests can see a change where these patterns are, and what they are in. */
function foldersFor(patterns, folders) {
  const starts = patterns
    .filter((pattern) => !pattern.startsWith("!"))
    .map((pattern) => /^[^*?{[(]*/.exec(pattern)[0]);
  const around = folders.filter((folder) =>
    starts.some((start) => start.startsWith(`${folder}/`) || `${folder}/`.startsWith(start)),
  );
  return folders.filter((folder) =>
    around.some((one) => folder === one || folder.startsWith(`${one}/`)),
  );
}

/** What a test is called, of whichever bundle it is: its id without the bundle and its number there. */
const nameIn = (id) => id.split(" ").slice(2).join(" ");

/** Bundles files of tests as one module. Returns its address. */
async function bundleOf(home, files) {
  const root = process.cwd();
  // Of this process alone: another one may load its own at the same time.
  const name = `${home.replaceAll("/", "-")}-${process.pid}`;
  const entry = join(root, `${name}.ts`);
  const imports = ["lib/testing/seed.ts", ...files].map((file) => `import "./${file}";\n`);
  writeFileSync(entry, imports.join(""));
  const vite = createRequire(import.meta.resolve("vitest/package.json")).resolve("vite");
  const { build } = await import(pathToFileURL(vite).href);
  const outDir = join(root, "tests-of-folders");
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: "error",
    plugins: [marksFiles],
    resolve: {
      alias: [
        { find: "vitest", replacement: vitest },
        { find: /^@\//, replacement: `${root}/` },
      ],
    },
    build: {
      ssr: entry,
      outDir,
      emptyOutDir: false,
      target: "node20",
      minify: false,
      rollupOptions: {
        external: [vitest],
        treeshake: false,
        output: { entryFileNames: "[name].mjs", codeSplitting: false },
      },
    },
  });
  return pathToFileURL(join(outDir, `${name}.mjs`)).href;
}

class OneProcessRunner {
  static inject = [commonTokens.options];
  #options;
  #folders = [];
  /** By folder or file without its ending, where the bundle of its tests is. */
  #addresses = new Map();
  #loads = 0;
  /** How long each test took, by its id: the short ones go first. */
  #took = new Map();

  constructor({ mutation, mutate }) {
    this.#options = { ...mutation, folders: foldersFor(mutate, mutation.folders) };
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    globalThis.__stryker__ ??= {};
    const { folders, without } = this.#options;
    process.env.ENGINE_VERSION = engineVersion(process.cwd());
    for (const [folder, files] of filesByFolder(folders, without)) {
      this.#folders.push(folder);
      this.#addresses.set(folder, await bundleOf(folder, files));
    }
  }

  async dryRun() {
    const results = [];
    for (const folder of this.#folders) {
      results.push(...(await this.#run(folder, { untilFailure: false })));
    }
    return {
      status: DryRunStatus.Complete,
      tests: results,
      mutantCoverage: globalThis.__stryker__.mutantCoverage,
    };
  }

  /** Runs the tests beside the file of the mutant, then those of the folders around it, the innermost first, and of folders in these. */
  async mutantRun({ activeMutant, hitLimit, sandboxFileName, testFilter }) {
    const file = relative(process.cwd(), sandboxFileName);
    const beside = await this.#beside(file.replace(/\.ts$/, ""));
    const around = this.#folders.filter((one) => file.startsWith(`${one}/`));
    const below = this.#folders.filter(
      (one) => !around.includes(one) && around.some((folder) => one.startsWith(`${folder}/`)),
    );
    const homes = [...beside, ...around, ...below];
    const state = globalThis.__stryker__;
    Object.assign(state, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    const results = [];
    for (const home of homes) {
      results.push(...(await this.#run(home, { only: testFilter, untilFailure: true })));
      if (results.at(-1)?.status === TestStatus.Failed) break;
    }
    return toMutantRunResult(
      determineHitLimitReached(state.hitCount, hitLimit) ?? {
        status: DryRunStatus.Complete,
        tests: results,
      },
    );
  }

  /** The tests beside a file, bundled when they are first asked for; none where there are none. */
  async #beside(stem) {
    const tests = `${stem}.test.ts`;
    if (!existsSync(tests)) return [];
    if (!this.#addresses.has(stem)) this.#addresses.set(stem, await bundleOf(stem, [tests]));
    return [stem];
  }

  async #run(home, { only, untilFailure }) {
    if (only && this.#folders.includes(home) && !only.some((id) => id.startsWith(`${home} `))) {
      return [];
    }
    const chosen = await this.#load(home);
    if (chosen instanceof Error) return [failed("loading", chosen, 0)];
    const wanted = only && new Set(only.map(nameIn));
    const own = wanted ? chosen.filter(({ id }) => wanted.has(nameIn(id))) : chosen;
    const took = ({ id }) => this.#took.get(id) ?? 0;
    if (untilFailure) own.sort((a, b) => took(a) - took(b));
    const results = [];
    for (const one of own) {
      const result = await runOne(one);
      this.#took.set(one.id, result.timeSpentMs);
      results.push(result);
      if (untilFailure && result.status === TestStatus.Failed) break;
    }
    await end();
    return results;
  }

  /** The tests of a fresh copy of everything; what was thrown where it does not load. */
  async #load(home) {
    tests.length = 0;
    try {
      await import(`${this.#addresses.get(home)}?${this.#loads++}`);
      return tests.map((one) => ({ ...one, id: `${home} ${one.id}` }));
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error));
    }
  }
}

function failed(id, error, timeSpentMs) {
  const failureMessage = error instanceof Error ? error.message : String(error);
  return { id, name: id, timeSpentMs, status: TestStatus.Failed, failureMessage };
}

async function runOne({ id, run }) {
  const started = performance.now();
  globalThis.__stryker__.currentTestId = id;
  try {
    await run();
    const timeSpentMs = performance.now() - started;
    return { id, name: id, timeSpentMs, status: TestStatus.Success };
  } catch (error) {
    return failed(id, error, performance.now() - started);
  } finally {
    globalThis.__stryker__.currentTestId = undefined;
  }
}

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, "one-process", OneProcessRunner),
];
