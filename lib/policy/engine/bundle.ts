import type { Amount, MutualExclusion, ProgrammeKind } from "./language/programme";
import type { Bundle, ExclusivePair } from "./language/result";

/** What the combination needs to know of one programme. */
export interface Candidate {
  readonly programme: string;
  readonly kind: ProgrammeKind;
  /** Eligible, not only conditional. */
  readonly sure: boolean;
  /** Known to run, so that its figure may be promised. */
  readonly counted: boolean;
  /** Paid to the applicant directly. */
  readonly direct: boolean;
  readonly amountKind: Amount["kind"];
  /** In yuan; null where no figure is known. */
  readonly yuan: number | null;
}

const kindsAdded: readonly ProgrammeKind[] = ["subsidy", "refund", "award"];

function choose(
  pair: readonly [string, string],
  first: Candidate,
  second: Candidate,
): ExclusivePair {
  if (first.yuan === null || second.yuan === null) {
    return { pair, take: null, differenceYuan: null };
  }
  const fen = Math.round(first.yuan * 100) - Math.round(second.yuan * 100);
  const larger = fen > 0 ? first : second;
  return { pair, take: fen === 0 ? null : larger.programme, differenceYuan: Math.abs(fen) / 100 };
}

/** Of two that give the same, the sure one; else the first by name, so that no order of programmes matters. */
function ofEqual(first: Candidate, second: Candidate): Candidate {
  return second.sure && !first.sure ? second : first;
}

/**
 * Finds what may not be taken together, and the best of what may. Does not depend on the order of candidates or pairs.
 *
 * @example bundle(candidates, rules.notTogether).best.totalYuan
 */
export function bundle(
  candidates: readonly Candidate[],
  notTogether: readonly MutualExclusion[],
): { readonly choices: readonly ExclusivePair[]; readonly best: Bundle } {
  const candidateFor = (id: string): Candidate | undefined =>
    candidates.find(({ programme }) => programme === id);
  const left = new Set<string>();
  const choices: ExclusivePair[] = [];
  const alternatives: Bundle["alternatives"][number][] = [];
  const undecided: Bundle["undecided"][number][] = [];
  for (const { pair } of notTogether) {
    const first = candidateFor(pair[0]);
    const second = first && candidateFor(pair[1]);
    if (!first || !second) continue;
    const choice = choose(pair, first, second);
    choices.push(choice);
    if (choice.differenceYuan === null) {
      undecided.push(pair);
      left.add(first.programme).add(second.programme);
      continue;
    }
    const better = choice.take === second.programme ? second : first;
    const taken = choice.take === null ? ofEqual(first, second) : better;
    const other = taken === first ? second : first;
    left.add(other.programme);
    if (!taken.sure && other.sure) {
      alternatives.push({
        insteadOf: taken.programme,
        programme: other.programme,
        differenceYuan: choice.differenceYuan,
      });
    }
  }
  const taken = candidates.filter(({ programme }) => !left.has(programme));
  const fen = taken
    .filter(
      ({ kind, sure, counted, direct, amountKind }) =>
        sure &&
        counted &&
        direct &&
        kindsAdded.includes(kind) &&
        (amountKind === "fixed" || amountKind === "upTo"),
    )
    .reduce((total, { yuan }) => total + Math.round((yuan ?? 0) * 100), 0);
  return {
    choices: choices.sort((a, b) => a.pair.join().localeCompare(b.pair.join())),
    best: {
      programmes: taken.map(({ programme }) => programme),
      totalYuan: fen / 100,
      alternatives,
      undecided,
    },
  };
}
