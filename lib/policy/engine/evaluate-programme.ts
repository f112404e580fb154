import { type CombinedStatus, combinedStatusOf } from "./combined-status";
import type { CompiledProgramme } from "./compile";
import { type Day, formatDay, LAST_DAY } from "./language/calendar";
import { typeOf } from "./language/fact-types";
import type { Result, Shortfall, Verdict } from "./language/result";
import { eachUndecided, inOrder, missingFacts, truthOf } from "./missing";
import { numberGap } from "./shortfalls";
import { AS_OF, evaluationDay, type FactLayout, type Situation } from "./situation";
import { FALSE, TRUE, type Truth, UNKNOWN } from "./truth";
import { type DayRange, Timeline } from "./windows";

/** What a questionnaire needs to know, gathered over all programmes of a case; facts by their slots. */
export interface Questions {
  /** Facts that can change a verdict or a figure. */
  readonly now: (slot: number) => void;
  /** Those, and all others that answers to them can still bring up, today or on another day. */
  readonly ever: (slot: number) => void;
}

/** What is still open on one day, told apart by who can state it. */
interface OpenFacts {
  readonly missing: readonly number[];
  readonly pending: readonly number[];
}

/** A verdict with its days; what is open is that of the assessment date or, for `notYet`, of the opening day. */
interface Evaluation extends OpenFacts {
  readonly verdict: Verdict;
  /** Null where it is the whole period. */
  readonly run: DayRange | null;
}

const none: readonly never[] = [];
const nothingOpen: OpenFacts = { missing: none, pending: none };

function openFacts({ conditions, layout }: CompiledProgramme, situation: Situation): OpenFacts {
  const open = inOrder(missingFacts(conditions, situation));
  return {
    missing: open.filter((slot) => !layout.isOffice(slot)),
    pending: open.filter((slot) => layout.isOffice(slot)),
  };
}

/** What holds on a day, all facts unchanged. */
function onDay<T>(situation: Situation, day: Day, read: () => T): T {
  const original = evaluationDay(situation);
  situation[AS_OF] = day;
  const result = read();
  situation[AS_OF] = original;
  return result;
}

/** The period cut at every day on which something can change; null where nothing can. */
function timelineOf(compiled: CompiledProgramme, situation: Situation): Timeline | null {
  if (!compiled.timed) return null;
  const changes: Day[] = [];
  for (const { timed, condition } of compiled.requirements) {
    if (!timed) continue;
    for (const leaf of condition.leaves) {
      leaf.changes?.(situation, (day) => {
        if (day <= LAST_DAY) changes.push(day);
      });
    }
  }
  return changes.length === 0 ? null : new Timeline(compiled.period, changes);
}

/** The run of days around `day` on which the state is no worse than on it. */
function runOf(
  compiled: CompiledProgramme,
  situation: Situation,
  timeline: Timeline,
  day: Day,
  verdict: Verdict,
): DayRange {
  return timeline.runAround(day, (other) =>
    onDay(situation, other, () => {
      const truth = truthOf(compiled.conditions, situation);
      if (truth !== UNKNOWN) return truth === TRUE;
      if (verdict !== "conditional") return verdict === "unknown";
      return openFacts(compiled, situation).missing.length === 0;
    }),
  );
}

/** How a programme stands on the evaluation day, on which it does not fail. */
function evaluateNotFailing(
  compiled: CompiledProgramme,
  situation: Situation,
  truth: Truth,
  timeline: Timeline | null,
): Evaluation {
  const open = truth === TRUE ? nothingOpen : openFacts(compiled, situation);
  const undecided = open.missing.length > 0 ? "unknown" : "conditional";
  const verdict = truth === TRUE ? "eligible" : undecided;
  const run = timeline && runOf(compiled, situation, timeline, evaluationDay(situation), verdict);
  return { verdict, missing: open.missing, pending: open.pending, run };
}

/** A programme that fails: how it stands on the first later day on which it no longer does; null where there is none. */
function evaluateFailing(
  compiled: CompiledProgramme,
  { curable }: CombinedStatus,
  situation: Situation,
): Evaluation | null {
  const timeline = curable ? timelineOf(compiled, situation) : null;
  const holdsOn = (day: Day): boolean =>
    onDay(situation, day, () => truthOf(compiled.conditions, situation) !== FALSE);
  const opening = timeline?.firstAfter(evaluationDay(situation), holdsOn) ?? null;
  if (opening === null) return null;
  return onDay(situation, opening, () => ({
    ...evaluateNotFailing(compiled, situation, truthOf(compiled.conditions, situation), timeline),
    verdict: "notYet" as const,
  }));
}

function inForce({ period: { opens, closes } }: CompiledProgramme, day: Day): boolean {
  return (opens === null || day >= opens) && (closes === null || day <= closes);
}

function shortfallsOf(
  { layout }: CompiledProgramme,
  { short }: CombinedStatus,
  situation: Situation,
): readonly Shortfall[] {
  const gap = short && numberGap(short.thresholds, short.condition, situation);
  if (!gap) return none;
  const fact = layout.fact(gap.slot);
  const unit = typeOf(fact).scale(fact);
  const { condition } = short.failure;
  return [{ condition, fact: fact.id, have: gap.have / unit, need: gap.need / unit }];
}

/** Notes what the applicant can still be asked for the sake of this programme. */
function noteQuestions(
  compiled: CompiledProgramme,
  situation: Situation,
  { verdict, missing }: Evaluation,
  { now, ever }: Questions,
): void {
  for (const slot of missing) now(slot);
  compiled.amount.needs(situation, now);
  if (verdict === "unknown" || verdict === "notYet") {
    onDay(situation, Number.NaN, () =>
      eachUndecided(compiled.conditions, situation, (leaf) => leaf.unknown(situation, ever)),
    );
  }
}

function windowOf({ wholePeriod }: CompiledProgramme, run: DayRange | null): Result["window"] {
  if (run === null) return wholePeriod;
  return {
    opens: run.opens === null ? null : formatDay(run.opens),
    closes: run.closes === null ? null : formatDay(run.closes),
  };
}

function amountOf(compiled: CompiledProgramme, situation: Situation): Result["amount"] {
  if (compiled.amount.kind === "none" || compiled.amount.kind === "schedule") {
    return compiled.noFigure;
  }
  const needs = new Set<number>();
  compiled.amount.needs(situation, (slot) => needs.add(slot));
  return {
    ...compiled.noFigure,
    yuan: compiled.amount.yuan(situation),
    needs: namesOf(compiled.layout, inOrder(needs)),
  };
}

function namesOf(layout: FactLayout, slots: readonly number[]): readonly string[] {
  return slots.map((slot) => layout.fact(slot).id);
}

function fundsOf(
  { funds, allFunds, fundsFixed }: CompiledProgramme,
  situation: Situation,
): Result["funding"] {
  if (fundsFixed) return allFunds;
  return funds.filter(({ when }) => when?.test(situation) !== FALSE).map(({ id }) => id);
}

/** A result in which nothing of the case shows but how its requirements stand, and what that leaves out. */
function sharedResult(
  compiled: CompiledProgramme,
  situation: Situation,
  result: Result,
  shortfalls: readonly Shortfall[],
): Result {
  if (compiled.fundsFixed && shortfalls.length === 0) return result;
  return { ...result, shortfalls, funding: fundsOf(compiled, situation) };
}

/**
 * Evaluates one programme for one case, and adds what can be asked for it to `questions`.
 *
 * @example evaluateProgramme(programmesOf("person")[0], layout.encode(facts, caseDays("2019-09-01")), questions).verdict
 */
export function evaluateProgramme(
  compiled: CompiledProgramme,
  situation: Situation,
  questions: Questions,
): Result {
  const combined = combinedStatusOf(compiled, situation);
  const { truth } = combined;
  if (!inForce(compiled, evaluationDay(situation))) {
    return sharedResult(compiled, situation, combined.notInForce, none);
  }
  if (compiled.had !== null && situation[compiled.had] === 1) {
    return sharedResult(compiled, situation, combined.held, none);
  }
  const evaluation =
    truth === FALSE
      ? evaluateFailing(compiled, combined, situation)
      : evaluateNotFailing(compiled, situation, truth, timelineOf(compiled, situation));
  if (evaluation === null) {
    return sharedResult(
      compiled,
      situation,
      combined.ineligible,
      shortfallsOf(compiled, combined, situation),
    );
  }
  const { programme, layout } = compiled;
  noteQuestions(compiled, situation, evaluation, questions);
  return {
    programme: programme.id,
    verdict: evaluation.verdict,
    amount: amountOf(compiled, situation),
    window: windowOf(compiled, evaluation.run),
    missing: namesOf(layout, evaluation.missing),
    pending: namesOf(layout, evaluation.pending),
    failed: combined.failed,
    shortfalls: shortfallsOf(compiled, combined, situation),
    statuses: combined.statuses,
    departments: compiled.departments,
    counter: programme.counter.id,
    funding: fundsOf(compiled, situation),
    clauses: programme.clauses,
  };
}
