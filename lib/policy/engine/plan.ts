import { type Assess, type AssessmentDays, assessorOf, caseDays } from "./assess";
import { type CompiledProgramme, compileRules } from "./compile";
import { namesOf } from "./evaluate-programme";
import type { Facts, FactValue } from "./language/fact";
import type { Change, NearMiss, Plan, Step } from "./language/plan";
import type { Programme, Rules } from "./language/programme";
import { type Assessment, compareVerdicts, type Result } from "./language/result";
import { helps, nearMisses, type Way } from "./near-misses";
import type { CaseDays } from "./situation";

/** Says what to do in one case, as of one day; `days` as of {@link Assess}. */
export type MakePlan = (facts: Facts, asOf: string, days?: AssessmentDays) => Plan;

/**
 * The answers once the programme has been had; `asOf` is the day on which it was.
 *
 * @example withOutcome(unemploymentRegistration, { applicant: "person" }, "2019-09-01").registeredUnemployed // true
 */
export function withOutcome(programme: Programme, facts: Facts, asOf: string): Facts {
  const changed: Record<string, FactValue> = {};
  for (const outcome of programme.outcome ?? []) {
    if ("becomes" in outcome) changed[outcome.fact] = outcome.becomes;
    // A day that is known stays: who is registered already was registered then.
    else changed[outcome.fact] = facts[outcome.fact] ?? asOf;
  }
  return { ...facts, ...changed };
}

/**
 * Whether the outcome of the programme is there already.
 *
 * @example isReached(unemploymentRegistration, { applicant: "person", registeredUnemployed: true }) // true
 */
export function isReached({ outcome = [] }: Programme, facts: Facts): boolean {
  const [first] = outcome;
  return first !== undefined && "becomes" in first && facts[first.fact] === first.becomes;
}

/** Whether the conditions hold, as far as an applicant can meet them. @example isHavable({ verdict: "conditional" }) // true */
export const isHavable = ({ verdict }: Pick<Result, "verdict">): boolean =>
  verdict === "eligible" || verdict === "conditional";

/** What can be had together, and pairs of which the applicant must choose one. */
function chosen({ best }: Assessment): ReadonlySet<string> {
  return new Set([...best.programmes, ...best.undecided.flat()]);
}

/** Programmes that stand better (1), or worse (-1), in one assessment than in another. */
function changed(before: Assessment, after: Assessment, how: 1 | -1): readonly Result[] {
  return after.results.filter((result, index) => {
    const earlier = before.results[index];
    return earlier && compareVerdicts(result.verdict, earlier.verdict) * how > 0;
  });
}

/** What the outcomes of programmes lead to, one after another. */
class OutcomeChain {
  readonly steps = new Map<string, Step>();
  /** The answers after every step that makes nothing worse. */
  facts: Facts;
  /** How a case of them stands. */
  private reached: Assessment;
  private readonly start: Facts;
  /** Those steps, in their order. */
  readonly taken: string[] = [];
  private readonly assess: Assess;
  private readonly asOf: string;
  private readonly programmes: ReadonlyMap<string, Programme>;

  constructor(
    facts: Facts,
    asOf: string,
    assess: Assess,
    programmes: ReadonlyMap<string, Programme>,
  ) {
    this.facts = facts;
    this.start = facts;
    this.asOf = asOf;
    this.assess = assess;
    this.programmes = programmes;
    this.reached = assess(facts, asOf);
    const together = chosen(this.reached);
    for (const result of this.reached.results) {
      if (together.has(result.programme) || result.verdict === "notYet") this.add(result, []);
    }
    let advanced = true;
    while (advanced) advanced = this.advance();
  }

  private of(id: string): Programme {
    return this.programmes.get(id) as Programme;
  }

  private add(result: Result, after: readonly string[]): void {
    const { programme, verdict, window, missing, pending } = result;
    if (this.steps.has(programme)) return;
    this.steps.set(programme, {
      programme,
      verdict,
      window,
      missing,
      pending,
      after,
      opens: [],
      closes: [],
      notWith: [],
    });
  }

  /** Takes every programme whose outcome changes an answer; false where there is none left. */
  private advance(): boolean {
    const before = this.reached;
    const givers = before.results.filter(
      (result) =>
        isHavable(result) &&
        this.steps.has(result.programme) &&
        !this.taken.includes(result.programme) &&
        this.steps.get(result.programme)?.closes.length === 0 &&
        this.of(result.programme).outcome !== undefined &&
        !isReached(this.of(result.programme), this.facts),
    );
    let facts = this.facts;
    for (const { programme } of givers) {
      const alone = this.assess(withOutcome(this.of(programme), this.facts, this.asOf), this.asOf);
      const others = (results: readonly Result[]) =>
        results.filter((result) => result.programme !== programme);
      const opened = others(changed(before, alone, 1));
      const closed = others(changed(before, alone, -1));
      const step = this.steps.get(programme) as Step;
      this.steps.set(programme, {
        ...step,
        opens: opened.map((result) => result.programme),
        closes: closed.map((result) => result.programme),
      });
      for (const result of opened) this.add(result, [programme]);
      if (closed.length > 0) continue;
      facts = withOutcome(this.of(programme), facts, this.asOf);
      this.taken.push(programme);
    }
    if (facts === this.facts) return false;
    this.facts = facts;
    this.reached = this.assess(facts, this.asOf);
    const together = givers.map(({ programme }) => programme);
    for (const result of changed(before, this.reached, 1)) this.add(result, together);
    return true;
  }

  /** The answers after these of the steps taken. */
  after(steps: readonly string[]): Facts {
    return steps.reduce((facts, id) => withOutcome(this.of(id), facts, this.asOf), this.start);
  }

  /** In the order in which to take them. */
  inOrder(): readonly Step[] {
    const depth = (step: Step): number =>
      step.after.reduce((deepest, id) => {
        const needed = this.steps.get(id);
        return needed ? Math.max(deepest, 1 + depth(needed)) : deepest;
      }, 0);
    const keys = new Map(
      [...this.steps.values()].map((step) => [
        step,
        [
          step.verdict === "notYet" ? `1 ${step.window.opens}` : "0",
          String(depth(step)),
          step.opens.length > 0 ? "0" : "1",
          step.window.closes ?? "9999-12-31",
        ].join(" "),
      ]),
    );
    return [...keys]
      .sort(([, one], [, other]) => (one < other ? -1 : one > other ? 1 : 0))
      .map(([step]) => step);
  }
}

/**
 * The steps of a case alone, by whatever assesses it; see {@link createPlanner}.
 *
 * @example stepsOf(assess, facts, "2019-09-01", programmes).map(({ programme }) => programme)
 */
export const stepsOf = (
  assess: Assess,
  facts: Facts,
  asOf: string,
  programmes: ReadonlyMap<string, Programme>,
): readonly Step[] => new OutcomeChain(facts, asOf, assess, programmes).inOrder();

function nearMissOf(
  compiled: CompiledProgramme,
  way: Way,
  before: Facts,
  after: readonly string[],
  days: CaseDays,
): NearMiss {
  const { programme, layout, offices } = compiled;
  const row = layout.encode(before, days);
  const read = (slot: number, value: number): FactValue => {
    row[slot] = value;
    return layout.decode(row, slot);
  };
  const changes = way.moves.map(({ slot, to, brings }, index): Change => {
    const fact = layout.fact(slot).id;
    return {
      fact,
      from: before[fact] ?? null,
      to: read(slot, to),
      others: (way.others[index] ?? []).map((other) => read(slot, other)),
      brings: brings.map((one) => ({ fact: layout.fact(one.slot).id, to: read(one.slot, one.to) })),
    };
  });
  const { verdict, window, open } = way.evaluation;
  return {
    programme: programme.id,
    after,
    changes,
    verdict,
    window,
    missing: namesOf(compiled, open & ~offices),
    pending: namesOf(compiled, open & offices),
  };
}

/**
 * Makes the rules ready and returns the function that says what to do: which programmes to take in which order, and what small
 * changes open others. Everything follows from the conditions, from what having a programme makes of a fact, and from
 * which facts an applicant can change. The arguments are those of {@link createAssessor}'s function.
 *
 * @example createPlanner(rules)({ applicant: "person", district: "ejin" }, "2019-09-01").steps
 */
export function createPlanner(rules: Rules): MakePlan {
  const compiled = compileRules(rules);
  const assessOn = assessorOf(compiled);
  const programmes = new Map(rules.programmes.map((programme) => [programme.id, programme]));

  return (facts, asOf, days) => {
    const assess: Assess = (then, day) => assessOn(then, day, days);
    const chain = new OutcomeChain(facts, asOf, assess, programmes);
    const { results } = assess(facts, asOf);
    const misses = new Map(
      results
        .filter(({ verdict }) => verdict === "ineligible" || verdict === "notYet")
        .map(({ programme }) => [programme, chain.steps.get(programme)?.after ?? []]),
    );
    const found = compiled.programmesOf(facts.applicant).flatMap((one): readonly NearMiss[] => {
      const after = misses.get(one.programme.id);
      if (after === undefined || after.length > 0) return [];
      const rowOf = (start: Facts) => compiled.layout.encode(start, caseDays(asOf, days));
      const waysFrom = (start: Facts) => nearMisses(one, rowOf(start));
      const direct = waysFrom(facts);
      if (direct.length > 0 || chain.taken.length === 0) {
        return direct.map((way) => nearMissOf(one, way, facts, [], caseDays(asOf, days)));
      }
      // Of two steps either of which is enough, the earlier one stays.
      const needed = ({ moves }: Way): readonly string[] =>
        chain.taken.reduceRight<readonly string[]>((remaining, id) => {
          const fewer = remaining.filter((other) => other !== id);
          return helps(one, rowOf(chain.after(fewer)), moves) ? fewer : remaining;
        }, chain.taken);
      return waysFrom(chain.facts).map((way) =>
        nearMissOf(one, way, chain.facts, needed(way), caseDays(asOf, days)),
      );
    });
    const partners = (id: string) =>
      rules.notTogether.flatMap(({ pair }) => (pair.includes(id) ? pair : []));
    const steps = chain.inOrder().map((step): Step => {
      const notWith = partners(step.programme).filter(
        (id) => id !== step.programme && chain.steps.has(id),
      );
      return { ...step, notWith };
    });
    const done = results.flatMap(({ programme, verdict }) =>
      verdict === "held" ? [programme] : [],
    );
    return { steps, done, nearMisses: found };
  };
}
