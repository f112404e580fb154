import { parseArgs } from "node:util";
import { todayInShanghai } from "@/lib/case/case";
import { type Applicant, applicants, parseDay } from "@/lib/policy";
import { type Law, laws } from "@/lib/policy/engine";
import { defaultLocale, type Locale, locales } from "@/locales/languages";
import { sqlCommand } from "@/locales/sql";

/** What the command was asked to write. */
export type Asked =
  | { readonly write: "screen"; readonly day: string; readonly law: Law }
  | { readonly write: "table" }
  /** A view over this table. */
  | { readonly write: "view"; readonly of: string };

/** What the command was asked. */
export interface Options {
  readonly applicant: Applicant;
  readonly asked: Asked;
  readonly locale: Locale;
}

/** The language that is asked for, as far as the command line can be told. */
export function localeIn(args: readonly string[]): Locale {
  const at = args.findIndex((arg) => /^--locale(?:=|$)/.test(arg));
  const [, joined] = args[at]?.split("=") ?? [];
  const given = joined ?? args[at + 1];
  return locales.find((one) => at >= 0 && one === given) ?? defaultLocale;
}

/** How the command is used, in a language. */
export const usage = (locale: Locale): string =>
  sqlCommand[locale].usage(applicants.join("|"), laws.join("|"), locales.join("|"), defaultLocale);

/** The command cannot be carried out as it is written. */
export class UsageError extends Error {}

const tableName = /^[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*$/u;

/** Reads the command line; null where help is asked. Fails with a {@link UsageError}. */
export function readOptions(args: readonly string[]): Options | null {
  const words = sqlCommand[localeIn(args)];
  const oneOf = <T extends string>(values: readonly T[], given: string, option: string): T => {
    const value = values.find((one) => one === given);
    if (value) return value;
    throw new UsageError(words.oneOf(option, values.join(", ")));
  };
  const parse = () => {
    try {
      return parseArgs({
        args: [...args],
        allowPositionals: true,
        options: {
          for: { type: "string", default: "person" },
          day: { type: "string" },
          law: { type: "string" },
          ddl: { type: "boolean", default: false },
          view: { type: "string" },
          locale: { type: "string", default: defaultLocale },
          help: { type: "boolean", short: "h", default: false },
        },
      });
    } catch (error) {
      throw new UsageError(error instanceof Error ? error.message : String(error));
    }
  };
  const { values, positionals } = parse();
  if (values.help) return null;
  const [first] = positionals;
  if (first !== undefined) throw new UsageError(words.nothingElse(first));
  const locale = oneOf(locales, values.locale, "locale");
  const applicant = oneOf(applicants, values.for, "for");
  if (values.ddl && values.view !== undefined) throw new UsageError(words.onlyOne);
  if (values.ddl || values.view !== undefined) {
    if (values.day !== undefined || values.law !== undefined) {
      throw new UsageError(words.noDayThere);
    }
    if (values.view === undefined) return { applicant, asked: { write: "table" }, locale };
    if (!tableName.test(values.view)) throw new UsageError(words.notATable(values.view));
    return { applicant, asked: { write: "view", of: values.view }, locale };
  }
  const day = values.day ?? todayInShanghai(new Date());
  if (parseDay(day) === null) throw new UsageError(words.notADay);
  const law = oneOf(laws, values.law ?? "amended", "law");
  return { applicant, asked: { write: "screen", day, law }, locale };
}
