import type { batch as chinese } from "@/messages/batch";
import { formats, manyOf, people } from "./formats";
import { terms } from "./terms";

const confirmed = terms.running.confirmed.toLowerCase();
const known = terms.running.known.toLowerCase();

export const batch: typeof chinese = {
  title: "Assess a list",
  description:
    "For community workers: assess a whole list at once and see who can apply for what. Everything is computed on your computer; nothing is uploaded.",
  lead: "Do you have a list of people? Assess it in one go and see who can apply for what.",
  desk: "Back to the counter desk",
  opening: "Opening …",
  noScript:
    "Still here? This page has to load whole, in a browser that runs scripts. Reload to try again. There is also a command: npm run assess",
  privacy: {
    title: "The list does not leave this computer",
    body: "It is opened and computed in your browser. Nothing is uploaded or kept; close the page and it is gone. If nobody uses the page, it is covered after 3 minutes and wiped after 10. Names and identity numbers are not needed; a serial number by which you know the row will do.",
  },
  applicant: "Who is on the list",
  applicantHint: "If the list has a column “Who applies”, that column counts.",
  asOf: "Assessment date",
  asOfHint: "Written 2019-09-01. If the list has a column “Assessment date”, that column counts.",
  asOfWrong: "There is no such day. Write it like 2019-09-01, with four digits for the year.",
  template: {
    title: "Step 1: download the template",
    body: "One fact to a column, one person to a row. Fill in what you know; an empty cell means not known. If you have a list of your own, use it as it is and match the columns in the next step.",
    heading: "Headings in",
    headings: { zh: "Chinese", en: "English", id: "fact ids" },
    xlsx: "Template (Excel)",
    csv: "Template (CSV)",
    guide: "How to fill it in (CSV)",
    note: "The Excel template offers the values in each cell; its second sheet explains every column.",
  },
  file: {
    title: "Step 2: choose the list",
    label: "List (.xlsx, .ods or .csv)",
    hint: (most: number) =>
      `You can also drop the file here. The header need not be the first row, nor the list on the first sheet; both can be corrected in the next step. At most ${formats.figure(most)} rows.`,
    wrong: "This file cannot be used",
    reading: "Reading the header …",
    stop: "Stop",
  },
  columns: {
    title: "Step 3: check the columns",
    file: (name: string) => `File: ${name}`,
    summary: (known: number, carried: number, unused: number) =>
      `${manyOf(known, "column", "columns")} recognised; ${carried} carried into the results without identity and telephone numbers; ${unused} not used.`,
    check: "Please look at these columns",
    rest: (count: number) =>
      formats.plural(count, {
        one: "The column that is recognised (can be changed)",
        other: `The ${count} columns that are recognised (can be changed)`,
      }),
    column: "Column",
    sample: "First rows",
    use: "Taken as",
    takenAs: (name: string) => `“${name}” is taken as`,
    unnamed: (column: string) => `(no name, column ${column})`,
    ignore: "Not used",
    carry: "Carried",
    carryAll: "Carried, numbers as well",
    asOf: "Assessment date",
    applicant: "Who applies",
    notes: {
      duplicate: "the same as an earlier column; not used",
      otherApplicant: "for another kind of applicant; not used",
      ambiguous: "the name fits several facts; choose one",
      personal:
        "looks like an identity number, telephone or address; not used, and not in the results unless you choose so above",
      personalCells:
        "its cells look like identity or telephone numbers; not used, and not in the results unless you choose so above",
      qualified:
        "what stands in brackets may change what it means; not taken as the fact. If it is, choose so above",
    },
    repeated: (names: string) => `Two columns are taken as: ${names}. Keep only one.`,
    nothing: "No column is recognised yet. Choose what at least one of them is.",
    missing: (count: number) =>
      `${manyOf(count, "fact", "facts")} that the list does not have (taken as not known)`,
    complete: "The list has every fact that can be filled in.",
    sheet: "Sheet",
    sheetName: (name: string, hidden: boolean, isList: boolean) =>
      `${name}${isList ? "" : " (not like a list)"}${hidden ? " (hidden)" : ""}`,
    otherLists: (names: string) =>
      `The file has other sheets that look like lists: ${names}. One is read at a time; choose the next when this one is done.`,
    headerRow: "Row of the header",
    headerHint: "Every row below the header counts as a person. The wrong row leaves people out.",
    headerAt: (first: number, last: number) =>
      first === last ? `The header is row ${first}` : `The header is rows ${first} and ${last}`,
    headerChoice: (row: number, cells: string) => `Row ${row}: ${cells}`,
    above: (count: number) =>
      `${manyOf(count, "row stands", "rows stand")} above the header and counts as nobody.`,
    ticksTitle: "Say first what these ticks mean",
    ticksOf: (column: string, marks: string) => `“${column}” has ${marks}`,
    ticksChoose: "Choose",
    ticksYes: "√ and 1 mean yes; × and 0 mean no",
    ticksYesOnly: "√ and 1 mean yes; ×, 0 and empty cells mean no",
    ticksNo: "√ and 1 mean no; × and 0 mean yes",
    start: "Assess",
    other: "Another list",
  },
  working: {
    title: "Assessing",
    progress: (rows: number, percent: number) => `${people(rows)} assessed, ${percent}%`,
    cancel: "Stop",
    canceled: "Stopped; there are no results.",
  },
  results: {
    title: "Results",
    people: (count: number) => `${people(count)} assessed`,
    some: (count: number) =>
      `${people(count)} can apply now for at least one programme that is ${confirmed} or ${known}`,
    toAsk: (count: number) =>
      `${formats.plural(count, { one: `${count} more person meets`, other: `${formats.figure(count)} more people meet` })} the conditions in the document, but only for programmes that we could not confirm are still running (${terms.groups.unconfirmed.toLowerCase()})`,
    total: (yuan: string) =>
      `Subsidies, refunds and awards within reach: ${yuan} (only what is ${confirmed} or ${known}; only what each person can have together; maximum amounts in full; loans and tax relief left out)`,
    basis: (day: string, year: number) =>
      `Rows without a date of their own are assessed on ${day}. This is an unofficial estimate by a document of ${year}; the office decides.`,
    filled: (count: number) =>
      `For ${people(count)}, facts of offices that this site states for everyone were filled in; the files say which.`,
    again: "Another list",
    done: (count: number) => `Done: ${people(count)}.`,
  },
  bad: {
    title: (rows: number) => `${manyOf(rows, "row was", "rows were")} not assessed`,
    body: (cells: number) =>
      `${manyOf(cells, "cell", "cells")} could not be read. The whole row is left out, so that nothing filled in is treated as not known. Correct the file and choose it again.`,
    row: "Row",
    column: "Column",
    cell: "Cell",
    reason: "What is wrong",
    more: (shown: number) => `Only the first ${formats.figure(shown)} cells are listed here.`,
    most: (most: number) => `The file lists at most ${formats.figure(most)} cells.`,
    download: "Download these cells (CSV)",
    show: "Show the cells",
    none: "Every row could be read.",
  },
  tally: {
    title: "People by programme",
    hint: "Press a figure to list these people below.",
    programme: "Programme",
    sum: `${terms.groups.eligible}: amount`,
    pick: (programme: string, verdict: string, count: number) =>
      `${programme}, ${verdict}: list ${people(count)}`,
    scroll: "People by programme; scrolls sideways",
  },
  export: {
    title: "Take the results with you",
    list: "Who can apply for what",
    listHint:
      "A line for each person and programme: verdict, amount, first and last day, answers needed, where to go. Programmes whose conditions are not met, or that the person already has, are left out.",
    matrix: "All verdicts",
    matrixHint:
      "A line for each person with verdict, whether it is still running, amount and dates of every programme.",
    receipt:
      "The last cell of each person’s first line is a receipt: versions, day, law and what the list says of the person. With it the result can be computed again later. Delete that column before the file goes to anybody who should not know it.",
    csv: "CSV",
    xlsx: "Excel",
    of: (what: string, how: string) => `${what}: ${how}`,
    working: (percent: number) => `Writing the file, ${percent}%`,
    done: "The file is written; see the downloads of your browser.",
    failed: "The file was not written. The list may have changed; choose it again.",
  },
};
