import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { put, textOf } from "./files";
import { identifier } from "./joins";

/** The catalogues of documents: `locales/template` has every word of a document in its own language, the other folders their own. */

const template = "template";

/** The documents that have a template: `alxa-2019`. */
export const documentsIn = (root: string): readonly string[] =>
  readdirSync(join(root, "locales", template)).sort();

const partsIn = (root: string, tag: string, document: string): readonly string[] => {
  const folder = join(root, "locales", tag, document);
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".json")) : [];
};

/** The words of a document in a language, by the names of its parts; none where there is no folder. */
export function documentWords(
  root: string,
  tag: string,
  document: string,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    partsIn(root, tag, document).map((part) => [
      `${document}/${part.replace(/\.json$/, "")}`,
      JSON.parse(textOf(root, `locales/${tag}/${document}/${part}`)) as unknown,
    ]),
  );
}

/** What gathers the parts of a document in a language; in the template it gives the shape. */
export function indexOf(parts: readonly string[], document: string, isTemplate: boolean): string {
  const names = parts.map((part) => part.replace(/\.json$/, "")).sort();
  const name = identifier(document);
  return [
    ...(isTemplate
      ? []
      : [`import type { ${name} as template } from "../../template/${document}";`]),
    ...names.map((part) => `import ${part} from "./${part}.json";`),
    "",
    isTemplate
      ? "/** Every word of the document as it is written: the shape of its catalogues, made from the rules by `npm run language`. */"
      : "/** The words of the document. */",
    `export const ${name}${isTemplate ? "" : ": typeof template"} = {`,
    ...names.map((part) => `  ${part},`),
    "};",
    "",
  ].join("\n");
}

/** Writes the template of a document anew from its words. */
export function writeTemplate(
  root: string,
  document: string,
  words: Readonly<Record<string, unknown>>,
): void {
  for (const [part, texts] of Object.entries(words)) {
    const text = `${JSON.stringify(texts, null, 2)}\n`;
    put(root, `locales/${template}/${document}/${part}.json`, text);
  }
  const folder = `locales/${template}/${document}`;
  put(root, `${folder}/index.ts`, indexOf(partsIn(root, template, document), document, true));
}

/** Copies the templates of all documents into the folder of a language, for a translator to write over. */
export function addDocuments(root: string, tag: string): void {
  for (const document of documentsIn(root)) {
    const parts = partsIn(root, template, document);
    for (const part of parts) {
      put(
        root,
        `locales/${tag}/${document}/${part}`,
        textOf(root, `locales/${template}/${document}/${part}`),
      );
    }
    put(root, `locales/${tag}/${document}/index.ts`, indexOf(parts, document, false));
  }
}

/**
 * Writes the module that holds the words of all documents; `others` are the languages beside Chinese. A language that has no catalogue of
 * a document is left out there.
 */
export function writeDocumentJoin(root: string, others: readonly string[]): void {
  const documents = documentsIn(root);
  const alias = (tag: string, document: string): string =>
    documents.length === 1 ? identifier(tag) : identifier(`${tag}-${document}`);
  const own = (tag: string) =>
    documents.filter((document) => partsIn(root, tag, document).length > 0);
  const imports = others.flatMap((tag) =>
    own(tag).map(
      (document) =>
        `import { ${identifier(document)} as ${alias(tag, document)} } from "./${tag}/${document}";`,
    ),
  );
  const entries = others.map((tag) => {
    const members = own(tag).map((document) => `"${document}": ${alias(tag, document)}`);
    return `  "${tag}": { ${members.join(", ")} },`;
  });
  put(
    root,
    "locales/document-catalogues.ts",
    [
      ...imports,
      "",
      "/** The words of documents in other languages than their own: by language, then by document. */",
      "export const documentCatalogues = {",
      ...entries,
      "};",
      "",
    ].join("\n"),
  );
}
