import type { Language } from "@/locales/languages";
import { addDocuments } from "./documents";
import { type Domain, domainsIn, put, textOf } from "./files";

/** Where languages are registered. */
const registry = "locales/languages.ts";
const registryEnd = "] as const satisfies readonly Language[];";

const hanScripts: ReadonlySet<string> = new Set(["Hans", "Hant", "Hani", "Jpan"]);
const rightToLeft: ReadonlySet<string> = new Set(["Arab", "Hebr", "Syrc", "Thaa", "Adlm", "Nkoo"]);

/** What is known of a language from its tag alone. */
export function languageFor(tag: string): Language {
  const locale = new Intl.Locale(tag);
  const script = locale.maximize().script ?? "Latn";
  return {
    tag,
    name: new Intl.DisplayNames([tag], { type: "language" }).of(tag) ?? tag,
    lang: tag,
    direction: rightToLeft.has(script) ? "rtl" : "ltr",
    writingMode: script === "Mong" ? "vertical-lr" : "horizontal-tb",
    script: hanScripts.has(script) ? "han" : "letters",
    shipped: false,
  };
}

/** A catalogue with every key and the Chinese texts in it, for a translator to write over. */
export function templateOf({ file, name, source }: Domain): string {
  const typed = source
    .replace(`export const ${name} = `, `export const ${name}: typeof chinese = `)
    .replaceAll('from "./shapes"', 'from "@/messages/shapes"');
  return `import type { ${name} as chinese } from "@/messages/${file}";\n${typed}`;
}

function entryOf(language: Language): string {
  const members = Object.entries(language).map(
    ([key, value]) => `    ${key}: ${JSON.stringify(value)},\n`,
  );
  return `  {\n${members.join("")}  },\n`;
}

/** Browsers know how some languages write days and lists, not the same ones as servers do: a new language writes them out. */
const formatsWrittenOut = `import { type Formats, formatsBy } from "@/locales/format";

/** How this language writes numbers, days and lists; those that all browsers know can have \`formatsBy\` of their own. */
export const formats: Formats = {
  ...formatsBy("en-GB"),
  day: (year, month, day) => \`\${year}年\${month}月\${day}日\`,
  month: (year, month) => \`\${year}年\${month}月\`,
  and: (items) => items.join("、"),
  or: (items) => items.join("、"),
};
`;

/** Puts a language at the end of the list. Throws where it is there already. */
export function register(root: string, language: Language): void {
  const registered = textOf(root, registry);
  const { tag } = language;
  if (registered.includes(`tag: "${tag}"`)) throw new Error(`${tag} is there already.`);
  put(root, registry, registered.replace(registryEnd, `${entryOf(language)}${registryEnd}`));
}

/** Makes the folder of a language and registers it; it is not shipped yet. */
export function addLanguage(root: string, tag: string): void {
  const language = languageFor(tag);
  register(root, language);
  for (const domain of domainsIn(root)) {
    put(root, `locales/${tag}/${domain.file}.ts`, templateOf(domain));
  }
  addDocuments(root, tag);
  put(root, `locales/${tag}/formats.ts`, formatsWrittenOut);
}

/** Marks a language as one that visitors get. */
export function shipLanguage(root: string, tag: string): void {
  const registered = textOf(root, registry);
  const entry = new RegExp(`(tag: "${tag}",[^}]*shipped: )false`);
  if (!entry.test(registered)) throw new Error(`No language ${tag} waits to be shipped.`);
  put(root, registry, registered.replace(entry, "$1true"));
}
