import type { CompiledProgramme, CompiledRequirement } from "./compile";
import type { FailedRequirement, RequirementStatus } from "./language/result";
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
}

const statusByTruth: Readonly<Record<Truth, RequirementStatus>> = {
  [FALSE]: "notMet",
  [UNKNOWN]: "open",
  [TRUE]: "met",
};

/** So many combinations of a programme are cached; rarer ones are worked out anew. */
const maxCached = 1024;

function combineStatuses(compiled: CompiledProgramme, situation: Situation): CombinedStatus {
  const { requirements } = compiled;
  const truths = requirements.map(({ test }) => test(situation));
  const failing = requirements.filter((_, index) => truths[index] === FALSE);
  const undecided = truths.includes(UNKNOWN) ? UNKNOWN : TRUE;
  const [only] = failing;
  const failed = Object.freeze(failing.map(({ failure }) => failure));
  const statuses = Object.freeze(truths.map((truth) => statusByTruth[truth]));
  return {
    truth: only ? FALSE : undecided,
    curable: failing.every(({ timed }) => timed),
    statuses,
    failed,
    short: only && failing.length === 1 ? only : null,
  };
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
