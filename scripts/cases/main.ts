import { markdownOf } from "@/components/office-cases/markdown";
import { pageOf } from "@/components/office-cases/page";
import { reportOf } from "@/components/office-cases/report";
import { byteOrderMark, csvText } from "@/lib/batch/csv-text";
import { batchData } from "@/lib/batch/data";
import { TableError } from "@/lib/batch/table";
import { todayInShanghai } from "@/lib/case/case";
import { caseHeader, exampleRows } from "@/lib/office-cases/write";
import { loadExamples } from "@/lib/policy";
import { documentsHere, operator } from "@/lib/settings";
import { localeIn, UsageError } from "../command";
import { fileProblem } from "../lists";
import { CaseFileError, checkOf } from "./check";
import { type Options, readOptions, usage } from "./options";
import { fileWords } from "./words";

/** The command `npm run cases`: an office's own cases, checked; see `options.ts` for how it is used. */

const exit = { allAgree: 0, notAll: 1, unusable: 2 } as const;

const write = (text: string): boolean => process.stdout.write(text);
const say = (line: string): boolean => process.stderr.write(`${line}\n`);

/** Writes what is asked for; returns the exit status. */
async function done(options: Options): Promise<number> {
  const { locale } = options;
  if (options.do === "check") {
    const check = await checkOf(options, locale, todayInShanghai(new Date()));
    const report = reportOf(check, locale);
    write(options.html ? pageOf(report, locale) : markdownOf(report));
    return check.sums.differ + check.sums.unread === 0 ? exit.allAgree : exit.notAll;
  }
  const data = batchData(locale, documentsHere, operator);
  const words = fileWords(locale);
  const lines =
    options.do === "template"
      ? [caseHeader(options.applicant, data, words)]
      : exampleRows(options.applicant, await loadExamples(), data, words);
  write(byteOrderMark + csvText(lines));
  return exit.allAgree;
}

/** Runs the command with what follows its name; returns the exit status. */
export async function run(args: readonly string[]): Promise<number> {
  const locale = localeIn(args);
  try {
    const options = readOptions(args);
    if (options) return await done(options);
    write(`${usage(locale)}\n`);
    return exit.allAgree;
  } catch (error) {
    if (error instanceof UsageError) say(`${error.message}\n\n${usage(locale)}`);
    else if (error instanceof CaseFileError) say(error.message);
    else if (error instanceof TableError) say(fileProblem(error, locale));
    else if (error instanceof Error && "code" in error) say(error.message);
    else throw error;
    return exit.unusable;
  }
}
