import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { changing, inFile } from "@/lib/settings/testing/stated";
import { keptOutput } from "../testing/output";
import { run } from "./main";

let folder = "";
const output = keptOutput();

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "impact-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function file(content: unknown): string {
  const path = join(folder, "operator.new.json");
  writeFileSync(path, JSON.stringify(content));
  return path;
}

const paper = inFile(
  changing([{ set: "startup-loan-graduate.staff", value: 6 }], { from: "2090-01-01" }),
);

test("looks at the day on which all of the change is in force, in Chinese", () => {
  expect(run([file(paper)])).toBe(0);
  expect(output.out).toContain("测算日期：2090年1月1日");
  expect(output.errors).toBe("");
});

test("looks at the day asked for, in the language asked for", () => {
  expect(run([file(paper), "--as-of", "2026-11-30", "--locale", "en"])).toBe(0);
  expect(output.out).toContain("Assessed as of 30 November 2026");
});

test("a file that is wrong is reported whole, and nothing else is written", () => {
  const wrong = inFile(
    changing([{ set: "startup-loan-graduate.staff", value: -1 }], { from: "x" }),
  );
  expect(run([file(wrong)])).toBe(2);
  expect(output.errors).toContain("operator.json 有 2 处要改：");
  expect(output.out).toBe("");
});

test("a file that is not there is named", () => {
  expect(run([join(folder, "nowhere.json")])).toBe(2);
  expect(output.errors).toContain("nowhere.json 打不开。");
});

test.each([
  [],
  ["a.json", "b.json"],
  ["a.json", "--as-of", "2026-02-30"],
  ["a.json", "--locale", "mn"],
  ["a.json", "--seed", "1"],
])("what it cannot understand gets its usage: %s %s %s", (...words) => {
  expect(run(words)).toBe(2);
  expect(output.errors).toContain("用法：npm run --silent impact");
  expect(output.errors).toContain("Usage: npm run --silent impact");
});
