import { compareVerdicts, type Facts, type Result } from "@/lib/policy/engine";

/** What can become of somebody when the law changes. */
export const effects = [
  /** The verdict is nearer to having it. */
  "gains",
  /** The verdict is farther from it. */
  "loses",
  /** No nearer and no farther, a larger figure. */
  "more",
  /** The same, a smaller figure. */
  "less",
  /** The same on other days, or with a figure that is known by one of the two laws only. */
  "other",
] as const;
export type Effect = (typeof effects)[number];

/** What a programme is for somebody. */
export type Outcome = Pick<Result, "verdict" | "amount" | "window" | "status">;

/** Somebody for whom something changes. */
export interface Affected {
  readonly facts: Facts;
  readonly before: Outcome;
  readonly after: Outcome;
}

/**
 * The same for every effect.
 *
 * @example byEffect(() => 0).gains // 0
 */
export const byEffect = <T>(make: (effect: Effect) => T): Record<Effect, T> => ({
  gains: make("gains"),
  loses: make("loses"),
  more: make("more"),
  less: make("less"),
  other: make("other"),
});

/**
 * What becomes of somebody; null where nothing does, also where a figure is otherwise for somebody who cannot have it by either law.
 *
 * @example effectOf(notEnoughBefore, enoughAfter) // "gains"
 */
export function effectOf(before: Outcome, after: Outcome): Effect | null {
  const nearer = compareVerdicts(after.verdict, before.verdict);
  if (nearer !== 0) return nearer > 0 ? "gains" : "loses";
  const isFar = compareVerdicts(after.verdict, "ineligible") === 0;
  if (isFar) return null;
  const [had, has] = [before.amount.yuan, after.amount.yuan];
  if (had !== null && has !== null && had !== has) return has > had ? "more" : "less";
  const isSame =
    had === has &&
    before.verdict === after.verdict &&
    before.window.opens === after.window.opens &&
    before.window.closes === after.window.closes;
  return isSame ? null : "other";
}

/**
 * The fewest answers of somebody that show an effect, all others not stated: none of them can be left out. `outcomes` says how these answers stand by both laws.
 *
 * @example fewestAnswers(affected, "gains", outcomes).facts // { applicant: "person", businessStaff: 4 }
 */
export function fewestAnswers(
  whole: Affected,
  effect: Effect,
  outcomes: (facts: Facts) => Omit<Affected, "facts">,
): Affected {
  let fewest = whole;
  for (const id of Object.keys(whole.facts)) {
    if (id === "applicant") continue;
    const { [id]: _, ...rest } = fewest.facts;
    const facts: Facts = { ...rest, applicant: whole.facts.applicant };
    const { before, after } = outcomes(facts);
    if (effectOf(before, after) === effect) fewest = { facts, before, after };
  }
  return fewest;
}
