import type { Case } from "../case";
import type { decodeCase } from "../share-code";

/** What is made of share codes, for tests. */

/** A code that was read. */
export const decoded = (given: Case, leftOut: readonly string[] = []) => ({
  ok: true,
  value: { case: given, leftOut },
});

/** The case of a code; null where it is none. */
export const caseOf = (read: ReturnType<typeof decodeCase>): Case | null =>
  read.ok ? read.value.case : null;
/** A code that is none. */
export const broken = { ok: false, problem: "broken" };
