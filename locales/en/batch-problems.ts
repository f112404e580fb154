import type { batchProblems as chinese } from "@/messages/batch-problems";

export const batchProblems: typeof chinese = {
  cells: {
    required: "nothing is written",
    notADate: "not a date. Write 1999-03-05 or 1999/3/5, with four digits for the year",
    notAYear: "there is no such year. The year has four digits",
    notAMonth: "there is no such month; months are 1 to 12",
    notADay: "the month has no such day",
    afterAssessment: "after the assessment date, which cannot be. Check the year",
    tooLongAgo: (years: number) =>
      `more than ${years} years before the assessment date, which cannot be. Check the year`,
    notANumber: "not a number",
    notWhole: "must be a whole number",
    tooManyDecimals: "has more than two decimals",
    tooSmall: (least: string) => `cannot be less than ${least}`,
    tooLarge: (most: string) => `cannot be more than ${most}`,
    notAnOption: (options: string) => `must be one of: ${options}`,
    otherApplicant: "this column is for another kind of applicant",
    notAKind: "must be one of: person, enterprise, institution",
    outsideHeader: "this cell is beyond the header; the row may have slipped",
  },
  yes: "yes",
  no: "no",
  nothing: "none",
  between: "; ",
  unnamed: (column: string) => `column ${column}`,
  file: {
    empty: "The file is empty.",
    oldExcel:
      "This is the old Excel format (.xls), or it has a password. Save it as .xlsx without a password.",
    broken: "The file cannot be opened; it may be damaged. Save a new copy and try again.",
    encoding: "The encoding of the text cannot be told. Save it as “CSV UTF-8” or .xlsx.",
    quotes: (row: string) =>
      `Near row ${row} a quotation mark is opened and never closed, so the rest cannot be told apart.`,
    noColumns:
      "No column can be used: the header must be the first row, with the names of the template.",
    tooManyColumns: "There are too many columns for a list of this kind.",
    tooManyRows: (most: string) =>
      `The list has more than ${most} rows, more than the browser can hold. Split it, or use the command npm run assess.`,
  },
};
