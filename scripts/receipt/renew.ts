import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { keptFolder, keptTexts } from "@/lib/receipt/testing/keep";

/**
 * Makes the receipts that tests replay again where their answers are other than they were, whatever stands in their files; returns a line
 * for each file that has changed. It is for whoever changes rules or engine, and sees by git what that has changed.
 *
 * @example renew() // ["lib/receipt/kept/person-worker-2026.json"]
 */
export function renew(folder: string = keptFolder): readonly string[] {
  mkdirSync(folder, { recursive: true });
  const textOf = (name: string): string | null => {
    const path = join(folder, name);
    return existsSync(path) ? readFileSync(path, "utf8") : null;
  };
  const now = keptTexts(textOf);
  const gone = readdirSync(folder).filter((name) => !now.has(name));
  for (const name of gone) rmSync(join(folder, name));
  const written = [...now].flatMap(([name, text]) => {
    if (textOf(name) === text) return [];
    writeFileSync(join(folder, name), text);
    return [join(folder, name)];
  });
  return [...written, ...gone.map((name) => `- ${join(folder, name)}`)];
}
