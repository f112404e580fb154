import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { chromiumFlags } from "./chromium.mjs";

test("what Playwright turns off stays off, since Chromium reads only the last list", () => {
  const core = createRequire(import.meta.resolve("@playwright/test")).resolve(
    "playwright-core/lib/coreBundle",
  );
  const [, list = ""] =
    /disabledFeatures = \[([\s\S]*?)\n\s*\]/.exec(readFileSync(core, "utf8")) ?? [];
  const named = [...list.matchAll(/^\s*"(\w+)"/gm)].flatMap(([, name]) => name ?? []);
  // Those of Windows and of Edge do nothing here.
  const needed = named.filter((name) => !/Win$|^ms/.test(name));
  const off = chromiumFlags
    .filter((flag) => flag.startsWith("--disable-features="))
    .flatMap((flag) => flag.replace(/^.*=/, "").split(","));
  expect(needed.length).toBeGreaterThan(5);
  expect(needed.filter((name) => !off.includes(name))).toEqual([]);
});
