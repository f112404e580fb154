import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

test("a command says nothing where whoever reads it stops early", () => {
  const { stderr } = spawnSync("sh", ["-c", "node scripts/watch.mjs 2026-11-30 | true"], {
    encoding: "utf8",
  });
  expect(stderr).toBe("");
});

test("so does every command that runs here what it loads", () => {
  const commands = readdirSync("scripts")
    .filter((name) => name.endsWith(".mjs"))
    .map((name) => ({ name, text: readFileSync(`scripts/${name}`, "utf8") }))
    .filter(({ text }) => /process\.exitCode = (await )?run\(/.test(text));
  expect(commands.length).toBeGreaterThan(5);
  for (const { name, text } of commands) expect(text, name).toContain('import "./reader.mjs";');
});
