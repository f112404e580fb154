import { type FilledFact, withOperatorFacts } from "@/lib/case/operator-facts";
import {
  type Assessment,
  createAssessor,
  type Parsed,
  type Programme,
  parsed,
} from "@/lib/policy/engine";
import type { Versions } from "@/lib/receipt/receipt";
import type { AccountBook } from "./account";
import type { BatchData } from "./data";
import { nobodyReader, type PassedReason, passedRow } from "./nobody";
import { withoutPersonal } from "./personal";
import {
  type BadCell,
  type ImportSettings,
  type Remark,
  type RowCase,
  remarkReader,
  rowReader,
} from "./rows";
import type { Row } from "./table";

/** A row of the list with its result. */
export interface AssessedRow extends RowCase {
  readonly row: number;
  /** The cells that go through, in their order, without what looks personal. */
  readonly carried: readonly string[];
  /** Of how many of them something is held back. */
  readonly held: number;
  /** What whoever runs the site has stated and the row has not. */
  readonly filled: readonly FilledFact[];
  readonly assessment: Assessment;
}

/** A list made ready to be assessed row by row. */
export interface Batch {
  readonly settings: ImportSettings;
  /** The names of the columns that go through unchanged. */
  readonly carried: readonly string[];
  /** The programmes that a row of this list can have, in the order of the rules. */
  readonly programmes: readonly Programme[];
  /** What its results rest on. */
  readonly versions: Versions;
  /** Why a row is nobody; null where it is somebody, or may be. */
  readonly nobody: (row: Row) => PassedReason | null;
  /** What is to be said of a row that is assessed. */
  readonly remarks: (row: Row) => readonly Remark[];
  /** Assesses a row, or tells which of its cells cannot be read. */
  readonly assess: (row: Row) => Parsed<AssessedRow, readonly BadCell[]>;
}

/**
 * The programmes of a list: those of its applicant, or all where each row tells its own.
 *
 * @example programmesOf({ applicant: "person", uses: [] }, data).map(({ id }) => id)
 */
export function programmesOf(
  { applicant, uses }: Pick<ImportSettings, "applicant" | "uses">,
  { rules }: Pick<BatchData, "rules">,
): readonly Programme[] {
  if (uses.includes("applicant")) return rules.programmes;
  return rules.programmes.filter((programme) => programme.applicant === applicant);
}

/**
 * Makes the reading and assessing of a list ready.
 *
 * @example createBatch({ applicant: "person", asOf, today, header, uses }, data).assess({ number: 2, cells })
 */
export function createBatch(settings: ImportSettings, data: BatchData): Batch {
  const { rules, vocabulary } = data;
  const read = rowReader(settings, rules.facts, vocabulary);
  const assess = createAssessor(rules);
  const positions = settings.uses.flatMap((use, position) =>
    use === "carry" || use === "carryAll" ? [position] : [],
  );
  return {
    settings,
    carried: positions.map((position) => settings.header[position] ?? ""),
    programmes: programmesOf(settings, data),
    versions: data.versions,
    nobody: nobodyReader(settings),
    remarks: remarkReader(settings),
    assess: (row) => {
      const result = read(row);
      if (!result.ok) return result;
      const { facts, asOf } = result.value;
      const known = withOperatorFacts(data, facts, asOf);
      const carried = positions.map((position) => {
        const text = row.cells[position] ?? "";
        return settings.uses[position] === "carry" ? withoutPersonal(text) : { text, held: false };
      });
      return parsed({
        facts,
        asOf,
        row: row.number,
        carried: carried.map(({ text }) => text),
        held: carried.filter(({ held }) => held).length,
        filled: known.filled,
        assessment: assess(known.facts, asOf, { today: settings.today }),
      });
    },
  };
}

/**
 * Assesses the rows that are people; the book takes what became of each row.
 *
 * @example assessRows(batch, rows, new AccountBook()).length
 */
export function assessRows(
  batch: Batch,
  rows: readonly Row[],
  book: AccountBook,
): readonly AssessedRow[] {
  const assessed: AssessedRow[] = [];
  for (const row of rows) {
    const nobody = batch.nobody(row);
    if (nobody !== null) {
      book.pass(passedRow(row, nobody));
      continue;
    }
    const one = batch.assess(row);
    if (one.ok) {
      assessed.push(one.value);
      book.person(one.value);
      book.remark(batch.remarks(row));
    } else book.bad(one.problem);
  }
  return assessed;
}
