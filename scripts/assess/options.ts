import type { ExportForm } from "@/lib/batch/export-table";
import { todayInShanghai } from "@/lib/case/case";
import { type Applicant, applicants } from "@/lib/policy";
import { assessCommand } from "@/locales/assess";
import { defaultLocale, type Locale, locales } from "@/locales/languages";
import { localeIn, oneOf, parsedBy } from "../command";
import { type ListOptions, listOptions, listOptionsOf, listPath } from "../lists";

/** What the command was asked. */
export interface Options extends ListOptions {
  /** The path of the list; null for standard input. */
  readonly path: string | null;
  readonly applicant: Applicant;
  readonly asOf: string;
  /** Names of columns that go through with everything in them. */
  readonly carry: readonly string[];
  /** Where the results go; null for standard output. */
  readonly out: string | null;
  readonly locale: Locale;
  readonly form: ExportForm;
  /** Whether spreadsheets are told that the text is UTF-8. */
  readonly mark: boolean;
}

/** How the command is used, in a language. */
export const usage = (locale: Locale): string =>
  assessCommand[locale].usage(applicants.join("|"), locales.join("|"), defaultLocale);

const options = {
  ...listOptions,
  applicant: { type: "string", default: "person" },
  carry: { type: "string", multiple: true },
  out: { type: "string" },
  locale: { type: "string", default: defaultLocale },
  wide: { type: "boolean", default: false },
  "no-bom": { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
} as const;

/** Reads the command line; null where help is asked. Fails with a {@link UsageError}. */
export function readOptions(args: readonly string[]): Options | null {
  const words = assessCommand[localeIn(args)];
  const choose = oneOf(words.oneOf);
  const { values, positionals } = parsedBy(options, args);
  if (values.help) return null;
  const path = listPath(positionals, localeIn(args)) ?? null;
  const listed = listOptionsOf(values, localeIn(args));
  return {
    ...listed,
    path,
    applicant: choose(applicants, values.applicant, "applicant"),
    asOf: listed.asOf ?? todayInShanghai(new Date()),
    carry: values.carry ?? [],
    out: values.out ?? null,
    locale: choose(locales, values.locale, "locale"),
    form: values.wide ? "matrix" : "list",
    mark: !values["no-bom"],
  };
}
