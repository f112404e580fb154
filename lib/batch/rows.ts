import {
  type Applicant,
  applicants,
  type Fact,
  type Facts,
  type FactValue,
  type Parsed,
  parsed,
  plain,
  readDay,
  refused,
  typeOf,
} from "@/lib/policy/engine";
import { comparable } from "@/lib/text/invisible";
import { type CellProblem, type CellReader, cellReader, type TickMeaning } from "./cell";
import { type ColumnUse, factUse, isYesNo, statable } from "./columns";
import { withoutPersonal } from "./personal";
import type { Row, StoredRemark } from "./table";
import { isBlankCell, key, Names, type Vocabulary } from "./vocabulary";

/** How a list is read: what its columns are, and what holds for rows that do not say it themselves. */
export interface ImportSettings {
  /** The names of the columns as the list writes them. */
  readonly header: readonly string[];
  /** By column; as many as the header has. */
  readonly uses: readonly ColumnUse[];
  readonly applicant: Applicant;
  /** The day of application, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** The present day in Shanghai: rows far ahead of it get a warning. */
  readonly today: string;
  /** The sheet that is read, by its position from 0; the one that has a list where it is not said. */
  readonly sheet?: number;
  /** The row of the header as the spreadsheet counts; the one that names most columns where it is not said. */
  readonly headerRow?: number;
  /** By column: what √ means in a column of yes and no. */
  readonly ticks?: Readonly<Record<number, TickMeaning>>;
  /** Columns of yes and no in which nothing written says no, as where √ is put only to those it is true of. */
  readonly blankIsNo?: readonly number[];
}

/** A cell that cannot be read. */
export interface BadCell {
  /** As the spreadsheet counts: the header is usually row 1. */
  readonly row: number;
  /** From 0. */
  readonly column: number;
  readonly text: string;
  readonly problem: CellProblem;
}

/** Something to be said of a row that is assessed all the same. */
export interface Remark {
  readonly row: number;
  /** From 0. */
  readonly column: number;
  readonly text: string;
  readonly remark:
    | StoredRemark
    /** The cell that tells rows apart reaches over from the row above: it may be the same person. */
    | "samePerson"
    /** What was to go through is not there: the formula was never computed, or its text is missing. */
    | "nothingCarried";
}

/** A row of the list as a case. */
export interface RowCase {
  readonly facts: Facts;
  readonly asOf: string;
}

/** A row, or all that is wrong with its cells. */
export type ReadRow = Parsed<RowCase, readonly BadCell[]>;

/** How much of a bad cell is shown. */
const shownCharacters = 60;

/** What is shown of a cell, and goes into files: nothing that looks personal. */
const shownText = (cell: string): string => withoutPersonal(cell).text.slice(0, shownCharacters);

interface FactColumn {
  readonly column: number;
  readonly fact: Fact;
  readonly read: CellReader;
  readonly blankIsNo: boolean;
}

/**
 * Makes the function that reads rows. A row with a cell that cannot be read is no case: to leave out only the cell
 * would call unknown what the user did state. A short row ends with empty cells; a cell beyond the header is bad,
 * for the row may have slipped.
 *
 * @example rowReader(plan, rules.facts, vocabulary)({ number: 2, cells: ["ejin", "是"] })
 */
export function rowReader(
  settings: ImportSettings,
  facts: readonly Fact[],
  vocabulary: Vocabulary,
): (row: Row) => ReadRow {
  const factByUse = new Map<ColumnUse, Fact>(
    statable(facts).map((fact) => [factUse(fact.id), fact]),
  );
  const factColumns = settings.uses.flatMap((use, column): FactColumn[] => {
    const fact = factByUse.get(use);
    const ticks = settings.ticks?.[column];
    if (!fact) return [];
    const read = cellReader(fact, vocabulary, ticks);
    const blankIsNo = isYesNo(fact) && (settings.blankIsNo?.includes(column) ?? false);
    return [{ column, fact, read, blankIsNo }];
  });
  const isUsed = (column: number): boolean => {
    const use = settings.uses[column] ?? "ignore";
    return use === "asOf" || use === "applicant" || factByUse.has(use);
  };
  const dayColumn = settings.uses.indexOf("asOf");
  const applicantColumn = settings.uses.indexOf("applicant");
  const kinds = new Names<Applicant>();
  for (const one of applicants) kinds.add(one, [one, ...(vocabulary.applicants[one] ?? [])]);

  return ({ number, cells, flaws = [] }) => {
    const bad: BadCell[] = [];
    const note = (column: number, problem: CellProblem): void => {
      bad.push({
        row: number,
        column,
        text: shownText(cells[column] ?? ""),
        problem,
      });
    };
    const written = (column: number): string => {
      const cell = cells[column] ?? "";
      return isBlankCell(cell) ? "" : plain(comparable(cell));
    };
    const broken = flaws.find(({ problem }) => problem === "quotes" || problem === "swallowed");
    if (broken) {
      note(broken.column, broken.problem);
      return refused(bad);
    }
    for (const { column, problem } of flaws) if (isUsed(column)) note(column, problem);
    const isFlawed = (column: number): boolean => bad.some((cell) => cell.column === column);

    let applicant = settings.applicant;
    if (applicantColumn >= 0 && !isFlawed(applicantColumn) && written(applicantColumn) !== "") {
      const kind = kinds.find(written(applicantColumn));
      if (kind) applicant = kind;
      else note(applicantColumn, "notAKind");
    }
    let asOf = settings.asOf;
    if (dayColumn >= 0 && !isFlawed(dayColumn) && written(dayColumn) !== "") {
      const day = readDay(written(dayColumn));
      if (day.ok) asOf = day.value;
      else note(dayColumn, day.problem);
    }
    // Without a prototype it is a hash table from the start: otherwise each row, with other cells filled, would get a hidden class of its own.
    const stated: Record<string, FactValue> = Object.create(null);
    for (const { column, fact, read, blankIsNo } of factColumns) {
      const cell = cells[column] ?? "";
      if (flaws.length > 0 && isFlawed(column)) continue;
      if (isBlankCell(cell)) {
        if (blankIsNo && fact.subjects.includes(applicant)) stated[fact.id] = false;
        continue;
      }
      const result = read(cell);
      if (!result.ok) {
        note(column, result.problem);
        continue;
      }
      const { value } = result;
      const impossible = value === null ? null : typeOf(fact).impossible(fact, value, asOf);
      if (!fact.subjects.includes(applicant)) note(column, "otherApplicant");
      else if (impossible) note(column, impossible);
      else stated[fact.id] = value;
    }
    for (let column = settings.header.length; column < cells.length; column += 1) {
      if (written(column) !== "") note(column, "outsideHeader");
    }
    if (bad.length > 0) return refused(bad);
    return parsed({ facts: Object.assign(stated, { applicant }), asOf });
  };
}

/** Columns by which people tell one person from another. */
const tellsPeople = /^(?:序号|编号|姓名|名字|人员姓名|申请人姓名|no|id|name|serial)$/;

/**
 * Makes the function that says what is to be said of a row that is assessed all the same.
 *
 * @example remarkReader(settings)({ number: 3, cells: ["张三"], filled: [0] })[0]?.remark // "samePerson"
 */
export function remarkReader({ header, uses }: ImportSettings): (row: Row) => readonly Remark[] {
  const tells = header.map((name) => tellsPeople.test(key(name)));
  return ({ number, cells, flaws = [], remarks = [], filled = [] }) => {
    if (flaws.length === 0 && remarks.length === 0 && filled.length === 0) return [];
    const note = (column: number, remark: Remark["remark"]): Remark => ({
      row: number,
      column,
      text: shownText(cells[column] ?? ""),
      remark,
    });
    return [
      ...remarks.map(({ column, remark }) => note(column, remark)),
      ...filled.filter((column) => tells[column]).map((column) => note(column, "samePerson")),
      ...flaws
        .filter(({ column }) => uses[column] === "carry" || uses[column] === "carryAll")
        .filter(({ problem }) => problem === "noValue" || problem === "brokenText")
        .map(({ column }) => note(column, "nothingCarried")),
    ];
  };
}
