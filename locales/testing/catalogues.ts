import { readdirSync } from "node:fs";
import { join } from "node:path";
import { leavesOf } from "@/scripts/language/report";
import { documentCatalogues } from "../document-catalogues";
import { ownWords } from "../documents";
import type { Locale } from "../languages";

const helpers = new Set([
  "catalogues.ts",
  "document-catalogues.ts",
  "documents.ts",
  "format.ts",
  "languages.ts",
]);
const folder = join(import.meta.dirname, "..");
const files = readdirSync(folder)
  .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts") && !helpers.has(name))
  .map((name) => name.slice(0, -".ts".length));

/** Every catalogue of the interface by its name, in all languages. */
export const domains: readonly (readonly [string, Readonly<Record<string, unknown>>])[] =
  await Promise.all(
    files.map(async (file): Promise<[string, Readonly<Record<string, unknown>>]> => {
      const module: Readonly<Record<string, unknown>> = await import(`../${file}.ts`);
      const [[name, texts] = ["", {}]] = Object.entries(module);
      return [name, texts as Readonly<Record<string, unknown>>];
    }),
  );

/** The words of the document in a language. */
function documentWords(locale: Locale): unknown {
  const { id, words } = ownWords();
  return locale === "zh"
    ? words
    : documentCatalogues[locale][id as keyof (typeof documentCatalogues)["en"]];
}

/**
 * Every text that a language has, by its place: of the interface and of the document. A text that is put together is the source of its function.
 *
 * @example textsIn("zh").find(([place]) => place === "check.title") // ["check.title", "自测"]
 */
export function textsIn(locale: Locale): readonly (readonly [place: string, text: string])[] {
  const leaves = [
    ...domains.flatMap(([name, texts]) => leavesOf(texts[locale], name)),
    ...leavesOf(documentWords(locale), "document"),
  ];
  return leaves.map(([place, leaf]) => [place, String(leaf)]);
}
