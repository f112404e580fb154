import { spawnSync } from "node:child_process";
import type { Language } from "@/locales/languages";
import { documentsIn, documentWords, writeDocumentJoin, writeTemplate } from "./documents";
import { type Domain, domainsIn, translatedIn } from "./files";
import { writeJoins } from "./joins";
import { reportOn } from "./report";
import { addLanguage, shipLanguage } from "./template";

/** The command `npm run language`. */

const usage = `npm run language -- new <tag>     a folder of catalogues in Chinese to write over, and its line in locales/languages.ts
npm run language -- report        what each language lacks, and what is still Chinese in it
npm run language -- ship <tag>    visitors get the language
npm run language -- join          joins the catalogues after locales/languages.ts was changed
npm run language -- template      writes locales/template anew after words of the document were changed`;

/** Loads a module of TypeScript by its place in the project. */
export type Load = (path: string) => Promise<Readonly<Record<string, unknown>>>;

const say = (line: string): boolean => process.stdout.write(`${line}\n`);

async function languagesIn(load: Load): Promise<readonly Language[]> {
  const { languages } = await load("locales/languages.ts");
  if (!Array.isArray(languages)) throw new Error("locales/languages.ts lists no languages.");
  return languages.slice(1);
}

async function catalogues(
  load: Load,
  folder: string,
  domains: readonly Domain[],
): Promise<Readonly<Record<string, unknown>>> {
  const loaded: Record<string, unknown> = {};
  for (const { file, name } of domains) loaded[name] = (await load(`${folder}/${file}.ts`))[name];
  return loaded;
}

async function report(root: string, load: Load): Promise<void> {
  const domains = domainsIn(root);
  const documents = documentsIn(root);
  const wordsIn = (tag: string) =>
    Object.assign({}, ...documents.map((document) => documentWords(root, tag, document)));
  const chinese = { ...(await catalogues(load, "messages", domains)), ...wordsIn("template") };
  for (const { tag, name, shipped } of await languagesIn(load)) {
    const there = new Set(translatedIn(root, tag));
    const own = await catalogues(
      load,
      `locales/${tag}`,
      domains.filter(({ file }) => there.has(file)),
    );
    const { texts, missing, leftOver, stillChinese } = reportOn(chinese, {
      ...own,
      ...wordsIn(tag),
    });
    say(`${tag} (${name}), ${shipped ? "shipped" : "not shipped"}: ${texts} texts, `);
    say(
      `  ${missing.length} missing, ${leftOver.length} left over, ${stillChinese.length} still Chinese`,
    );
    const lists = { missing, "left over": leftOver, "still Chinese": stillChinese };
    for (const [what, places] of Object.entries(lists)) {
      for (const place of places) say(`  ${what}: ${place}`);
    }
  }
}

async function join(root: string, load: Load): Promise<void> {
  const others = (await languagesIn(load)).filter(({ shipped }) => shipped);
  const tags = others.map(({ tag }) => tag);
  writeJoins(root, tags);
  writeDocumentJoin(root, tags);
}

async function template(root: string, load: Load): Promise<void> {
  const { ownWords } = await load("locales/documents.ts");
  if (typeof ownWords !== "function") throw new Error("locales/documents.ts tells no words.");
  const { id, words } = ownWords();
  writeTemplate(root, id, words);
}

function format(root: string): void {
  const checked = ["node_modules/.bin/biome", "check", "--write", "locales"];
  spawnSync(process.execPath, checked, { cwd: root, stdio: "inherit" });
}

/** Runs the command in the project at `root`, and answers how it ends: 0 well, 2 where nothing could be done. */
export async function run(words: readonly string[], root: string, load: Load): Promise<number> {
  const [what, tag] = words;
  try {
    if (what === "report") {
      await report(root, load);
      return 0;
    }
    if (what === "new" && tag) addLanguage(root, tag);
    else if (what === "ship" && tag) shipLanguage(root, tag);
    else if (what === "template") await template(root, load);
    else if (what !== "join") {
      say(usage);
      return 2;
    }
    await join(root, load);
    format(root);
    return 0;
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return 2;
  }
}
