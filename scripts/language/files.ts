import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** A catalogue: its file without the ending, what it exports, and its description. */
export interface Domain {
  readonly file: string;
  readonly name: string;
  readonly description: string;
  readonly source: string;
}

/** Files of messages/ that hold no catalogue. */
const helpers: ReadonlySet<string> = new Set(["locale", "shapes"]);
const declared = /((?:\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?)export const (\w+) = /;

/** Every catalogue, as Chinese has it in messages/. */
export function domainsIn(root: string): readonly Domain[] {
  return readdirSync(join(root, "messages"))
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .map((name) => name.slice(0, -".ts".length))
    .filter((file) => !helpers.has(file))
    .sort()
    .map((file) => {
      const source = readFileSync(join(root, "messages", `${file}.ts`), "utf8");
      const [, description = "", name] = declared.exec(source) ?? [];
      if (name === undefined) throw new Error(`messages/${file}.ts exports no catalogue.`);
      return { file, name, description, source };
    });
}

/** The names of the domains that a folder of a language holds. */
export function translatedIn(root: string, tag: string): readonly string[] {
  const folder = join(root, "locales", tag);
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((name) => name.replace(/\.ts$/, ""));
}

/** Writes a file and the folders that it needs. */
export function put(root: string, path: string, text: string): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** The text of a file. */
export const textOf = (root: string, path: string): string =>
  readFileSync(join(root, path), "utf8");
