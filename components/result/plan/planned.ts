import { withOperatorFacts } from "@/lib/case/operator-facts";
import {
  type Assess,
  createAssessor,
  createPlanner,
  type Facts,
  type FactValue,
  isOpenLaw,
  type MakePlan,
  type NearMiss,
  type Plan,
  programmeIn,
  type Result,
  type Rules,
  type Step,
  withOutcome,
} from "@/lib/policy/engine";
import type { Assessed } from "../context";
import { byLoss } from "./order";

/** A step with its place in the list, and how its programme stands once what comes first is done. */
export interface PlannedStep {
  /** From 1. */
  readonly number: number;
  readonly step: Step;
  /** With the verdict, the days and the questions of the step. */
  readonly result: Result;
}

/** One way to a programme, and how that stands once it is gone. */
export interface PlannedWay {
  readonly miss: NearMiss;
  readonly result: Result;
}

/** A programme that is nearly in reach, with one or several ways to it. */
export interface PlannedMiss {
  readonly programme: string;
  readonly ways: readonly PlannedWay[];
}

/** The plan of a case with all that a reader wants to know of each part. What comes to 0 yuan is left out. */
export interface Planned {
  /** By what is lost by waiting. */
  readonly steps: readonly PlannedStep[];
  /** What opens once it is done, or on a later day: only where no answer is missing. */
  readonly near: readonly PlannedMiss[];
  /** What a change might open, and answers are missing to say so. */
  readonly nearOpen: readonly PlannedMiss[];
}

interface Engine {
  readonly plan: MakePlan;
  readonly assess: Assess;
}

const engines = new WeakMap<Rules, Engine>();

function engineOf(rules: Rules): Engine {
  const known = engines.get(rules);
  if (known) return known;
  const engine = { plan: createPlanner(rules), assess: createAssessor(rules) };
  engines.set(rules, engine);
  return engine;
}

/** The answers once these programmes have been had, and before them what they need. */
function withSteps(
  plan: Plan,
  rules: Rules,
  ids: readonly string[],
  facts: Facts,
  asOf: string,
): Facts {
  return ids.reduce((before, id) => {
    const needs = plan.steps.find(({ programme }) => programme === id)?.after ?? [];
    const ready = withSteps(plan, rules, needs, before, asOf);
    const programme = rules.programmes.find((one) => one.id === id);
    return programme ? withOutcome(programme, ready, asOf) : ready;
  }, facts);
}

function withChanges(facts: Facts, { changes }: NearMiss): Facts {
  const changed: Record<string, FactValue> = {};
  for (const { fact, to, brings } of changes) {
    changed[fact] = to;
    for (const one of brings) changed[one.fact] = one.to;
  }
  return { ...facts, ...changed };
}

const byProgramme = (ways: readonly PlannedWay[]): readonly PlannedMiss[] =>
  [...new Set(ways.map(({ miss }) => miss.programme))].map((programme) => ({
    programme,
    ways: ways.filter(({ miss }) => miss.programme === programme),
  }));

interface CacheEntry {
  readonly asOf: string;
  readonly statedOn: string;
  readonly data: Assessed["data"];
  readonly planned: Planned;
}

const cache = new WeakMap<Facts, CacheEntry>();

/**
 * The plan of a case, with the figures and offices that belong to it. It is made once for as long as
 * the answers and the day stay the same: the page and the sheet both show it.
 */
export function plannedOf(assessed: Omit<Assessed, "locale">): Planned {
  const { data, assessment, value } = assessed;
  const { asOf, statedOn } = assessment;
  const known = cache.get(value.facts);
  const isSame = known?.asOf === asOf && known.statedOn === statedOn && known.data === data;
  if (known && isSame) return known.planned;
  const planned = makePlan(assessed);
  cache.set(value.facts, { asOf, statedOn, data, planned });
  return planned;
}

/** Whether all that the opening day brings is a line that nobody knows: nothing to wait for, or to work towards. */
const opensOnlyUnknown = ({ verdict, pending }: Result): boolean =>
  verdict === "notYet" && pending.some(isOpenLaw);

function makePlan({ data, assessment, value }: Omit<Assessed, "locale">): Planned {
  const { rules } = data;
  const { asOf, statedOn } = assessment;
  const engine = engineOf(rules);
  const { facts } = withOperatorFacts(data, value.facts, asOf);
  const plan = engine.plan(facts, asOf, { statedOn });
  const resultIn = (then: Facts, part: Step | NearMiss): Result => {
    const { results } = then === facts ? assessment : engine.assess(then, asOf, { statedOn });
    const result = results.find(({ programme }) => programme === part.programme);
    if (!result) throw new Error(`no result for ${part.programme}`);
    const { verdict, window, missing, pending } = part;
    return { ...result, verdict, window, missing, pending };
  };
  const ways = plan.nearMisses
    .map((miss): PlannedWay => {
      const ready = withSteps(plan, rules, miss.after, facts, asOf);
      return { miss, result: resultIn(withChanges(ready, miss), miss) };
    })
    .filter(({ result }) => result.amount.yuan !== 0 && !opensOnlyUnknown(result));
  const steps = plan.steps
    .map((step) => ({
      step,
      result: resultIn(withSteps(plan, rules, step.after, facts, asOf), step),
    }))
    .filter(
      ({ step, result }) =>
        (step.opens.length > 0 || result.amount.yuan !== 0) && !opensOnlyUnknown(result),
    );
  const isOpen = ({ miss }: PlannedWay): boolean => miss.missing.length > 0;
  const near = byProgramme(ways.filter((way) => !isOpen(way)));
  const ordered = byLoss(steps, (id) => programmeIn(rules, id));
  return {
    steps: ordered.map((one, index) => ({ ...one, number: index + 1 })),
    near,
    nearOpen: byProgramme(ways.filter(isOpen)).filter(
      ({ programme }) => !near.some((one) => one.programme === programme),
    ),
  };
}
