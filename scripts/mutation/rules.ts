import { type Facts, rules } from "@/lib/policy";
import { examplesByProgramme } from "@/lib/policy/documents/alxa-2019/programmes/all-examples";
import { contradictionCases } from "@/lib/policy/documents/alxa-2019/testing/contradiction-cases";
import { toldBy, toldOf } from "@/lib/policy/documents/testing/told";
import { createAssessor } from "@/lib/policy/engine/assess";
import type { Contradiction, Programme } from "@/lib/policy/engine/language/programme";
import { type Variant, variants } from "./variants";

/** A change of the rules, and whether an example sees it. */
export interface RuleMutant {
  readonly where: string;
  readonly what: string;
  readonly seen: boolean;
}

/** The same rule with one thing changed; its test cases decide whether that is seen. */
type Changed<T> = Pick<Variant, "what"> & { readonly where: string; readonly rule: T };

function* changedProgrammes(programme: Programme): Generator<Changed<Programme>> {
  const { id, requirements, period, amount, funding } = programme;
  for (const [index, requirement] of requirements.entries()) {
    const where = `${id} ${requirement.id}`;
    const without = requirements.toSpliced(index, 1);
    yield { where, what: "requirement dropped", rule: { ...programme, requirements: without } };
    for (const { what, tree } of variants(requirement.test)) {
      const changed = requirements.with(index, { ...requirement, test: tree });
      yield { where, what, rule: { ...programme, requirements: changed } };
    }
  }
  for (const { what, tree } of variants(period)) {
    yield { where: `${id} period`, what, rule: { ...programme, period: tree } };
  }
  if ("yuan" in amount) {
    for (const { what, tree } of variants(amount.yuan)) {
      yield {
        where: `${id} amount`,
        what,
        rule: { ...programme, amount: { ...amount, yuan: tree } },
      };
    }
  }
  for (const { what, tree } of variants(funding)) {
    yield { where: `${id} funding`, what, rule: { ...programme, funding: tree } };
  }
}

function isProgrammeSeen(programme: Programme): boolean {
  const assess = createAssessor({ ...rules, programmes: [programme], contradictions: [] });
  return (examplesByProgramme[programme.id] ?? []).some((example) => {
    const facts: Facts = { ...example.facts, applicant: programme.applicant };
    const [result] = assess(facts, example.asOf, example).results;
    return !result || JSON.stringify(toldOf(result, example)) !== JSON.stringify(toldBy(example));
  });
}

function isContradictionSeen(changed: Contradiction): boolean {
  const assess = createAssessor({ ...rules, programmes: [], contradictions: [changed] });
  type Stated = (typeof contradictionCases)[string][number][number];
  const warns = ({ asOf = "2019-09-01", today, ...stated }: Stated) =>
    assess({ applicant: changed.applicant ?? "institution", ...stated }, asOf, { today }).warnings
      .length > 0;
  const pairs = contradictionCases[changed.id] ?? [];
  return warns({}) || pairs.some(([clash, consistent]) => !warns(clash) || warns(consistent));
}

/** Changes the rules in one place after another, and asks the examples each time. */
export function* ruleMutants(): Generator<RuleMutant> {
  for (const programme of rules.programmes) {
    if (isProgrammeSeen(programme))
      throw new Error(`an example of ${programme.id} fails unchanged`);
    for (const { where, what, rule } of changedProgrammes(programme)) {
      yield { where, what, seen: isProgrammeSeen(rule) };
    }
  }
  for (const contradiction of rules.contradictions) {
    for (const { what, tree } of variants(contradiction.when)) {
      const seen = isContradictionSeen({ ...contradiction, when: tree });
      yield { where: `contradiction ${contradiction.id}`, what, seen };
    }
  }
}
