import type { TickMeaning } from "@/lib/batch/cell";
import { nobodyReader, type PassedReason } from "@/lib/batch/nobody";
import { withoutPersonal } from "@/lib/batch/personal";
import { type BadCell, rowReader } from "@/lib/batch/rows";
import type { Row } from "@/lib/batch/table";
import { isBlankCell, isNothing, type Names } from "@/lib/batch/vocabulary";
import type { Standing } from "@/lib/case/standing";
import {
  type Applicant,
  applicants,
  type Facts,
  type Law,
  numberReader,
  type Parsed,
  parsed,
  plain,
  programmeIn,
  readDay,
  refused,
} from "@/lib/policy/engine";
import { plainAmount } from "@/lib/text/amount";
import { comparable } from "@/lib/text/invisible";
import type { CaseColumns, CaseData } from "./columns";
import type { CaseColumn } from "./vocabulary";

/** How a file of office cases is read. */
export interface CaseSettings {
  /** The names of the columns as the file writes them. */
  readonly header: readonly string[];
  readonly columns: CaseColumns;
  /** The assessment date, `YYYY-MM-DD`, of cases that do not tell theirs; null where there is none. */
  readonly asOf: string | null;
  /** The law of cases that do not tell theirs. */
  readonly law: Law;
  /** The present day in Shanghai. */
  readonly today: string;
  /** By column: what √ means in a column of yes and no. */
  readonly ticks: Readonly<Record<number, TickMeaning>>;
  /** Columns of yes and no in which nothing written says no. */
  readonly blankIsNo: readonly number[];
}

/** What an office expects of a case. */
export interface Expected {
  readonly standing: Standing;
  /** The figure in yuan, its `yuan` null for none; null where the office says nothing of it. */
  readonly amount: { readonly yuan: number | null } | null;
}

/** A case of one programme with what an office expects of it. */
export interface OfficeCase {
  /** As the spreadsheet counts. */
  readonly row: number;
  /** What the office calls it, without what looks personal; empty where it has no name. */
  readonly name: string;
  readonly programme: string;
  readonly asOf: string;
  /** The day of whose year the facts about "this year" are; null: the assessment date. */
  readonly statedOn: string | null;
  readonly law: Law;
  readonly facts: Facts;
  readonly expected: Expected;
}

/** A cell of which the rest of the row says what it must be: programme, verdict, amount, law, day, or the case itself. */
export interface BadCaseCell extends Omit<BadCell, "problem"> {
  readonly problem:
    | { readonly is: "noProgramme" | "notAProgramme" | "noVerdict" | "notAVerdict" }
    | { readonly is: "notAnAmount" | "notALaw" | "noDay" }
    /** The row names another kind of applicant than the programme is for. */
    | { readonly is: "otherKind"; readonly kind: Applicant }
    /** An earlier row has the same name, programme, days and law. */
    | { readonly is: "sameCase"; readonly row: number };
}

/** A cell because of which its row is no case: wrong as in any list, or as a case. */
export type UnreadCell = BadCell | BadCaseCell;

/** A row that is no case, by what the office calls it, and all that is wrong with its cells. */
export interface UnreadRow {
  readonly row: number;
  readonly name: string;
  readonly cells: readonly UnreadCell[];
}

/** More than any amount of the rules. */
const readAmount = numberReader({ decimals: 2, min: 0, max: 1e12 });
const shownCharacters = 60;
/** Whoever a row is taken to be about that does not say it. */
const anyKind = applicants[0];

/** What an office expects of the amount; null where nothing is written. */
function amountOf(text: string): Parsed<Expected["amount"], BadCaseCell["problem"]> {
  if (text === "") return parsed(null);
  if (isNothing(text)) return parsed({ yuan: null });
  const read = readAmount(plainAmount(text));
  return read.ok ? parsed({ yuan: read.value }) : refused({ is: "notAnAmount" });
}

/** What stands in a cell, in plain signs; empty where that is nothing. */
const writtenIn = ({ cells }: Row, column: number | undefined): string => {
  const cell = column === undefined ? "" : (cells[column] ?? "");
  return isBlankCell(cell) ? "" : plain(comparable(cell));
};

/** What the office calls a case, in all columns that tell one from another. */
function nameOf({ cells }: Row, places: readonly number[]): string {
  const parts = places.map((place) => withoutPersonal((cells[place] ?? "").trim()).text);
  return parts.filter((part) => part !== "").join(" ");
}

/**
 * Makes the function that tells rows that are no case: sums, whoever signs, the header once more, and rows in which nothing stands. A row
 * that says what is expected, or of which programme, is always meant as a case.
 *
 * @example noCaseReader(settings)({ number: 9, cells: ["合计", "", "12"] }) // "total"
 */
export function noCaseReader({
  header,
  columns: { uses, at },
}: Pick<CaseSettings, "header" | "columns">): (row: Row) => PassedReason | null {
  const nobody = nobodyReader({ header, uses });
  const says = [...at.programme, ...at.verdict, ...at.amount];
  return (row) => {
    const reason = nobody(row);
    if (reason === "header") return reason;
    return says.some((column) => writtenIn(row, column) !== "") ? null : reason;
  };
}

/**
 * Makes the function that reads the rows of a file of office cases, in their order. A row with a cell that cannot be read is no case. The
 * programme of a row says whom its facts are about.
 *
 * @example officeCaseReader(settings, data)({ number: 2, cells: ["1", "创业补贴", "2019-09-01", "现在可以申请", "是"] })
 */
export function officeCaseReader(
  settings: CaseSettings,
  data: CaseData,
): (row: Row) => Parsed<OfficeCase, UnreadRow> {
  const { header, columns, asOf, law, today, ticks, blankIsNo } = settings;
  const { rules, vocabulary, cases } = data;
  const { uses, at } = columns;
  const placeOf = (column: CaseColumn): number | undefined => at[column][0];
  const dayColumn = uses.indexOf("asOf");
  const kindColumn = uses.indexOf("applicant");
  const general = { header, uses, asOf: asOf ?? today, today, ticks, blankIsNo };
  const readerFor = (applicant: Applicant) =>
    rowReader({ ...general, applicant }, rules.facts, vocabulary);
  const readers = new Map(applicants.map((one) => [one, readerFor(one)]));
  /** The rows of cases that have a name, by all that tells them apart. */
  const seen = new Map<string, number>();

  return (row) => {
    const { number, cells, flaws = [] } = row;
    const name = nameOf(row, at.case);
    // Of such a row nobody knows which cell is which.
    if (flaws.some(({ problem }) => problem === "quotes" || problem === "swallowed")) {
      const broken = readers.get(anyKind)?.(row);
      return refused({ row: number, name, cells: broken?.ok === false ? broken.problem : [] });
    }
    const bad: UnreadCell[] = [];
    const note = <P extends UnreadCell["problem"]>(column: number | undefined, problem: P) => ({
      row: number,
      column: column ?? 0,
      text: withoutPersonal(cells[column ?? 0] ?? "").text.slice(0, shownCharacters),
      problem,
    });
    const own = Object.values(at).flat();
    for (const { column, problem } of flaws) {
      if (own.includes(column)) bad.push(note(column, problem));
    }
    const isFlawed = (column: number | undefined): boolean =>
      flaws.some((flaw) => flaw.column === column);

    /** What a cell names; undefined where that is noted, or nothing is written and nothing has to be. */
    const named = <T>(
      column: CaseColumn,
      names: Names<T>,
      [none, wrong]: readonly [BadCaseCell["problem"] | null, BadCaseCell["problem"]],
    ): T | undefined => {
      const place = placeOf(column);
      const text = writtenIn(row, place);
      if (isFlawed(place)) return undefined;
      const found = names.find(text) ?? undefined;
      if (found !== undefined) return found;
      const problem = text === "" ? none : wrong;
      if (problem) bad.push(note(place, problem));
      return undefined;
    };
    const programme = named("programme", cases.programmes, [
      { is: "noProgramme" },
      { is: "notAProgramme" },
    ]);
    const standing = named("verdict", cases.verdicts, [{ is: "noVerdict" }, { is: "notAVerdict" }]);
    const caseLaw = named("law", cases.laws, [null, { is: "notALaw" }]) ?? law;

    const amount = isFlawed(placeOf("amount"))
      ? parsed(null)
      : amountOf(writtenIn(row, placeOf("amount")));
    if (!amount.ok) bad.push(note(placeOf("amount"), amount.problem));
    let statedOn: string | null = null;
    const statedText = writtenIn(row, placeOf("statedOn"));
    if (statedText !== "" && !isFlawed(placeOf("statedOn"))) {
      const read = readDay(statedText);
      if (read.ok) statedOn = read.value;
      else bad.push(note(placeOf("statedOn"), read.problem));
    }
    if (asOf === null && !isFlawed(dayColumn) && writtenIn(row, dayColumn) === "") {
      bad.push(note(dayColumn, { is: "noDay" }));
    }

    const kind = programme === undefined ? null : programmeIn(rules, programme).applicant;
    const read = readers.get(kind ?? anyKind)?.(row);
    if (read && !read.ok) {
      // Without a programme nobody knows whom the facts are about.
      const isTold = ({ problem }: BadCell) => kind !== null || problem !== "otherApplicant";
      bad.push(...read.problem.filter(isTold));
    }
    if (read?.ok && kind !== null && read.value.facts.applicant !== kind) {
      bad.push(note(kindColumn, { is: "otherKind", kind }));
    }
    const isRead = read?.ok && amount.ok && programme !== undefined && standing !== undefined;
    if (bad.length > 0 || !isRead) {
      return refused({ row: number, name, cells: bad });
    }
    const { value } = read;
    const whole = at.case.map((place) => cells[place] ?? "");
    const key = JSON.stringify([whole, programme, value.asOf, statedOn, caseLaw]);
    const before = seen.get(key);
    if (name !== "" && before !== undefined) {
      const cell = note(placeOf("case"), { is: "sameCase" as const, row: before });
      return refused({ row: number, name, cells: [cell] });
    }
    seen.set(key, number);
    return parsed({
      ...{ row: number, name, programme, asOf: value.asOf, statedOn, law: caseLaw },
      facts: value.facts,
      expected: { standing, amount: amount.value },
    });
  };
}
