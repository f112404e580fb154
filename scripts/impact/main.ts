import { existsSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { markdownOf } from "@/components/impact/markdown";
import { reportOf } from "@/components/impact/report";
import { todayInShanghai } from "@/lib/case/case";
import { dayOfChange } from "@/lib/impact/changed";
import { impactOf } from "@/lib/impact/impact";
import { parseDay } from "@/lib/policy/engine";
import { lawOf, operator } from "@/lib/settings";
import { readSettingsFile } from "@/lib/settings/file";
import { impact as messages } from "@/locales/impact";
import { defaultLocale, type Locale, locales } from "@/locales/languages";

/** The command `npm run impact`: what a new operator's file would change, as Markdown. Ends with 0, or with 2 where it cannot tell. */

const unusable = 2;

const complain = (...lines: readonly string[]): number => {
  for (const line of lines) process.stderr.write(`${line}\n`);
  return unusable;
};

interface Asked {
  readonly file: string;
  /** Null: the day on which all of the change is in force. */
  readonly asOf: string | null;
  readonly locale: Locale;
}

/** What the command line asks; null where it is not understood. */
function asked(words: readonly string[]): Asked | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        "as-of": { type: "string" },
        locale: { type: "string", default: defaultLocale },
      },
    });
    const [file, ...more] = positionals;
    const asOf = values["as-of"] ?? null;
    const locale = locales.find((one) => one === values.locale);
    const isDay = asOf === null || parseDay(asOf) !== null;
    return file === undefined || more.length > 0 || !locale || !isDay
      ? null
      : { file, asOf, locale };
  } catch {
    return null;
  }
}

/** Runs the command with what follows its name; returns the exit status. */
export function run(words: readonly string[]): number {
  const given = asked(words);
  if (!given) return complain(...locales.map((locale) => messages[locale].usage));
  const { file, locale } = given;
  if (!existsSync(file)) return complain(...locales.map((one) => messages[one].notRead(file)));
  const read = readSettingsFile(readFileSync(file));
  if (!read.ok) return complain(read.problem);
  const replacement = { before: lawOf(operator, locale), after: lawOf(read.value, locale) };
  const asOf = given.asOf ?? dayOfChange(replacement, todayInShanghai(new Date()));
  const report = reportOf(impactOf(replacement, asOf), replacement.after.rules, locale);
  process.stdout.write(markdownOf(report, locale));
  return 0;
}
