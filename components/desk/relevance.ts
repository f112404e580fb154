import {
  type Assess,
  type Assessment,
  compareVerdicts,
  type Fact,
  type Facts,
  factsOf,
  irrelevantAnswers,
  isOpenLaw,
  type Rules,
} from "@/lib/policy/engine";

/**
 * Whether a fact matters to what is on the screen: it is still needed, it was stated and counts, other answers may yet
 * bring it up, or it makes no difference.
 */
export type Relevance = "needed" | "counts" | "later" | "irrelevant";

/** Facts of offices that can still matter; `only` to results that wait for nothing else. */
function pendingIn({ results }: Assessment, only?: "conditional"): ReadonlySet<string> {
  const waiting = results.filter(({ verdict }) => only === undefined || verdict === only);
  return new Set(waiting.flatMap(({ pending }) => pending));
}

/** Facts that decide where the money comes from, of programmes that may be had. */
function fundingFacts(rules: Rules, { results }: Assessment): ReadonlySet<string> {
  const programmes = new Map(rules.programmes.map((programme) => [programme.id, programme]));
  const possible = results.filter(({ verdict }) => compareVerdicts(verdict, "ineligible") > 0);
  return new Set(
    possible.flatMap(({ programme }) =>
      (programmes.get(programme)?.funding ?? []).flatMap(({ when }) => (when ? factsOf(when) : [])),
    ),
  );
}

/** How every fact of the applicant's kind stands, by id. */
export function relevanceOf(
  rules: Rules,
  assess: Assess,
  assessment: Assessment,
  facts: Facts,
): ReadonlyMap<string, Relevance> {
  const { asOf, statedOn } = assessment;
  const irrelevant = new Set(irrelevantAnswers(assess, facts, asOf, { statedOn }));
  const needed = new Set(assessment.questions);
  const ever = new Set(assessment.questionsEver);
  const pending = pendingIn(assessment);
  const awaited = pendingIn(assessment, "conditional");
  const funding = fundingFacts(rules, assessment);

  const ofOffice = (id: string): Relevance => {
    const stated = facts[id] !== undefined && facts[id] !== null;
    if (!stated && awaited.has(id)) return "needed";
    if (!stated) return pending.has(id) ? "later" : "irrelevant";
    return pendingIn(assess({ ...facts, [id]: null }, asOf, { statedOn })).has(id)
      ? "counts"
      : "irrelevant";
  };
  const ofApplicant = (id: string): Relevance => {
    if (facts[id] === undefined) {
      if (needed.has(id)) return "needed";
      return ever.has(id) || funding.has(id) ? "later" : "irrelevant";
    }
    if (facts[id] === null) return ever.has(id) || funding.has(id) ? "counts" : "irrelevant";
    return irrelevant.has(id) && !funding.has(id) ? "irrelevant" : "counts";
  };

  return new Map(
    rules.facts
      .filter(({ subjects }) => subjects.includes(facts.applicant))
      .map(({ id, holder }) => [id, holder === "office" ? ofOffice(id) : ofApplicant(id)]),
  );
}

/**
 * The facts still to be asked for: what the applicant can state, in the order of asking, then what
 * a result waits for that only an office can; what a later paper has left unknown has no field. 不清楚 is not asked again.
 */
function wanted(facts: readonly Fact[], assessment: Assessment, given: Facts): readonly string[] {
  const unasked = (id: string): boolean => given[id] !== null;
  const awaited = pendingIn(assessment, "conditional");
  const atOffices = facts.flatMap(({ id }) => (awaited.has(id) && !isOpenLaw(id) ? [id] : []));
  return [...assessment.questions, ...atOffices].filter(unasked);
}

/** The next of these facts after the one named, from the first again after the last; null where none is left. */
export function nextWanted(
  facts: readonly Fact[],
  assessment: Assessment,
  given: Facts,
  after: string | null,
): string | null {
  const ids = wanted(facts, assessment, given);
  const orderOf = (id: string | null): number => facts.findIndex((fact) => fact.id === id);
  const here = orderOf(after);
  return ids.find((id) => orderOf(id) > here) ?? ids[0] ?? null;
}
