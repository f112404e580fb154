// Runs the unit tests for Stryker in one process: bundled by folder, and loaded anew for every mutant.
import { readdirSync, writeFileSync } from "node:fs";
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
import { tests } from "./tests.mjs";

const vitest = import.meta.resolve("./tests.mjs");

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

/** Bundles files of tests as one module. Returns its address. */
async function bundleOf(folder, files) {
  const root = process.cwd();
  const name = folder.replaceAll("/", "-");
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
  /** By folder, where the bundle of its tests is. */
  #addresses = new Map();
  #loads = 0;
  /** How long each test took, by its id: the short ones go first. */
  #took = new Map();

  constructor({ mutation }) {
    this.#options = mutation;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    globalThis.__stryker__ ??= {};
    const { folders, without } = this.#options;
    for (const [folder, files] of filesByFolder(folders, without)) {
      this.#addresses.set(folder, await bundleOf(folder, files));
    }
  }

  async dryRun() {
    const results = [];
    for (const folder of this.#addresses.keys()) {
      results.push(...(await this.#run(folder, { untilFailure: false })));
    }
    return {
      status: DryRunStatus.Complete,
      tests: results,
      mutantCoverage: globalThis.__stryker__.mutantCoverage,
    };
  }

  /** Runs the tests of the folders in which the mutant is, the innermost first. */
  async mutantRun({ activeMutant, hitLimit, sandboxFileName, testFilter }) {
    const file = relative(process.cwd(), sandboxFileName);
    const folders = [...this.#addresses.keys()].filter((one) => file.startsWith(`${one}/`));
    const state = globalThis.__stryker__;
    Object.assign(state, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    const results = [];
    for (const folder of folders) {
      results.push(...(await this.#run(folder, { only: testFilter, untilFailure: true })));
      if (results.at(-1)?.status === TestStatus.Failed) break;
    }
    return toMutantRunResult(
      determineHitLimitReached(state.hitCount, hitLimit) ?? {
        status: DryRunStatus.Complete,
        tests: results,
      },
    );
  }

  async #run(folder, { only, untilFailure }) {
    if (only && !only.some((id) => id.startsWith(`${folder} `))) return [];
    const chosen = await this.#load(folder);
    if (chosen instanceof Error) return [failed("loading", chosen, 0)];
    const wanted = only && new Set(only);
    const own = wanted ? chosen.filter(({ id }) => wanted.has(id)) : chosen;
    const took = ({ id }) => this.#took.get(id) ?? 0;
    if (untilFailure) own.sort((a, b) => took(a) - took(b));
    const results = [];
    for (const one of own) {
      const result = await runOne(one);
      this.#took.set(one.id, result.timeSpentMs);
      results.push(result);
      if (untilFailure && result.status === TestStatus.Failed) break;
    }
    return results;
  }

  /** The tests of a fresh copy of everything; what was thrown where it does not load. */
  async #load(folder) {
    tests.length = 0;
    try {
      await import(`${this.#addresses.get(folder)}?${this.#loads++}`);
      return tests.map((one) => ({ ...one, id: `${folder} ${one.id}` }));
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
