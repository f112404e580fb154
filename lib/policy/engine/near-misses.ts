import { judge, type Questions } from "./judge";
import type { Fact } from "./language/fact";
import { compareVerdicts, type Result } from "./language/result";
import type { CompiledProgramme, CompiledRequirement } from "./prepare";
import { nearest } from "./shortfalls";
import { FALSE } from "./truth";
import { ASSESSED, FIRST_FACT, isKnown, type Values } from "./values";

/** One fact that can be changed, to the nearest of its values that helps. */
export interface Move {
  readonly slot: number;
  readonly to: number;
  /** Facts that change with it. */
  readonly brings: readonly { readonly slot: number; readonly to: number }[];
}

/** A smallest set of moves, and how the programme stands once they are made. */
export interface Way {
  readonly moves: readonly Move[];
  /** By the place of a move: other values of its fact that help as well. */
  readonly others: readonly (readonly number[])[];
  readonly result: Result;
}

/** So many facts at most are changed together; more are no near miss. */
const mostMoves = 4;

const noQuestions: Questions = { now: () => {}, ever: () => {} };

/** A fact that can be changed, and the moves it can make, the nearest first. */
interface Axis {
  readonly slot: number;
  /** Its moves are alternatives of equal standing, not nearer and farther. */
  readonly discrete: boolean;
  readonly moves: readonly Move[];
}

function numberMoves(
  fact: Extract<Fact, { type: "number" }>,
  slot: number,
  failing: readonly CompiledRequirement[],
  values: Values,
  slotOf: (fact: string) => number,
): readonly Move[] {
  const { change, min, max, decimals } = fact;
  if (!change) return [];
  const unit = 10 ** decimals;
  const along = (change.moves ?? []).map(slotOf).filter((other) => isKnown(values, other));
  const have = values[slot] as number;
  const targets = failing
    .flatMap(({ lines }) => lines)
    .map((line) => nearest(line, [slot, ...along], values))
    .filter((to): to is number => to !== null && to !== have)
    .filter((to) => to >= min * unit && to <= max * unit)
    .filter((to) => change.to === "either" || change.to === (to > have ? "more" : "less"));
  return [...new Set(targets)]
    .sort((a, b) => Math.abs(a - have) - Math.abs(b - have))
    .map((to) => ({
      slot,
      to,
      brings: along.map((other) => ({ slot: other, to: (values[other] as number) + to - have })),
    }));
}

/** What can be done about one known fact. */
function axisOf(
  fact: Fact,
  slot: number,
  failing: readonly CompiledRequirement[],
  values: Values,
  slotOf: (fact: string) => number,
): Axis {
  const have = values[slot] as number;
  const onTheDay = (dates: readonly string[] = []): Move["brings"] =>
    dates.map((date) => ({ slot: slotOf(date), to: values[ASSESSED] as number }));
  switch (fact.type) {
    case "yesNo": {
      const { change } = fact;
      const to = change?.to ? 1 : 0;
      const moves = change && to !== have ? [{ slot, to, brings: onTheDay(change.dates) }] : [];
      return { slot, discrete: true, moves };
    }
    case "number":
      return {
        slot,
        discrete: false,
        moves: numberMoves(fact, slot, failing, values, slotOf),
      };
    case "choice": {
      const { change, options } = fact;
      const own = options[have]?.id;
      if (!change || own === undefined || !change.from.includes(own)) break;
      const answers = (change.brings ?? []).map((one) => ({
        slot: slotOf(one.fact),
        to: one.to ? 1 : 0,
      }));
      const brings = [...onTheDay(change.dates), ...answers];
      const moves = change.to
        .filter((id) => id !== own)
        .map((id) => ({ slot, to: options.findIndex((option) => option.id === id), brings }));
      return { slot, discrete: true, moves };
    }
    case "set": {
      const moves = (fact.change?.to ?? [])
        .map((id) => have | (1 << fact.options.findIndex((option) => option.id === id)))
        .filter((to) => to !== have)
        .map((to) => ({ slot, to, brings: [] }));
      return { slot, discrete: true, moves };
    }
    case "date":
      break;
  }
  return { slot, discrete: true, moves: [] };
}

function made(values: Values, moves: readonly Move[]): Values {
  const changed = values.slice();
  for (const { slot, to, brings } of moves) {
    changed[slot] = to;
    for (const one of brings) changed[one.slot] = one.to;
  }
  return changed;
}

const replaced = (moves: readonly Move[], index: number, by: Move): readonly Move[] =>
  moves.map((move, place) => (place === index ? by : move));

/** All sets of so many of the items, in their order. */
function subsets<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) =>
    subsets(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]),
  );
}

/** One move of each axis, in every combination, nearer ones first. */
function combinations(axes: readonly Axis[]): readonly (readonly Move[])[] {
  return axes.reduce<readonly (readonly Move[])[]>(
    (sets, axis) => sets.flatMap((set) => axis.moves.map((move) => [...set, move])),
    [[]],
  );
}

const resultOf = (compiled: CompiledProgramme, values: Values): Result =>
  judge(compiled, values, noQuestions);

/** Whether a programme stands better once these moves are made. */
export function helps(
  compiled: CompiledProgramme,
  values: Values,
  moves: readonly Move[],
): boolean {
  const after = resultOf(compiled, made(values, moves));
  return compareVerdicts(after.verdict, resultOf(compiled, values).verdict) > 0;
}

/**
 * The smallest sets of changes after which a programme that fails stands better: none of the moves can be left out, and each number is
 * the nearest that helps with the others made. Only what applicants can change is moved; what they have not stated stays unstated.
 * Empty where nothing helps.
 */
export function nearMisses(compiled: CompiledProgramme, values: Values): readonly Way[] {
  const { layout } = compiled;
  const slotOf = (fact: string): number => layout.slot(fact);
  const failing = compiled.requirements.filter(({ test }) => test(values) === FALSE);
  const failingSlots = new Set(failing.flatMap(({ condition }) => condition.slots));
  const touches = ({ slot, moves: [first] }: Axis): boolean =>
    first !== undefined &&
    (failingSlots.has(slot) || first.brings.some((one) => failingSlots.has(one.slot)));
  const axes = layout.facts
    .map((_, place) => place + FIRST_FACT)
    .filter((slot) => isKnown(values, slot))
    .map((slot) => axisOf(layout.fact(slot), slot, failing, values, slotOf))
    .filter(touches);
  const movable = new Set(
    axes.flatMap(({ slot, moves: [first] }) => [
      slot,
      ...(first?.brings ?? []).map((one) => one.slot),
    ]),
  );
  const hopeless = ({ timed, condition }: CompiledRequirement): boolean =>
    !timed && !condition.slots.some((slot) => movable.has(slot));
  if (failing.some(hopeless)) return [];

  const { verdict } = resultOf(compiled, values);
  const attempt = (moves: readonly Move[]): Result | null => {
    const result = resultOf(compiled, made(values, moves));
    return compareVerdicts(result.verdict, verdict) > 0 ? result : null;
  };
  /** A number may come nearer once the others are made. */
  const tightened = (found: readonly Move[], index: number): readonly Move[] => {
    const { slot, to } = found[index] as Move;
    const fact = layout.fact(slot);
    if (fact.type !== "number") return found;
    const others = found.filter((_, place) => place !== index);
    const have = values[slot] as number;
    for (const nearer of numberMoves(fact, slot, failing, made(values, others), slotOf)) {
      if (Math.abs(nearer.to - have) >= Math.abs(to - have)) break;
      const moves = replaced(found, index, nearer);
      if (attempt(moves)) return moves;
    }
    return found;
  };

  const ways: Way[] = [];
  for (let size = 1; size <= Math.min(mostMoves, axes.length); size++) {
    for (const subset of subsets(axes, size)) {
      const inside = new Set(subset.map(({ slot }) => slot));
      if (ways.some(({ moves }) => moves.every(({ slot }) => inside.has(slot)))) continue;
      const found = combinations(subset).find(attempt);
      if (!found) continue;
      const moves = subset.reduce((tight, _, index) => tightened(tight, index), found);
      const result = attempt(moves);
      if (!result) continue;
      const others = subset.map((axis, index) =>
        axis.moves
          .filter(({ to }) => axis.discrete && to !== moves[index]?.to)
          .filter((other) => attempt(replaced(moves, index, other)))
          .map(({ to }) => to),
      );
      ways.push({ moves, others, result });
    }
  }
  return ways;
}
