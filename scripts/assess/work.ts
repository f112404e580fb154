import { createBatch } from "@/lib/batch/assess";
import { csvText } from "@/lib/batch/csv-text";
import type { BatchData } from "@/lib/batch/data";
import { type ExportForm, linesIn } from "@/lib/batch/lines";
import { type Reason, reasons } from "@/lib/batch/reason";
import type { Plan } from "@/lib/batch/rows";
import type { Row } from "@/lib/batch/table";
import { batchExport } from "@/locales/batch-export";
import { batchProblems } from "@/locales/batch-problems";
import type { Locale } from "@/locales/languages";

/** What a thread is made ready with. */
export interface Task {
  readonly plan: Plan;
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
export function worker({ plan, data, form, locale }: Task) {
  const batch = createBatch(plan, data);
  const lines = linesIn(form, batch, data.rules, batchExport[locale]);
  const reasonOf = reasons(plan, data.rules.facts, batchProblems[locale]);
  return {
    header: csvText([lines.header]),
    done: (rows: readonly Row[]): Done => {
      const read = rows.map(batch.judge);
      const bad = read.flatMap((one) => (one.ok ? [] : [one.problem]));
      const judged = read.flatMap((one) => (one.ok ? [one.value] : []));
      return {
        text: csvText(judged.flatMap(lines.linesOf)),
        people: judged.length,
        filled: judged.filter((one) => one.filled.length > 0).length,
        bad: bad.flat().map(reasonOf),
        badRows: bad.length,
      };
    },
  };
}
