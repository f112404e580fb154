import { type Day, dayOf, formatDay } from "../language/calendar";
import type { Condition } from "../language/condition";
import type { Fund, Programme, Responsibility, Rules } from "../language/programme";
import type { FailedRequirement, Result, Shortfall, Standing, Verdict } from "../language/result";
import { type CompiledAmount, compileAmount } from "./amounts";
import type { CompiledCondition } from "./evaluate";
import { eachUndecided, inOrder, missingFacts, truthOf } from "./missing";
import type { NumberContext } from "./numbers";
import { numberGap } from "./shortfalls";
import { FALSE, TRUE, type Truth, UNKNOWN } from "./truth";
import { AS_OF, type FactLayout, judgedDay, type Values } from "./values";
import { type DayRange, Timeline } from "./windows";

/** A requirement ready to run, with what a result says of it. */
interface CompiledRequirement<W> {
  readonly test: CompiledCondition["test"];
  readonly condition: CompiledCondition;
  /** Whether the passage of time alone can change it. */
  readonly timed: boolean;
  readonly failure: FailedRequirement<W>;
}

/** A programme ready to be judged. */
export interface CompiledProgramme<W> {
  readonly programme: Programme<W>;
  readonly period: DayRange;
  readonly requirements: readonly CompiledRequirement<W>[];
  readonly conditions: readonly CompiledCondition[];
  readonly amount: CompiledAmount;
  readonly funds: readonly { readonly fund: Fund<W>; readonly when: CompiledCondition | null }[];
  readonly departments: Responsibility<W>;
  readonly layout: FactLayout;
}

/** Makes a programme ready. Throws where it names a fact, parameter or article that does not exist. */
export function compileProgramme<W>(
  programme: Programme<W>,
  responsibilities: Rules<W>["responsibilities"],
  condition: (condition: Condition) => CompiledCondition,
  context: NumberContext,
): CompiledProgramme<W> {
  const article = Number.parseInt(programme.clauses[0] ?? "", 10);
  const departments = responsibilities[article];
  if (!departments) throw new Error(`${programme.id}: nobody answers for article ${article}`);
  const { from, to } = programme.period;
  const requirements = programme.requirements.map(({ id, clause, words, test }) => {
    const compiled = condition(test);
    return {
      test: compiled.test,
      condition: compiled,
      timed: compiled.leaves.some((leaf) => leaf.changes !== null),
      failure: { condition: id, clause, words },
    };
  });
  return {
    programme,
    departments,
    layout: context.layout,
    period: {
      opens: from === null ? null : dayOf(from),
      closes: to === null ? null : dayOf(to),
    },
    requirements,
    conditions: requirements.map((requirement) => requirement.condition),
    amount: compileAmount(programme.amount, context),
    funds: programme.funding.map((fund) => ({
      fund,
      when: fund.when ? condition(fund.when) : null,
    })),
  };
}

/** What is still open on one day, told apart by who can state it. */
interface OpenFacts {
  readonly missing: readonly number[];
  readonly pending: readonly number[];
}

const nothingOpen: OpenFacts = { missing: [], pending: [] };

function openFacts<W>({ conditions, layout }: CompiledProgramme<W>, values: Values): OpenFacts {
  const open = inOrder(missingFacts(conditions, values));
  return {
    missing: open.filter((slot) => !layout.isOffice(slot)),
    pending: open.filter((slot) => layout.isOffice(slot)),
  };
}

/** What holds on a day, all facts unchanged. */
function onDay<T>(values: Values, day: Day, read: () => T): T {
  const judged = judgedDay(values);
  values[AS_OF] = day;
  const result = read();
  values[AS_OF] = judged;
  return result;
}

function timelineOf<W>(compiled: CompiledProgramme<W>, values: Values): Timeline {
  const changes: Day[] = [];
  for (const { timed, condition } of compiled.requirements) {
    if (!timed) continue;
    for (const leaf of condition.leaves) leaf.changes?.(values, (day) => changes.push(day));
  }
  return new Timeline(compiled.period, changes);
}

/** The run of days around `day` on which the state is no worse than on it. */
function runOf<W>(
  compiled: CompiledProgramme<W>,
  values: Values,
  timeline: Timeline,
  day: Day,
  verdict: "eligible" | "conditional" | "unknown",
): DayRange {
  return timeline.runAround(day, (other) =>
    onDay(values, other, () => {
      const truth = truthOf(compiled.conditions, values);
      if (truth === TRUE || truth === FALSE) return truth === TRUE;
      if (verdict !== "conditional") return verdict === "unknown";
      return openFacts(compiled, values).missing.length === 0;
    }),
  );
}

/** A verdict with its days and what is open; `day` is the assessment date or, for `notYet`, the opening day. */
interface Judgement extends OpenFacts {
  readonly verdict: Verdict;
  readonly run: DayRange;
}

const never: DayRange = { opens: null, closes: null };

/** How a programme stands on a day on which it does not fail. */
function standing<W>(
  compiled: CompiledProgramme<W>,
  values: Values,
  timeline: Timeline,
  day: Day,
): Judgement {
  return onDay(values, day, () => {
    const truth = truthOf(compiled.conditions, values);
    const open = truth === TRUE ? nothingOpen : openFacts(compiled, values);
    const undecided = open.missing.length > 0 ? "unknown" : "conditional";
    const verdict = truth === TRUE ? "eligible" : undecided;
    return { verdict, ...open, run: runOf(compiled, values, timeline, day, verdict) };
  });
}

function judgement<W>(
  compiled: CompiledProgramme<W>,
  values: Values,
  truths: readonly Truth[],
): Judgement {
  const day = judgedDay(values);
  const { opens, closes } = compiled.period;
  if ((opens !== null && day < opens) || (closes !== null && day > closes)) {
    return { verdict: "notInForce", ...nothingOpen, run: compiled.period };
  }
  if (!truths.includes(FALSE)) {
    return standing(compiled, values, timelineOf(compiled, values), day);
  }
  const curable = compiled.requirements.every(
    ({ timed }, index) => truths[index] !== FALSE || timed,
  );
  if (curable) {
    const timeline = timelineOf(compiled, values);
    const opening = timeline.firstAfter(day, (later) =>
      onDay(values, later, () => truthOf(compiled.conditions, values) !== FALSE),
    );
    if (opening !== null) {
      return { ...standing(compiled, values, timeline, opening), verdict: "notYet" };
    }
  }
  return { verdict: "ineligible", ...nothingOpen, run: never };
}

function shortfallsOf<W>(
  { requirements, layout }: CompiledProgramme<W>,
  values: Values,
  truths: readonly Truth[],
): readonly Shortfall[] {
  const failing = requirements.filter((_, index) => truths[index] === FALSE);
  const [only] = failing;
  if (!only || failing.length > 1) return [];
  const gap = numberGap(only.condition, values);
  if (!gap) return [];
  const fact = layout.fact(gap.slot);
  const unit = fact.type === "number" && fact.decimals === 2 ? 100 : 1;
  return [
    {
      condition: only.failure.condition,
      fact: fact.id,
      have: gap.have / unit,
      need: gap.need / unit,
    },
  ];
}

const standings: Readonly<Record<Truth, Standing>> = {
  [FALSE]: "notMet",
  [UNKNOWN]: "open",
  [TRUE]: "met",
};

/** What a questionnaire needs to know, gathered over all programmes of a case; facts by their places. */
export interface Questions {
  /** Facts that the applicant can state and that can change a verdict, a figure or a fund. */
  readonly now: Set<number>;
  /** Those, and all others that answers to them can still bring up, today or on another day. */
  readonly ever: Set<number>;
}

/** Judges one programme for one case, and adds what can be asked for it to `questions`. */
export function judge<W>(
  compiled: CompiledProgramme<W>,
  values: Values,
  questions: Questions,
): Result<W> {
  const { programme, requirements, layout } = compiled;
  const truths = requirements.map(({ test }) => test(values));
  const { verdict, run, missing, pending } = judgement(compiled, values, truths);
  const inForce = verdict !== "notInForce";
  const alive = inForce && verdict !== "ineligible";
  const needs = new Set<number>();
  const funds = compiled.funds.filter(({ when }) => !when || when.test(values) !== FALSE);
  if (alive) {
    const ask = (slot: number): void => {
      questions.now.add(slot);
    };
    onDay(values, Number.NaN, () =>
      eachUndecided(compiled.conditions, values, (leaf) =>
        leaf.unknown(values, (slot) => questions.ever.add(slot)),
      ),
    );
    missing.forEach(ask);
    compiled.amount.needs(values, (slot) => needs.add(slot));
    needs.forEach(ask);
    for (const { when } of funds) {
      when?.undecided(values, (leaf) => leaf.unknown(values, ask));
    }
  }
  const { kind } = programme.amount;
  const name = (slot: number): string => layout.fact(slot).id;
  return {
    programme: programme.id,
    verdict,
    amount: {
      kind,
      yuan: alive ? compiled.amount.yuan(values) : null,
      ...("per" in programme.amount && { per: programme.amount.per }),
      ...("termMonths" in programme.amount && { termMonths: programme.amount.termMonths }),
      needs: inOrder(needs).map(name),
    },
    window: {
      opens: run.opens === null ? null : formatDay(run.opens),
      closes: run.closes === null ? null : formatDay(run.closes),
    },
    missing: missing.map(name),
    pending: pending.map(name),
    failed: inForce
      ? requirements.flatMap(({ failure }, index) => (truths[index] === FALSE ? [failure] : []))
      : [],
    shortfalls: inForce ? shortfallsOf(compiled, values, truths) : [],
    standings: truths.map((truth) => standings[truth]),
    departments: compiled.departments,
    funding: funds.map(({ fund }) => fund),
    clauses: programme.clauses,
  };
}
