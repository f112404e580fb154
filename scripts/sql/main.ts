import { rulesUnder, runningStates, verdicts } from "@/lib/policy/engine";
import { documentsHere, lawOf, operator } from "@/lib/settings";
import { screenSql } from "@/lib/sql/screen";
import { type TableWords, tableSql, viewSql } from "@/lib/sql/table";
import { applicantTexts } from "@/locales/applicants";
import { locales } from "@/locales/languages";
import { sqlCommand } from "@/locales/sql";
import { terms } from "@/locales/terms";
import { localeIn, UsageError } from "../command";
import { type Asked, type Options, readOptions, usage } from "./options";

/** The command `npm run sql`: the rules as SQL; see `options.ts` for how it is used. Ends with 0, or with 2 where it wrote nothing. */

const unusable = 2;

const languages: readonly TableWords[] = locales.map((locale) => ({
  ...sqlCommand[locale].table,
  rules: documentsHere[locale].rules,
}));

/** What the query says of itself, in every language. */
const headOf = (
  applicant: Options["applicant"],
  { day, law, eligible }: Omit<Extract<Asked, { write: "screen" }>, "write">,
  version: string,
): readonly string[] =>
  locales.flatMap((locale) => {
    const words = sqlCommand[locale].screen;
    const { list, named } = sqlCommand[locale].table;
    const { standings, running } = terms[locale];
    const { title } = documentsHere[locale].imprint;
    const who = applicantTexts[locale][applicant].name;
    return [
      words.head(title, who, day, words.laws[law], version),
      words.verdicts(list(verdicts.map((one) => named(one, standings[one])))),
      words.statuses(list(runningStates.map((one) => named(one, running[one]))), standings.toAsk),
      ...(eligible ? [words.eligible] : []),
      words.units,
      words.unofficial,
    ];
  });

/** The text that is asked for. */
function written({ applicant, asked, locale }: Options): string {
  const { rules } = lawOf(operator, locale);
  if (asked.write === "table") return tableSql(rules, applicant, languages);
  if (asked.write === "view") return viewSql(rules, applicant, asked.of, languages);
  const { day, law, eligible } = asked;
  const head = headOf(applicant, asked, rules.version);
  const query = screenSql(applicant, { rules: rulesUnder(rules, law), day, eligible });
  return `${head.map((line) => `-- ${line}`).join("\n")}\n${query};\n`;
}

/** Runs the command with what follows its name; returns the exit status. */
export function run(args: readonly string[]): number {
  const locale = localeIn(args);
  try {
    const options = readOptions(args);
    process.stdout.write(options ? written(options) : `${usage(locale)}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n\n${usage(locale)}\n`);
    return unusable;
  }
}
