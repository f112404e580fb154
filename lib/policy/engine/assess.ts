import { bundle, type Candidate } from "./bundle";
import { type CompiledProgramme, type CompiledRules, compileRules } from "./compile";
import { evaluateProgramme, type Questions } from "./evaluate-programme";
import { dayOf } from "./language/calendar";
import type { Applicant, Facts } from "./language/fact";
import { isKnownToRun, type Law } from "./language/law";
import type { Rules } from "./language/programme";
import type { Assessment, ProgrammeResult, Result } from "./language/result";
import { changedByOf } from "./law/changed-by";
import { runningStatusOf } from "./law/status";
import { statedDistrict } from "./places";
import type { CaseDays, Situation } from "./situation";
import { SlotSet } from "./slots";
import { TRUE, UNKNOWN } from "./truth";

/** Days besides the assessment date, `YYYY-MM-DD` in Asia/Shanghai. */
export interface AssessmentDays {
  /** The day of whose year the facts about "this year" are; not given, the assessment date. */
  readonly statedOn?: string | null | undefined;
  /** The present day, for the warning of an assessment date far ahead; not given, none is made. */
  readonly today?: string | null | undefined;
}

/** Assesses one case on one day. */
export type Assess = (facts: Facts, asOf: string, days?: AssessmentDays) => Assessment;

/**
 * The days of a case as the engine counts them.
 *
 * @example caseDays("2019-09-01") // { asOf: 20190901, statedOn: 20190901, today: null }
 */
export function caseDays(asOf: string, { statedOn, today }: AssessmentDays = {}): CaseDays {
  return {
    asOf: dayOf(asOf),
    statedOn: dayOf(statedOn ?? asOf),
    today: today ? dayOf(today) : null,
  };
}

function candidateOf(compiled: CompiledProgramme, result: Result, law: Law): Candidate | null {
  const { programme } = compiled;
  if (result.verdict !== "eligible" && result.verdict !== "conditional") return null;
  return {
    programme: programme.id,
    kind: programme.kind,
    sure: result.verdict === "eligible",
    counted: law === "document" || isKnownToRun(result.status.state),
    direct: programme.paidThrough === undefined,
    amountKind: result.amount.kind,
    yuan: result.amount.yuan,
  };
}

/**
 * Makes the rules ready and returns the function that assesses cases by them. Done once; the function is pure.
 *
 * `facts` must be of the types that the rules state (see `lib/case` for input from outside); `asOf` is the day of
 * application, `YYYY-MM-DD` in Asia/Shanghai; `days` says of whose year the facts about "this year" are. The results are those of the applicant's kind in the order of the rules.
 *
 * @example createAssessor(rules)({ applicant: "person", district: "outside" }, "2019-09-01").results[0]?.verdict // "ineligible"
 */
export const createAssessor = (rules: Rules): Assess => assessorOf(compileRules(rules));

/** A programme with what later papers and offices say of it. */
interface ProgrammeUnderLaw extends Pick<Result, "status" | "changedBy"> {
  readonly compiled: CompiledProgramme;
}

/** Every member by its name: that is several times faster than to copy them. */
const underLaw = (result: ProgrammeResult, { status, changedBy }: ProgrammeUnderLaw): Result => ({
  programme: result.programme,
  verdict: result.verdict,
  amount: result.amount,
  window: result.window,
  missing: result.missing,
  pending: result.pending,
  failed: result.failed,
  shortfalls: result.shortfalls,
  statuses: result.statuses,
  departments: result.departments,
  counter: result.counter,
  funding: result.funding,
  clauses: result.clauses,
  status,
  changedBy,
});

/** So many kinds, days and districts are kept at most: a list has one day and few districts. */
const maxKept = 500;

/** The programmes of a kind with what papers and offices say of them, by day and district; read once for those that come up again. */
function lawReader(
  rules: Rules,
  programmesOf: CompiledRules["programmesOf"],
): (
  applicant: Applicant,
  asOf: string,
  district: string | undefined,
) => readonly ProgrammeUnderLaw[] {
  const statusOf = runningStatusOf(rules);
  const changedBy = changedByOf(rules);
  const kept = new Map<string, readonly ProgrammeUnderLaw[]>();
  return (applicant, asOf, district) => {
    const key = `${applicant} ${asOf} ${district}`;
    const known = kept.get(key);
    if (known) return known;
    const read = programmesOf(applicant).map((compiled) => ({
      compiled,
      status: statusOf(compiled.programme, asOf, district),
      changedBy: changedBy(compiled.programme.id, district),
    }));
    if (kept.size >= maxKept) kept.clear();
    kept.set(key, read);
    return read;
  };
}

/**
 * {@link createAssessor} for rules that are ready.
 *
 * @example assessorOf(compileRules(rules))({ applicant: "person" }, "2019-09-01")
 */
export function assessorOf({ rules, layout, condition, programmesOf }: CompiledRules): Assess {
  const contradictions = rules.contradictions.map(({ applicant, id, when }) => ({
    whose: applicant,
    id,
    test: condition(when).test,
  }));
  const warningsOf = (applicant: Applicant, situation: Situation): Assessment["warnings"] =>
    contradictions
      .filter(({ whose }) => whose === null || whose === applicant)
      .filter(({ test }) => test(situation) === TRUE)
      .map(({ id }) => id);

  const askable = layout.facts.flatMap(({ id, holder, presupposes }) =>
    holder === "applicant"
      ? [{ id, slot: layout.slot(id), presupposed: presupposes ? condition(presupposes) : null }]
      : [],
  );
  /** The marked facts whose presupposition is not known to fail, or, where `asked`, is known to hold. */
  const names = (slots: SlotSet, situation: Situation, asked: boolean): readonly string[] => {
    const ids: string[] = [];
    if (slots.isEmpty) return ids;
    for (const { id, slot, presupposed } of askable) {
      if (!slots.has(slot)) continue;
      const truth = presupposed ? presupposed.test(situation) : TRUE;
      if (truth === TRUE || (truth === UNKNOWN && !asked)) ids.push(id);
    }
    return ids;
  };
  const now = new SlotSet(layout.size);
  const ever = new SlotSet(layout.size);
  const questions: Questions = {
    now: (slot) => {
      now.add(slot);
      ever.add(slot);
    },
    ever: ever.add,
  };

  const { law } = rules;
  const programmesUnderLaw = lawReader(rules, programmesOf);

  return (facts, asOf, days = {}) => {
    const situation = layout.encode(facts, caseDays(asOf, days));
    const own = programmesUnderLaw(facts.applicant, asOf, statedDistrict(facts, rules));
    now.clear();
    ever.clear();
    const results: Result[] = [];
    const candidates: Candidate[] = [];
    for (const one of own) {
      const { compiled } = one;
      const result = underLaw(evaluateProgramme(compiled, situation, questions), one);
      results.push(result);
      const candidate = candidateOf(compiled, result, law);
      if (candidate) candidates.push(candidate);
    }
    const { choices, best } = bundle(candidates, rules.notTogether);
    return {
      asOf,
      statedOn: days.statedOn ?? asOf,
      rules: { version: rules.version },
      law,
      results,
      choices,
      best,
      warnings: warningsOf(facts.applicant, situation),
      questions: names(now, situation, true),
      questionsEver: names(ever, situation, false),
    };
  };
}
