import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const value = String.raw`-(?:\d[\d./]*|px|full|auto|none|fit|min|max|dvh|dvw|[2-7]?xl|xs|sm|md|lg|\[[^\]\s]+\])`;
const sides =
  "(?:m[tblr]|p[tblr]|[wh]|(?:min|max)-[wh]|(?:border|rounded)-[tblr]|scroll-[mp][tblr]|top|bottom|left|right)";
/** Looks by the sides of the page, such as `mt-2`, `w-full`, `text-left`. */
const physical = new RegExp(
  String.raw`(?<=["'\`\s:])-?(?:${sides}${value}|border-[tblr]|text-(?:left|right)|divide-[xy]|overflow-[xy]-\w+)(?=["'\`\s])`,
  "g",
);
const physicalCss =
  /(?<=^|[\s{;])(?:(?:min|max)-)?(?:width|height|top|bottom|left|right):|(?:margin|padding|border)-(?:top|bottom|left|right)\b/g;

const filesIn = (folder: string, ending: RegExp): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => ending.test(name) && !/\.test\.tsx?$/.test(name))
    .map((name) => join(folder, name));

const found = (files: readonly string[], looks: RegExp): readonly string[] =>
  files.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(looks)].map(([look]) => `${file}: ${look}`),
  );

test("nothing is measured by the sides of the page: lines of a language may run down it", () => {
  const folders = ["app", "components", "server"];
  const sources = folders.flatMap((folder) => filesIn(folder, /\.tsx?$/));
  const styles = folders.flatMap((folder) => filesIn(folder, /\.css$/));
  expect(sources.length).toBeGreaterThan(200);
  expect(styles.length).toBeGreaterThan(2);
  expect(found(sources, physical)).toEqual([]);
  expect(found(styles, physicalCss)).toEqual([]);
});
