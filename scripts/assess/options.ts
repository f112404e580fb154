import { parseArgs } from "node:util";
import type { ExportForm } from "@/lib/batch/export-table";
import { todayInShanghai } from "@/lib/case/case";
import { type Applicant, applicants, parseDay } from "@/lib/policy";
import { defaultLocale, type Locale, locales } from "@/locales/languages";

/** What the command was asked. */
export interface Options {
  /** The path of the list; null for standard input. */
  readonly path: string | null;
  readonly applicant: Applicant;
  /** `YYYY-MM-DD`, for rows that do not tell their day. */
  readonly asOf: string;
  readonly locale: Locale;
  readonly form: ExportForm;
  /** Whether spreadsheets are told that the text is UTF-8. */
  readonly mark: boolean;
}

/** How the command is used. */
export const usage = `Usage: npm run --silent assess -- <people.csv | people.xlsx | -> [options] > results.csv

  --applicant <${applicants.join("|")}>  who applies, where no column tells it (person)
  --as-of <YYYY-MM-DD>   the day of application, where no column tells it (today in Shanghai)
  ${`--locale <${locales.join("|")}>`.padEnd(23)}the language of the results (${defaultLocale})
  --wide                 one line for each person with every verdict, instead of
                         one line for each person and programme within reach
  --no-bom               no byte order mark at the start (spreadsheets need it, programs may not)
  --help                 this text

Cells that cannot be read are listed on standard error; their rows are left out.
Ends with 0 when every row was assessed, 1 when some were left out, 2 when nothing could be done.`;

/** The command cannot be carried out as it is written. */
export class UsageError extends Error {}

function oneOf<T extends string>(values: readonly T[], given: string, option: string): T {
  const value = values.find((one) => one === given);
  if (value) return value;
  throw new UsageError(`--${option} must be one of: ${values.join(", ")}.`);
}

/** Reads the command line; null where help is asked. Fails with a {@link UsageError}. */
export function readOptions(args: readonly string[]): Options | null {
  const parse = () => {
    try {
      return parseArgs({
        args: [...args],
        allowPositionals: true,
        options: {
          applicant: { type: "string", default: "person" },
          "as-of": { type: "string" },
          locale: { type: "string", default: defaultLocale },
          wide: { type: "boolean", default: false },
          "no-bom": { type: "boolean", default: false },
          help: { type: "boolean", short: "h", default: false },
        },
      });
    } catch (error) {
      throw new UsageError(error instanceof Error ? error.message : String(error));
    }
  };
  const { values, positionals } = parse();
  if (values.help) return null;
  if (positionals.length > 1) throw new UsageError("One list at a time.");
  const [path = "-"] = positionals;
  const asOf = values["as-of"] ?? todayInShanghai(new Date());
  if (parseDay(asOf) === null) throw new UsageError("--as-of must be a day, YYYY-MM-DD.");
  return {
    path: path === "-" ? null : path,
    applicant: oneOf(applicants, values.applicant, "applicant"),
    asOf,
    locale: oneOf(locales, values.locale, "locale"),
    form: values.wide ? "matrix" : "list",
    mark: !values["no-bom"],
  };
}
