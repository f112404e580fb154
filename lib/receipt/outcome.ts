import { contentHash } from "@/lib/policy";
import type { Result } from "@/lib/policy/engine";

/** What a receipt vouches for: what a programme came to, by ids and numbers. Words, offices and clauses go with the version of the rules. */
export interface Outcome
  extends Pick<
    Result,
    | "programme"
    | "verdict"
    | "amount"
    | "window"
    | "missing"
    | "pending"
    | "shortfalls"
    | "changedBy"
  > {
  readonly failed: readonly { readonly condition: string }[];
  readonly status: Pick<Result["status"], "state" | "on">;
}

/**
 * The outcome alone of whatever has one: a result of the engine, or one as the interface answers it.
 *
 * @example outcomeOf(assessment.results[0]).verdict // "eligible"
 */
export function outcomeOf(one: Outcome): Outcome {
  const { kind, yuan, per, termMonths, needs } = one.amount;
  return {
    programme: one.programme,
    verdict: one.verdict,
    amount: { kind, yuan, ...(per && { per }), ...(termMonths && { termMonths }), needs },
    window: { opens: one.window.opens, closes: one.window.closes },
    missing: one.missing,
    pending: one.pending,
    failed: one.failed.map(({ condition }) => ({ condition })),
    shortfalls: one.shortfalls.map(({ condition, fact, have, need }) => ({
      condition,
      fact,
      have,
      need,
    })),
    changedBy: one.changedBy,
    status: { state: one.status.state, on: one.status.on },
  };
}

const named = (name: string, ids: readonly string[]): string =>
  ids.length > 0 ? ` ${name}=${ids.join()}` : "";

/** An outcome as a line: every value in one order, lists by their names. Ids hold no spaces. As JSON it would take twice as long, for every answer and row. */
function lineOf(one: Outcome): string {
  const { amount, window, status } = one;
  return (
    `${one.programme} ${one.verdict} ${status.state} ${status.on} ${window.opens} ${window.closes}` +
    ` ${amount.kind} ${amount.yuan} ${amount.per ?? null} ${amount.termMonths ?? null}` +
    named("needs", amount.needs) +
    named("missing", one.missing) +
    named("pending", one.pending) +
    named("changedBy", one.changedBy) +
    one.failed.map(({ condition }) => ` failed=${condition}`).join("") +
    one.shortfalls
      .map(({ condition, fact, have, need }) => ` ${condition}:${fact}:${have}:${need}`)
      .join("")
  );
}

/**
 * The digest of results: 12 hex digits, the same where every programme came to the same.
 *
 * @example digestOf(assessment.results) // "5b1f0c3a92de"
 */
export const digestOf = (results: readonly Outcome[]): string =>
  contentHash(results.map(lineOf).join("\n"));

/** The members of an outcome besides the programme. */
export const outcomeParts = [
  "verdict",
  "amount",
  "window",
  "missing",
  "pending",
  "failed",
  "shortfalls",
  "changedBy",
  "status",
] as const satisfies readonly (keyof Outcome)[];
export type OutcomePart = (typeof outcomeParts)[number];
