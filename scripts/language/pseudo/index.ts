import { type Language, locales } from "@/locales/languages";
import { documentsIn, documentWords, indexOf, writeDocumentJoin } from "../documents";
import { domainsIn, put } from "../files";
import { writeJoins } from "../joins";
import { register } from "../template";
import { inPseudo, marked } from "./marks";

/** Pseudo-languages, in which the tests read every page: written along, and written down as traditional Mongolian is. */
export const pseudoLanguages: readonly Language[] = (["horizontal-tb", "vertical-lr"] as const).map(
  (writingMode) => {
    const tag = writingMode === "vertical-lr" ? "en-XV" : "en-XA";
    const name = marked(writingMode === "vertical-lr" ? "Down" : "Along");
    return {
      tag,
      name,
      lang: tag,
      direction: "ltr",
      writingMode,
      script: "letters",
      shipped: true,
    };
  },
);

/** The language whose texts are marked. */
const source = "en";

const derived = (file: string, name: string): string =>
  [
    `import { ${name} as source } from "../${source}/${file}";`,
    'import { inPseudo } from "@/scripts/language/pseudo/marks";',
    "",
    `export const ${name} = inPseudo(source);`,
    "",
  ].join("\n");

/** Adds the pseudo-languages to the project in a folder: a copy, which nobody but the tests gets to see. */
export function addPseudoLanguages(root: string): void {
  for (const language of pseudoLanguages) {
    const { tag } = language;
    for (const { file, name } of domainsIn(root)) {
      put(root, `locales/${tag}/${file}.ts`, derived(file, name));
    }
    for (const document of documentsIn(root)) {
      const words = documentWords(root, source, document);
      for (const [part, texts] of Object.entries(words)) {
        put(root, `locales/${tag}/${part}.json`, `${JSON.stringify(inPseudo(texts), null, 2)}\n`);
      }
      const parts = Object.keys(words).map((part) => part.slice(document.length + 1));
      put(root, `locales/${tag}/${document}/index.ts`, indexOf(parts, document, false));
    }
    register(root, language);
  }
  const others = [...locales.slice(1), ...pseudoLanguages.map(({ tag }) => tag)];
  writeJoins(root, others);
  writeDocumentJoin(root, others);
}
