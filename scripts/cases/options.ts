import { type Applicant, applicants } from "@/lib/policy";
import { type Law, laws } from "@/lib/policy/engine";
import { cases } from "@/locales/cases";
import { defaultLocale, type Locale, locales } from "@/locales/languages";
import { sqlCommand } from "@/locales/sql";
import { localeIn, oneOf, parsedBy, UsageError } from "../command";
import { type ListOptions, listOptions, listOptionsOf, listPath } from "../lists";

/** A check, and how the file of cases is read. */
export interface CheckOptions extends ListOptions {
  readonly do: "check";
  /** The path of the file; null for standard input. */
  readonly path: string | null;
  /** For cases that do not say by which. */
  readonly law: Law;
  /** Whether a page to sign is written in place of Markdown. */
  readonly html: boolean;
}

/** What the command was asked. */
export type Options = { readonly locale: Locale } & (
  | CheckOptions
  /** An empty file of cases, or the examples of the rules as one. */
  | { readonly do: "template" | "examples"; readonly applicant: Applicant }
);

/** How the command is used, in a language. */
export const usage = (locale: Locale): string =>
  cases[locale].usage(applicants.join("|"), laws.join("|"), locales.join("|"), defaultLocale);

const options = {
  ...listOptions,
  template: { type: "string" },
  examples: { type: "string" },
  law: { type: "string" },
  html: { type: "boolean" },
  locale: { type: "string", default: defaultLocale },
  help: { type: "boolean", short: "h", default: false },
} as const;

/** Reads the command line; null where help is asked. Fails with a {@link UsageError}. */
export function readOptions(args: readonly string[]): Options | null {
  const inLocale = localeIn(args);
  const words = cases[inLocale];
  const choose = oneOf(sqlCommand[inLocale].oneOf);
  const { values, positionals } = parsedBy(options, args);
  const { template, examples, locale: given, help, ...others } = values;
  if (help) return null;
  const locale = choose(locales, given, "locale");
  if (template !== undefined || examples !== undefined) {
    const more = positionals.length > 0 || Object.keys(others).length > 0;
    if (more || (template !== undefined && examples !== undefined)) {
      throw new UsageError(words.onlyOne);
    }
    return template === undefined
      ? { do: "examples", applicant: choose(applicants, examples ?? "", "examples"), locale }
      : { do: "template", applicant: choose(applicants, template, "template"), locale };
  }
  const path = listPath(positionals, inLocale);
  if (path === undefined) throw new UsageError(words.noFile);
  return {
    do: "check",
    ...listOptionsOf(others, inLocale),
    path,
    law: choose(laws, others.law ?? "amended", "law"),
    html: others.html ?? false,
    locale,
  };
}
