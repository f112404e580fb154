import { type Assess, createAssessor, type Facts, type Rules } from "@/lib/policy/engine";

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

/**
 * When a condition that fails on the day will hold by the passage of time alone, whatever becomes
 * of the other conditions of its programme: the first such day, or null where there is none.
 */
export function openingsOf(rules: Rules, facts: Facts, asOf: string, statedOn: string) {
  const { results } = assessorOf(rules)(facts, asOf, { statedOn });
  const days = new Map(
    results.flatMap(({ programme, verdict, window: { opens } }) =>
      verdict === "notYet" && opens !== null ? [[programme, opens] as const] : [],
    ),
  );
  return (programme: string, requirement: string): string | null =>
    days.get(nameOf(programme, requirement)) ?? null;
}
