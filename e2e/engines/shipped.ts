import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A file of the build as browsers get it. */
export interface Shipped {
  readonly name: string;
  readonly text: string;
}

const folder = ".next/static";

/** What browsers without modules get alone, the polyfills of the framework: those that are promised have modules. */
const withoutModules = "polyfills-";

/** The files of the build of a kind, scripts of workers included. */
export function shipped(extension: ".js" | ".css"): readonly Shipped[] {
  const manifest = readFileSync(".next/build-manifest.json", "utf8");
  const { polyfillFiles }: { polyfillFiles: readonly string[] } = JSON.parse(manifest);
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(extension) && !name.includes(withoutModules))
    .filter((name) => !polyfillFiles.includes(`static/${name}`))
    .map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));
}
