import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type APIRequestContext, expect } from "@playwright/test";
import { offlineScriptPath, offlineWorkerPath, readAloudPath } from "../../lib/offline/list";

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

/** A script that stands in a page itself. */
const inline = /<script(?![^>]*\b(?:src|type)=)[^>]*>([\s\S]*?)<\/script>/g;

/** The scripts that are no part of the framework's build: those with addresses of their own, and those that stand in pages. */
export async function besideTheBuild(request: APIRequestContext): Promise<readonly Shipped[]> {
  const get = async (path: string): Promise<string> => {
    const response = await request.get(path);
    expect(response.status(), path).toBe(200);
    return response.text();
  };
  const paths = [offlineScriptPath, offlineWorkerPath, readAloudPath];
  const own = await Promise.all(paths.map(async (name) => ({ name, text: await get(name) })));
  const standing = await Promise.all(
    ["/", "/check"].map(async (path) =>
      [...(await get(path)).matchAll(inline)].map(([, text = ""], index) => ({
        name: `script ${index + 1} of ${path}`,
        text,
      })),
    ),
  );
  return [...own, ...standing.flat()];
}
