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
    link: (most) =>
      `the address of a page in quotation marks, beginning with https:// or http://, at most ${most} characters`,
    email: "an e-mail address in quotation marks",
    oneOf: (values) => values.join(" or "),
    byDistrict: (value, members) => `${value}; or by district, ${members}`,
    number: (least, most, decimals, percent) =>
      `a ${decimals === 0 ? "whole number" : "number"} from ${least} to ${most} without quotation marks${percent ? " or %" : ""}${decimals === 0 ? "" : ", at most two decimals"}`,
    date: "a date in quotation marks, YYYY-MM-DD",
    list: (values) => `[ … ] with any of: ${values.join(", ")}`,
    textOrBoth: (text, both) => `${text}; or in both languages, ${both}`,
    listOf: (item) => `[ … ], each of them: ${item}`,
    id: (most) =>
      `an id in quotation marks, 1 to ${most} small letters, digits and -, which no other paper has, nor one that the site ships`,
    dayOf: (first, last) =>
      `a date in quotation marks, YYYY-MM-DD, of the years ${first} to ${last}`,
    dayFrom: (first) => `${first} or a later date; or null (no last day is stated)`,
    anyNumber:
      "a number without quotation marks; or null (it has changed, but the new value is not known)",
    orNull: (words) => `${words}; or null`,
    permit: (clause, programmes, anything) =>
      `with "under": "${clause}", ${anything ? "the figures, days or end" : "the figures in the conditions (wider only, and not the ceilings)"} of ${programmes.join(", ")}`,
    permitJoin: "; ",
    noPermit: "nothing: no clause lets a banner change it",
    lessExact: "a number with fewer decimals, or a smaller one; or null",
    wider: "a number that is wider than the document’s; or null",
    oneOfTwo: "it in one of the two papers, or with other days or districts",
    everyDistrict: "no districts; left out, it holds in every one of them",
    years: (first, last) =>
      `{ … } with years as names (${first}–${last}, four digits in quotation marks)`,
  },
  answers: {
    yes: "yes",
    no: "no",
    none: "none of these",
    join: "; ",
    answer: (label, value) => `${label}: ${value}`,
  },
  paper: (id, title) => `${id} (${title})`,
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
    blank: (found) =>
      `${found} is a blank to be filled in. Where there is nothing to say, leave the member out.`,
    emptyList: "The list is empty. Where there is nothing to say, leave the member out.",
    tooLong: "It is too long.",
    notAnId: (found) => `${found} has signs that an id cannot have.`,
    notAChange: "This is not a change that can be stated.",
    endsBeforeItBegins: (found) => `With ${found} the last day is before the first.`,
    notAPhone: (found) => `${found} cannot be dialled.`,
    notALink: (found) => `${found} is not the address of a page.`,
    notAnEmail: (found) => `${found} is not an e-mail address.`,
    tooSmall: (found) => `${found} is too small.`,
    tooLarge: (found) => `${found} is too large.`,
    notADay: (found) => `There is no day ${found}.`,
    notWhole: (found) => `${found} is not a whole number.`,
    tooManyDecimals: (found) => `${found} has more than two decimals.`,
  },
  law: {
    sameId: (id) => `Another paper has the id ${id}.`,
    underMissing: "A paper of a banner must name the clause of the document that lets it do so.",
    notPermitted: (clause) => `${clause} does not let it change this.`,
    tooExact: "With this number amounts could not be counted to the fen.",
    noDistrict: (programme) =>
      `${programme} does not ask where an applicant is, so nothing of it can differ by district.`,
    clash: (one, other) =>
      `${one} and ${other} are of equal rank, issued on the same day and in force from the same day, and change the same: neither comes first.`,
    doesNotRelax: (example) =>
      `By this clause conditions can only become wider. So written, somebody is refused whom the document takes: ${example}.`,
  },
};
