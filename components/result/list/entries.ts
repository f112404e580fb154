import type { Result } from "@/lib/policy/engine";
import type { ResultContext } from "../context";
import { groupsOf, havable, type ResultGroup } from "../groups";
import { type PlannedMiss, type PlannedStep, plannedOf } from "../plan/planned";
import { askableFirst } from "../words/questions";

/** A programme that can be had, now, after other steps or on a later day. */
export interface Entry {
  /** As it stands once what comes first is done. */
  readonly result: Result;
  /** Its step of the plan; null for one that may not be had beside a better one. */
  readonly planned: PlannedStep | null;
  /** What would open it before its day; null where nothing would. */
  readonly sooner: PlannedMiss | null;
}

/** A question that is still open, and the programmes that wait for it. */
export interface OpenQuestion {
  readonly fact: string;
  readonly programmes: readonly string[];
}

/** All results of a case, each programme once. */
export interface ResultList {
  /** By what is lost by waiting. */
  readonly entries: readonly Entry[];
  /** What still waits for answers, in the order of the rules. */
  readonly waiting: readonly Result[];
  /** What a change opens for which no answer is missing. */
  readonly near: readonly PlannedMiss[];
  /** What is there already, and what cannot be had. */
  readonly rest: readonly ResultGroup[];
}

/** Sorts the results of a case into the parts of the page. */
export function listOf(context: ResultContext): ResultList {
  const { assessment } = context;
  const planned = plannedOf(context);
  const steps = planned.steps.filter(({ step }) => step.verdict !== "unknown");
  const placed = new Set(steps.map(({ step }) => step.programme));
  const groups = groupsOf(assessment);
  const beside = groups
    .filter(({ id }) => havable.includes(id))
    .flatMap(({ results }) => results)
    .filter((result) => !placed.has(result.programme));
  const open = planned.steps.filter(({ step }) => step.verdict === "unknown");
  const waiting = assessment.results.flatMap((result): readonly Result[] => {
    const step = open.find((one) => one.step.programme === result.programme);
    if (step) return [step.result];
    return result.verdict === "unknown" ? [result] : [];
  });
  for (const { programme } of [...beside, ...waiting]) placed.add(programme);
  const near = planned.near.filter(({ programme }) => !placed.has(programme));
  for (const { programme } of near) placed.add(programme);
  return {
    entries: [
      ...steps.map(
        (one): Entry => ({
          result: one.result,
          planned: one,
          sooner: planned.near.find(({ programme }) => programme === one.step.programme) ?? null,
        }),
      ),
      ...beside.map((result): Entry => ({ result, planned: null, sooner: null })),
    ],
    waiting,
    near,
    rest: groups
      .map(({ id, results }) => ({
        id,
        results: results.filter(({ programme }) => !placed.has(programme)),
      }))
      .filter(({ results }) => results.length > 0),
  };
}

/**
 * The questions that results wait for, each once: what most wait for comes first. One about a course waits while it is open whether there
 * was one.
 */
export function openQuestions(
  waiting: readonly Pick<Result, "programme" | "missing">[],
  factOf: ResultContext["factOf"],
): readonly OpenQuestion[] {
  const facts = [...new Set(waiting.flatMap(({ missing }) => askableFirst(missing, factOf)))];
  return facts
    .map((fact) => ({
      fact,
      programmes: waiting
        .filter(({ missing }) => missing.includes(fact))
        .map(({ programme }) => programme),
    }))
    .sort((one, other) => other.programmes.length - one.programmes.length);
}
