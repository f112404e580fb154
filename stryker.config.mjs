// What is mutated, and by which tests: see docs/mutation.md.
import { availableParallelism } from "node:os";

/** @type {import("@stryker-mutator/api/core").PartialStrykerOptions} */
export default {
  testRunner: "one-process",
  plugins: ["runner", "survivors", "unreachable"].map((name) => `./scripts/mutation/${name}.mjs`),
  ignorers: ["unreachable"],
  warnings: { unknownOptions: false },
  // A mutant is run against the tests of the folders in which it is, the innermost first.
  mutation: {
    folders: [
      "lib/batch/xlsx",
      "lib/batch",
      "lib/case",
      "lib/loans",
      "lib/office-cases",
      "lib/offline",
      "lib/policy/engine/language/fact-types",
      "lib/policy/engine/law",
      "lib/policy/engine",
      "lib/policy",
      "lib/sql",
    ],
    // The laws are long random runs: an example has to see a mutant. The registry reads folders, and what a solver proves takes long, as do
    // conditions at random and the examples of the document on two engines.
    without: [
      "laws.test.ts",
      "laws-of-plans.test.ts",
      "laws-of-windows.test.ts",
      "laws-as-amended.test.ts",
      "laws-over-time.test.ts",
      "harbour.test.ts",
      "agrees.test.ts",
      "sql/condition.test.ts",
      "sql/examples.test.ts",
      "known-surprises.test.ts",
      "registry.test.ts",
    ],
  },
  mutate: [
    "lib/{batch,case,loans,office-cases,offline,policy/engine,sql}/**/*.ts",
    "!**/*.test.ts",
    "!**/testing/**",
    // What is said over HTTP is tested there, in app/api.
    "!lib/case/{assessment-json,case-errors}.ts",
    // What a build makes files of, for devices.
    "!lib/offline/*-main.ts",
  ],
  coverageAnalysis: "perTest",
  concurrency: availableParallelism(),
  maxTestRunnerReuse: 300,
  ignorePatterns: ["/e2e", "/public", "/.next", "/test-results"],
  // Types are no part of it: there is no file of them to rewrite.
  tsconfigFile: "none",
  tempDirName: ".cache/mutation",
  thresholds: { high: 95, low: 95, break: 95 },
  reporters: ["progress-append-only", "survivors", "clear-text", "json"],
  // Not every test is named that has seen nothing.
  clearTextReporter: { logTests: false, reportTests: false, reportScoreTable: true },
  jsonReporter: { fileName: ".cache/mutation.json" },
};
