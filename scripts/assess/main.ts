import { once } from "node:events";
import { openAsBlob } from "node:fs";
import { stat } from "node:fs/promises";
import { isMainThread, parentPort, workerData } from "node:worker_threads";
import { mapColumns } from "@/lib/batch/columns";
import { byteOrderMark } from "@/lib/batch/csv-text";
import { batchData } from "@/lib/batch/data";
import { openStream, openTable } from "@/lib/batch/open";
import type { ImportSettings } from "@/lib/batch/rows";
import { type Row, type Table, TableError } from "@/lib/batch/table";
import { todayInShanghai } from "@/lib/case/case";
import { documentsHere, operator } from "@/lib/settings";
import { batchProblems } from "@/locales/batch-problems";
import { type Options, readOptions, UsageError, usage } from "./options";
import { inThreads } from "./threads";
import { type Task, worker } from "./work";

/** The command `npm run assess`; see `options.ts` for how it is used. */

const unusable = 2;
const rowsAtOnce = 250;

const say = (line: string): boolean => process.stderr.write(`${line}\n`);

/** Writes results, and waits while whoever reads them is behind. */
async function write(text: string): Promise<void> {
  if (text !== "" && !process.stdout.write(text)) await once(process.stdout, "drain");
}

async function open(path: string | null): Promise<Table> {
  if (path === null) return openStream(process.stdin);
  if (!(await stat(path)).isFile()) throw new UsageError(`${path} is not a file.`);
  return openTable(await openAsBlob(path));
}

async function* portions({ pieces }: Table): AsyncGenerator<readonly Row[]> {
  for await (const { rows } of pieces) {
    for (let start = 0; start < rows.length; start += rowsAtOnce) {
      yield rows.slice(start, start + rowsAtOnce);
    }
  }
}

/** Says what each column that is not used could have been. */
function sayColumns(columns: ReturnType<typeof mapColumns>): void {
  const named = (wanted: (column: (typeof columns)[number]) => boolean) =>
    columns.flatMap((column) => (wanted(column) && column.name ? [column.name] : []));
  const carried = named(({ use }) => use === "carry");
  if (carried.length > 0) say(`Carried through unchanged: ${carried.join(", ")}.`);
  const notes = {
    duplicate: "Not used, given twice",
    otherApplicant: "Not used, for another kind of applicant",
    ambiguous: "Not used, the name fits several facts",
    personal: "Not used, looks like an identity or a telephone number",
  } as const;
  for (const [note, words] of Object.entries(notes)) {
    const names = named((column) => column.note === note);
    if (names.length > 0) say(`${words}: ${names.join(", ")}.`);
  }
}

async function run(options: Options): Promise<number> {
  const started = performance.now();
  const { applicant, asOf, locale, form, mark } = options;
  const data = batchData(locale, documentsHere, operator);
  const table = await open(options.path);
  const columns = mapColumns(table.header, data.rules.facts, data.vocabulary, applicant);
  const uses = columns.map(({ use }) => use);
  if (!uses.some((use) => use.startsWith("fact:"))) throw new TableError("noColumns");
  sayColumns(columns);

  const today = todayInShanghai(new Date());
  const settings: ImportSettings = { header: table.header, uses, applicant, asOf, today };
  const task: Task = { settings, data, form, locale };
  await write((mark ? byteOrderMark : "") + worker(task).header);
  let [people, filled, badCells, badRows] = [0, 0, 0, 0];
  for await (const done of inThreads(new URL(import.meta.url), task, portions(table))) {
    await write(done.text);
    people += done.people;
    filled += done.filled;
    badCells += done.bad.length;
    badRows += done.badRows;
    for (const { row, column, text, reason } of done.bad) {
      say(`row ${row}\t${column}\t${JSON.stringify(text)}\t${reason}`);
    }
  }
  const seconds = (performance.now() - started) / 1000;
  const { rules, engine, operator: file } = data.versions;
  say(
    `${people} assessed by rules ${rules}, program ${engine}, operator.json ${file} in ${seconds.toFixed(1)} s.`,
  );
  if (filled > 0) say(`For ${filled} of them, facts stated in operator.json were filled in.`);
  if (badRows === 0) return 0;
  say(`Cells that could not be read: ${badCells}. Rows left out: ${badRows}.`);
  return 1;
}

async function command(): Promise<number> {
  try {
    const options = readOptions(process.argv.slice(2));
    if (options) return await run(options);
    process.stdout.write(`${usage}\n`);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) say(`${error.message}\n\n${usage}`);
    else if (error instanceof TableError) say(fileProblem(error));
    else if (error instanceof Error && "code" in error) say(error.message);
    else throw error;
    return unusable;
  }
}

function fileProblem({ problem, row }: TableError): string {
  const words = batchProblems.en.file[problem];
  return typeof words === "function" ? words(String(row ?? "?")) : words;
}

if (isMainThread) {
  // Whoever reads the results may stop early, as `head` does.
  process.stdout.on("error", () => process.exit(unusable));
  process.exitCode = await command();
} else {
  const { done } = worker(workerData as Task);
  parentPort?.on("message", (rows: readonly Row[]) => parentPort?.postMessage(done(rows)));
}
