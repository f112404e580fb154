import type { batchTemplate as chinese } from "@/messages/batch-template";

export const batchTemplate: typeof chinese = {
  serial: "Serial number",
  guide: {
    column: "Column",
    id: "Id",
    question: "Question",
    write: "What to write",
    values: "Values",
  },
  yes: "yes",
  no: "no",
  unknown: "not sure",
  nothing: "none",
  serialCell:
    "Any number by which you know the row; it goes into the results unchanged. No names or identity numbers.",
  units: {
    people: "people",
    months: "months",
    days: "days",
    items: "number",
    yuan: "yuan",
    percent: "percent",
  },
  sheets: { list: "List", guide: "How to fill in" },
  file: (who: string) => `list-template-${who.toLowerCase()}`,
  guideFile: (who: string) => `how-to-fill-in-${who.toLowerCase()}`,
};
