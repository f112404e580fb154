import type { batchRows as chinese } from "@/messages/batch-rows";
import { formats, manyOf } from "./formats";

export const batchRows: typeof chinese = {
  sums: ({ rows, header, people, bad, passed, empty }) =>
    `The file has ${manyOf(rows, "row", "rows")}: ${formats.figure(header)} of the header, ${formats.figure(people)} assessed, ${formats.figure(bad)} left out, ${formats.figure(passed)} passed over (${formats.figure(empty)} of them empty).`,
  passed: {
    title: (rows: number) =>
      `${manyOf(rows, "row is not a person and was", "rows are not people and were")} passed over`,
    body: "Check whether there is a person among them. If so, correct the header or fill in the row, and choose the file again.",
    show: "Show the rows",
    row: "Row",
    text: "Text",
    reason: "Why",
    reasons: {
      above: "above the header",
      header: "the header once more",
      total: "a sum",
      signature: "who filled the list in, who checked it, or a note",
      nothing: "nothing in it can be assessed",
    },
    more: (shown: number) => `Only the first ${formats.figure(shown)} are listed here.`,
    most: (most: number) => `The file lists at most ${formats.figure(most)} rows.`,
    download: "Download these rows (CSV)",
    file: "rows-passed-over",
  },
  remarks: {
    title: (count: number) => `Please look at ${manyOf(count, "cell", "cells")}`,
    body: "These rows are assessed, but something may be wrong with them.",
    show: "Show the cells",
    what: "What to look at",
    remarks: {
      perhapsSwallowed:
        "the cell runs over lines and holds separators. See whether it has swallowed people who come after it",
      samePerson:
        "the cell is merged with the one above, as if both rows were one person. Each row is assessed",
      nothingCarried:
        "this cell cannot be read (a formula without a result, or a text that is missing), so the results have nothing there",
    },
  },
  held: (cells: number) =>
    `In ${manyOf(cells, "cell", "cells")}, what looks like an identity number, bank card, telephone or e-mail address is replaced by *** in the results. To keep it, choose “Carried, numbers as well” where you match the columns.`,
};
