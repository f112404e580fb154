import {
  type Assess,
  createAssessor,
  type Facts,
  isOpenLaw,
  type Rules,
} from "@/lib/policy/engine";

const assessors = new WeakMap<Rules, Assess>();

const nameOf = (programme: string, requirement: string): string => `${programme} ${requirement}`;

/** The same rules with every condition a programme of its own, in force as long as the whole. */
function assessorOf(rules: Rules): Assess {
  const known = assessors.get(rules);
  if (known) return known;
  const assess = createAssessor({
    ...rules,
    notTogether: [],
    contradictions: [],
    programmes: rules.programmes.flatMap(({ had, ...programme }) =>
      programme.requirements.map((requirement) => ({
        ...programme,
        id: nameOf(programme.id, requirement.id),
        requirements: [requirement],
        amount: { kind: "none" as const, words: "" },
        funding: [],
      })),
    ),
  });
  assessors.set(rules, assess);
  return assess;
}

/** The day on which a condition no longer fails. */
export interface Opening {
  readonly day: string;
  /** It holds on that day; otherwise nobody knows from then on how it is ruled. */
  readonly holds: boolean;
}

/**
 * When a condition that fails on the day no longer fails by the passage of time alone, whatever becomes of the other conditions of its
 * programme: the first such day, or null where there is none.
 */
export function openingsOf(rules: Rules, facts: Facts, asOf: string, statedOn: string) {
  const { results } = assessorOf(rules)(facts, asOf, { statedOn });
  const days = new Map(
    results.flatMap(({ programme, verdict, window: { opens }, pending }) =>
      verdict === "notYet" && opens !== null
        ? [[programme, { day: opens, holds: !pending.some(isOpenLaw) }] as const]
        : [],
    ),
  );
  return (programme: string, requirement: string): Opening | null =>
    days.get(nameOf(programme, requirement)) ?? null;
}
