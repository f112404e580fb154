import type { Column } from "@/lib/batch/columns";
import type { PassedRow } from "@/lib/batch/nobody";
import type { Remark } from "@/lib/batch/rows";
import { standingOf } from "@/lib/case/standing";
import { agrees, type CaseRow, type CaseSums, type CheckedCase } from "@/lib/office-cases/check";
import type { Expected } from "@/lib/office-cases/read";
import { type Law, programmeIn, type Rules } from "@/lib/policy/engine";
import type { Versions } from "@/lib/receipt/receipt";
import { assessCommand } from "@/locales/assess";
import { batchRows } from "@/locales/batch-rows";
import { cases } from "@/locales/cases";
import type { Locale } from "@/locales/languages";
import { punctuation } from "@/locales/punctuation";
import { sqlCommand } from "@/locales/sql";
import { terms } from "@/locales/terms";
import { amountWords } from "../result/words/amounts";
import { dayWords, money } from "../result/words/format";
import { type CaseBasis, whyLines } from "./why";

/** What the check of a file of office cases has to say, before it is put into words. */
export interface CaseCheck {
  readonly rows: readonly CaseRow[];
  readonly sums: CaseSums;
  readonly above: readonly PassedRow[];
  readonly columns: readonly Column[];
  /** What is to be said of cells of cases that were checked all the same, with the names of their columns. */
  readonly remarks: readonly (Remark & { readonly name: string })[];
  /** What is wrong with the cells of rows that could not be read, in words. */
  readonly reasonsOf: (row: Extract<CaseRow, { is: "unread" }>["unread"]) => readonly {
    readonly column: string;
    readonly text: string;
    readonly reason: string;
  }[];
  readonly by: Readonly<Record<Law, CaseBasis>>;
  readonly versions: Versions;
  /** The title of the document. */
  readonly document: string;
  /** What the file is called, and where in it the cases stand. */
  readonly file: string;
  readonly place: string;
  readonly today: string;
}

/** What becomes of a row in the table. */
export type CaseMark = "agree" | "differ" | "unread";

/** A table of the report; the first cell of a row is its number in the file. */
export interface ReportTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A case that came to something else than expected. */
export interface DifferingCase {
  /** Its row in the file, as the table has it. */
  readonly row: string;
  readonly title: string;
  /** What is expected, and what it came to. */
  readonly both: readonly string[];
  readonly why: readonly string[];
}

/** The check of a file of office cases in the words of one language: for Markdown and for the page to sign. */
export interface CaseReport {
  readonly title: string;
  readonly about: readonly string[];
  readonly counts: string;
  /** A row for each case and each row that could not be read, in the order of the file; the last cell says what became of it. */
  readonly table: ReportTable;
  /** By row of the table. */
  readonly marks: readonly CaseMark[];
  readonly differing: {
    readonly title: string;
    readonly cases: readonly DifferingCase[];
  };
  /** Rows that could not be read, rows passed over, cells to look at: each with its heading; none that has no row. */
  readonly listings: readonly { readonly title: string; readonly table: ReportTable }[];
  /** Columns that say nothing of a case, with the reason; null where there is none. */
  readonly notUsed: { readonly title: string; readonly columns: readonly string[] } | null;
  readonly notes: readonly string[];
}

/** What an office expects, in words. */
function expectedWords({ standing, amount }: Expected, locale: Locale): string {
  const verdict = terms[locale].standings[standing];
  if (amount === null) return verdict;
  const { yuan } = amount;
  const figure = yuan === null ? cases[locale].report.noAmount : money(yuan, locale);
  return verdict + punctuation[locale].comma + figure;
}

/** What a case came to, in words; that nobody has an amount is said where one was expected. */
function foundWords({ case: office, result }: CheckedCase, rules: Rules, locale: Locale): string {
  const texts = cases[locale].report;
  const standing = standingOf(result);
  const verdict = standing === "toAsk" ? texts.toAskFound : terms[locale].standings[standing];
  const without = ["ineligible", "held", "notInForce"].includes(result.verdict);
  if (without && office.expected.amount === null) return verdict;
  const amount = without
    ? texts.noAmount
    : amountWords(result, programmeIn(rules, result.programme), locale);
  return verdict + punctuation[locale].comma + amount;
}

/** Text of a file on one line. */
const onOneLine = (text: string): string => text.replaceAll(/\s+/g, " ");

const markOf = (row: Exclude<CaseRow, { is: "passed" }>): CaseMark => {
  if (row.is === "unread") return "unread";
  return agrees(row.checked) ? "agree" : "differ";
};

function tableRow(
  row: Exclude<CaseRow, { is: "passed" }>,
  { by }: CaseCheck,
  locale: Locale,
): readonly string[] {
  const mark = cases[locale].report.marks[markOf(row)];
  if (row.is === "unread")
    return [String(row.unread.row), onOneLine(row.unread.name), "", "", "", "", "", mark];
  const { checked } = row;
  const { case: office } = checked;
  const { rules } = by[office.law];
  return [
    String(office.row),
    onOneLine(office.name),
    programmeIn(rules, office.programme).title,
    office.asOf,
    sqlCommand[locale].screen.laws[office.law],
    expectedWords(office.expected, locale),
    foundWords(checked, rules, locale),
    mark,
  ];
}

function listingsOf(
  { rows, sums, above, remarks, reasonsOf }: CaseCheck,
  locale: Locale,
): CaseReport["listings"] {
  const texts = cases[locale].report;
  const { passed: passedWords, remarks: remarkWords } = batchRows[locale];
  const unread = rows.flatMap((row) => (row.is === "unread" ? [row.unread] : []));
  const passed = [...above, ...rows.flatMap((row) => (row.is === "passed" ? [row.passed] : []))];
  const { row, name, column, cell, reason } = texts.unreadHead;
  const listings = [
    {
      title: texts.unreadTitle(sums.unread),
      table: {
        head: [row, name, column, cell, reason],
        rows: unread.flatMap((one) =>
          reasonsOf(one).map((bad) => [
            ...[String(one.row), onOneLine(one.name)],
            ...[bad.column, onOneLine(bad.text), bad.reason],
          ]),
        ),
      },
    },
    {
      title: remarkWords.title(remarks.length),
      table: {
        head: [row, column, cell, remarkWords.what],
        rows: remarks.map(({ row: number, name: of, text, remark }) => [
          ...[String(number), of, onOneLine(text)],
          remarkWords.remarks[remark],
        ]),
      },
    },
    {
      title: texts.passedTitle(passed.length),
      table: {
        head: [texts.passedHead.row, texts.passedHead.text, texts.passedHead.reason],
        rows: passed.map((one) => [
          String(one.row),
          onOneLine(one.text),
          passedWords.reasons[one.reason],
        ]),
      },
    },
  ];
  return listings.filter(({ table }) => table.rows.length > 0);
}

function unusedColumns({ columns }: CaseCheck, locale: Locale): CaseReport["notUsed"] {
  const texts = cases[locale].report;
  const unused = columns.flatMap(({ name, use, note }) => {
    if (name === "" || (use !== "carry" && note === undefined)) return [];
    return [texts.notUsed(name, note ? assessCommand[locale].notes[note] : texts.notOurs)];
  });
  return unused.length === 0 ? null : { title: texts.notUsedTitle, columns: unused };
}

/**
 * The check of a file of office cases in words: every row of the file is in the table, among those passed over, or empty.
 *
 * @example reportOf(check, "en").counts // "40 agree, 2 differ, 0 rows could not be read"
 */
export function reportOf(check: CaseCheck, locale: Locale): CaseReport {
  const { rows, sums, by, versions, document, file, place, today } = check;
  const texts = cases[locale].report;
  const shown = rows.filter((row) => row.is !== "passed");
  const checked = rows.flatMap((row) => (row.is === "checked" ? [row.checked] : []));
  const differing = checked.filter((one) => !agrees(one));
  const toAsk = checked.filter(({ result }) => standingOf(result) === "toAsk").length;
  const filled = checked.filter((one) => one.filled.length > 0).length;
  const { head } = texts;
  return {
    title: texts.title,
    about: [
      texts.document(document),
      texts.file(file, place),
      texts.versions(versions),
      texts.checkedOn(dayWords(today, locale)),
    ],
    counts: texts.counts(sums.agree, sums.differ, sums.unread),
    table: {
      head: [
        ...[head.row, head.name, head.programme, head.asOf],
        ...[head.law, head.expected, head.found, head.mark],
      ],
      rows: shown.map((row) => tableRow(row, check, locale)),
    },
    marks: shown.map(markOf),
    differing: {
      title: texts.differTitle(differing.length),
      cases: differing.map((one) => {
        const { case: office } = one;
        const { rules } = by[office.law];
        const { title } = programmeIn(rules, office.programme);
        return {
          row: String(office.row),
          title: texts.caseTitle(office.row, onOneLine(office.name), title),
          both: [
            texts.expected(expectedWords(office.expected, locale)),
            texts.found(foundWords(one, rules, locale)),
          ],
          why: whyLines(one, by[office.law], locale),
        };
      }),
    },
    listings: listingsOf(check, locale),
    notUsed: unusedColumns(check, locale),
    notes: [
      texts.sums(sums),
      ...(toAsk > 0 ? [texts.toAsk(toAsk)] : []),
      ...(filled > 0 ? [texts.filled(filled)] : []),
      texts.unofficial,
    ],
  };
}
