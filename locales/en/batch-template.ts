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
  forms: {
    serial:
      "Any number by which you know the row; it goes into the results unchanged. No names or identity numbers.",
    yesNo: "yes or no; leave empty where it is not known",
    date: "a date such as 1999-03-05; leave empty where it is not known",
    number: (unit: string, min: string, max: string) =>
      `a number (${unit}, ${min} to ${max}); leave empty where it is not known`,
    choice: "one of the values; leave empty where it is not known",
    set: "any of the values, with ; between; none where none applies; leave empty where it is not known",
  },
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
