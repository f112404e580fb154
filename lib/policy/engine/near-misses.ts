import type { CompiledProgramme, CompiledRequirement } from "./compile";
import { type Evaluation, evaluate } from "./evaluate-programme";
import { typeOf } from "./language/fact-types";
import type { Move } from "./language/fact-types/fact-type";
import { compareVerdicts } from "./language/result";
import { nearest } from "./shortfalls";
import { ASSESSED, FIRST_FACT, isKnown, type Situation } from "./situation";
import { FALSE } from "./truth";

/** A smallest set of moves, and how the programme stands once they are made. */
export interface Way {
  readonly moves: readonly Move[];
  /** By the position of a move: other values of its fact that help as well. */
  readonly others: readonly (readonly number[])[];
  readonly evaluation: Evaluation;
}

/** So many facts at most are changed together; more are no near miss. */
const maxMoves = 4;

/** A fact that can be changed, and the moves it can make, the nearest first. */
interface ChangeableFact {
  readonly slot: number;
  /** Its moves are alternatives of equal rank, not nearer and farther. */
  readonly discrete: boolean;
  readonly moves: readonly Move[];
}

/** What can be done about one known fact. */
function changeableFactOf(
  { layout }: CompiledProgramme,
  slot: number,
  failing: readonly CompiledRequirement[],
  situation: Situation,
): ChangeableFact {
  const fact = layout.fact(slot);
  const type = typeOf(fact);
  const moves = type.moves(fact, {
    slot,
    have: situation[slot] as number,
    slotOf: (id) => layout.slot(id),
    at: (other) => situation[other] as number,
    assessed: situation[ASSESSED] as number,
    nearest: (slots) =>
      failing
        .flatMap(({ thresholds }) => thresholds)
        .map((threshold) => nearest(threshold, slots, situation))
        .filter((to) => to !== null),
  });
  return { slot, discrete: type.discrete, moves };
}

function withMoves(situation: Situation, moves: readonly Move[]): Situation {
  const changed = situation.slice();
  for (const { slot, to, brings } of moves) {
    changed[slot] = to;
    for (const one of brings) changed[one.slot] = one.to;
  }
  return changed;
}

const replaced = (moves: readonly Move[], index: number, by: Move): readonly Move[] =>
  moves.map((move, position) => (position === index ? by : move));

/** All sets of so many of the items, in their order. */
function subsets<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) =>
    subsets(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]),
  );
}

/** One move of each fact, in every combination, nearer ones first. */
function combinations(changeableFacts: readonly ChangeableFact[]): readonly (readonly Move[])[] {
  return changeableFacts.reduce<readonly (readonly Move[])[]>(
    (sets, changeableFact) =>
      sets.flatMap((set) => changeableFact.moves.map((move) => [...set, move])),
    [[]],
  );
}

/**
 * Whether a programme stands better once these moves are made.
 *
 * @example helps(compiled, values, moves) // true: with them the programme stands better
 */
export function helps(
  compiled: CompiledProgramme,
  situation: Situation,
  moves: readonly Move[],
): boolean {
  const after = evaluate(compiled, withMoves(situation, moves));
  return compareVerdicts(after.verdict, evaluate(compiled, situation).verdict) > 0;
}

/**
 * The smallest sets of changes after which a programme that fails stands better: none of the moves can be left out, and each number is
 * the nearest that helps with the others made. Only what applicants can change is moved; what they have not stated stays unstated.
 * Empty where nothing helps.
 *
 * @example nearMisses(compiled, layout.encode(facts, caseDays("2026-01-01")))
 */
export function nearMisses(compiled: CompiledProgramme, situation: Situation): readonly Way[] {
  const { layout } = compiled;
  const failing = compiled.requirements.filter(({ test }) => test(situation) === FALSE);
  const failingSlots = new Set(failing.flatMap(({ condition }) => condition.slots));
  const touches = ({ slot, moves: [first] }: ChangeableFact): boolean =>
    first !== undefined &&
    (failingSlots.has(slot) || first.brings.some((one) => failingSlots.has(one.slot)));
  const changeableFacts = layout.facts
    .map((_, position) => position + FIRST_FACT)
    .filter((slot) => isKnown(situation, slot))
    .map((slot) => changeableFactOf(compiled, slot, failing, situation))
    .filter(touches);
  const movable = new Set(
    changeableFacts.flatMap(({ slot, moves: [first] }) => [
      slot,
      ...(first?.brings ?? []).map((one) => one.slot),
    ]),
  );
  const hopeless = ({ timed, condition }: CompiledRequirement): boolean =>
    !timed && !condition.slots.some((slot) => movable.has(slot));
  if (failing.some(hopeless)) return [];

  const { verdict } = evaluate(compiled, situation);
  const attempt = (moves: readonly Move[]): Evaluation | null => {
    const evaluation = evaluate(compiled, withMoves(situation, moves));
    return compareVerdicts(evaluation.verdict, verdict) > 0 ? evaluation : null;
  };
  /** A number may come nearer once the others are made. */
  const tightened = (found: readonly Move[], index: number): readonly Move[] => {
    const { slot, to } = found[index] as Move;
    const others = found.filter((_, position) => position !== index);
    const have = situation[slot] as number;
    const { discrete, moves: nearerFirst } = changeableFactOf(
      compiled,
      slot,
      failing,
      withMoves(situation, others),
    );
    if (discrete) return found;
    for (const nearer of nearerFirst) {
      if (Math.abs(nearer.to - have) >= Math.abs(to - have)) break;
      const moves = replaced(found, index, nearer);
      if (attempt(moves)) return moves;
    }
    return found;
  };

  const ways: Way[] = [];
  for (let size = 1; size <= Math.min(maxMoves, changeableFacts.length); size++) {
    for (const subset of subsets(changeableFacts, size)) {
      const inside = new Set(subset.map(({ slot }) => slot));
      if (ways.some(({ moves }) => moves.every(({ slot }) => inside.has(slot)))) continue;
      const found = combinations(subset).find(attempt);
      if (!found) continue;
      const moves = subset.reduce((tight, _, index) => tightened(tight, index), found);
      const evaluation = attempt(moves);
      if (!evaluation) continue;
      const others = subset.map((changeableFact, index) =>
        changeableFact.moves
          .filter(({ to }) => changeableFact.discrete && to !== moves[index]?.to)
          .filter((other) => attempt(replaced(moves, index, other)))
          .map(({ to }) => to),
      );
      ways.push({ moves, others, evaluation });
    }
  }
  return ways;
}
