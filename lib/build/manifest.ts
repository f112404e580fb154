import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What `scripts/after-build.mjs` writes about the finished pages. */
interface BuildManifest {
  /** Inline script hashes of each prerendered page, by its path (`/en/check`, `/` for Chinese). */
  readonly scripts: Readonly<Record<string, readonly string[]>>;
  /** Addresses of the stylesheets, in the order in which pages link them. */
  readonly stylesheets: readonly string[];
}

const empty: BuildManifest = { scripts: {}, stylesheets: [] };

function read(): BuildManifest {
  try {
    const file = join(/* turbopackIgnore: true */ process.cwd(), ".next", "house.json");
    return JSON.parse(readFileSync(file, "utf8")) as BuildManifest;
  } catch {
    return empty;
  }
}

const manifest = read();

/** The page that answers every unknown address. */
const notFound = "/_not-found";

/** The prerendered page behind a path, and the hashes of the inline scripts in it. */
export function inlineScriptHashes(path: string): { page: string; scripts: readonly string[] } {
  const page = path.length > 1 && path.endsWith("/") ? path.slice(0, -1) : path;
  const scripts = manifest.scripts[page];
  if (scripts) return { page, scripts };
  return { page: notFound, scripts: manifest.scripts[notFound] ?? [] };
}

/** Addresses of the stylesheets of this build, for HTML that a route handler writes itself. */
export function builtStylesheets(): readonly string[] {
  return manifest.stylesheets;
}

/** Addresses of all finished pages, as visitors find them. */
export function builtPages(): readonly string[] {
  return Object.keys(manifest.scripts).filter((page) => !page.startsWith("/_"));
}
