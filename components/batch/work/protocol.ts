import type { Account } from "@/lib/batch/account";
import type { BadCells } from "@/lib/batch/bad-cells";
import type { Block } from "@/lib/batch/block";
import type { BatchData } from "@/lib/batch/data";
import type { ExportForm } from "@/lib/batch/export-table";
import type { PassedRow } from "@/lib/batch/nobody";
import type { SheetFound } from "@/lib/batch/open";
import type { ImportSettings } from "@/lib/batch/rows";
import type { HeaderRows, Row, RowCount, TableProblem } from "@/lib/batch/table";
import type { Heading } from "@/lib/batch/template";
import type { Applicant, Assessment, Facts } from "@/lib/policy/engine";
import type { Locale } from "@/locales/languages";

/** What the page and its workers say to each other. */

/** The kinds of files that results and templates are written as. */
export const formats = ["csv", "xlsx"] as const;
export type Format = (typeof formats)[number];

/** The rows that one worker of several takes care of. */
export interface Share {
  /** From 0. */
  readonly worker: number;
  readonly workers: number;
}

/** Where a list stands in its file, as people say it; what they do not say is found. */
export type ListPlace = Pick<ImportSettings, "sheet" | "headerRow">;

/** What a worker can be asked to do. */
export type Job =
  /** Read the header and the first rows, where people say that they stand. */
  | ({ readonly kind: "preview"; readonly file: Blob } & ListPlace)
  /** Assess a share of the rows. */
  | {
      readonly kind: "assess";
      readonly file: Blob;
      readonly settings: ImportSettings;
      readonly share: Share;
    }
  /** Read one row again, and assess it. */
  | {
      readonly kind: "person";
      readonly file: Blob;
      readonly settings: ImportSettings;
      readonly row: number;
    }
  /** Write a share of the results. */
  | {
      readonly kind: "write";
      readonly file: Blob;
      readonly settings: ImportSettings;
      readonly share: Share;
      readonly form: ExportForm;
      readonly format: Format;
    }
  /** Put what the workers wrote together. */
  | {
      readonly kind: "finish";
      readonly settings: ImportSettings;
      readonly form: ExportForm;
      readonly format: Format;
      readonly parts: readonly WrittenPart[];
    }
  /** Write the bad cells. */
  | { readonly kind: "bad"; readonly settings: ImportSettings; readonly bad: BadCells }
  /** Write the rows that are nobody. */
  | { readonly kind: "passed"; readonly passed: readonly PassedRow[] }
  /** Write a template, or how to fill it in. */
  | {
      readonly kind: "template";
      readonly applicant: Applicant;
      readonly heading: Heading;
      readonly format: Format;
      readonly part: "list" | "guide";
    };

/** The beginning of a list. */
export interface ListPreview {
  readonly header: readonly string[];
  readonly headerRows: HeaderRows;
  /** The first rows of the sheet that are not empty, among which the header may be. */
  readonly top: readonly Row[];
  /** How many rows stand above the header. */
  readonly above: number;
  /** The first rows after the header. */
  readonly sample: readonly (readonly string[])[];
  /** The sheet that is read, by its position from 0. */
  readonly sheet: number;
  readonly sheets: readonly SheetFound[];
  /** By column: ticks such as √ that stand for yes or no, as far as the list was looked at. */
  readonly ticks: Readonly<Record<number, readonly string[]>>;
}

/** A share of a list, assessed. */
export interface AssessedShare {
  /** What became of its rows. */
  readonly account: Account;
  /** Of the whole list. */
  readonly count: RowCount;
  readonly headerRows: HeaderRows;
}

/** One person of the list. */
export interface Person {
  readonly row: number;
  readonly carried: readonly string[];
  readonly facts: Facts;
  readonly asOf: string;
  readonly assessment: Assessment;
}

/** A piece of a file of results, with its position. */
export interface WrittenPart {
  readonly index: number;
  readonly text: Blob;
  readonly rows: number;
}

/** What a job comes to, by its kind. */
export interface JobResults {
  readonly preview: ListPreview;
  readonly assess: AssessedShare;
  readonly person: Person | null;
  readonly write: readonly WrittenPart[];
  readonly finish: Blob;
  readonly bad: Blob;
  readonly passed: Blob;
  readonly template: Blob;
}

/** What a worker says while it works. */
export interface Progress {
  /** How much of the file is read, 0 to 1. */
  readonly read: number;
  readonly block?: Block;
}

/** What the page sends to a worker: first what it works with, then jobs. */
export type ToWorker =
  | { readonly data: BatchData; readonly locale: Locale }
  | { readonly id: number; readonly job: Job };

/** What a worker sends back. `failed` is for files that cannot be used. */
export type FromWorker = { readonly id: number } & (
  | { readonly progress: Progress }
  | { readonly outcome: JobResults[Job["kind"]] }
  | { readonly failed: WorkProblem; readonly row: number | null }
);

/** Why a job came to nothing. */
export type WorkProblem = TableProblem | "tooManyRows";

/** More rows than this are not held in a browser. */
export const maxRows = 300_000;
/** So many rows are handed over at once. */
export const rowsInBlock = 500;
