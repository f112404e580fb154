import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { engineVersion, versionOfFiles } from "./engine-version.mjs";

type Files = readonly (readonly [path: string, text: string])[];

const files: Files = [
  ["lib/policy/engine/a.ts", "export const a = 1;\n"],
  ["lib/policy/engine/b.ts", "export const b = 2;\n"],
];
const made = versionOfFiles(files);

describe("the version of the engine", () => {
  test.each<[string, Files]>([
    ["the files come in another order", [...files].reverse()],
    ["lines end as on Windows", files.map(([path, text]) => [path, text.replace("\n", "\r\n")])],
    ["there is a test beside", [...files, ["lib/policy/engine/a.test.ts", "test"]]],
    ["there is something for tests", [...files, ["lib/policy/engine/testing/rules.ts", "1"]]],
    ["there is something that is not run", [...files, ["lib/policy/engine/biome.json", "{}"]]],
  ])("is the same where %s", (_, others) => {
    expect(versionOfFiles(others)).toBe(made);
  });

  test.each<[string, Files]>([
    ["a number is another", files.map(([path, text]) => [path, text.replace("2", "3")])],
    ["a file has another name", files.map(([path, text]) => [path.replace("b.ts", "c.ts"), text])],
    ["a file is gone", files.slice(1)],
    [
      "what stood in one file stands in the other",
      files.map(([path], at) => [path, files[1 - at]?.[1] ?? ""]),
    ],
  ])("is another where %s", (_, others) => {
    expect(versionOfFiles(others)).not.toBe(made);
  });

  test("is that of the sources here, and what the code of this run has been told", () => {
    expect(engineVersion(process.cwd())).toMatch(/^[0-9a-f]{12}$/);
    expect(process.env.ENGINE_VERSION).toBe(engineVersion(process.cwd()));
    for (const path of [
      "lib/policy/engine/assess.ts",
      "lib/case/operator-facts.ts",
      "lib/receipt/outcome.ts",
    ]) {
      expect(readFileSync(path, "utf8")).not.toBe("");
    }
  });
});
