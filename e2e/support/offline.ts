import { createHash } from "node:crypto";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import type { BuiltFile } from "../../lib/build/manifest";
import { listLine, listOf, type OfflineList, offlineWorkerPath } from "../../lib/offline/list";

/** Waits until the device has saved all that it saves in the language of the page. */
export const savedAll = (page: Page): Promise<void> =>
  page.locator("html[data-offline=everything]").waitFor({ state: "attached" });

/** The name of the build that a page is of. */
export const buildOf = (page: Page): Promise<string | null> =>
  page.locator("[data-offline-notices]").getAttribute("data-build");

const tagOf = (text: string): string =>
  createHash("sha256").update(text).digest("base64url").slice(0, 22);

/** Puts a copy of the finished site into a folder, as if it had been built anew of other sources: every page names another build. */
export function newerBuild(folder: string): void {
  for (const part of [".next/house", "scripts/serve.mjs", "operator.json"]) {
    cpSync(part, join(folder, part), { recursive: true });
  }
  const house = join(folder, ".next/house");
  const manifest: { files: BuiltFile[] } = JSON.parse(
    readFileSync(join(house, "manifest.json"), "utf8"),
  );
  const replaced = (file: BuiltFile, change: (text: string) => string): BuiltFile => {
    const text = change(readFileSync(join(house, "files", file.tag), "utf8"));
    const tag = tagOf(text);
    writeFileSync(join(house, "files", tag), text);
    return { ...file, tag, encodings: [] };
  };
  const served = manifest.files.filter(({ kind }) => kind !== "retired");
  const pages = served.map((file) =>
    file.kind === "page"
      ? replaced(file, (text) => text.replace(/data-build="\w+"/, 'data-build="newer"'))
      : file,
  );
  const tags = new Map(pages.map(({ address, tag }) => [address, tag]));
  const files = pages.map((file) =>
    file.address === offlineWorkerPath
      ? replaced(file, (text) => {
          const list = listOf(text);
          const newTags = Object.keys(list.tags).map((at) => [at, tags.get(at) ?? ""] as const);
          const newer: OfflineList = {
            ...list,
            build: "newer",
            version: "newer",
            tags: Object.fromEntries(newTags),
          };
          return listLine(newer) + text.slice(text.indexOf("\n"));
        })
      : file,
  );
  writeFileSync(join(house, "manifest.json"), JSON.stringify({ ...manifest, files }));
}
