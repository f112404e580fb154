import * as z from "zod";
import { assessmentSchemas } from "@/lib/case/assessment-schema";
import { receiptSchema } from "@/lib/case/receipt-json";
import { runningStates } from "@/lib/policy/engine";
import type { Outcome } from "./outcome";
import type { Receipt } from "./receipt";

/** A receipt that was kept, with the results beside it; null where it was kept alone. */
export interface Saved {
  readonly receipt: Receipt;
  readonly results: readonly Outcome[] | null;
}

const { programme, verdict, amount, window, missing, pending, shortfalls, changedBy } =
  assessmentSchemas.Result.shape;

/** The members of a result that are compared; whatever else it has is passed over. */
const outcomeSchema = z.object({
  programme,
  verdict,
  amount,
  window,
  missing,
  pending,
  failed: z.array(z.object({ condition: z.string() })),
  shortfalls,
  changedBy,
  status: z.object({ state: z.enum(runningStates), on: z.string().nullable() }),
});

const savedSchema = z.union([
  z
    .object({ receipt: receiptSchema, results: z.array(outcomeSchema).optional() })
    .transform(({ receipt, results = null }) => ({ receipt, results })),
  receiptSchema.transform((receipt) => ({ receipt, results: null })),
]);

const oneOrMore = z.union([savedSchema.transform((one) => [one]), z.array(savedSchema).min(1)]);

/**
 * Reads what somebody kept, already taken from JSON: an answer of the interface, its receipt alone, or a list of these. null where it is
 * none.
 *
 * @example readSaved(JSON.parse(text))?.length // 1
 */
export function readSaved(json: unknown): readonly Saved[] | null {
  return oneOrMore.safeParse(json).data ?? null;
}
