import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { operator } from ".";
import { readSettingsFile } from "./file";
import { settingsFile } from "./settings";

function bytesOf(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

/**
 * Ends the process with a report where the operator's file is broken, and says so where it is no
 * longer the one that the pages were built with. The file stands in the folder that the server runs in.
 *
 * @example checkSettingsAtStart() // ends with 1 where operator.json is broken
 */
export function checkSettingsAtStart(): void {
  const parsed = readSettingsFile(bytesOf(settingsFile));
  if (!parsed.ok) {
    process.stderr.write(`\n${parsed.problem}\n\n`);
    process.exit(1);
  }
  if (isDeepStrictEqual(parsed.value, operator)) return;
  process.stderr.write(
    `\n${settingsFile} 改过，但网站还没有重新生成；用 npm start 启动会自动重新生成。\n` +
      `${settingsFile} has changed since the site was built; npm start builds it again.\n\n`,
  );
}
