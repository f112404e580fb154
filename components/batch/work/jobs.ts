import { AccountBook } from "@/lib/batch/account";
import { assessRows, createBatch } from "@/lib/batch/assess";
import { packBlock } from "@/lib/batch/block";
import { nameReader } from "@/lib/batch/columns";
import { byteOrderMark, csvText } from "@/lib/batch/csv-text";
import type { BatchData } from "@/lib/batch/data";
import { type Cell, exportTable } from "@/lib/batch/export-table";
import { findSheets, type ListChoice, type OpenedTable, openTable } from "@/lib/batch/open";
import { reasons } from "@/lib/batch/reason";
import type { Row } from "@/lib/batch/table";
import { templateFor } from "@/lib/batch/template";
import { tickOf } from "@/lib/batch/vocabulary";
import { rowXml } from "@/lib/batch/xlsx/row-xml";
import type { Sheet } from "@/lib/batch/xlsx/write";
import { placeFactIn } from "@/lib/policy/engine";
import { batchExport } from "@/locales/batch-export";
import { batchProblems } from "@/locales/batch-problems";
import { batchRows } from "@/locales/batch-rows";
import { batchTemplate } from "@/locales/batch-template";
import { factTypeTexts } from "@/locales/fact-types";
import type { Locale } from "@/locales/languages";
import {
  type Job,
  type JobResults,
  type ListPlace,
  maxRows,
  type Person,
  type Progress,
  rowsInBlock,
  type Share,
  type WorkProblem,
  type WrittenPart,
} from "./protocol";

/** What the jobs of a worker need; `report` says how far one is. */
export interface JobContext {
  readonly data: BatchData;
  readonly locale: Locale;
  readonly report: (progress: Progress) => void;
}

/** The list has more rows than a browser holds. */
export class TooManyRows extends Error {
  readonly problem: WorkProblem = "tooManyRows";
  readonly row = null;
}

type JobOf<Kind extends Job["kind"]> = Extract<Job, { readonly kind: Kind }>;
type Run<Kind extends Job["kind"]> = (
  job: JobOf<Kind>,
  context: JobContext,
) => Promise<JobResults[Kind]>;

/** How the header of a list is found, and what people have said of it. */
const choiceOf = (
  { rules, vocabulary }: BatchData,
  { sheet, headerRow }: ListPlace,
): ListChoice => ({ named: nameReader(rules.facts, vocabulary), sheet, headerRow });

const sampleRows = 3;
/** So many rows are looked through for ticks that mean yes or no. */
const rowsWithTicks = 5000;
/** As much of the first rows as is shown for choosing the header. */
const shownColumns = 40;
const shownSigns = 60;

/** By column, the ticks of yes and no in its cells. */
class Ticks {
  readonly found = new Map<number, Set<string>>();

  add({ cells }: Row): void {
    cells.forEach((cell, column) => {
      if (cell.length > 4 || tickOf(cell) === null) return;
      const ticks = this.found.get(column) ?? new Set();
      this.found.set(column, ticks.add(cell.trim()));
    });
  }
}

const asShown = (row: Row): Row => ({
  number: row.number,
  cells: row.cells.slice(0, shownColumns).map((cell) => cell.slice(0, shownSigns)),
});

const preview: Run<"preview"> = async ({ file, ...said }, { data }) => {
  const choice = choiceOf(data, said);
  const { sheet, sheets } = await findSheets(file, choice);
  const table = await openTable(file, { ...choice, sheet });
  const { header, headerRows, top, above, pieces } = table;
  const sample: (readonly string[])[] = [];
  const ticks = new Ticks();
  let seen = 0;
  for await (const { rows } of pieces) {
    for (const row of rows) {
      if (sample.length < sampleRows) sample.push(row.cells.slice(0, header.length));
      ticks.add(row);
    }
    seen += rows.length;
    if (seen >= rowsWithTicks) break;
  }
  return {
    header,
    headerRows,
    top: top.map(asShown),
    above: above.length,
    sample,
    sheet,
    sheets,
    ticks: Object.fromEntries([...ticks.found].map(([column, found]) => [column, [...found]])),
  };
};

/** Gives the blocks of rows that are a worker's share, and says how far the file is read. */
async function* blocksOf({ pieces }: OpenedTable, share: Share, report: JobContext["report"]) {
  let pending: Row[] = [];
  let index = 0;
  let total = 0;
  const mine = (): boolean => index % share.workers === share.worker;
  for await (const { rows, read } of pieces) {
    total += rows.length;
    if (total > maxRows) throw new TooManyRows();
    for (const row of rows) {
      pending.push(row);
      if (pending.length < rowsInBlock) continue;
      if (mine()) yield { index, rows: pending };
      index += 1;
      pending = [];
    }
    report({ read });
  }
  if (pending.length > 0 && mine()) yield { index, rows: pending };
}

const assess: Run<"assess"> = async ({ file, settings, share }, { data, report }) => {
  const batch = createBatch(settings, data);
  const programmes = batch.programmes.map(({ id }) => id);
  const { id: fact, options } = placeFactIn(data.rules);
  const districts = { fact, ids: options.map(({ id }) => id) };
  const table = await openTable(file, choiceOf(data, settings));
  const book = new AccountBook();
  if (share.worker === 0) book.above(table.above);
  let reached = 0;
  const note = ({ read }: Progress): void => {
    reached = read;
    report({ read });
  };
  for await (const { index, rows } of blocksOf(table, share, note)) {
    const assessed = assessRows(batch, rows, book);
    report({ read: reached, block: packBlock(index, assessed, programmes, districts) });
  }
  return { account: book.all, count: table.count, headerRows: table.headerRows };
};

const person: Run<"person"> = async ({ file, settings, row }, { data }) => {
  const batch = createBatch(settings, data);
  const { pieces } = await openTable(file, choiceOf(data, settings));
  for await (const { rows } of pieces) {
    const wanted = rows.find(({ number }) => number === row);
    if (!wanted) continue;
    const one = batch.nobody(wanted) === null ? batch.assess(wanted) : null;
    if (!one?.ok) return null;
    const { carried, facts, asOf, assessment } = one.value;
    return { row, carried, facts, asOf, assessment } satisfies Person;
  }
  return null;
};

const asText = {
  csv: csvText,
  xlsx: (lines: readonly (readonly Cell[])[]): string => lines.map((line) => rowXml(line)).join(""),
} as const;

const write: Run<"write"> = async (
  { file, settings, share, form, format },
  { data, locale, report },
) => {
  const batch = createBatch(settings, data);
  const { rowsOf } = exportTable(form, batch, data.rules, batchExport[locale]);
  const parts: WrittenPart[] = [];
  const table = await openTable(file, choiceOf(data, settings));
  const book = new AccountBook();
  for await (const { index, rows } of blocksOf(table, share, report)) {
    const written = assessRows(batch, rows, book).flatMap(rowsOf);
    parts.push({ index, text: new Blob([asText[format](written)]), rows: written.length });
  }
  return parts;
};

const csvFile = (parts: readonly (string | Blob)[]): Blob =>
  new Blob([byteOrderMark, ...parts], { type: "text/csv;charset=utf-8" });

/** Rows of a sheet, with its header. */
const maxSheetRows = 1_048_575;

/** Puts parts on sheets, a new one where the last is full. */
function onSheets(parts: readonly WrittenPart[]): readonly Blob[] {
  const sheets: { parts: Blob[]; rows: number }[] = [{ parts: [], rows: 0 }];
  for (const { text, rows } of parts) {
    const last = sheets.at(-1);
    if (last && last.rows + rows <= maxSheetRows) {
      last.parts.push(text);
      last.rows += rows;
    } else {
      sheets.push({ parts: [text], rows });
    }
  }
  return sheets.map((sheet) => new Blob(sheet.parts));
}

async function xlsxBlob(sheets: readonly Sheet[]): Promise<Blob> {
  const { xlsxFile } = await import("@/lib/batch/xlsx/write");
  return xlsxFile(sheets);
}

const finish: Run<"finish"> = async ({ settings, form, format, parts }, { data, locale }) => {
  const words = batchExport[locale];
  const { header } = exportTable(form, createBatch(settings, data), data.rules, words);
  const inOrder = parts.toSorted((a, b) => a.index - b.index);
  if (format === "csv") return csvFile([csvText([header]), ...inOrder.map(({ text }) => text)]);
  const name = words.sheets[form];
  return xlsxBlob(
    onSheets(inOrder).map((rows, index) => ({
      name: index === 0 ? name : words.sheets.more(name, index + 1),
      header,
      rows,
    })),
  );
};

const bad: Run<"bad"> = async ({ settings, bad: { listed } }, { data, locale }) => {
  const { row, column, cell, reason } = batchExport[locale].bad;
  const reasonOf = reasons(settings, data.rules.facts, batchProblems[locale]);
  const lines = listed.map(reasonOf).map((one) => [one.row, one.column, one.text, one.reason]);
  return csvFile([csvText([[row, column, cell, reason], ...lines])]);
};

const passed: Run<"passed"> = async ({ passed: rows }, { locale }) => {
  const { row, text, reason, reasons: words } = batchRows[locale].passed;
  const lines = rows.map((one) => [one.row, one.text, words[one.reason]]);
  return csvFile([csvText([[row, text, reason], ...lines])]);
};

const guideWidths = [22, 24, 50, 40, 60];

const template: Run<"template"> = async (job, { data, locale }) => {
  const words = batchTemplate[locale];
  const { header, choices, guide } = templateFor(
    job.applicant,
    job.heading,
    data,
    words,
    factTypeTexts[locale],
  );
  const [guideHeader = [], ...guideRows] = guide;
  if (job.format === "csv") return csvFile([csvText(job.part === "list" ? [header] : guide)]);
  return xlsxBlob([
    { name: words.sheets.list, header, rows: new Blob([]), widths: [18], choices },
    {
      name: words.sheets.guide,
      header: guideHeader,
      rows: new Blob([asText.xlsx(guideRows)]),
      widths: guideWidths,
    },
  ]);
};

/** Does a job. Fails with a `TableError` or {@link TooManyRows} where the file cannot be used. */
export function runJob(job: Job, context: JobContext): Promise<JobResults[Job["kind"]]> {
  switch (job.kind) {
    case "preview":
      return preview(job, context);
    case "assess":
      return assess(job, context);
    case "person":
      return person(job, context);
    case "write":
      return write(job, context);
    case "finish":
      return finish(job, context);
    case "bad":
      return bad(job, context);
    case "passed":
      return passed(job, context);
    case "template":
      return template(job, context);
  }
}
