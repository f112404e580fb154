import { type Account, AccountBook } from "@/lib/batch/account";
import { assessRows, createBatch } from "@/lib/batch/assess";
import { csvText } from "@/lib/batch/csv-text";
import type { BatchData } from "@/lib/batch/data";
import { type ExportForm, exportTable } from "@/lib/batch/export-table";
import { reasons } from "@/lib/batch/reason";
import type { ImportSettings } from "@/lib/batch/rows";
import type { Row } from "@/lib/batch/table";
import { columnName } from "@/lib/batch/xlsx/row-xml";
import { assessCommand } from "@/locales/assess";
import { batchExport } from "@/locales/batch-export";
import { batchProblems } from "@/locales/batch-problems";
import { batchRows } from "@/locales/batch-rows";
import type { Locale } from "@/locales/languages";

/** What a thread is made ready with. */
export interface Task {
  readonly settings: ImportSettings;
  readonly data: BatchData;
  readonly form: ExportForm;
  readonly locale: Locale;
}

/** The results of some rows as text, and what became of them. */
export interface Done {
  readonly text: string;
  readonly account: Account;
  /** What is said of rows and cells, in the order of rows. */
  readonly lines: readonly string[];
}

/** Makes ready what puts an account into lines, each with its row. */
export function accountLines({ settings, data, locale }: Task) {
  const reasonOf = reasons(settings, data.rules.facts, batchProblems[locale]);
  const { row: rowWords, passed: passedWords, remark: remarkWords } = assessCommand[locale];
  const { passed: reasonsOf, remarks: remarksOf } = batchRows[locale];
  const nameOf = (column: number): string =>
    settings.header[column] || batchProblems[locale].unnamed(columnName(column));
  return ({ bad, passed, remarks }: Account): readonly string[] =>
    [
      ...bad.listed
        .map(reasonOf)
        .map(({ row, column, text, reason }) => ({ row, parts: [column, text, reason] })),
      ...passed.listed.map(({ row, text, reason }) => ({
        row,
        parts: ["", text, passedWords(reasonsOf.reasons[reason])],
      })),
      ...remarks.listed.map(({ row, column, text, remark }) => ({
        row,
        parts: [nameOf(column), text, remarkWords(remarksOf.remarks[remark])],
      })),
    ]
      .sort((one, other) => one.row - other.row)
      .map(({ row, parts: [column, text, reason] }) =>
        [rowWords(row), column, JSON.stringify(text), reason].join("\t"),
      );
}

/** Makes ready what turns rows of the list into lines of results. */
export function worker(task: Task) {
  const { settings, data, form, locale } = task;
  const batch = createBatch(settings, data);
  const table = exportTable(form, batch, data.rules, batchExport[locale]);
  const linesOf = accountLines(task);
  return {
    header: csvText([table.header]),
    done: (rows: readonly Row[]): Done => {
      const book = new AccountBook();
      const text = csvText(assessRows(batch, rows, book).flatMap(table.rowsOf));
      const account = book.all;
      return { text, account, lines: linesOf(account) };
    },
  };
}
