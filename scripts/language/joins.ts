import { type Domain, domainsIn, put } from "./files";

/** A tag as a name: `mn-Mong` is `mnMong`. */
export const identifier = (tag: string): string =>
  tag.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const member = (tag: string): string =>
  identifier(tag) === tag ? tag : `"${tag}": ${identifier(tag)}`;

/** The module that holds the texts of a domain in all languages; `others` are those beside Chinese. */
export function joinOf({ file, name, description }: Domain, others: readonly string[]): string {
  return [
    `import { ${name} as zh } from "@/messages/${file}";`,
    'import type { Catalogues } from "./catalogues";',
    ...others
      .toSorted()
      .map((tag) => `import { ${name} as ${identifier(tag)} } from "./${tag}/${file}";`),
    "",
    `${description}export const ${name}: Catalogues<typeof zh> = { ${["zh", ...others].map(member).join(", ")} };`,
    "",
  ].join("\n");
}

/** Writes the joins of all domains. */
export function writeJoins(root: string, others: readonly string[]): void {
  for (const domain of domainsIn(root)) {
    put(root, `locales/${domain.file}.ts`, joinOf(domain, others));
  }
}
