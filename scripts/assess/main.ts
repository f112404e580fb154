import { isMainThread, parentPort, workerData } from "node:worker_threads";
import { AccountBook, rowSums, sumOf } from "@/lib/batch/account";
import { type Column, firstCells, mapColumns, nameReader } from "@/lib/batch/columns";
import { byteOrderMark } from "@/lib/batch/csv-text";
import { batchData } from "@/lib/batch/data";
import type { OpenedTable } from "@/lib/batch/open";
import type { ImportSettings } from "@/lib/batch/rows";
import { type Row, type Table, TableError } from "@/lib/batch/table";
import { todayInShanghai } from "@/lib/case/case";
import { documentsHere, operator } from "@/lib/settings";
import { assessCommand } from "@/locales/assess";
import { batchRows } from "@/locales/batch-rows";
import type { Locale } from "@/locales/languages";
import { punctuation } from "@/locales/punctuation";
import { localeIn, UsageError } from "../command";
import { blankNoOf, columnNamed, fileProblem, openList, placeWords, ticksFor } from "../lists";
import { type Options, readOptions, usage } from "./options";
import { fileOutput, type Output, standardOutput } from "./output";
import { inThreads } from "./threads";
import { accountLines, type Task, worker } from "./work";

/** The command `npm run assess`; see `options.ts` for how it is used. */

const someLeftOut = 1;
const unusable = 2;
const brokenOff = 3;
const rowsAtOnce = 250;

const say = (line: string): boolean => process.stderr.write(`${line}\n`);

/** How far the results are written: nobody, or so many people. */
const progress: { people: number; begun: boolean } = { people: 0, begun: false };

async function* portions({ pieces }: Table): AsyncGenerator<readonly Row[]> {
  for await (const { rows } of pieces) {
    for (let start = 0; start < rows.length; start += rowsAtOnce) {
      yield rows.slice(start, start + rowsAtOnce);
    }
  }
}

/** Says which columns go through, and what each that is not used could have been. */
function sayColumns(columns: readonly Column[], locale: Locale): void {
  const words = assessCommand[locale];
  const { listJoin } = punctuation[locale];
  const named = (wanted: (column: Column) => boolean) =>
    columns.flatMap((column) => (wanted(column) && column.name ? [column.name] : []));
  const carried = named(({ use }) => use === "carry" || use === "carryAll");
  if (carried.length > 0) say(words.carried(carried.join(listJoin)));
  for (const [note, why] of Object.entries(words.notes)) {
    const names = named((column) => column.note === note && column.use !== "carryAll");
    if (names.length === 0) continue;
    const personal = note === "personal" || note === "personalCells";
    const reason = personal ? `${why}${punctuation[locale].semicolon}${words.letThrough}` : why;
    say(words.notUsed(names.join(listJoin), reason));
  }
}

/** The columns with those that go through with everything in them, as was said. */
function withCarried(columns: readonly Column[], { carry, locale }: Options): readonly Column[] {
  for (const name of carry) columnNamed(columns, name, "--carry", locale);
  return columns.map((column) =>
    carry.includes(column.name) ? { ...column, use: "carryAll" } : column,
  );
}

function sayPlace(table: OpenedTable, locale: Locale): void {
  say(placeWords(table, locale));
  if (table.others.length > 0) {
    say(assessCommand[locale].otherLists(table.others.join(punctuation[locale].listJoin)));
  }
}

async function run(options: Options): Promise<number> {
  const started = performance.now();
  const { applicant, asOf, locale, form, mark, sheet, headerRow } = options;
  const words = assessCommand[locale];
  const data = batchData(locale, documentsHere, operator);
  const { facts } = data.rules;
  const named = nameReader(facts, data.vocabulary);
  const table = await openList(options.path, { named, sheet, headerRow }, locale);
  const columns = withCarried(
    mapColumns(table.header, facts, data.vocabulary, applicant, firstCells(table)),
    options,
  );
  const uses = columns.map(({ use }) => use);
  if (!uses.some((use) => use.startsWith("fact:"))) throw new TableError("noColumns");
  sayPlace(table, locale);
  sayColumns(columns, locale);

  const today = todayInShanghai(new Date());
  const ticks = ticksFor(uses, options);
  const blankIsNo = blankNoOf(columns, facts, options, locale);
  const settings: ImportSettings = {
    ...{ header: table.header, uses, applicant, asOf, today },
    ...{ ticks, blankIsNo },
  };
  const task: Task = { settings, data, form, locale };
  const above = new AccountBook();
  above.above(table.above);
  let account = above.all;
  for (const line of accountLines(task)(account)) say(line);

  const output =
    options.out === null ? standardOutput(failOutput(locale)) : fileOutput(options.out);
  await writing(output, async () => {
    await output.write((mark ? byteOrderMark : "") + worker(task).header);
    progress.begun = options.out === null;
    for await (const done of inThreads(new URL(import.meta.url), task, portions(table))) {
      await output.write(done.text);
      progress.people += done.account.people;
      account = sumOf(account, done.account);
      for (const line of done.lines) say(line);
    }
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const { headerRows, count } = table;
  const { bad, held, filled } = account;
  say(batchRows[locale].sums(rowSums(account, count, headerRows)));
  if (held > 0) say(words.held(held));
  if (filled > 0) say(words.filled(filled));
  say(words.done(account.people, data.versions, seconds));
  if (bad.rows === 0) return 0;
  const ticked = bad.listed.filter(({ problem }) => problem === "tick");
  const names = new Set(ticked.map(({ column }) => table.header[column] ?? ""));
  if (names.size > 0) say(words.askTicks([...names].join(punctuation[locale].listJoin)));
  say(words.bad(bad.cells, bad.rows));
  return someLeftOut;
}

/** Writes, and leaves nothing half behind where that can be helped. */
async function writing(output: Output, write: () => Promise<void>): Promise<void> {
  try {
    await write();
    await output.finish();
  } catch (error) {
    await output.abandon();
    throw error;
  }
}

/** Standard output fails without a word to whoever writes to it: a full disk. */
const failOutput = (locale: Locale) => (error: Error) => {
  say(error.message);
  say(assessCommand[locale].brokenOff(progress.people));
  process.exit(brokenOff);
};

async function command(args: readonly string[]): Promise<number> {
  const locale = localeIn(args);
  const words = assessCommand[locale];
  let toFile = false;
  try {
    const options = readOptions(args);
    if (options) {
      toFile = options.out !== null;
      return await run(options);
    }
    process.stdout.write(`${usage(locale)}\n`);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) say(`${error.message}\n\n${usage(locale)}`);
    else if (error instanceof TableError) say(fileProblem(error, locale));
    else if (error instanceof Error && "code" in error) say(error.message);
    else throw error;
    if (progress.begun) {
      say(words.brokenOff(progress.people));
      return brokenOff;
    }
    if (toFile) say(words.nothingWritten);
    return unusable;
  }
}

if (isMainThread) {
  process.exitCode = await command(process.argv.slice(2));
} else {
  const { done } = worker(workerData as Task);
  parentPort?.on("message", (rows: readonly Row[]) => parentPort?.postMessage(done(rows)));
}
