import { type Day, formatDay, LAST_DAY } from "./language/calendar";
import { typeOf } from "./language/fact-types";
import type { Result, Shortfall, Verdict } from "./language/result";
import { eachUndecided, inOrder, missingFacts, truthOf } from "./missing";
import { type Pattern, patternOf } from "./patterns";
import type { CompiledProgramme } from "./prepare";
import { numberGap } from "./shortfalls";
import { FALSE, TRUE, type Truth, UNKNOWN } from "./truth";
import { AS_OF, type FactLayout, judgedDay, type Values } from "./values";
import { type DayRange, Timeline } from "./windows";

/** What a questionnaire needs to know, gathered over all programmes of a case; facts by their places. */
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
interface Judgement extends OpenFacts {
  readonly verdict: Verdict;
  /** Null where it is the whole period. */
  readonly run: DayRange | null;
}

const none: readonly never[] = [];
const nothingOpen: OpenFacts = { missing: none, pending: none };

function openFacts({ conditions, layout }: CompiledProgramme, values: Values): OpenFacts {
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

/** The period cut at every day on which something can change; null where nothing can. */
function timelineOf(compiled: CompiledProgramme, values: Values): Timeline | null {
  if (!compiled.timed) return null;
  const changes: Day[] = [];
  for (const { timed, condition } of compiled.requirements) {
    if (!timed) continue;
    for (const leaf of condition.leaves) {
      leaf.changes?.(values, (day) => {
        if (day <= LAST_DAY) changes.push(day);
      });
    }
  }
  return changes.length === 0 ? null : new Timeline(compiled.period, changes);
}

/** The run of days around `day` on which the state is no worse than on it. */
function runOf(
  compiled: CompiledProgramme,
  values: Values,
  timeline: Timeline,
  day: Day,
  verdict: Verdict,
): DayRange {
  return timeline.runAround(day, (other) =>
    onDay(values, other, () => {
      const truth = truthOf(compiled.conditions, values);
      if (truth !== UNKNOWN) return truth === TRUE;
      if (verdict !== "conditional") return verdict === "unknown";
      return openFacts(compiled, values).missing.length === 0;
    }),
  );
}

/** How a programme stands on the day judged, on which it does not fail. */
function standing(
  compiled: CompiledProgramme,
  values: Values,
  truth: Truth,
  timeline: Timeline | null,
): Judgement {
  const open = truth === TRUE ? nothingOpen : openFacts(compiled, values);
  const undecided = open.missing.length > 0 ? "unknown" : "conditional";
  const verdict = truth === TRUE ? "eligible" : undecided;
  const run = timeline && runOf(compiled, values, timeline, judgedDay(values), verdict);
  return { verdict, missing: open.missing, pending: open.pending, run };
}

/** A programme that fails: how it stands on the first later day on which it no longer does; null where there is none. */
function judgeFailing(
  compiled: CompiledProgramme,
  { curable }: Pattern,
  values: Values,
): Judgement | null {
  const timeline = curable ? timelineOf(compiled, values) : null;
  const holdsOn = (day: Day): boolean =>
    onDay(values, day, () => truthOf(compiled.conditions, values) !== FALSE);
  const opening = timeline?.firstAfter(judgedDay(values), holdsOn) ?? null;
  if (opening === null) return null;
  return onDay(values, opening, () => ({
    ...standing(compiled, values, truthOf(compiled.conditions, values), timeline),
    verdict: "notYet" as const,
  }));
}

function inForce({ period: { opens, closes } }: CompiledProgramme, day: Day): boolean {
  return (opens === null || day >= opens) && (closes === null || day <= closes);
}

function shortfallsOf(
  { layout }: CompiledProgramme,
  { short }: Pattern,
  values: Values,
): readonly Shortfall[] {
  const gap = short && numberGap(short.lines, short.condition, values);
  if (!gap) return none;
  const fact = layout.fact(gap.slot);
  const unit = typeOf(fact).scale(fact);
  const { condition } = short.failure;
  return [{ condition, fact: fact.id, have: gap.have / unit, need: gap.need / unit }];
}

/** Notes what the applicant can still be asked for the sake of this programme. */
function noteQuestions(
  compiled: CompiledProgramme,
  values: Values,
  { verdict, missing }: Judgement,
  { now, ever }: Questions,
): void {
  for (const slot of missing) now(slot);
  compiled.amount.needs(values, now);
  if (verdict === "unknown" || verdict === "notYet") {
    onDay(values, Number.NaN, () =>
      eachUndecided(compiled.conditions, values, (leaf) => leaf.unknown(values, ever)),
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

function amountOf(compiled: CompiledProgramme, values: Values): Result["amount"] {
  if (compiled.amount.kind === "none" || compiled.amount.kind === "schedule") {
    return compiled.noFigure;
  }
  const needs = new Set<number>();
  compiled.amount.needs(values, (slot) => needs.add(slot));
  return {
    ...compiled.noFigure,
    yuan: compiled.amount.yuan(values),
    needs: namesOf(compiled.layout, inOrder(needs)),
  };
}

function namesOf(layout: FactLayout, slots: readonly number[]): readonly string[] {
  return slots.map((slot) => layout.fact(slot).id);
}

function fundsOf(
  { funds, allFunds, fundsFixed }: CompiledProgramme,
  values: Values,
): Result["funding"] {
  if (fundsFixed) return allFunds;
  return funds.filter(({ when }) => when?.test(values) !== FALSE).map(({ id }) => id);
}

/** A result in which nothing of the case shows but its pattern, and what that leaves out. */
function settled(
  compiled: CompiledProgramme,
  values: Values,
  result: Result,
  shortfalls: readonly Shortfall[],
): Result {
  if (compiled.fundsFixed && shortfalls.length === 0) return result;
  return { ...result, shortfalls, funding: fundsOf(compiled, values) };
}

/**
 * Judges one programme for one case, and adds what can be asked for it to `questions`.
 *
 * @example judge(programmesOf("person")[0], layout.encode(facts, caseDays("2019-09-01")), questions).verdict
 */
export function judge(compiled: CompiledProgramme, values: Values, questions: Questions): Result {
  const pattern = patternOf(compiled, values);
  const { truth } = pattern;
  if (!inForce(compiled, judgedDay(values))) {
    return settled(compiled, values, pattern.notInForce, none);
  }
  if (compiled.had !== null && values[compiled.had] === 1) {
    return settled(compiled, values, pattern.held, none);
  }
  const judged =
    truth === FALSE
      ? judgeFailing(compiled, pattern, values)
      : standing(compiled, values, truth, timelineOf(compiled, values));
  if (judged === null) {
    return settled(compiled, values, pattern.ineligible, shortfallsOf(compiled, pattern, values));
  }
  const { programme, layout } = compiled;
  noteQuestions(compiled, values, judged, questions);
  return {
    programme: programme.id,
    verdict: judged.verdict,
    amount: amountOf(compiled, values),
    window: windowOf(compiled, judged.run),
    missing: namesOf(layout, judged.missing),
    pending: namesOf(layout, judged.pending),
    failed: pattern.failed,
    shortfalls: shortfallsOf(compiled, pattern, values),
    standings: pattern.standings,
    departments: compiled.departments,
    counter: programme.counter.id,
    funding: fundsOf(compiled, values),
    clauses: programme.clauses,
  };
}
