import { createBatch } from "@/lib/batch/assess";
import { csvText } from "@/lib/batch/csv-text";
import type { BatchData } from "@/lib/batch/data";
import { type ExportForm, exportTable } from "@/lib/batch/export-table";
import { type Reason, reasons } from "@/lib/batch/reason";
import type { ImportSettings } from "@/lib/batch/rows";
import type { Row } from "@/lib/batch/table";
import { batchExport } from "@/locales/batch-export";
import { batchProblems } from "@/locales/batch-problems";
import type { Locale } from "@/locales/languages";

/** What a thread is made ready with. */
export interface Task {
  readonly settings: ImportSettings;
  readonly data: BatchData;
  readonly form: ExportForm;
  readonly locale: Locale;
}

/** The results of some rows as text, and what could not be read. */
export interface Done {
  readonly text: string;
  readonly people: number;
  /** Those for whom something that the operator has stated was filled in. */
  readonly filled: number;
  readonly bad: readonly Reason[];
  readonly badRows: number;
}

/** Makes ready what turns rows of the list into lines of results. */
export function worker({ settings, data, form, locale }: Task) {
  const batch = createBatch(settings, data);
  const table = exportTable(form, batch, data.rules, batchExport[locale]);
  const reasonOf = reasons(settings, data.rules.facts, batchProblems[locale]);
  return {
    header: csvText([table.header]),
    done: (rows: readonly Row[]): Done => {
      const read = rows.map(batch.assess);
      const bad = read.flatMap((one) => (one.ok ? [] : [one.problem]));
      const assessed = read.flatMap((one) => (one.ok ? [one.value] : []));
      return {
        text: csvText(assessed.flatMap(table.rowsOf)),
        people: assessed.length,
        filled: assessed.filter((one) => one.filled.length > 0).length,
        bad: bad.flat().map(reasonOf),
        badRows: bad.length,
      };
    },
  };
}
