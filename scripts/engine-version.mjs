// The version of the engine: what an answer rests on besides the rules and the operator's file. Made whenever sources are bundled.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** What makes an answer of a request: the engine, what fills in the operator's facts, and what a receipt says of results. */
const sources = ["lib/policy/engine", "lib/case/operator-facts.ts", "lib/receipt/outcome.ts"];

/** Tests and what only they use change no answer. */
const counts = (path) => path.endsWith(".ts") && !/\.test\.ts$|\/testing\//.test(path);

function filesUnder(root, path) {
  if (!statSync(join(root, path)).isDirectory()) return [path];
  return readdirSync(join(root, path)).flatMap((name) => filesUnder(root, `${path}/${name}`));
}

/**
 * The version of an engine of these files: 12 hex digits of paths and texts, whatever the order of the files and the ends of their lines.
 * Comments are part of it, so that anybody can make it again from the sources without a compiler.
 * @param {Iterable<readonly [path: string, text: string]>} files paths from the root, with /
 * @returns {string} 12 hex digits
 */
export function versionOfFiles(files) {
  const hash = createHash("sha256");
  const counted = [...files].filter(([path]) => counts(path));
  for (const [path, text] of counted.sort(([one], [other]) => (one < other ? -1 : 1))) {
    hash.update(`${path}\0${text.replaceAll("\r\n", "\n")}\0`);
  }
  return hash.digest("hex").slice(0, 12);
}

/**
 * The version of the engine of a project.
 * @param {string} root the folder of the project
 * @returns {string} 12 hex digits
 */
export function engineVersion(root) {
  const paths = sources.flatMap((path) => filesUnder(root, path));
  return versionOfFiles(paths.map((path) => [path, readFileSync(join(root, path), "utf8")]));
}
