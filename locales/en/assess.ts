import type { assessCommand as chinese } from "@/messages/assess";
import { manyOf, people } from "./formats";

export const assessCommand: typeof chinese = {
  usage: (
    applicants,
    locales,
    locale,
  ) => `Usage: npm run --silent assess -- <people.csv | people.xlsx | people.ods | -> [options] > results.csv

  --applicant <${applicants}>
                         who applies, where no column tells it (person)
  --as-of <YYYY-MM-DD>   the day of application, where no column tells it (today in Shanghai)
  --sheet <name or number>
                         the sheet to read (the first visible one that looks like a list)
  --header-row <row>     the row of the header (the one that names most columns)
  --ticks <yes|no>       whether √ and 1 mean yes or no; × and 0 the other way round
  --blank-no <column>    empty cells of this column mean no, as where only those have a √
                         whom it is true of; may be given several times
  --carry <column>       carries a column with everything in it, identity numbers as well;
                         may be given several times
  --out <file>           writes the results to this file, which appears when they are whole
  --locale <${locales}>        the language of the results and of what is said (${locale})
  --wide                 one line for each person with every verdict, instead of
                         one line for each person and programme within reach
  --no-bom               no byte order mark at the start (spreadsheets need it, programs may not)
  --help                 this text

Cells that cannot be read, and rows that are passed over, are listed on standard error.
Ends with 0 when every row was assessed, 1 when some were left out, 2 when nothing was done,
3 when it broke off and the results are not whole.`,
  oneOf: (option, values) => `--${option} must be one of: ${values}.`,
  notADay: "--as-of must be a day, YYYY-MM-DD.",
  notARow: "--header-row must be the number of a row, from 1.",
  oneList: "One list at a time.",
  notAFile: (path) => `${path} is not a file.`,
  noColumn: (name, option) => `The list has no column “${name}” (${option}).`,
  notYesNo: (name) => `The column “${name}” is not one of yes and no (--blank-no).`,
  place: (sheet, first, last) =>
    `${sheet === "" ? "Read" : `Read from the sheet “${sheet}”`}, with the header in ${first === last ? `row ${first}` : `rows ${first} and ${last}`}.`,
  otherLists: (names) =>
    `Other sheets that look like lists and were not read: ${names}. Choose one with --sheet.`,
  carried: (names) => `Carried into the results: ${names}.`,
  notUsed: (names, why) => `Not used: ${names} (${why}).`,
  letThrough: "carry them with --carry",
  notes: {
    duplicate: "the same as an earlier column",
    otherApplicant: "for another kind of applicant",
    ambiguous: "the name fits several facts",
    personal: "looks like an identity number, telephone or address",
    personalCells: "the cells look like identity or telephone numbers",
    qualified: "what stands in brackets may change what it means; carried only",
  },
  row: (row) => `row ${row}`,
  passed: (reason) => `passed over: ${reason}`,
  remark: (remark) => `please look: ${remark}`,
  done: (count, { rules, engine, operator }, seconds) =>
    `${people(count)} assessed by rules ${rules}, program ${engine}, operator.json ${operator} in ${seconds} s.`,
  filled: (count) => `For ${people(count)}, facts stated in operator.json were filled in.`,
  held: (cells) =>
    `In ${manyOf(cells, "cell", "cells")}, what looks like an identity number, bank card, telephone or e-mail address was replaced by ***. To keep it, name the column with --carry.`,
  bad: (cells, rows) =>
    `${manyOf(cells, "cell", "cells")} could not be read. ${manyOf(rows, "row was", "rows were")} left out.`,
  askTicks: (names) =>
    `These columns have √, ×, 1 or 0: ${names}. Run it again with --ticks yes if √ and 1 mean yes there, or with --ticks no if they mean no.`,
  brokenOff: (count) =>
    `Not finished: only ${people(count)} ${count === 1 ? "was" : "were"} written. The results are not whole; do not use them.`,
  nothingWritten: "Nothing was written; the file that was there is as it was.",
};
