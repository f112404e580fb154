import type { FailedRequirement, Result, Standing } from "./language/result";
import type { CompiledProgramme, CompiledRequirement } from "./prepare";
import { FALSE, TRUE, type Truth, UNKNOWN } from "./truth";
import type { Values } from "./values";

/** How all requirements of a programme stand together, and what a result says of that. Made once, and shared by every result that has it. */
export interface Pattern {
  /** The worst of them. */
  readonly truth: Truth;
  /** Every failing requirement can change by the passage of time alone. */
  readonly curable: boolean;
  readonly standings: readonly Standing[];
  readonly failed: readonly FailedRequirement[];
  /** The only failing requirement. */
  readonly short: CompiledRequirement | null;
  /** What is said where the programme fails for good, is not in force, or is had: nothing else of the case shows in it. */
  readonly ineligible: Result;
  readonly notInForce: Result;
  readonly held: Result;
}

const standings: Readonly<Record<Truth, Standing>> = {
  [FALSE]: "notMet",
  [UNKNOWN]: "open",
  [TRUE]: "met",
};

const none: readonly never[] = Object.freeze([]);
const never: Result["window"] = Object.freeze({ opens: null, closes: null });

/** So many patterns of a programme are kept; rarer ones are made anew. */
const mostKept = 1024;

function makePattern(compiled: CompiledProgramme, values: Values): Pattern {
  const { requirements, programme } = compiled;
  const truths = requirements.map(({ test }) => test(values));
  const failing = requirements.filter((_, index) => truths[index] === FALSE);
  const undecided = truths.includes(UNKNOWN) ? UNKNOWN : TRUE;
  const [only] = failing;
  const failed = Object.freeze(failing.map(({ failure }) => failure));
  const standing = Object.freeze(truths.map((truth) => standings[truth]));
  const base = {
    programme: programme.id,
    amount: compiled.noFigure,
    missing: none,
    pending: none,
    shortfalls: none,
    standings: standing,
    departments: compiled.departments,
    counter: programme.counter.id,
    funding: compiled.allFunds,
    clauses: programme.clauses,
  };
  return {
    truth: only ? FALSE : undecided,
    curable: failing.every(({ timed }) => timed),
    standings: standing,
    failed,
    short: only && failing.length === 1 ? only : null,
    ineligible: resultOf(base, "ineligible", never, failed),
    notInForce: resultOf(base, "notInForce", compiled.wholePeriod, none),
    held: resultOf(base, "held", never, none),
  };
}

function resultOf(
  base: Omit<Result, "verdict" | "window" | "failed">,
  verdict: Result["verdict"],
  window: Result["window"],
  failed: Result["failed"],
): Result {
  return Object.freeze({
    programme: base.programme,
    verdict,
    amount: base.amount,
    window,
    missing: base.missing,
    pending: base.pending,
    failed,
    shortfalls: base.shortfalls,
    standings: base.standings,
    departments: base.departments,
    counter: base.counter,
    funding: base.funding,
    clauses: base.clauses,
  });
}

/**
 * How the requirements stand on the day judged.
 *
 * @example patternOf(compiled, values) // the same object for two cases whose requirements stand the same
 */
export function patternOf(compiled: CompiledProgramme, values: Values): Pattern {
  const { requirements, patterns } = compiled;
  let key = 0;
  for (let index = 0; index < requirements.length; index++) {
    key = key * 3 + (requirements[index] as CompiledRequirement).test(values);
  }
  const kept = patterns.get(key);
  if (kept) return kept;
  const pattern = makePattern(compiled, values);
  if (patterns.size < mostKept) patterns.set(key, pattern);
  return pattern;
}
