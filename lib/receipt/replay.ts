import type { CaseError } from "@/lib/case/case-errors";
import { caseReader } from "@/lib/case/case-json";
import { type Parsed, parsed } from "@/lib/policy/engine";
import { requestAssessor, type Site } from "./assess";
import { digestOf, type Outcome, outcomeOf } from "./outcome";
import type { Versions } from "./receipt";
import type { Saved } from "./saved";

/** A programme that came to something else; null where it was not, or is no longer, among the results. */
export interface ChangedOutcome {
  readonly programme: string;
  readonly before: Outcome | null;
  readonly now: Outcome | null;
}

/** What becomes of a receipt where it is assessed again. */
export interface Replayed {
  readonly before: Versions;
  readonly now: Versions;
  /** Whether all results are the same. */
  readonly same: boolean;
  /** Which are not; null where the receipt was kept without results and cannot tell. */
  readonly changed: readonly ChangedOutcome[] | null;
  /** Whether the results that were kept are those of the receipt; another hand has been at them where not. */
  readonly intact: boolean;
}

const findIn = (all: readonly Outcome[], id: string): Outcome | null => {
  const found = all.find(({ programme }) => programme === id);
  return found ? outcomeOf(found) : null;
};

/** Which programmes came to something else, in the order of the present results. */
function changedFrom(
  before: readonly Outcome[],
  after: readonly Outcome[],
): readonly ChangedOutcome[] {
  const programmes = new Set([...after, ...before].map(({ programme }) => programme));
  return [...programmes]
    .map((programme) => ({
      programme,
      before: findIn(before, programme),
      now: findIn(after, programme),
    }))
    .filter(({ before, now }) => JSON.stringify(before) !== JSON.stringify(now));
}

/** Assesses the request of a receipt again and compares; or tells what of it can no longer be stated. */
export type Replay = (saved: Saved) => Parsed<Replayed, readonly CaseError[]>;

/**
 * Makes a site ready and returns the function that replays receipts on it.
 *
 * @example replayer(site)({ receipt, results: null }) // { ok: true, value: { same: true, … } }
 */
export function replayer(site: Site): Replay {
  const assess = requestAssessor(site);
  const read = caseReader(site.rules.document.facts);
  return ({ receipt, results }) => {
    const { asOf } = receipt.request;
    const asked = read(receipt.request, asOf);
    if (!asked.ok) return asked;
    const { assessment, receipt: again } = assess(asked.value, asOf);
    const now = assessment.results;
    return parsed({
      before: receipt.versions,
      now: again.versions,
      same: again.results === receipt.results,
      changed: results && changedFrom(results, now),
      intact: results === null || digestOf(results) === receipt.results,
    });
  };
}
