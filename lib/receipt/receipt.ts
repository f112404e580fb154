import type { Case } from "@/lib/case/case";
import type { Assessment, Facts, Law, Rules } from "@/lib/policy/engine";
import { digestOf } from "./outcome";

/**
 * What an answer was computed from, and a digest of what it came to: enough to get the same answer again from the same versions. It is
 * made with the answer and holds its facts; nothing here sends or keeps one.
 */

/** What an answer rests on besides the request: 12 hex digits each. */
export interface Versions {
  /** Of the document, the later papers and what offices have said; see `versionOf`. */
  readonly rules: string;
  /** Of the program's own sources; see `scripts/engine-version.mjs`. */
  readonly engine: string;
  /** Of the operator's file; see `lib/settings/version.ts`. */
  readonly operator: string;
}

/** A request that has the same answer on whatever day it is made: it names its day and its law. */
export interface ReceiptRequest {
  /** The assessment date, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly statedOn?: string;
  readonly law: Law;
  /** As they were stated, before the operator's were filled in. */
  readonly facts: Facts;
}

/** A receipt. */
export interface Receipt {
  readonly versions: Versions;
  readonly request: ReceiptRequest;
  /** The digest of the results; see {@link digestOf}. */
  readonly results: string;
}

/** The version of the engine, told when the sources are bundled; empty where `next dev` was not told any. */
const engine = process.env.ENGINE_VERSION ?? "";

/**
 * The versions of an answer by these rules, where the operator's file has this version.
 *
 * @example versionsOf(rules, operator.version).engine // "9c1e66f0a7d4"
 */
export const versionsOf = (rules: Pick<Rules, "version">, operator: string): Versions => ({
  rules: rules.version,
  engine,
  operator,
});

/**
 * The receipt of an assessment of what was stated.
 *
 * @example receiptOf(versionsOf(rules, operator.version), { asOf: null, facts }, assess(facts, "2019-09-01")).request.asOf // "2019-09-01"
 */
export function receiptOf(versions: Versions, stated: Case, assessment: Assessment): Receipt {
  const { asOf, law, results } = assessment;
  const { statedOn, facts } = stated;
  return {
    versions,
    request: { asOf, ...(statedOn && { statedOn }), law, facts },
    results: digestOf(results),
  };
}
