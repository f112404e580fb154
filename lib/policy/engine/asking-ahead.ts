import { type Assess, type AssessmentDays, caseDays } from "./assess";
import { conditionCompiler } from "./conditions";
import type { Facts } from "./language/fact";
import type { Rules } from "./language/programme";
import type { Assessment, Result } from "./language/result";
import { isHavable, isReached, stepsOf, withOutcome } from "./plan";
import { FactLayout } from "./situation";
import { FALSE, TRUE } from "./truth";

/** Verdicts of a programme that can still be had, so that what it opens can still be asked for. */
const isPossible = (result: Result): boolean => isHavable(result) || result.verdict === "unknown";

/**
 * Asks for what matters after a step of the plan as well as for what matters now: who is not registered as unemployed yet is asked what the
 * benefit that follows depends on, so that its verdict is known when the step is done. Of an assessment only `questions` and `questionsEver` differ;
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

  /** The programmes whose outcome is still to come. */
  const givers = ({ results }: Assessment, facts: Facts): readonly string[] =>
    results.filter(isPossible).flatMap(({ programme: id }) => {
      const programme = programmes.get(id);
      return programme?.outcome && !isReached(programme, facts) ? [id] : [];
    });

  /** All that can come up once any of the programmes that can still be had has been had, in any order. */
  function everAfter(start: Facts, asOf: string, days: AssessmentDays): ReadonlySet<string> {
    const found = new Set<string>();
    const seen = new Set<string>();
    const visit = (facts: Facts, had: readonly string[]): void => {
      const key = [...had].sort().join(" ");
      if (seen.has(key)) return;
      seen.add(key);
      const assessment = assess(facts, asOf, days);
      for (const id of assessment.questionsEver) found.add(id);
      for (const id of givers(assessment, facts)) {
        const programme = programmes.get(id);
        if (programme) visit(withOutcome(programme, facts, asOf), [...had, id]);
      }
    };
    visit(start, []);
    return found;
  }

  return (facts, asOf, days = {}) => {
    const assessment = assess(facts, asOf, days);
    const open = givers(assessment, facts);
    if (open.length === 0) return assessment;
    const situation = layout.encode(facts, caseDays(asOf, days));
    const presumed = (id: string) => presupposed.get(id)?.test(situation) ?? TRUE;
    const isNow = (result: Result): boolean => open.includes(result.programme) && isHavable(result);
    const steps = assessment.results.some(isNow)
      ? stepsOf(
          (then, day) => (then === facts ? assessment : assess(then, day, days)),
          facts,
          asOf,
          programmes,
        )
      : [];
    const ahead = steps
      .flatMap(({ after, missing }) => (after.length > 0 ? missing : []))
      .filter((id) => presumed(id) === TRUE);
    return {
      ...assessment,
      questions: inOrder(new Set([...assessment.questions, ...ahead])),
      get questionsEver() {
        const ever = [...everAfter(facts, asOf, days)].filter((id) => presumed(id) !== FALSE);
        return inOrder(new Set([...assessment.questionsEver, ...ever]));
      },
    };
  };
}
