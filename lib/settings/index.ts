import type { PolicyDocument } from "@/lib/policy";
import { type InLanguages, inLanguages, type Locale } from "@/locales/languages";
import file from "@/operator.json";
import { reportOn } from "./file";
import { documentWith } from "./here";
import { readSettings } from "./read";
import type { Settings } from "./settings";

/**
 * What whoever runs the site has stated in `operator.json`, as it was when the site was built. For
 * server code; a page hands the browser what it needs of it.
 */

function built(): Settings {
  const parsed = readSettings(file);
  if (!parsed.ok) throw new Error(reportOn(parsed.problem));
  return parsed.value;
}

/** The operator's settings. */
export const operator: Settings = built();

/** The file that they were read from, as text. */
export const operatorText: string = JSON.stringify(file);

const here = new Map<Locale, PolicyDocument>();

/**
 * The document in a language with the operator's names and numbers; see {@link documentWith}.
 *
 * @example documentHere("zh").rules.programmes.length // 37
 */
export function documentHere(locale: Locale): PolicyDocument {
  const known = here.get(locale) ?? documentWith(operator, locale);
  here.set(locale, known);
  return known;
}

/** {@link documentHere} in every language. */
export const documentsHere: InLanguages<PolicyDocument> = inLanguages(documentHere);

export { type Directory, type DirectoryEntry, directoryEntry } from "./directory";
export { documentWith, lawOf } from "./here";
export type { Settings } from "./settings";
