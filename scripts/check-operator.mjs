// Checks the operator's file: `node scripts/check-operator.mjs`. The checks are those of lib/settings.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle } from "./bundle.mjs";

const path = join(dirname(dirname(fileURLToPath(import.meta.url))), "operator.json");
const { readSettingsFile } = await import(await bundle("lib/settings/file.ts", ".cache/operator"));
const { problem: report } = readSettingsFile(existsSync(path) ? readFileSync(path) : null);
if (report) {
  console.error(`\n${report}`);
  process.exit(1);
}
