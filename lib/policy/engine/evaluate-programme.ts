import { type CombinedStatus, combinedStatusOf } from "./combined-status";
import type { CompiledProgramme } from "./compile";
import { type Day, formatDay, LAST_DAY } from "./language/calendar";
import { typeOf } from "./language/fact-types";
import type { Result, Shortfall, Verdict } from "./language/result";
import { type FactBits, truthOf } from "./missing";
import { nextWindow, type Run, runAt } from "./period";
import { numberGap } from "./shortfalls";
import { AS_OF, evaluationDay, type Situation } from "./situation";
import { FALSE, TRUE, type Truth, UNKNOWN } from "./truth";
import { type DayRange, Timeline } from "./windows";

/** What a questionnaire needs to know, gathered over all programmes of a case; facts by their slots. */
export interface Questions {
  /** Facts that can change a verdict or a figure. */
  readonly now: (slot: number) => void;
  /** Those, and all others that answers to them can still bring up, today or on another day. */
  readonly ever: (slot: number) => void;
}

/** What later papers and offices say of a programme. */
export type ProgrammeLaw = Pick<Result, "status" | "changedBy">;

/** A verdict with its days; what is open is that of the assessment date or, for `notYet`, of the opening day. */
export interface Evaluation {
  readonly verdict: Verdict;
  readonly window: Result["window"];
  /** What the applicant and offices can state that still matters. */
  readonly open: FactBits;
}

const none: readonly never[] = [];
const never: Result["window"] = Object.freeze({ opens: null, closes: null });
const ineligible: Evaluation = { verdict: "ineligible", window: never, open: 0 };
const held: Evaluation = { verdict: "held", window: never, open: 0 };

/** What is open of the conditions; and of the amount what only an office can state, for without it nobody can promise one. */
function openFacts(
  { relevance, amount, amountWaits, offices }: CompiledProgramme,
  situation: Situation,
): FactBits {
  let open = relevance.missing(situation);
  if (amountWaits) {
    amount.needs(situation, (slot) => {
      open |= offices & relevance.bits([slot]);
    });
  }
  return open;
}

/** What holds on a day, all facts unchanged. */
function onDay<T>(situation: Situation, day: Day, read: () => T): T {
  const original = evaluationDay(situation);
  situation[AS_OF] = day;
  const result = read();
  situation[AS_OF] = original;
  return result;
}

/** Every day on which something can change; null where nothing can. */
function changesOf(
  { timed, conditions }: CompiledProgramme,
  situation: Situation,
): readonly Day[] | null {
  if (!timed) return null;
  const changes: Day[] = [];
  for (const { leaves } of conditions) {
    for (const leaf of leaves) {
      leaf.changes?.(situation, (day) => {
        if (day <= LAST_DAY && !changes.includes(day)) changes.push(day);
      });
    }
  }
  return changes.length === 0 ? null : changes;
}

/** The part of a run of days around `day` in which the state is no worse than on it. */
function stableRun(
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
      return (openFacts(compiled, situation) & ~compiled.offices) === 0;
    }),
  );
}

/** How the requirements stand together, and where districts differ whether the programme is in force in the stated one. */
const truthInDistrict = (
  { period, conditions }: CompiledProgramme,
  situation: Situation,
  { truth }: CombinedStatus,
): Truth => (period.byDistrict === null ? truth : truthOf(conditions, situation));

/** How a programme stands on the evaluation day, which lies in `run` and on which it does not fail. */
function evaluateNotFailing(
  compiled: CompiledProgramme,
  situation: Situation,
  run: Run,
  changes: readonly Day[] | null,
  truth: Truth,
): Evaluation {
  const open = truth === TRUE && !compiled.amountWaits ? 0 : openFacts(compiled, situation);
  const undecided = open & ~compiled.offices ? "unknown" : "conditional";
  const verdict = truth === TRUE && open === 0 ? "eligible" : undecided;
  if (changes === null) return { verdict, window: run.window, open };
  const timeline = new Timeline(run, changes);
  const stable = stableRun(compiled, situation, timeline, evaluationDay(situation), verdict);
  return { verdict, window: windowOf(stable), open };
}

/** A programme that fails: how it stands on the first later day on which it no longer does. */
function evaluateFailing(
  compiled: CompiledProgramme,
  { curable }: CombinedStatus,
  situation: Situation,
  runs: readonly Run[],
): Evaluation {
  const changes = curable ? changesOf(compiled, situation) : null;
  if (changes === null) return ineligible;
  const today = evaluationDay(situation);
  const holdsOn = (day: Day): boolean =>
    onDay(situation, day, () => truthOf(compiled.conditions, situation) !== FALSE);
  for (const run of runs) {
    if (run.closes !== null && run.closes <= today) continue;
    const timeline = new Timeline(run, changes);
    const { opens } = run;
    const later = opens !== null && opens > today;
    const opening =
      later && holdsOn(opens) ? opens : timeline.firstAfter(later ? opens : today, holdsOn);
    if (opening === null) continue;
    return onDay(situation, opening, () => ({
      ...evaluateNotFailing(
        compiled,
        situation,
        run,
        changes,
        truthOf(compiled.conditions, situation),
      ),
      verdict: "notYet" as const,
    }));
  }
  return ineligible;
}

/**
 * The verdict on one programme, with its days and what is open.
 *
 * @example evaluate(compiled, layout.encode(facts, caseDays("2019-09-01"))).verdict
 */
export const evaluate = (compiled: CompiledProgramme, situation: Situation): Evaluation =>
  evaluateCombined(compiled, combinedStatusOf(compiled, situation), situation);

function evaluateCombined(
  compiled: CompiledProgramme,
  combined: CombinedStatus,
  situation: Situation,
): Evaluation {
  const runs = compiled.period.runs(situation);
  const run = runAt(runs, evaluationDay(situation));
  if (run === undefined) {
    const window = nextWindow(runs, evaluationDay(situation));
    return { verdict: "notInForce", window, open: 0 };
  }
  if (compiled.had !== null && situation[compiled.had] === 1) return held;
  if (combined.truth === FALSE) return evaluateFailing(compiled, combined, situation, runs);
  const truth = truthInDistrict(compiled, situation, combined);
  return evaluateNotFailing(compiled, situation, run, changesOf(compiled, situation), truth);
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
  { verdict, open }: Evaluation,
  { now, ever }: Questions,
): void {
  const { relevance, offices } = compiled;
  for (const slot of relevance.slotsOf(open & ~offices)) now(slot);
  compiled.amount.needs(situation, now);
  if (verdict === "unknown" || verdict === "notYet") {
    const openOnAnyDay = onDay(situation, Number.NaN, () => relevance.open(situation));
    for (const slot of relevance.slotsOf(openOnAnyDay)) ever(slot);
  }
}

const written = (day: Day | null): string | null => (day === null ? null : formatDay(day));

const windowOf = ({ opens, closes }: DayRange): Result["window"] => ({
  opens: written(opens),
  closes: written(closes),
});

function amountOf(compiled: CompiledProgramme, situation: Situation): Result["amount"] {
  if (!compiled.amount.hasFigure) return compiled.noFigure;
  const needs = new Set<number>();
  compiled.amount.needs(situation, (slot) => needs.add(slot));
  const termMonths = compiled.amount.termMonths(situation);
  return {
    ...compiled.noFigure,
    yuan: compiled.amount.yuan(situation),
    ...(termMonths !== null && { termMonths }),
    needs: compiled.layout.names([...needs].sort((a, b) => a - b)),
  };
}

function fundsOf(
  { funds, allFunds, fundsFixed }: CompiledProgramme,
  situation: Situation,
): Result["funding"] {
  if (fundsFixed) return allFunds;
  return funds.filter(({ when }) => when?.test(situation) !== FALSE).map(({ id }) => id);
}

/**
 * The ids of facts of a programme, in the natural order of the questionnaire.
 *
 * @example namesOf(compiled, evaluation.open & ~compiled.offices) // ["canWork"]
 */
export const namesOf = (
  { relevance, layout }: CompiledProgramme,
  bits: FactBits,
): readonly string[] => (bits === 0 ? none : layout.names(relevance.slotsOf(bits)));

/**
 * Evaluates one programme for one case, and adds what can be asked for it to `questions`; `law` is what papers and offices say of it.
 *
 * @example evaluateProgramme(programmesOf("person")[0], layout.encode(facts, caseDays("2019-09-01")), law, questions).verdict
 */
export function evaluateProgramme(
  compiled: CompiledProgramme,
  situation: Situation,
  law: ProgrammeLaw,
  questions: Questions,
): Result {
  const combined = combinedStatusOf(compiled, situation);
  const evaluation = evaluateCombined(compiled, combined, situation);
  const { verdict, window, open } = evaluation;
  const isClosed = verdict === "ineligible" || verdict === "held" || verdict === "notInForce";
  const fails = verdict === "ineligible" || verdict === "notYet";
  if (!isClosed) noteQuestions(compiled, situation, evaluation, questions);
  const { programme, offices } = compiled;
  return {
    programme: programme.id,
    verdict,
    amount: isClosed ? compiled.noFigure : amountOf(compiled, situation),
    window,
    missing: namesOf(compiled, open & ~offices),
    pending: namesOf(compiled, open & offices),
    failed: fails ? combined.failed : none,
    shortfalls: fails ? shortfallsOf(compiled, combined, situation) : none,
    statuses: combined.statuses,
    departments: compiled.departments,
    counter: programme.counter.id,
    funding: fundsOf(compiled, situation),
    clauses: programme.clauses,
    status: law.status,
    changedBy: law.changedBy,
  };
}
