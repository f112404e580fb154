import type { Fact, PolicyDocument, Programme, Rules } from "./engine";

/**
 * What a page hands to the browser: the rules as data, in the language of the document that it is given. `createAssessor` of the engine
 * runs them there.
 */

/** Without the words that only a result shows: conditions, notes, how an amount comes about. */
function withoutWords({ outcome, ...programme }: Programme): Programme {
  return {
    ...programme,
    summary: "",
    notes: [],
    requirements: programme.requirements.map(({ id, test }) => ({
      id,
      clause: "",
      words: "",
      test,
    })),
    amount: { ...programme.amount, words: "" },
    period: { from: programme.period.from, to: programme.period.to },
    funding: programme.funding.flatMap(({ id, when }) => (when ? [{ id, name: "", when }] : [])),
  };
}

/** A fact as it is asked: without what an applicant can do about it. */
function withoutChange(fact: Fact): Fact {
  if (!("change" in fact)) return fact;
  const { change, ...asked } = fact;
  return asked;
}

/**
 * Of a document, what the questionnaire needs: enough to decide and to ask.
 *
 * @example forQuestionnaire(documentHere("zh")).rules
 */
export function forQuestionnaire({ rules, groups }: PolicyDocument) {
  const lean: Rules = {
    ...rules,
    facts: rules.facts.map(withoutChange),
    programmes: rules.programmes.map(withoutWords),
    counters: [],
    parameters: rules.parameters.map((parameter) => ({
      ...parameter,
      values: parameter.values.map((value) => ({ ...value, source: "" })),
    })),
    notTogether: rules.notTogether.map((pair) => ({ ...pair, why: "" })),
    offices: [],
    outside: [],
    responsibilities: Object.fromEntries(
      Object.keys(rules.responsibilities).map((article) => [
        article,
        { lead: null, joint: [], andOthers: false },
      ]),
    ),
  };
  return { rules: lean, groups };
}

/**
 * Of a document, what results and the printed sheet need: the rules whole, and what to do and bring.
 *
 * @example forResults(documentHere("zh")).guides["startup-subsidy"]?.steps
 */
export function forResults(document: PolicyDocument) {
  const { rules, groups, guides, materials, heldWords, counterNotes } = document;
  const { calendarId, operatorFacts, countsOfAYear } = document;
  return {
    calendarId,
    rules,
    groups,
    guides,
    materials,
    heldWords,
    counterNotes,
    operatorFacts,
    countsOfAYear,
  };
}

export type QuestionnaireData = ReturnType<typeof forQuestionnaire>;
export type ResultData = ReturnType<typeof forResults>;
