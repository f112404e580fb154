import type { Rules } from "@/lib/policy/engine";
import { receiptOf } from "@/lib/receipt/receipt";
import { receiptWriter } from "@/lib/receipt/text";
import type { AssessedRow, Batch } from "./assess";

/**
 * What the results of a row were computed from, as the text of its cell.
 *
 * @example receiptCell(batch, rules)(assessed) // "rules=749703feb433 engine=…"
 */
export function receiptCell({ versions }: Batch, { facts }: Rules): (row: AssessedRow) => string {
  const write = receiptWriter(facts);
  return ({ facts: stated, asOf, assessment }) =>
    write(receiptOf(versions, { asOf, facts: stated }, assessment));
}
