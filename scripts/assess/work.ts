import { createBatch } from "@/lib/batch/assess";
import { csvText } from "@/lib/batch/csv-text";
import type { BatchData } from "@/lib/batch/data";
import { type ExportForm, linesIn } from "@/lib/batch/lines";
import { type Reason, reasons } from "@/lib/batch/reason";
import type { Plan } from "@/lib/batch/rows";
import type { Row } from "@/lib/batch/table";
import type { Locale } from "@/lib/policy";
import { batchExport } from "@/messages/batch-export";
import { batchProblems } from "@/messages/batch-problems";

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
      const judged = rows.map(batch.judge);
      const bad = judged.flatMap((one) => ("bad" in one ? [one.bad] : []));
      return {
        text: csvText(judged.flatMap((one) => ("bad" in one ? [] : lines.linesOf(one)))),
        people: rows.length - bad.length,
        bad: bad.flat().map(reasonOf),
        badRows: bad.length,
      };
    },
  };
}
