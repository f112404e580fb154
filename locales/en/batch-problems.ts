import type { batchProblems as chinese } from "@/messages/batch-problems";

export const batchProblems: typeof chinese = {
  cells: {
    required: "nothing is written",
    notADate: "not a date. Write 1999-03-05 or 1999/3/5, with four digits for the year",
    notAYear: "there is no such year. The year has four digits",
    notAMonth: "there is no such month; months are 1 to 12",
    notADay: "the month has no such day",
    afterAssessment: "after the assessment date, which is not possible. Check the year",
    tooLongAgo: (years: number) =>
      `more than ${years} years before the assessment date, which is not possible. Check the year`,
    notANumber: "not a number",
    notWhole: "must be a whole number",
    tooManyDecimals: "has more than two decimals",
    tooSmall: (least: string) => `cannot be less than ${least}`,
    tooLarge: (most: string) => `cannot be more than ${most}`,
    notAnOption: (options: string) => `must be one of: ${options}`,
    otherApplicant: "this column is for another kind of applicant",
    notAKind: "must be one of: person, enterprise, institution",
    outsideHeader: "this cell is beyond the header; the row may have slipped",
    tick: "nobody has said what √, ×, 1 and 0 mean in this column. Write “yes” or “no”, or say so where you match the columns",
    monthAlone: "a month without a day. Write the whole date",
    serialNumber:
      "a number by which spreadsheets keep a date. Select the column, format its cells as dates, check the days and save again",
    quotes:
      "the quotation marks do not match, so the cells cannot be told apart. Look at the row in a spreadsheet, or take the marks away",
    swallowed:
      "this cell holds several lines and may have swallowed the people after it. See whether a quotation mark is missing",
    noValue:
      "a formula without a result. Open the file in a spreadsheet, let it calculate, and save it again",
    brokenText:
      "the text of this cell is missing from the file, which may be damaged. Save a new copy and look at the cell",
    hiddenDay:
      "shown as a year and a month only. Format the cells as whole dates, check the day and save again",
    hiddenYear:
      "shown as a month and a day only. Format the cells as whole dates, check the year and save again",
  },
  yes: "yes",
  no: "no",
  nothing: "none",
  between: "; ",
  unnamed: (column: string) => `column ${column}`,
  file: {
    empty: "The file is empty.",
    oldExcel: "This is the old Excel format (.xls). Open it in a spreadsheet and save it as .xlsx.",
    password:
      "This file has a password. Open it in a spreadsheet, take the password away and save it as .xlsx.",
    binaryExcel: "This is Excel’s binary format (.xlsb). Open it in Excel and save it as .xlsx.",
    webPage:
      "This is really a web page, not a spreadsheet; some systems export .xls like that. Open it in a spreadsheet and save it as .xlsx.",
    xmlTable:
      "This is an XML file that cannot be read here. Open it in a spreadsheet and save it as .xlsx.",
    document:
      "This is a document (Word, PDF or slides), not a spreadsheet. Copy the table into a spreadsheet and save it as .xlsx.",
    otherZip:
      "This is a packed file without a spreadsheet’s parts. Unpack it and choose the list within.",
    notAList:
      "This is a picture or a packed file, not a list. Choose a list as .xlsx, .ods or .csv.",
    changed: "This file was changed, moved or deleted after it was chosen. Choose it again.",
    tooMuchText:
      "This file has far more text than a list and was not read to its end. Keep only the list and save a new copy.",
    noSheet: "The file has no such sheet.",
    broken: "The file cannot be opened; it may be damaged. Save a new copy and try again.",
    encoding: "The encoding of the text cannot be told. Save it as “CSV UTF-8” or .xlsx.",
    quotes: (row: string) =>
      `Near row ${row} a quotation mark is opened and never closed, so the rest cannot be told apart.`,
    noColumns:
      "No column can be used: no row is known for the header, or none of its names is one of the template’s.",
    tooManyColumns: "There are too many columns for a list of this kind.",
    tooManyRows: (most: string) =>
      `The list has more than ${most} rows, more than the browser can hold. Split it, or use the command npm run assess.`,
  },
};
