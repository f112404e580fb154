import { defineMessages } from "./define";

/** Texts about what is wrong with a list: its cells, its columns, the file. */
export const batchProblems = defineMessages({
  zh: {
    cells: {
      required: "没有内容",
      notADate: "不是一个日期。写成 1999-03-05 或 1999年3月5日，年份四位数",
      notAYear: "没有这一年。年份要四位数",
      notAMonth: "没有这个月，月份是 1 到 12",
      notADay: "这个月没有这一天",
      afterAssessment: "在测算日期以后，不可能。看看年份对不对",
      tooLongAgo: (years: number) => `离测算日期超过 ${years} 年，不可能。看看年份对不对`,
      notANumber: "不是数字",
      notWhole: "要填整数",
      tooManyDecimals: "最多两位小数",
      tooSmall: (least: string) => `不能小于 ${least}`,
      tooLarge: (most: string) => `不能大于 ${most}`,
      notAnOption: (options: string) => `要填其中的：${options}`,
      otherApplicant: "这一列是另一类申请人填的，这一行不该有",
      notAKind: "要填：个人、企业、机构",
      outsideHeader: "这一格在表头之外，可能整行错位了",
    },
    yesOrNo: "是、否",
    nothing: "无",
    between: "、",
    unnamed: (column: string) => `第 ${column} 列`,
    file: {
      empty: "文件里没有内容。",
      oldExcel: "这是旧的 Excel 格式（.xls），或者设了密码。请在表格软件里另存为 .xlsx，不设密码。",
      broken: "这个文件打不开，可能坏了。请另存一份再试。",
      encoding: "文字编码认不出来。请另存为「CSV UTF-8」或 .xlsx。",
      quotes: (row: string) => `第 ${row} 行左右有一个引号没有配对，后面的内容分不清。`,
      noColumns: "没有一列能用：表头要在第一行，写模板里的列名。",
      tooManyColumns: "列太多了，不像是这里用的名单。",
      tooManyRows: (most: string) =>
        `名单超过 ${most} 行，浏览器里放不下。请分成几份，或者用命令 npm run assess。`,
    },
  },
  en: {
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
    yesOrNo: "yes, no",
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
  },
});
