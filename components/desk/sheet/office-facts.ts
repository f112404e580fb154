import type { ResultContext } from "@/components/result/context";
import { answeredFacts } from "@/components/result/view/answers";
import { filledWords, valueWords } from "@/components/result/words/answers";
import { type Fact, isOpenLaw } from "@/lib/policy/engine";

/** A fact that only an office can state, as the office copy has it. */
export interface OfficeFact {
  readonly fact: Fact;
  /** What is stated, by the counter or by the operator; null for a line to fill in. */
  readonly words: string | null;
}

/** Which office holds a fact: the first sentence of its hint. */
export function holderOf({ hint }: Pick<Fact, "hint">): string {
  const [holder = ""] = hint.split(/。|\.(?:\s|$)/);
  return holder;
}

/** What offices have stated of a case, and what a programme waits for that only they decide, in the order of asking. */
export function officeFacts(
  context: Pick<ResultContext, "data" | "value" | "assessment" | "filled" | "locale">,
): readonly OfficeFact[] {
  const { data, value, assessment, filled, locale } = context;
  const stated = new Set(answeredFacts(context));
  const pending = new Set(
    assessment.results
      .filter(({ verdict }) => verdict === "conditional")
      .flatMap((result) => result.pending),
  );
  return data.rules.facts.flatMap<OfficeFact>((fact) => {
    if (fact.holder !== "office" || isOpenLaw(fact.id)) return [];
    const own = value.facts[fact.id] ?? null;
    if (stated.has(fact) && own !== null) {
      return [{ fact, words: valueWords(fact, own, locale) }];
    }
    const byOperator = filled.find((one) => one.fact === fact.id);
    if (byOperator) return [{ fact, words: filledWords(byOperator, data.rules, locale) }];
    return pending.has(fact.id) ? [{ fact, words: null }] : [];
  });
}
