import { bundle, type Candidate } from "./bundle";
import { type CompiledProgramme, type CompiledRules, compileRules } from "./compile";
import type { CompiledCondition } from "./conditions";
import { evaluateProgramme, type ProgrammeLaw, type Questions } from "./evaluate-programme";
import { type Day, dayOf } from "./language/calendar";
import type { Applicant, Facts } from "./language/fact";
import { isKnownToRun, type Law } from "./language/law";
import type { Rules } from "./language/programme";
import type { Assessment, Result } from "./language/result";
import { changedByOf } from "./law/changed-by";
import { runningStatusOf, turningDays } from "./law/status";
import { dayIn } from "./law/stretches";
import { statedDistrict } from "./places";
import { type CaseDays, evaluationDay, type Situation } from "./situation";
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
interface ProgrammeUnderLaw extends ProgrammeLaw {
  readonly compiled: CompiledProgramme;
}

/** Reads the programmes of a kind with what papers and offices say of them: once for each district and each stretch of days on which it is the same. */
function lawReader(
  rules: Rules,
  programmes: readonly CompiledProgramme[],
): (asOf: Day, district: string | undefined) => readonly ProgrammeUnderLaw[] {
  const statusOf = runningStatusOf(rules);
  const changedBy = changedByOf(rules);
  const starts = turningDays(
    rules,
    programmes.map(({ programme }) => programme),
  ).map(dayIn);
  const firstDays = starts.map(dayOf);
  const readOn = (day: string, district: string | undefined): readonly ProgrammeUnderLaw[] =>
    programmes.map((compiled) => ({
      compiled,
      status: statusOf(compiled.programme, day, district),
      changedBy: changedBy(compiled.programme.id, district),
    }));
  const kept = new Map<string | undefined, (readonly ProgrammeUnderLaw[])[]>();
  return (asOf, district) => {
    let stretch = firstDays.length - 1;
    while ((firstDays[stretch] as Day) > asOf) stretch -= 1;
    let stretches = kept.get(district);
    if (!stretches) {
      stretches = [];
      kept.set(district, stretches);
    }
    const known = stretches[stretch];
    if (known) return known;
    const read = readOn(starts[stretch] as string, district);
    stretches[stretch] = read;
    return read;
  };
}

/** A fact that the applicant can be asked for, and what must hold for that. */
interface AskableFact {
  readonly id: string;
  readonly slot: number;
  readonly presupposed: CompiledCondition | null;
}

/** The marked facts whose presupposition is not known to fail, or, where `asked`, is known to hold. */
function marked(
  askable: readonly AskableFact[],
  marks: SlotSet,
  situation: Situation,
  asked: boolean,
): readonly string[] {
  const ids: string[] = [];
  if (marks.isEmpty) return ids;
  for (const { id, slot, presupposed } of askable) {
    if (!marks.has(slot)) continue;
    const truth = presupposed ? presupposed.test(situation) : TRUE;
    if (truth === TRUE || (truth === UNKNOWN && !asked)) ids.push(id);
  }
  return ids;
}

/** The ids of those that are known to hold. */
function holding(
  conditions: readonly { readonly id: string; readonly test: CompiledCondition["test"] }[],
  situation: Situation,
): readonly string[] {
  const ids: string[] = [];
  for (const { id, test } of conditions) if (test(situation) === TRUE) ids.push(id);
  return ids;
}

/**
 * {@link createAssessor} for rules that are ready.
 *
 * @example assessorOf(compileRules(rules))({ applicant: "person" }, "2019-09-01")
 */
export function assessorOf({ rules, layout, condition, programmesOf }: CompiledRules): Assess {
  const ofKind = (kind: Applicant) => ({
    programmesUnderLaw: lawReader(rules, programmesOf(kind)),
    contradictions: rules.contradictions
      .filter(({ applicant }) => applicant === null || applicant === kind)
      .map(({ id, when }) => ({ id, test: condition(when).test })),
    askable: layout.facts
      .filter(({ holder, subjects }) => holder === "applicant" && subjects.includes(kind))
      .map(({ id, presupposes }) => ({
        id,
        slot: layout.slot(id),
        presupposed: presupposes ? condition(presupposes) : null,
      })),
  });
  const kinds: Readonly<Record<Applicant, ReturnType<typeof ofKind>>> = {
    person: ofKind("person"),
    enterprise: ofKind("enterprise"),
    institution: ofKind("institution"),
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

  return (facts, asOf, days = {}) => {
    const situation = layout.encode(facts, caseDays(asOf, days));
    const { programmesUnderLaw, contradictions, askable } = kinds[facts.applicant];
    const own = programmesUnderLaw(evaluationDay(situation), statedDistrict(facts, rules));
    now.clear();
    ever.clear();
    const results: Result[] = [];
    const candidates: Candidate[] = [];
    for (const one of own) {
      const { compiled } = one;
      const result = evaluateProgramme(compiled, situation, one, questions);
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
      warnings: holding(contradictions, situation),
      questions: marked(askable, now, situation, true),
      questionsEver: marked(askable, ever, situation, false),
    };
  };
}
