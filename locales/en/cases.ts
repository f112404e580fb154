import type { cases as zh } from "@/messages/cases";
import { applicantTexts } from "./applicants";
import { formats, manyOf } from "./formats";
import { terms } from "./terms";

export const cases: typeof zh = {
  usage: (
    applicants,
    laws,
    locales,
    locale,
  ) => `Usage: npm run --silent cases -- <cases.csv | cases.xlsx | cases.ods | -> [options] > report.md

Checks an office’s own cases: each row is one case of one programme, with the verdict that the office expects. Each is assessed; those that agree and those
that differ are listed, and of each that differs it is said why.

  --template <${applicants}>
                         writes an empty file of cases to fill in, and checks nothing
  --examples <${applicants}>
                         writes the examples that the rules are tried on, at every line and one
                         step past it, as such a file, and checks nothing
  --as-of <YYYY-MM-DD>   the assessment date of cases that do not state theirs; without it they
                         cannot be read
  --law <${laws}>
                         with later papers (amended) or the document alone (document), for cases
                         that do not say (amended)
  --sheet <name or number>
                         the sheet to read (the first visible one that looks like such a file)
  --header-row <row>     the row of the header (the one that names most columns)
  --ticks <yes|no>       whether √ and 1 mean yes or no; × and 0 the other way round
  --blank-no <column>    empty cells of this column mean no; may be given several times
  --html                 writes a page to print and sign
  --locale <${locales}>        the language of the report and of what is said (${locale})
  --help                 this text

Ends with 0 when all agree, 1 when some differ or could not be read, 2 when the options or the file
are no use and nothing was checked. How to fill it in and how to read the report: docs/cases.md.`,
  onlyOne: "Give either --template or --examples, with no file and no other option but --locale.",
  noFile: "Name a file of cases, or - for standard input.",
  noColumn: (name) => `The file has no column “${name}”, so that nobody knows what case a row is.`,
  noCases: "There is a header and no case below it.",
  columns: {
    case: "Case",
    programme: "Programme",
    asOf: "Assessment date",
    law: "By which law",
    statedOn: "Stated on",
    verdict: "Expected verdict",
    amount: "Expected amount (yuan)",
  },
  problems: {
    noProgramme: "no programme is named",
    notAProgramme: "there is no such programme; write its title or its id",
    noVerdict: "no expected verdict is given",
    notAVerdict: (all) => `must be one of: ${all}`,
    notAnAmount:
      "is not an amount: write 5000, 5,000 yuan or 1.5万, to the fen at most; “none” where no figure is expected; nothing where the amount is not to be checked",
    notALaw: (all) => `must be one of: ${all}`,
    noDay: "no assessment date is given; write it there, or add --as-of",
    otherKind: (kind) => `this programme is for ${applicantTexts[kind].one}`,
    sameCase: (row) =>
      `has the same name, programme, days and law as row ${row}, so that one cannot be told from the other`,
  },
  report: {
    title: "Check of an office’s own cases",
    document: (title) => `Document: ${title}`,
    file: (name, place) => `File of cases: ${name}. ${place}`,
    standardInput: "standard input",
    versions: ({ rules, engine, operator }) =>
      `Rules ${rules}, program ${engine}, operator.json ${operator}`,
    checkedOn: (day) => `Checked on: ${day}`,
    counts: (agree, differ, unread) =>
      `${formats.figure(agree)} ${formats.plural(agree, { one: "agrees", other: "agree" })}, ${formats.figure(differ)} ${formats.plural(differ, { one: "differs", other: "differ" })}, ${manyOf(unread, "row", "rows")} could not be read`,
    sums: ({ rows, header, agree, differ, unread, passed, empty }) =>
      `The file has ${manyOf(rows, "row", "rows")}: ${header} of the header, ${formats.figure(agree)} that agree, ${formats.figure(differ)} that differ, ${formats.figure(unread)} that could not be read, ${formats.figure(passed)} passed over (${formats.figure(empty)} of them empty).`,
    toAsk: (count) =>
      `${manyOf(count, "case", "cases")} came to all conditions met for a programme of which nobody is on record that it is running now: the site says “${terms.groups.unconfirmed}”.`,
    filled: (count) =>
      `In ${manyOf(count, "case", "cases")}, facts stated in operator.json were filled in.`,
    head: {
      row: "Row",
      name: "Case",
      programme: "Programme",
      asOf: "Assessment date",
      law: "Law",
      expected: "Expected",
      found: "Came to",
      mark: "Check",
    },
    marks: { agree: "agrees", differ: "differs", unread: "not read" },
    noAmount: "no amount",
    toAskFound: `Conditions met; ${terms.groups.unconfirmed.toLowerCase()}`,
    differTitle: (count) => `Why they differ (${formats.figure(count)})`,
    caseTitle: (row, name, programme) =>
      `Row ${row}${name === "" ? "" : `, ${name}`}: ${programme}`,
    expected: (words) => `Expected: ${words}`,
    found: (words) => `Came to: ${words}`,
    requirement: (mark, words, citation) => `${mark}: ${words} (${citation})`,
    answers: (words) => `Stated: ${words}`,
    nothingStated: "nothing",
    wayOut: (words) => `Would be met with: ${words}`,
    noWayOut: "It goes by dates alone, and the time is over",
    metOn: (day) => `Met from ${day} on`,
    unknownFrom: (day) => `From ${day} on it is not known how this is ruled`,
    days: (words) => `Days: ${words}`,
    amount: (words) => `The amount: ${words}`,
    amountFrom: (words) => `The amount comes of: ${words}`,
    amountNeeds: (labels) => `The amount still needs: ${labels}`,
    clash: (words) => `Contradiction: ${words}`,
    unreadTitle: (count) => `Rows that could not be read (${formats.figure(count)})`,
    unreadHead: {
      row: "Row",
      name: "Case",
      column: "Column",
      cell: "Written",
      reason: "What is wrong",
    },
    passedTitle: (count) => `Rows passed over (${formats.figure(count)}, empty ones not listed)`,
    passedHead: { row: "Row", text: "Written", reason: "Why" },
    notUsedTitle: "Columns not used",
    notUsed: (name, why) => `${name}: ${why}`,
    notOurs: "not the name of a column of such a file",
    unofficial: "An unofficial estimate by the document; the office decides.",
    sign: {
      title: "The office",
      agrees: "Read, and agreed",
      corrects: "Cases to correct, by row",
      who: "Checked by",
      day: "Date",
      stamp: "(stamp)",
    },
  },
};
