import type { operatorFile as chinese } from "@/messages/operator-file";

export const operatorFile: typeof chinese = {
  unreadable: (file, why) => `${file} cannot be read: ${why}`,
  errors: (file, count) => `${file} has ${count} ${count === 1 ? "error" : "errors"}:`,
  missingFile: "there is no such file. With nothing to state, it holds {}.",
  encoding: "it is not saved as UTF-8. Save it as UTF-8.",
  byteOrderMark: "it begins with an invisible mark (BOM). Save it as UTF-8 without a BOM.",
  notJson: (line, column) =>
    `it is not JSON near line ${line}, character ${column}. Look for a comma, quotation mark or bracket too many or too few.`,
  wholeFile: "the whole file",
  belongsHere: (wrong, allowed) => `${wrong} Here belongs: ${allowed}.`,
  allowedHere: (wrong, allowed) => `${wrong} Allowed: ${allowed}.`,
  allowed: {
    members: (names) => `{ … } with any of: ${names.join(", ")}`,
    bilingual: (zh, en) => `{ "${zh}": Chinese, "${en}": English }, both of them`,
    text: (most) => `text in quotation marks, 1 to ${most} characters`,
    phone: (most) =>
      `one number in quotation marks: three digits or more, with spaces and - between them, + before them, at most ${most} characters`,
    oneOf: (values) => values.join(" or "),
    byDistrict: (value, members) => `${value}; or by district, ${members}`,
    number: (least, most, decimals, percent) =>
      `a ${decimals === 0 ? "whole number" : "number"} from ${least} to ${most} without quotation marks${percent ? " or %" : ""}${decimals === 0 ? "" : ", at most two decimals"}`,
    date: "a date in quotation marks, YYYY-MM-DD",
    list: (values) => `[ … ] with any of: ${values.join(", ")}`,
    years: (first, last) =>
      `{ … } with years as names (${first}–${last}, four digits in quotation marks)`,
  },
  found: {
    null: "null",
    list: "a list [ ]",
    object: "{ }",
    string: (written) => `the text ${written}`,
    number: (written) => `the number ${written}`,
  },
  wrong: {
    missing: "It is missing.",
    wrongType: (found) => `It is of the wrong type: ${found}.`,
    unknownMember: "Nothing of this name belongs here.",
    repeated: "It is given more than once.",
    notAnOption: (found) => `${found} cannot stand here.`,
    empty: "It is empty. Where there is nothing to say, leave the member out.",
    tooLong: "It is too long.",
    notAPhone: (found) => `${found} cannot be dialled.`,
    tooSmall: (found) => `${found} is too small.`,
    tooLarge: (found) => `${found} is too large.`,
    notADay: (found) => `There is no day ${found}.`,
    notWhole: (found) => `${found} is no whole number.`,
    tooManyDecimals: (found) => `${found} has more than two decimals.`,
  },
};
