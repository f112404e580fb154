import { type Batch, createBatch, type JudgedRow } from "@/lib/batch/assess";
import { BadCellList } from "@/lib/batch/bad-cells";
import { packBlock } from "@/lib/batch/block";
import { byteOrderMark, csvText } from "@/lib/batch/csv-text";
import type { BatchData } from "@/lib/batch/data";
import { type Cell, linesIn } from "@/lib/batch/lines";
import { openTable } from "@/lib/batch/open";
import { reasons } from "@/lib/batch/reason";
import type { Row } from "@/lib/batch/table";
import { templateFor } from "@/lib/batch/template";
import { rowXml } from "@/lib/batch/xlsx/row-xml";
import type { Sheet } from "@/lib/batch/xlsx/write";
import { placeFactIn } from "@/lib/policy/engine";
import { batchExport } from "@/locales/batch-export";
import { batchProblems } from "@/locales/batch-problems";
import { batchTemplate } from "@/locales/batch-template";
import type { Locale } from "@/locales/languages";
import {
  type Job,
  mostRows,
  type Outcomes,
  type Person,
  type Progress,
  rowsInBlock,
  type Share,
  type WorkProblem,
  type WrittenPart,
} from "./protocol";

/** What the jobs of a worker need; `say` reports how far one is. */
export interface Tools {
  readonly data: BatchData;
  readonly locale: Locale;
  readonly say: (progress: Progress) => void;
}

/** The list has more rows than a browser holds. */
export class TooManyRows extends Error {
  readonly problem: WorkProblem = "tooManyRows";
  readonly row = null;
}

type JobOf<Kind extends Job["kind"]> = Extract<Job, { readonly kind: Kind }>;
type Run<Kind extends Job["kind"]> = (job: JobOf<Kind>, tools: Tools) => Promise<Outcomes[Kind]>;

const sampleRows = 3;

async function look({ file }: JobOf<"look">): Promise<Outcomes["look"]> {
  const { header, pieces } = await openTable(file);
  const sample: (readonly string[])[] = [];
  for await (const { rows } of pieces) {
    sample.push(...rows.slice(0, sampleRows).map(({ cells }) => cells.slice(0, header.length)));
    if (sample.length >= sampleRows) break;
  }
  return { header, sample: sample.slice(0, sampleRows) };
}

/** Gives the blocks of rows that are a worker's share, and says how far the file is read. */
async function* blocksOf(file: Blob, share: Share, say: Tools["say"]) {
  const { pieces } = await openTable(file);
  let waiting: Row[] = [];
  let index = 0;
  let total = 0;
  const mine = (): boolean => index % share.workers === share.worker;
  for await (const { rows, read } of pieces) {
    total += rows.length;
    if (total > mostRows) throw new TooManyRows();
    for (const row of rows) {
      waiting.push(row);
      if (waiting.length < rowsInBlock) continue;
      if (mine()) yield { index, rows: waiting };
      index += 1;
      waiting = [];
    }
    say({ read });
  }
  if (waiting.length > 0 && mine()) yield { index, rows: waiting };
}

/** Assesses the rows that can be read; `list` takes the cells of the others. */
function judge(batch: Batch, rows: readonly Row[], list: BadCellList): readonly JudgedRow[] {
  const judged: JudgedRow[] = [];
  for (const row of rows) {
    const one = batch.judge(row);
    if (one.ok) judged.push(one.value);
    else list.add(one.problem);
  }
  return judged;
}

const assess: Run<"assess"> = async ({ file, plan, share }, { data, say }) => {
  const batch = createBatch(plan, data);
  const programmes = batch.programmes.map(({ id }) => id);
  const { id: fact, options } = placeFactIn(data.rules);
  const districts = { fact, ids: options.map(({ id }) => id) };
  const list = new BadCellList();
  let filled = 0;
  let reached = 0;
  const note = ({ read }: Progress): void => {
    reached = read;
    say({ read });
  };
  for await (const { index, rows } of blocksOf(file, share, note)) {
    const judged = judge(batch, rows, list);
    filled += judged.filter((one) => one.filled.length > 0).length;
    say({ read: reached, block: packBlock(index, judged, programmes, districts) });
  }
  return { bad: list.all, filled };
};

const person: Run<"person"> = async ({ file, plan, row }, { data }) => {
  const batch = createBatch(plan, data);
  const { pieces } = await openTable(file);
  for await (const { rows } of pieces) {
    const wanted = rows.find(({ number }) => number === row);
    if (!wanted) continue;
    const one = batch.judge(wanted);
    if (!one.ok) return null;
    const { carried, facts, asOf, assessment } = one.value;
    return { row, carried, facts, asOf, assessment } satisfies Person;
  }
  return null;
};

const asText = {
  csv: csvText,
  xlsx: (lines: readonly (readonly Cell[])[]): string => lines.map((line) => rowXml(line)).join(""),
} as const;

const write: Run<"write"> = async ({ file, plan, share, form, format }, { data, locale, say }) => {
  const batch = createBatch(plan, data);
  const { linesOf } = linesIn(form, batch, data.rules, batchExport[locale]);
  const parts: WrittenPart[] = [];
  for await (const { index, rows } of blocksOf(file, share, say)) {
    const lines = judge(batch, rows, new BadCellList()).flatMap(linesOf);
    parts.push({ index, text: new Blob([asText[format](lines)]), lines: lines.length });
  }
  return parts;
};

const csvFile = (parts: readonly (string | Blob)[]): Blob =>
  new Blob([byteOrderMark, ...parts], { type: "text/csv;charset=utf-8" });

/** Rows of a sheet, with its header. */
const mostLines = 1_048_575;

/** Puts parts on sheets, a new one where the last is full. */
function onSheets(parts: readonly WrittenPart[]): readonly Blob[] {
  const sheets: { parts: Blob[]; lines: number }[] = [{ parts: [], lines: 0 }];
  for (const { text, lines } of parts) {
    const last = sheets.at(-1);
    if (last && last.lines + lines <= mostLines) {
      last.parts.push(text);
      last.lines += lines;
    } else {
      sheets.push({ parts: [text], lines });
    }
  }
  return sheets.map((sheet) => new Blob(sheet.parts));
}

async function xlsxBlob(sheets: readonly Sheet[]): Promise<Blob> {
  const { xlsxFile } = await import("@/lib/batch/xlsx/write");
  return xlsxFile(sheets);
}

const finish: Run<"finish"> = async ({ plan, form, format, parts }, { data, locale }) => {
  const words = batchExport[locale];
  const { header } = linesIn(form, createBatch(plan, data), data.rules, words);
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

const bad: Run<"bad"> = async ({ plan, bad: { kept } }, { data, locale }) => {
  const { row, column, cell, reason } = batchExport[locale].bad;
  const reasonOf = reasons(plan, data.rules.facts, batchProblems[locale]);
  const lines = kept.map(reasonOf).map((one) => [one.row, one.column, one.text, one.reason]);
  return csvFile([csvText([[row, column, cell, reason], ...lines])]);
};

const guideWidths = [22, 24, 50, 40, 60];

const template: Run<"template"> = async (job, { data, locale }) => {
  const words = batchTemplate[locale];
  const { header, choices, guide } = templateFor(job.applicant, job.heading, data, words);
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
export function runJob(job: Job, tools: Tools): Promise<Outcomes[Job["kind"]]> {
  switch (job.kind) {
    case "look":
      return look(job);
    case "assess":
      return assess(job, tools);
    case "person":
      return person(job, tools);
    case "write":
      return write(job, tools);
    case "finish":
      return finish(job, tools);
    case "bad":
      return bad(job, tools);
    case "template":
      return template(job, tools);
  }
}
