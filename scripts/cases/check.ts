import { basename } from "node:path";
import type { CaseCheck } from "@/components/office-cases/report";
import { firstCells } from "@/lib/batch/columns";
import { batchData } from "@/lib/batch/data";
import { passedRow } from "@/lib/batch/nobody";
import { reasons } from "@/lib/batch/reason";
import { type Remark, remarkReader } from "@/lib/batch/rows";
import type { Row } from "@/lib/batch/table";
import { columnName } from "@/lib/batch/xlsx/row-xml";
import { withOperatorFacts } from "@/lib/case/operator-facts";
import { type CaseRow, caseChecker, caseSums } from "@/lib/office-cases/check";
import { type CaseData, caseNameReader, mapCaseColumns } from "@/lib/office-cases/columns";
import {
  type BadCaseCell,
  type CaseSettings,
  noCaseReader,
  type OfficeCase,
  officeCaseReader,
  type UnreadCell,
} from "@/lib/office-cases/read";
import { caseVocabulary } from "@/lib/office-cases/vocabulary";
import { createAssessor, laws, rulesUnder, verdicts } from "@/lib/policy/engine";
import { documentsHere, operator } from "@/lib/settings";
import { batchProblems } from "@/locales/batch-problems";
import { cases } from "@/locales/cases";
import type { Locale } from "@/locales/languages";
import { sqlCommand } from "@/locales/sql";
import { terms } from "@/locales/terms";
import { blankNoOf, openList, placeWords, ticksFor } from "../lists";
import type { CheckOptions } from "./options";

/** A file in which there is nothing to check; the message is for whoever gave it. */
export class CaseFileError extends Error {}

/** By each law, the rules and what assesses by them. */
function lawsOf(data: CaseData, locale: Locale) {
  const { countsOfAYear } = documentsHere[locale];
  const by = (law: (typeof laws)[number]) => {
    const rules = rulesUnder(data.rules, law);
    return {
      basis: { rules, stated: data.stated, countsOfAYear },
      assess: createAssessor(rules),
    };
  };
  return { amended: by("amended"), document: by("document") };
}

/** What is wrong with a cell that says something of a case, in words. */
function caseReason({ problem }: BadCaseCell, locale: Locale): string {
  const words = cases[locale].problems;
  const { between } = batchProblems[locale];
  switch (problem.is) {
    case "notAVerdict":
      return words.notAVerdict(verdicts.map((one) => terms[locale].standings[one]).join(between));
    case "notALaw":
      return words.notALaw(laws.map((one) => sqlCommand[locale].screen.laws[one]).join(between));
    case "otherKind":
      return words.otherKind(problem.kind);
    case "sameCase":
      return words.sameCase(problem.row);
    default:
      return words[problem.is];
  }
}

const isOfTheCase = (cell: UnreadCell): cell is BadCaseCell => typeof cell.problem !== "string";

/**
 * Reads a file of office cases and assesses each. Fails with a {@link CaseFileError} where no column says of which programme, what is
 * expected or on which day, or where there is no case; with a `TableError` where it is no list, a `UsageError` where an option names a column
 * that is not there.
 */
export async function checkOf(
  options: CheckOptions,
  locale: Locale,
  today: string,
): Promise<CaseCheck> {
  const words = cases[locale];
  const data: CaseData = {
    ...batchData(locale, documentsHere, operator),
    cases: caseVocabulary(documentsHere),
  };
  const { path, sheet, headerRow, asOf, law } = options;
  const table = await openList(path, { named: caseNameReader(data), sheet, headerRow }, locale);
  const { header, headerRows, count } = table;
  const mapped = mapCaseColumns(header, data, firstCells(table));
  const { columns, uses, at } = mapped;
  for (const column of ["programme", "verdict"] as const) {
    if (at[column].length === 0) throw new CaseFileError(words.noColumn(words.columns[column]));
  }
  if (asOf === null && !uses.includes("asOf")) {
    throw new CaseFileError(words.noColumn(words.columns.asOf));
  }
  const settings: CaseSettings = {
    ...{ header, columns: mapped, asOf, law, today },
    ticks: ticksFor(uses, options),
    blankIsNo: blankNoOf(columns, data.rules.facts, options, locale),
  };
  const by = lawsOf(data, locale);
  const check = caseChecker({
    noCase: noCaseReader(settings),
    read: officeCaseReader(settings, data),
    assess: ({ law, facts, asOf, statedOn }: OfficeCase) => {
      const known = withOperatorFacts(data, facts, asOf);
      const assessment = by[law].assess(known.facts, asOf, { statedOn, today });
      return { assessment, filled: known.filled };
    },
  });
  const remarksOf = remarkReader({ header, uses, applicant: "person", asOf: today, today });
  const rows: CaseRow[] = [];
  const remarks: Remark[] = [];
  const take = (row: Row): void => {
    const became = check(row);
    rows.push(became);
    // Several rows of one person are several cases of one person.
    const said = became.is === "checked" ? remarksOf(row) : [];
    remarks.push(...said.filter(({ remark }) => remark !== "samePerson"));
  };
  for await (const piece of table.pieces) for (const row of piece.rows) take(row);
  if (!rows.some(({ is }) => is !== "passed")) throw new CaseFileError(words.noCases);

  const nameOf = (column: number): string =>
    header[column] || batchProblems[locale].unnamed(columnName(column));
  const listReason = reasons(
    { ...settings, uses, applicant: "person", asOf: today },
    data.rules.facts,
    batchProblems[locale],
  );
  return {
    rows,
    sums: caseSums(rows, count, headerRows, table.above.length),
    above: table.above.map((row) => passedRow(row, "above")),
    columns,
    remarks: remarks.map((one) => ({ ...one, name: nameOf(one.column) })),
    reasonsOf: ({ cells }) =>
      cells.map((cell) =>
        isOfTheCase(cell)
          ? { column: nameOf(cell.column), text: cell.text, reason: caseReason(cell, locale) }
          : listReason(cell),
      ),
    by: { amended: by.amended.basis, document: by.document.basis },
    versions: data.versions,
    document: documentsHere[locale].imprint.title,
    file: path === null ? words.report.standardInput : basename(path),
    place: placeWords(table, locale),
    today,
  };
}
