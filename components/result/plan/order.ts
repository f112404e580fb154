import type { Programme, Result, Step } from "@/lib/policy/engine";

/** What the place of a step in the list rests on. */
export interface Ranked {
  readonly step: Step;
  readonly result: Pick<Result, "amount">;
}

/** Compared from the front: the smaller comes first. */
type Loss = readonly [rank: number, within: string | number, money: number];

/** What waiting costs, the worst first. */
const rankOf = { lastDay: 0, opens: 1, money: 2, rest: 3, closes: 4, later: 5, open: 6 } as const;

/**
 * Money that stays with the applicant by its figure, the most first, then such of which no figure is known, then what is to be paid back; 0 where there is
 * none.
 */
function moneyOf({ kind }: Pick<Programme, "kind">, { amount }: Ranked["result"]): number {
  if (amount.kind === "none") return 0;
  return kind === "loan" ? -1 : -2 - (amount.yuan ?? 0);
}

function lossOf({ step, result }: Ranked, programme: Pick<Programme, "kind">): Loss {
  const { verdict, window, opens, closes } = step;
  const money = moneyOf(programme, result);
  if (verdict === "unknown") return [rankOf.open, 0, money];
  if (closes.length > 0) return [rankOf.closes, closes.length, money];
  if (window.closes !== null) return [rankOf.lastDay, window.closes, money];
  if (verdict === "notYet") return [rankOf.later, window.opens ?? "", money];
  if (opens.length > 0) return [rankOf.opens, -opens.length, money];
  return [money < 0 ? rankOf.money : rankOf.rest, 0, money];
}

function compare(one: Loss, other: Loss): number {
  for (const [index, part] of one.entries()) {
    const against = other[index] ?? part;
    if (part !== against) return part < against ? -1 : 1;
  }
  return 0;
}

/**
 * Steps by what an applicant loses by waiting: last days come first, the nearest before all; then what opens something else, the most first; then
 * money, the most first, and loans after what need not be paid back; then the rest. Of two that are equal so far the one with more money is first. What only a later day opens waits for it, and what shuts
 * other ways comes last of all that can be done. A step stands after those that it needs, which are as urgent as itself; of
 * two that are equal the one that stood first stays first.
 *
 * @example byLoss(steps, programmeOf).map(({ step }) => step.programme) // what ends soonest first
 */
export function byLoss<T extends Ranked>(
  steps: readonly T[],
  programmeOf: (id: string) => Pick<Programme, "kind">,
): readonly T[] {
  const own = new Map(
    steps.map((one) => [one.step.programme, lossOf(one, programmeOf(one.step.programme))]),
  );
  const needs = ({ step }: T, id: string): boolean => step.after.includes(id);
  const lossFrom = (one: T): Loss => {
    const { programme } = one.step;
    const loss = own.get(programme) ?? [rankOf.rest, 0, 0];
    // Who may lose something by it is not hurried into it.
    if (loss[0] === rankOf.closes) return loss;
    const later = steps
      .filter((other) => needs(other, programme) && other.step.verdict !== "unknown")
      .map(lossFrom);
    return later.reduce((worst, other) => (compare(other, worst) < 0 ? other : worst), loss);
  };
  const waiting = steps.map((one) => ({ one, loss: lossFrom(one) }));
  const ordered: T[] = [];
  while (waiting.length > 0) {
    const isReady = ({ one }: { one: T }): boolean =>
      !waiting.some((other) => other.one !== one && needs(one, other.one.step.programme));
    const ready = waiting.filter(isReady);
    const [next] = (ready.length > 0 ? ready : waiting)
      .slice()
      .sort((a, b) => compare(a.loss, b.loss));
    if (!next) break;
    ordered.push(next.one);
    waiting.splice(waiting.indexOf(next), 1);
  }
  return ordered;
}
