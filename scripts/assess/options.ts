import type { TickMeaning } from "@/lib/batch/cell";
import type { ExportForm } from "@/lib/batch/export-table";
import { todayInShanghai } from "@/lib/case/case";
import { type Applicant, applicants, parseDay } from "@/lib/policy";
import { assessCommand } from "@/locales/assess";
import { defaultLocale, type Locale, locales } from "@/locales/languages";
import { localeIn, oneOf, parsedBy, UsageError } from "../command";

/** What the command was asked. */
export interface Options {
  /** The path of the list; null for standard input. */
  readonly path: string | null;
  readonly applicant: Applicant;
  /** `YYYY-MM-DD`, for rows that do not tell their day. */
  readonly asOf: string;
  /** The name of a sheet, or which one it is, from 1. */
  readonly sheet: string | undefined;
  /** As the spreadsheet counts. */
  readonly headerRow: number | undefined;
  readonly ticks: TickMeaning | undefined;
  /** Names of columns of yes and no in which nothing written says no. */
  readonly blankNo: readonly string[];
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
  applicant: { type: "string", default: "person" },
  "as-of": { type: "string" },
  sheet: { type: "string" },
  "header-row": { type: "string" },
  ticks: { type: "string" },
  "blank-no": { type: "string", multiple: true },
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
  if (positionals.length > 1) throw new UsageError(words.oneList);
  const [path = "-"] = positionals;
  const asOf = values["as-of"] ?? todayInShanghai(new Date());
  if (parseDay(asOf) === null) throw new UsageError(words.notADay);
  const row = values["header-row"];
  if (row !== undefined && !/^[1-9]\d{0,6}$/.test(row)) throw new UsageError(words.notARow);
  return {
    path: path === "-" ? null : path,
    applicant: choose(applicants, values.applicant, "applicant"),
    asOf,
    sheet: values.sheet,
    headerRow: row === undefined ? undefined : Number(row),
    ticks:
      values.ticks === undefined
        ? undefined
        : choose(["yes", "no"] as const, values.ticks, "ticks"),
    blankNo: values["blank-no"] ?? [],
    carry: values.carry ?? [],
    out: values.out ?? null,
    locale: choose(locales, values.locale, "locale"),
    form: values.wide ? "matrix" : "list",
    mark: !values["no-bom"],
  };
}
