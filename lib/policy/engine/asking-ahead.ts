import { type Assess, caseDays } from "./assess";
import { conditionCompiler } from "./conditions";
import type { Facts } from "./language/fact";
import type { Rules } from "./language/programme";
import type { Result } from "./language/result";
import { isHavable, isReached, stepsOf } from "./plan";
import { FactLayout } from "./situation";
import { TRUE } from "./truth";

/**
 * Asks for what matters after a step of the plan as well as for what matters now: who is not registered as unemployed yet is asked what the
 * benefit that follows depends on, so that its verdict is known when the step is done. Of an assessment only `questions` differ;
 * `assess` assesses by the same rules.
 *
 * @example askingAhead(rules, createAssessor(rules))(facts, "2019-09-01").questions
 */
export function askingAhead(rules: Rules, assess: Assess): Assess {
  const layout = new FactLayout(rules.facts);
  const { condition } = conditionCompiler(layout, rules.parameters);
  const programmes = new Map(rules.programmes.map((programme) => [programme.id, programme]));
  const presupposed = new Map(
    rules.facts.flatMap(({ id, presupposes }) =>
      presupposes ? [[id, condition(presupposes)] as const] : [],
    ),
  );

  const inOrder = (ids: ReadonlySet<string>): readonly string[] =>
    rules.facts.flatMap(({ id }) => (ids.has(id) ? [id] : []));

  /** Whether this can be had now, and its outcome is still to come. */
  const isStep = (result: Result, facts: Facts): boolean => {
    const programme = programmes.get(result.programme);
    return isHavable(result) && !!programme?.outcome && !isReached(programme, facts);
  };

  return (facts, asOf, days = {}) => {
    const assessment = assess(facts, asOf, days);
    if (!assessment.results.some((result) => isStep(result, facts))) return assessment;
    const situation = layout.encode(facts, caseDays(asOf, days));
    const presumed = (id: string) => presupposed.get(id)?.test(situation) ?? TRUE;
    const steps = stepsOf(
      (then, day) => (then === facts ? assessment : assess(then, day, days)),
      facts,
      asOf,
      programmes,
    );
    const ahead = steps
      .flatMap(({ after, missing }) => (after.length > 0 ? missing : []))
      .filter((id) => presumed(id) === TRUE);
    return {
      ...assessment,
      questions: inOrder(new Set([...assessment.questions, ...ahead])),
    };
  };
}
