import type { CompiledProgramme, CompiledRequirement } from "./compile";
import type { FailedRequirement, ProgrammeResult, RequirementStatus } from "./language/result";
import type { Situation } from "./situation";
import { FALSE, TRUE, type Truth, UNKNOWN } from "./truth";

/** How all requirements of a programme stand together, and what a result says of that. Made once, and shared by every result that has it. */
export interface CombinedStatus {
  /** The worst of them. */
  readonly truth: Truth;
  /** Every failing requirement can change by the passage of time alone. */
  readonly curable: boolean;
  readonly statuses: readonly RequirementStatus[];
  readonly failed: readonly FailedRequirement[];
  /** The only failing requirement. */
  readonly short: CompiledRequirement | null;
  /** What is said where the programme fails for good, is not in force, or is had: nothing else of the case shows in it. */
  readonly ineligible: ProgrammeResult;
  readonly held: ProgrammeResult;
  readonly notInForce: (window: ProgrammeResult["window"]) => ProgrammeResult;
}

const statusByTruth: Readonly<Record<Truth, RequirementStatus>> = {
  [FALSE]: "notMet",
  [UNKNOWN]: "open",
  [TRUE]: "met",
};

const none: readonly never[] = Object.freeze([]);
const never: ProgrammeResult["window"] = Object.freeze({ opens: null, closes: null });

/** So many combinations of a programme are cached; rarer ones are worked out anew. */
const maxCached = 1024;

function combineStatuses(compiled: CompiledProgramme, situation: Situation): CombinedStatus {
  const { requirements, programme } = compiled;
  const truths = requirements.map(({ test }) => test(situation));
  const failing = requirements.filter((_, index) => truths[index] === FALSE);
  const undecided = truths.includes(UNKNOWN) ? UNKNOWN : TRUE;
  const [only] = failing;
  const failed = Object.freeze(failing.map(({ failure }) => failure));
  const statuses = Object.freeze(truths.map((truth) => statusByTruth[truth]));
  const base = {
    programme: programme.id,
    amount: compiled.noFigure,
    missing: none,
    pending: none,
    shortfalls: none,
    statuses,
    departments: compiled.departments,
    counter: programme.counter.id,
    funding: compiled.allFunds,
    clauses: programme.clauses,
  };
  return {
    truth: only ? FALSE : undecided,
    curable: failing.every(({ timed }) => timed),
    statuses,
    failed,
    short: only && failing.length === 1 ? only : null,
    ineligible: resultOf(base, "ineligible", never, failed),
    held: resultOf(base, "held", never, none),
    notInForce: lastOf((window) => resultOf(base, "notInForce", window, none)),
  };
}

/** Makes it once for windows that come up again and again. */
function lastOf(
  make: (window: ProgrammeResult["window"]) => ProgrammeResult,
): (window: ProgrammeResult["window"]) => ProgrammeResult {
  let last: ProgrammeResult | null = null;
  return (window) => {
    if (last?.window !== window) last = make(window);
    return last;
  };
}

function resultOf(
  base: Omit<ProgrammeResult, "verdict" | "window" | "failed">,
  verdict: ProgrammeResult["verdict"],
  window: ProgrammeResult["window"],
  failed: ProgrammeResult["failed"],
): ProgrammeResult {
  return Object.freeze({
    programme: base.programme,
    verdict,
    amount: base.amount,
    window,
    missing: base.missing,
    pending: base.pending,
    failed,
    shortfalls: base.shortfalls,
    statuses: base.statuses,
    departments: base.departments,
    counter: base.counter,
    funding: base.funding,
    clauses: base.clauses,
  });
}

/**
 * How the requirements stand on the evaluation day.
 *
 * @example combinedStatusOf(compiled, values) // the same object for two cases whose requirements stand the same
 */
export function combinedStatusOf(
  compiled: CompiledProgramme,
  situation: Situation,
): CombinedStatus {
  const { requirements, statusCache } = compiled;
  let key = 0;
  for (let index = 0; index < requirements.length; index++) {
    key = key * 3 + (requirements[index] as CompiledRequirement).test(situation);
  }
  const cached = statusCache.get(key);
  if (cached) return cached;
  const combined = combineStatuses(compiled, situation);
  if (statusCache.size < maxCached) statusCache.set(key, combined);
  return combined;
}
