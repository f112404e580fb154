import { todayInShanghai } from "@/lib/case/case";
import { type Applicant, applicants, parseDay } from "@/lib/policy";
import { type Law, laws } from "@/lib/policy/engine";
import { defaultLocale, type Locale, locales } from "@/locales/languages";
import { sqlCommand } from "@/locales/sql";
import { localeIn, oneOf, parsedBy, UsageError } from "../command";

/** What the command was asked to write. */
export type Asked =
  | {
      readonly write: "screen";
      readonly day: string;
      readonly law: Law;
      /** Only of those who can apply on the day. */
      readonly eligible: boolean;
    }
  | { readonly write: "table" }
  /** A view over this table. */
  | { readonly write: "view"; readonly of: string };

/** What the command was asked. */
export interface Options {
  readonly applicant: Applicant;
  readonly asked: Asked;
  readonly locale: Locale;
}

/** How the command is used, in a language. */
export const usage = (locale: Locale): string =>
  sqlCommand[locale].usage(applicants.join("|"), laws.join("|"), locales.join("|"), defaultLocale);

const tableName = /^[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*$/u;

const options = {
  for: { type: "string", default: "person" },
  day: { type: "string" },
  law: { type: "string" },
  eligible: { type: "boolean", default: false },
  ddl: { type: "boolean", default: false },
  view: { type: "string" },
  locale: { type: "string", default: defaultLocale },
  help: { type: "boolean", short: "h", default: false },
} as const;

/** Reads the command line; null where help is asked. Fails with a {@link UsageError}. */
export function readOptions(args: readonly string[]): Options | null {
  const words = sqlCommand[localeIn(args)];
  const choose = oneOf(words.oneOf);
  const { values, positionals } = parsedBy(options, args);
  if (values.help) return null;
  const [first] = positionals;
  if (first !== undefined) throw new UsageError(words.nothingElse(first));
  const locale = choose(locales, values.locale, "locale");
  const applicant = choose(applicants, values.for, "for");
  if (values.ddl && values.view !== undefined) throw new UsageError(words.onlyOne);
  if (values.ddl || values.view !== undefined) {
    if (values.day !== undefined || values.law !== undefined || values.eligible) {
      throw new UsageError(words.noDayThere);
    }
    if (values.view === undefined) return { applicant, asked: { write: "table" }, locale };
    if (!tableName.test(values.view)) throw new UsageError(words.notATable(values.view));
    return { applicant, asked: { write: "view", of: values.view }, locale };
  }
  const day = values.day ?? todayInShanghai(new Date());
  if (parseDay(day) === null) throw new UsageError(words.notADay);
  const law = choose(laws, values.law ?? "amended", "law");
  return { applicant, asked: { write: "screen", day, law, eligible: values.eligible }, locale };
}
