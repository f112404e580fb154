import { type FilledFact, withOperatorFacts } from "@/lib/case/operator-facts";
import {
  type Assessment,
  createAssessor,
  type Parsed,
  type Programme,
  parsed,
} from "@/lib/policy/engine";
import type { BatchData } from "./data";
import { type BadCell, type Plan, type RowCase, rowReader } from "./rows";
import type { Row } from "./table";

/** A row of the list with its result. */
export interface JudgedRow extends RowCase {
  readonly row: number;
  /** The cells that go through unchanged, in their order. */
  readonly carried: readonly string[];
  /** What whoever runs the site has stated and the row has not. */
  readonly filled: readonly FilledFact[];
  readonly assessment: Assessment;
}

/** A list made ready to be assessed row by row. */
export interface Batch {
  readonly plan: Plan;
  /** The names of the columns that go through unchanged. */
  readonly carried: readonly string[];
  /** The programmes that a row of this list can have, in the order of the rules. */
  readonly programmes: readonly Programme[];
  /** Assesses a row, or tells which of its cells cannot be read. */
  readonly judge: (row: Row) => Parsed<JudgedRow, readonly BadCell[]>;
}

/**
 * The programmes of a plan: those of its applicant, or all where each row tells its own.
 *
 * @example programmesOf({ applicant: "person", uses: [] }, data).map(({ id }) => id)
 */
export function programmesOf(
  { applicant, uses }: Pick<Plan, "applicant" | "uses">,
  { rules }: Pick<BatchData, "rules">,
): readonly Programme[] {
  if (uses.includes("applicant")) return rules.programmes;
  return rules.programmes.filter((programme) => programme.applicant === applicant);
}

/**
 * Makes a plan ready.
 *
 * @example createBatch({ applicant: "person", asOf, today, header, uses }, data).judge({ number: 2, cells })
 */
export function createBatch(plan: Plan, data: BatchData): Batch {
  const { rules, vocabulary } = data;
  const read = rowReader(plan, rules.facts, vocabulary);
  const assess = createAssessor(rules);
  const places = plan.uses.flatMap((use, place) => (use === "carry" ? [place] : []));
  return {
    plan,
    carried: places.map((place) => plan.header[place] ?? ""),
    programmes: programmesOf(plan, data),
    judge: (row) => {
      const reading = read(row);
      if (!reading.ok) return reading;
      const { facts, asOf } = reading.value;
      const known = withOperatorFacts(facts, asOf, data.stated);
      return parsed({
        facts,
        asOf,
        row: row.number,
        carried: places.map((place) => row.cells[place] ?? ""),
        filled: known.filled,
        assessment: assess(known.facts, asOf, { today: plan.today }),
      });
    },
  };
}
