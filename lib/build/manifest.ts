import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What stands at an address without being made for the request; `scripts/after-build.mjs` writes it down. */
export interface BuiltFile {
  /** The address at which visitors find it: `/check`, `/_next/static/chunks/1.js`. */
  readonly address: string;
  /** `file` is what stands at a fixed name, `asset` what is named by its content. `offline` scripts are served unless they are switched off, and `retired` ones in their place where they are. */
  readonly kind: "page" | "notFound" | "file" | "asset" | "worker" | "offline" | "retired";
  /** Its `Content-Type`. */
  readonly type: string;
  /** Names the content; the file of this name in {@link builtFilesFolder} holds it. */
  readonly tag: string;
  /** Where the content is also kept packed, in files whose names end so. */
  readonly encodings: readonly ("br" | "gzip")[];
  /** Hashes of the inline scripts of a page, `sha256-…`. */
  readonly scripts?: readonly string[];
}

interface BuildManifest {
  /** Addresses of the stylesheets, in the order in which pages link them. */
  readonly stylesheets: readonly string[];
  readonly files: readonly BuiltFile[];
}

const empty: BuildManifest = { stylesheets: [], files: [] };

const house = join(/* turbopackIgnore: true */ process.cwd(), ".next", "house");

function read(): BuildManifest {
  try {
    return JSON.parse(readFileSync(join(house, "manifest.json"), "utf8")) as BuildManifest;
  } catch {
    return empty;
  }
}

const manifest = read();

/** The folder that holds the contents of {@link builtFiles}. */
export const builtFilesFolder = join(house, "files");

/**
 * Everything of this build that is served as it is; empty while developing.
 *
 * @example builtFiles().length // 162, of a build
 */
export function builtFiles(): readonly BuiltFile[] {
  return manifest.files;
}

/**
 * Addresses of the stylesheets of this build, for HTML that a route handler writes itself.
 *
 * @example builtStylesheets()[0] // "/_next/static/….css"
 */
export function builtStylesheets(): readonly string[] {
  return manifest.stylesheets;
}

/**
 * Addresses of all finished pages, as visitors find them.
 *
 * @example builtPages().includes("/en/check") // true, of a build
 */
export function builtPages(): readonly string[] {
  return manifest.files.filter(({ kind }) => kind === "page").map(({ address }) => address);
}
