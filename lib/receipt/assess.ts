import type { AskedCase } from "@/lib/case/case-json";
import { type FilledFact, type OperatorFacts, withOperatorFacts } from "@/lib/case/operator-facts";
import {
  type Assessment,
  amended,
  createAssessor,
  type Facts,
  type Law,
  type Rules,
} from "@/lib/policy/engine";
import { type Receipt, receiptOf, versionsOf } from "./receipt";

/** What a site assesses by. */
export interface Site {
  /** Its rules by each law, in one language. */
  readonly rules: Readonly<Record<Law, Rules>>;
  /** What its operator has stated, and the version of that file. */
  readonly operator: { readonly facts: OperatorFacts; readonly version: string };
}

/**
 * The site of these rules, as they are written, in the hands of this operator.
 *
 * @example siteOf(documentHere("zh").rules, operator).rules.amended.law // "amended"
 */
export const siteOf = (rules: Rules, operator: Site["operator"]): Site => ({
  rules: { amended: amended(rules), document: rules },
  operator,
});

/** A request with its assessment and its receipt. */
export interface AssessedRequest {
  readonly assessment: Assessment;
  /** The facts that were assessed, with what the operator has stated. */
  readonly facts: Facts;
  readonly filled: readonly FilledFact[];
  readonly receipt: Receipt;
}

/**
 * Makes a site ready and returns the function that assesses requests as it does. `today`, `YYYY-MM-DD`, is the assessment date where none is
 * asked, and decides whether one far ahead gets a warning.
 *
 * @example requestAssessor(site)({ asOf: "2019-09-01", law: "document", facts }, today).receipt.results
 */
export function requestAssessor({ rules, operator }: Site) {
  const given = { rules: rules.document, stated: operator.facts };
  const by = (law: Law) => ({
    assess: createAssessor(rules[law]),
    versions: versionsOf(rules[law], operator.version),
  });
  const assessing = { amended: by("amended"), document: by("document") };

  return (asked: AskedCase, today: string): AssessedRequest => {
    const { assess, versions } = assessing[asked.law];
    const { statedOn } = asked;
    const asOf = asked.asOf ?? today;
    const { facts, filled } = withOperatorFacts(given, asked.facts, asOf);
    const assessment = assess(facts, asOf, { statedOn, today });
    return { assessment, facts, filled, receipt: receiptOf(versions, asked, assessment) };
  };
}
